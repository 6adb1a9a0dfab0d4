import { isCounter } from '../../quantity/words/counters.ts';

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
export function readAbsentThing(text: string, from: number, mark: string): string | null {
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
