import type { FoundQuantity } from '../scan/found.ts';
import { longest, nounPhrase, subjectIn, tidy } from './english-phrases.ts';
import { turnOf } from './english-turns.ts';

/** Where a quantity stands in English text. */
interface Place {
  readonly text: string;
  readonly found: FoundQuantity;
  /** From the quantity before it in its sentence, or from the sentence's beginning. */
  readonly before: string;
  readonly whole: string;
  /** The words behind it. */
  readonly rest: string;
}

const measure =
  /^(?:per ?cent|percent|percentage points?|points?|million|billion|thousand|hundred|minutes?|hours?|(?:(?:working|business|calendar|school) )?days?|quarters?|thirds?|half|fifths?|tenths?|weeks?|months?|years?|seconds?|times|miles?|lane miles|kilomet(?:re|er)s?|met(?:re|er)s?|hectares?|acres?|square (?:miles|metres|feet)|tonnes?|tons?|(?:kilo|mega|giga|micro)?(?:tonnes?|lit(?:re|er)s?|grams?|watts?)|kilograms?|litres?|liters?|gallons?|megawatts?|gigawatts?|[a-z]{1,3}|[a-zµ]+\/.*|(?:kilo|mega|giga)watt-.*|.*-hours?|dollars?|pounds?|euros?|litres per person|units?|pieces?|per .*|score|marks?|kwh|mwh|gwh|mph|out of .*|in .*)$/i;
/**
 * An indicator's name in English: what a change is a change in (a 15% reduction in road deaths), what stands before the verb
 * or after it (reduce the waiting list to 28, the vacancy rate will fall to 8%), what is counted (500 inspectors, 25 km of
 * paths), or whose part it is (90% of patients).
 */
