import { isCounter } from '../../quantity/words/counters.ts';

const counted = new Set(
  `library hub clinic ambulance nurse engine bus route tree garden playground pool gym cafe car van bicycle bike pump borehole
  camera charger exercise drill seminar conference festival fair survey audit report study visit ranger warden apprentice
  adviser advisor counsellor coordinator shelter refuge depot facility landfill reservoir pond wetland meadow woodland orchard
  allotment market stall crossing junction roundabout footpath trail cycleway ferry boat ship container fire outbreak
  spill breach fatality drowning collision crash escape recall prosecution notice grant tender vacancy absence child adult
  pupil patient tenant carer volunteer flat dwelling hostel councillor bulletin newsletter fellowship scholarship permit
  licence alarm detector evacuation near-miss exceedance entrapment explosion leak theft burglary assault`.split(
    /\s+/,
  ),
);
const idle =
  /^ (?:of|another|or|who|that|which|and|in|is|can|should|must|may|has|will|hand|side|day|year|week|month|time|thing|way|place|step|example|reason|could|would|might|does|to|for|by|on|at|as|from|with|such|area|aspect|form|part|kind|point|team|voice|system|body|approach|stop|half|measure|order|count|size|item|unit|person|people|type|category|piece|line|machine|record|row|model|document|book|name|word|head|copy|entry|title|sample)\b/i;
const named =
  /(?:^|[ (])(?:this|that|no|every|each|the|which|day|some|such|another|as|not|if|when|first|last|week|year|than|an?y?|our|its|their|more)[ -]$/i;
/** What stands before a thing that is new to those that are there. */
const added =
  /^ (?:new|additional|extra|further|more|full-time|part-time|full-scale|dedicated|fatal|serious|trained|qualified|major|annual)\b/i;
const word = / ([a-z]+(?:-[a-z]+)*)/iy;
const mostWords = 4;

/** A thing that `one` before it counts, and where it ends. */
export interface SingleThing {
  readonly noun: string;
  readonly end: number;
}

/** What the `one` before an offset counts (one lost-time injury, one new library); null where it is no number (one another, one of). */
export function singleThing(text: string, from: number, to: number): SingleThing | null {
  if (idle.test(text.slice(to, to + 12)) || named.test(text.slice(Math.max(0, from - 10), from))) return null;
  if (/^[-'’]/.test(text.slice(to, to + 1))) return null;
  const isAdded = added.test(text.slice(to, to + 14));
  let end = to;
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const noun = (found?.[1] ?? '').toLowerCase();
    if (!found || stops.test(noun)) return null;
    end += found[0].length;
    const isThing = counted.has(noun) || (isCounter(noun) && !noun.endsWith('s'));
    const isLast =
      isAdded &&
      count > 0 &&
      !/^ [a-z-]+ (?!(?:in|at|on|for|by|to|of|was|were|is|will|has|with|each|every|per|and)\b)/i.test(
        text.slice(end, end + 40),
      );
    const goesOn =
      /^ (?:[a-z-]+)/i
        .exec(text.slice(end, end + 24))?.[0]
        .trim()
        .toLowerCase() ?? '';
    if (isThing && !counted.has(goesOn) && !(isCounter(goesOn) && !goesOn.endsWith('s')))
      return isSaying.test(text.slice(end, end + 24)) ? null : { noun, end };
    if (
      isLast &&
      /^[.,;:)]|^ (?:in|at|on|for|by|to|was|were|is|will|has|with|each|every|per|and)\b|^$/.test(
        text.slice(end, end + 8),
      )
    )
      return { noun, end };
  }
  return null;
}

const stops = /^(?:of|in|at|on|for|by|to|with|is|was|will|and|or|that|which|who|has|had|the|a|an|from|as)$/;
/** One death is one too many. */
const isSaying = /^ is (?:one )?too many/;
