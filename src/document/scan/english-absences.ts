import { zero } from '../../quantity/numbers/rational.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { isCounter } from '../../quantity/words/counters.ts';
import type { FoundQuantity } from './found.ts';

const marks = new RegExp(
  `\\b(?:${[
    'no(?= (?!(?:more|less|fewer|later|longer|sooner|earlier|better|worse|greater|higher|lower|larger|smaller|matter|doubt|one|such|other|way|need)\\b))',
    'zero(?= (?!tolerance|in\\b))',
    'nil(?= [a-z])',
    'not (?:a single|one(?! of\\b))(?= [a-z])',
    '(?<=^|[.;:,(] |\\bthat |\\bensure )none of(?= (?:the|its|our|their|these|those)\\b)',
    'without(?: any| a single| an?)?(?= [a-z])',
    '(?<=\\b(?:be|is|are|become|remain|remains|stay|stays|kept|made|declared|entirely|completely|wholly) )free (?:of|from)(?= [a-z])',
    '(?:eliminate|eradicate|abolish|remove|end|prevent) (?:all|every|any)(?= [a-z])',
  ].join('|')})`,
  'iy',
);
const level = /\b(?:zero|nil|none)(?=[ ,.;:)]|$)/iy;
const reaches =
  /(?:\b(?:to|at|of|reach(?:es)?|remain(?:s|ed)?|keep|stay(?:s|ed)?|be|is|are|was|were|been) (?:virtually |effectively )?|: |\()$/i;

/** What is said of things is often that they are none; only a level or a count of events is none at all. */
const isNone = /(?:: |\bto |\bthere (?:was|were|are|will be|should be) )$/i;

/** The absence at an offset of English text (no fatal accidents, nil, not a single complaint); null where there is none. */
export function readEnglishAbsence(text: string, at: number): FoundQuantity | null {
  marks.lastIndex = at;
  const found = marks.exec(text)?.[0];
  if (found !== undefined) {
    const to = at + found.length;
    const event = readAbsentThing(text, to, found.toLowerCase());
    if (event !== null) return absent(text, { from: at, to }, [event]);
  }
  level.lastIndex = at;
  const word = level.exec(text)?.[0];
  if (word === undefined) return null;
  const isDated =
    /\b(?:and|or|then) $/i.test(text.slice(Math.max(0, at - 5), at)) &&
    /^ (?:by|in) (?:19|20)\d\d/.test(text.slice(at + word.length, at + word.length + 9));
  const led = /^none$/i.test(word) ? isNone : reaches;
  if (!isDated && !led.test(text.slice(Math.max(0, at - 24), at))) return null;
  const goesOn = /^ (?!(?:by|in|for|at|on|and|or|from|per|this|throughout|during|within|each|every)\b)[a-z]/i;
  if (goesOn.test(text.slice(at + word.length, at + word.length + 14))) return null;
  return absent(text, { from: at, to: at + word.length }, []);
}

/** Whatever the words, the threshold is none at all. */
function absent(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  events: readonly string[],
): FoundQuantity {
  const words = text.slice(from, to);
  const own = parseThreshold(words);
  const form = 'threshold' in own ? words : 'zero';
  const read = parseThreshold(form);
  const threshold = 'threshold' in read ? read.threshold : null;
  return {
    kind: 'quantity',
    from,
    to,
    core: { from, to },
    form,
    threshold,
    figures: [zero],
    unit: '',
    events,
  };
}

const event =
  /^(?:accidents?|incidents?|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|outbreaks?|cases?|complaints?|violations?|breach(?:es)?|failures?|defects?|loss(?:es)?|recalls?|spills?|spillages?|emergenc(?:y|ies)|casualt(?:y|ies)|disruptions?|backlogs?|epidemics?|poisonings?|explosions?|fires?|leaks?|leakages?|offences?|offenses?|arrears|dropouts?|entrapments?|overflows?|weakness(?:es)?|inspections|exceedances?|findings|collisions?|crash(?:es)?|errors?|shortages?|outages?|bankruptcies|evictions?|vacanc(?:y|ies)|drownings?|infections?|escapes?|burglar(?:y|ies)|assaults?|attacks?|derailments?|abuse|harassment|pollution|contamination|interruptions?|closures?|cancellations?|absence|non-compliances?|misconduct|fraud|homelessness|waste|discharges?|landfill|redundanc(?:y|ies)|warnings?|delays?|thefts?|suicides?|prosecutions?|near-miss(?:es)?|stillbirths?|exclusions?|overspends?|overspending|deficits?|poverty|net|harm|suspensions?|penalt(?:y|ies)|fines?)$/;
const harmless =
  /^(?:delays?|warnings?|waste|net|prosecutions?|fines?|penalt(?:y|ies)|exclusions?|inspections|findings|closures?)$/;
/** What is denied without anything being promised. */
const idle =
  /^(?:plans|reasons|changes|proposals|powers|means|grounds|responses|comments|objections|resources|differences|alternatives|options|signs|excuses|illusions|words|doubts|implications|obligations|rights|barriers|answers|results|details|data|records|figures|statistics|limits|exceptions|surprises|intentions|circumstances|others|terms|points|guarantees|matters|funds|prejudices|costs|charges|fees|consequences|decisions|steps|apologies|ways|rules|requirements|restrictions|conditions|amendments|representations|qualifications|interests)$/;
const persons =
  /^(?:person|child|resident|patient|tenant|pupil|student|household|family|home|site|premises|water|school|hospital|worker|employee|employer|officer|customer|visitor|driver|passenger|pedestrian|cyclist|swimmer|river|beach|street|ward|community|district|building|dwelling|bridge|lift|vehicle|ship|farm|establishment|landlord|operator|prisoner|detainee|animal|young|older)$/;
const stops =
  /^(?:of|in|on|at|by|for|to|from|with|without|will|would|is|are|was|were|be|been|being|has|have|had|should|shall|must|may|can|could|that|which|who|whom|whose|than|as|because|if|when|while|until|unless|where|but|do|does|did|so|it|they|we|he|she|there|their|its|our|not|longer|more|the|a|an|this|these|those|after|before|during|within|between|among|over|under|during|reported|recorded|occur|occurs|occurred|caused|arising|resulting|involving|linked|left|found|due|attributable|exceeding|requiring|awaiting|waiting|per|each|every|beyond)$/;
const word = / ["“'‘]?(\p{L}+(?:[-'’]\p{L}+)*)["”'’]?(,?)/uy;
const mostWords = 7;

/**
 * What an absence before an offset says there is none of: events, things in the plural that are not merely denied, and
 * persons and places who will not; null where nothing countable is absent.
 */
function readAbsentThing(text: string, from: number, mark: string): string | null {
  if (/^ the loss of life|^ loss of life/.test(text.slice(from, from + 20))) return 'loss of life';
  const takesAny = /^(?:none of|free|eliminate|eradicate|abolish|remove|end|prevent|not a single)/.test(mark);
  let end = from;
  let head = '';
  let headEnd = from;
  let last = '';
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const noun = (found?.[1] ?? '').toLowerCase();
    const isJoint = count > 0 && /^(?:and|or)$/.test(noun);
    const isArticle = count === 0 && takesAny && /^(?:the|its|our|their|these|those)$/.test(noun);
    if (!found || (stops.test(noun) && !isArticle)) break;
    if (
      isJoint &&
      head !== '' &&
      !/^ (?:[a-z-]+ ){1,3}(?:[a-z-]+s|injury|loss|fraud|harassment|abuse)\b/i.test(
        text.slice(end + found[0].length, end + 80),
      )
    )
      break;
    end += found[0].length;
    if (isJoint) continue;
    last = noun;
    if (event.test(noun) || isManyThings(noun)) [head, headEnd] = [noun, end];
    if (found[2] === ',' && head !== '') break;
  }
  const words = text
    .slice(from, head === '' ? end : headEnd)
    .replace(/[,"“”]/g, '')
    .trim();
  if (mark.startsWith('without'))
    return last === head && event.test(head) && !harmless.test(head) ? words : null;
  if (mark.startsWith('free'))
    return /^(?:charge|cost|tax|duty|fees?|charges)\b/i.test(words) || words === '' ? null : words;
  if (takesAny) return words === '' || idle.test(head) ? null : words;
  if (mark.startsWith('not one'))
    return /^(?:person|other|another)$/.test(last) && head === ''
      ? null
      : persons.test(last) || isCounter(last) || head !== ''
        ? words
        : null;
  if (head !== '') return idle.test(head) || (harmless.test(head) && head === 'net') ? null : words;
  const follows = /^ (?:will|shall|should|must|may|is to|are to|was|were|has been|is left|remains)\b/i.test(
    text.slice(end, end + 12),
  );
  const hasFigure =
    /^[^.;]{0,60}\b(?:more|longer|fewer|less|over|beyond|further|later) (?:than )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)/i.test(
      text.slice(end, end + 90),
    );
  return persons.test(last) && follows && !hasFigure ? words : null;
}

function isManyThings(noun: string): boolean {
  return /s$|^(?:people|children|men|women)$/.test(noun) && isCounter(noun);
}