export function englishName({ text, found, before: words, whole, rest }: Place): string {
  const said = text.slice(found.from, found.core.from);
  const core = text.slice(found.core.from, found.core.to);
  const before = insideBracket(words).replace(
    /^ (?:an?|per|each|every) (?:day|week|month|quarter|year)\b|^ of [a-z' -]+(?=, (?:against|compared|up|down|from)\b)/i,
    '',
  );
  if (
    /^(?:halve|double|triple)s?$/i.test(core) &&
    /^ (?!(?:by|from|to|in|since|between|within|every)\b)[a-z]/i.test(rest)
  )
    return foldedIn(rest);
  const counted = countedOf(countedNoun(core), rest);
  const turned = turnOf({ said, before, whole, rest, counted });
  if (turned !== null) return turned;
  const isLimit =
    /\b(?:within|under|in|less than)\b/i.test(said) &&
    /\b(?:minutes?|hours?|days?|weeks?|months?)$/i.test(core);
  const part = isLimit
    ? undefined
    : /^ (?:or (?:more|less|fewer|higher|lower) )?of (?:(?:the|all|our|its|their|these|those) )*/i.exec(
        rest,
      )?.[0];
  const who = /^ of (?:them|these|those) (?:will be|is|are|was|were) ([a-z]+ing\b[^,.;]*)/i.exec(rest)?.[1];
  if (who !== undefined) return tidy(who, true);
  const isPart = /^[a-z\d]+ (?:in|out of) (?:every )?[a-z\d]+$/i.test(core);
  if (isPart && /^ [a-z]/i.test(rest) && part === undefined) return tidy(nounPhrase(rest));
  const share =
    part === undefined ? '' : (isShare.test(core) ? shareOf : nounOf)(wholeOf(rest.slice(part.length)));
  if (/^(?:cases|instances|occasions)$/i.test(share)) return '';
  const purpose = purposeOf(core, before, rest);
  if (purpose !== '') return purpose;
  if (
    counted === '' &&
    /^[\s,(]*(?:(?:and|or|but|then) )?(?:up|down|compared (?:with|to)|against|from|to|now|currently|(?:the )?(?:present|existing)|an? (?:rise|increase|fall|drop|reduction|decrease|improvement|gain)|baseline|was|were|fy ?\d+:|[,( ])+(?: of)? *$/i.test(
      before,
    ) &&
    before.trim() !== ''
  )
    return '';
  const subject = subjectIn(before, found.from < found.core.from);
  const compared = counted === '' && !(share !== '' && holds.test(before)) ? said : '';
  const leads = leadsTo(before + compared, counted !== '');
  if (subject !== '' && leads && !/\bhome to /i.test(before.slice(-10))) return subject;
  const given = counted === '' ? '' : givenTo(before);
  if (given !== '') return given;
  if (
    share !== '' &&
    (counted === '' || measure.test(counted)) &&
    !/^(?:gdp|which|them|these|those|it)$/i.test(share)
  )
    return share;
  if (counted !== '') return counted;
  const place = /\bincluding $|(?:^|,) ?(?:and )?$|^ [a-z ]{3,40} and $/i.test(before)
    ? /^ (?:in|on|at|for) (?!(?:19|20)\d\d|the (?:year|end)|each |every )[a-z]/i.exec(rest)?.[0]
    : undefined;
  if (place !== undefined && /^[\d, to–-]+$/.test(core))
    return tidy(nounPhrase(rest.slice(place.length - 1)));
  if (subject !== '') return subject;
  return besideNothing(before, whole, rest);
}

/** Double the number of pupils who study a language: what is doubled, whole. */
function foldedIn(rest: string): string {
  const words = rest.replace(
    / (?:by|to|from|within|before|over|in|since) (?:\d|the (?:end|next)|early|late|mid).*$/i,
    '',
  );
  return tidy(nounPhrase(words, true), true);
}

/** Women will hold half of the posts: of the posts. */
const holds =
  /\b(?:holds?|have|has|owns?|occupy|fills?|makes? up|forms?|represents?|comprises?|accounts? for)\s*$/i;
const isShare = /%|per ?cent|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b|\b(?:in|out of)\b/i;

function nounOf(words: string): string {
  return tidy(nounPhrase(words), true);
}

/** Whose part it is, with what happens to them: patients admitted or discharged, appointments offered by video. */
function shareOf(words: string): string {
  const noun = nounPhrase(words);
  const name = tidy(noun, true);
  const behind = words.slice(words.indexOf(noun) + noun.length);
  const who = /^ (?:who|that) [a-z -]{3,40}?(?= (?:will|shall|must|should|are|is)\b)/i.exec(behind)?.[0];
  if (who !== undefined) return `${name}${who}`.slice(0, longest);
  const done =
    /^ (?:will be|shall be|must be|should be|are to be|are|is|were|was) ((?:[a-z]+ed|lost|kept|held|met|seen|made|paid|sent|built|found|given|taken|run|cut)\b[^.,;:()]*)/i
      .exec(behind)?.[1]
      ?.replace(
        / (?:within|before|after|from|during|at|each|every|per|until|while|when|so|because|by (?=\d|the end|(?:early|late|mid))|in (?=\d|the|each|every|less|under|at)|for (?=\d)|and (?!or\b)(?:[a-z]+ ){0,3}(?:will|shall|to)\b).*$/i,
        '',
      );
  const whole = done === undefined ? name : `${name} ${done}`.trim();
  return whole.split(' ').length <= longestShare ? whole : name;
}

const longestShare = 8;

/** Of outbreaks of measles and complaints about missed services the noun alone would say too little. */
function countedOf(noun: string, rest: string): string {
  const matter =
    /^ (?:of|about) (?!(?:the|its|our|their|his|her|this|that|these|those|which|whom|them|it|all|each|every|a|an|at|about|up|over|more|less|any|some|both)\b)[a-z-]+(?: (?!(?:in|at|on|by|for|from|to|with|and|or|is|are|was|were|will|shall|must|should|have|has|per|each|every|a|the|this|last|next|who|that|which|under|over|within|during|across|along|near|around|through|as|of)\b)[a-z-]+){0,2}/i.exec(
      rest,
    )?.[0];
  return noun === '' || matter === undefined || bulk.test(noun) ? noun : `${noun}${matter}`;
}

const bulk = /^(?:people|pairs?|sets?|rounds?|kinds?|types?|pieces?|lots?|cent|per cent|percent)$/i;

/** Where neither what leads to a figure nor what it counts names it: what stands behind, or far ahead. */
function besideNothing(before: string, whole: string, rest: string): string {
  const state =
    /^ (?:are|were|will be|is|was) ((?:satisfied|aware|able|aged|employed|affordable|open)\b[^,.;]*)/i.exec(
      rest,
    )?.[1];
  if (state !== undefined && before.trim() !== '') return state.slice(0, longest).trim();
  const isBehind =
    !/^\s*[.;:,)]|^ ?(?:by|in|and|or|to|from|until|each|a|per|over|during|within|compared)\b/i.test(rest);
  const behind = isBehind ? tidy(nounPhrase(rest.replace(/^ (?:of|in the|in|new|for|on) /i, ' '))) : '';
  if (behind !== '') return behind;
  const verb =
    /(?:^\s*|[.;:] |\b(?:will|shall|to) (?=invest|spend|raise|save|borrow|allocate|provide|award))([a-z]{4,}) (?:about |around |at least )?$/i.exec(
      before,
    )?.[1] ?? '';
  return verb === '' ? subjectIn(whole, true) : verb;
}

/** What stands behind the last bracket that is still open. */
function insideBracket(words: string): string {
  const open = words.lastIndexOf('(');
  return open > words.lastIndexOf(')') ? words.slice(open) : words;
}

/** What is given to things: secure Green Flag status for nine parks, extend 20mph zones to 18 schools. */
function givenTo(before: string): string {
  const found = new RegExp(
    `(?:^|[.;,] |\\band |^- )(?:secure|extend|earn|prevent|win|gain|obtain|achieve|introduce|complete|roll out) ([^,;.]{3,50}?) (?:for|to|in|at) (?:a further |another |at least )?$`,
    'i',
  ).exec(before.trimStart())?.[1];
  return found === undefined ? '' : found.replace(/^(?:the|a|an) /i, '');
}

/** What money is for: invest £2m in a skills centre. */
function purposeOf(core: string, before: string, rest: string): string {
  const isMoney = /^[£$€]|million|billion|[\d.]+(?:m|bn|k)$/i.test(core);
  const isSpent =
    /(?:[:,]|\band) $|\b(?:invest|spend|award|allocate|provide|commit|dedicate|devote|budget|pay|use|fund|contribute|grant|set aside|raise)\w* ?(?:a further |another |up to |at least |more than |over )?$/i;
  const to =
    /^ (?:a year |each year |annually )?(?:of it |of this )?(?:from [a-z\d ]{3,30}? )?(?:in|for|to|on|towards|into) (?!(?:19|20)\d\d)/i.exec(
      rest,
    )?.[0];
  const kept =
    /^ of (?:it|this|that|which) (?:is |are |will be )?(?:set aside|allocated|reserved|earmarked) (?:for|on|in|to) |^ (?:will|shall|is to|are to|has been|have been|is|are) (?:be )?(?:set aside|allocated|reserved|earmarked|provided|spent|invested|available) (?:for|on|in|to) /i.exec(
      rest,
    )?.[0];
  if (isMoney && kept !== undefined) return tidy(nounPhrase(rest.slice(kept.length)));
  return isMoney && to !== undefined && (isSpent.test(before) || to.endsWith(' for '))
    ? tidy(nounPhrase(rest.slice(to.length)))
    : '';
}

/** True where the words before a figure lead to it from what is measured: reduced to, will not exceed, stands at. */
function leadsTo(words: string, isCounted: boolean): boolean {
  // Sampled at 520 sites.
  if (
    isCounted &&
    /\b(?:at|in|on|across) (?:about |around |at least |over |more than )?$/i.test(words) &&
    !/\b(?:stand|stay|remain|kept|keep|held|hold|set|averag|peak|capp|be|is|are|was|were)\w* at $/i.test(
      words,
    )
  )
    return false;
  // Served 212,500 residents, delivered to 300 homes: who is given something is counted.
  if (isCounted && /\bto $/i.test(words) && !changing.test(words)) return false;
  if (/[,;] ?(?:[a-z]+ ){0,2}than $/i.test(words)) return false;
  return /(?:\b(?:to|be|by|from|at|exceed|exceeds|than|below|above|under|over|within|is|are|was|were|reach|reaches|remain|stay|of at least|average|averages)|:) ?(?:an average of |about |around |nearly |only |just |at least |at most |no more than |less than |fewer than |more than |not more than )*$/i.test(
    words,
  );
}

const changing =
  /\b(?:reduc|cut|increas|rais|lower|ris|fall|fell|grow|grew|bring|brought|lift|expand|limit|keep|kept|rose|drop|shorten|improv|down|up)\w*\b/i;

/** What a number counts, where it says so: `3 new benchmark companies` counts benchmark companies. */
function countedNoun(core: string): string {
  if (/^(?:RMB|CNY|USD|EUR|GBP)\b/.test(core)) return '';
  const noun = /^[A-Za-z]/.test(core)
    ? core.replace(/^[A-Za-z-]+(?: (?:hundred |thousand |dozen )?|$)/, '')
    : core.replace(/^[^A-Za-z]*(?:(?:to|and) )?[^A-Za-z]*(?:(?:hundred|thousand|million|billion) )?/, '');
  if (noun === '' || measure.test(noun) || !/[A-Za-z]{3}/.test(noun)) return '';
  const plain = noun.replace(
    /^(?:(?:new|additional|extra|further|more|fewer|free|other|separate|different) )+/i,
    '',
  );
  return plain
    .replace(/ (?:per|a|each|every) (?:day|week|month|quarter|year|annum)$/i, '')
    .slice(0, longest)
    .trim();
}

/** Six of the eight beaches: what is counted stands behind the number of the whole. */
function wholeOf(words: string): string {
  return words.replace(
    /^(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir(?:teen|ty)|four(?:teen|ty)|forty|fif(?:teen|ty)|(?:six|seven|eigh|nine)(?:teen|ty)|twenty)(?:-[a-z]+)?(?= [a-z])/i,
    '',
  );
}
