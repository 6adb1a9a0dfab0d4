import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import { isCounter, isMeasureWord } from '../../quantity/words/counters.ts';
import type { Figure } from './found.ts';

const stops = new Set(
  `a an and as at are be by can do for from had has have in is its must of on or our per shall should than that the their this
  to was were which who will with would january february march april may june july august september october november
  december more fewer less`.split(/\s+/),
);
const irregular =
  /^(?:people|staff|personnel|men|women|children|percent|criteria|series|km|kg|mph|(?:kilo|mega|giga)watt-peak)$/;
const mostWords = 5;

/** A number with the noun it counts a few words on, `30 new testing laboratories`; null where there is none. */
export function englishNoun(text: string, figure: Figure): Figure | null {
  let end = figure.end;
  const word = / ["“'‘]?(\p{L}+(?:[-'’]\p{L}+)*)["”'’]?/uy;
  let last: { readonly noun: string; readonly end: number } | null = null;
  let before = '';
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const noun = plainWord(found?.[1] ?? '');
    // Three more schools.
    const isMore = count === 0 && (noun === 'more' || noun === 'fewer');
    if (!found || (stops.has(noun) && !isMore)) break;
    end += found[0].length;
    const counts = isPlural(noun) || (figure.number.n === 1n && isCounter(noun));
    const isWorked = /^days?$/.test(noun) && /^(?:working|business)$/.test(before);
    if (counts && !/^years?$/.test(noun)) last = { noun: isWorked ? `${before} ${noun}` : noun, end };
    else if (last !== null) break;
    before = noun;
  }
  if (last === null) return null;
  if (/^ per \d/i.test(text.slice(last.end, last.end + 6))) {
    const { unit, end: behind } = readUnit(text, last.end - last.noun.length);
    if (behind > last.end && isKnownUnit(unit)) return { ...figure, unit, end: behind, isReworded: true };
  }
  return { ...figure, unit: parseUnit(last.noun), end: last.end, isReworded: true };
}

/** A word in small letters without accents: cafés. */
function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function isPlural(noun: string): boolean {
  if (irregular.test(noun)) return true;
  const plain = noun.slice(noun.lastIndexOf('-') + 1);
  return plain.endsWith('s') && (isCounter(plain) || isMeasureWord(plain));
}

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
  /(?:^|[ (])(?:this|that|no|every|each|the|which|at|in|on|per|within|day|some|such|another|as|not|if|when|first|last|week|year|than|an?y?|our|its|their|more)[ -]$/i;
/** What stands before a thing that is new to those that are there. */
const added =
  /^ (?:new|additional|extra|further|more|full-time|part-time|full-scale|dedicated|fatal|serious|trained|qualified|major|annual)\b/i;
const word = / ([a-z]+(?:-[a-z]+)*)/iy;
const mostWordsBetween = 4;

/** A thing that `one` before it counts, and where it ends. */
interface SingleThing {
  readonly noun: string;
  readonly end: number;
}

/** What the `one` before an offset counts (one lost-time injury, one new library); null where it is no number (one another, one of). */
export function singleThing(text: string, from: number, to: number): SingleThing | null {
  if (idle.test(text.slice(to, to + 12)) || named.test(text.slice(Math.max(0, from - 10), from))) return null;
  if (/^[-'’]/.test(text.slice(to, to + 1))) return null;
  const isAdded = added.test(text.slice(to, to + 14));
  let end = to;
  for (let count = 0; count < mostWordsBetween; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const noun = (found?.[1] ?? '').toLowerCase();
    if (!found || endsPhrase.test(noun)) return null;
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
      return isSlogan.test(text.slice(end, end + 24)) ? null : { noun, end };
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

const endsPhrase =
  /^(?:of|in|at|on|for|by|to|with|is|was|will|and|or|that|which|who|has|had|the|a|an|from|as)$/;
/** One death is one too many. */
const isSlogan = /^ is (?:one )?too many/;
