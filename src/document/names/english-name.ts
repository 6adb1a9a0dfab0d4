import type { FoundQuantity } from '../scan/found.ts';

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

const verbs =
  'reduce|cut|lower|decrease|halve|bring|increase|raise|improve|lift|grow|expand|double|triple|boost|keep|hold|maintain|limit|achieve|reach|attain|ensure|make|create|build|open|establish|install|plant|restore|train|recruit|hire|employ|support|help|provide|deliver|offer|give|fund|invest|spend|award|grant|divert|recycle|collect|conduct|carry out|complete|upgrade|repair|resurface|distribute|visit|inspect|check|audit|review|respond to|answer|resolve|arrive at|process|publish|hold|run|host|organise|organize|introduce|launch|set up|develop|add|acquire|buy|replace|retrofit|insulate|renovate|refurbish|convert|register|issue|certify|protect|plan|save|attract|secure|register|house|rehouse|enrol|enroll|reach out to|extend|clear|close|remove|eliminate|prevent|lose|lost|employs|maintains|employ|deal with|fill|see|count|record|treat|serve|screen|vaccinate|immunise|test|supply|generate|produce|meet|have|has|had|is home to|are home to|include|includes';
const lead = new RegExp(
  `^(?:(?:by|in|until|before|from) (?:the end of |early |late |mid-)?(?:\\w+ )?(?:19|20)\\d\\d,? |(?:the (?:council|city|county|borough|district|authority|department|program|programme|plan|partnership|board|agency)|it|they|there|each \\w+|every \\w+) (?=will |shall |must |should |aims? |has |have |is |are |maintains |employs |spends |spent |serves )|(?:we|it|they) |will |shall |must |should |can |aims? to |to |and |also |then |at |there (?:will be|were|are|was|is) |(?:${verbs})(?= ) |for |of |with |on |the |a |an |its |our |their |all |some |only |another |further |additional |total |overall |in )+`,
  'i',
);
const tail =
  /(?: (?:to|at|of|by|is|are|be|been|was|were|will|would|should|shall|must|can|may|not|exceed|reach|reaches|remain|stay|stays|with|from|in|for|on|a|an|the|and|or|than|down|up|rise|rose|risen|fall|fell|fallen|grow|grew|grown|increase|increases|increased|decrease|decreases|decreased|drop|drops|improve|improves|be kept|kept|held|lowered|reduced|cut|raised|only|just|about|around|over|under|below|above|between|within|having|has|have|had|stood|stand|stands|account|accounts|accounted|average|averaged|currently|now|every|each|per|that|which|who|do|does|did|met|completed|answered|issued|spent|conducted|delivered|set aside))+$/i;
/** What follows a noun phrase and is no part of it. */
const phraseEnd =
  /[,;:()]|\.(?= |$)|\b(?:will|shall|should|must|can|may|could|would|is|are|was|were|be|been|being|have|has|had|do|does|did|hold|holds|held|meet|meets|feel|feels|rate|rated|report|live|work|agree|say|said|by|in|on|at|from|for|with|within|per|each|every|compared|after|before|during|until|while|through|across|where|when|as|able|without|under|over|into|onto|this|last|next|who|that|which|and|or|to|a year|annually|so|using|along|around|against|smoked|died|admitted)\b/i;
const phrase = /^(?: \(?(?:the|all|our|its|their|these|those|eligible))* ?/i;
/** A 15% reduction in waste, an increase of 10% in visitors. */
const change =
  /^ ?(?:reduction|decrease|cut|fall|drop|decline|increase|rise|growth|improvement|gain|saving|rate|share)s? (?:in|of|for|on) (?:the (?:number|rate|amount|level|volume) of |the )?/i;
const measure =
  /^(?:per ?cent|percent|percentage points?|points?|million|billion|thousand|hundred|minutes?|hours?|days?|working days?|weeks?|months?|years?|seconds?|times|miles?|lane miles|kilomet(?:re|er)s?|met(?:re|er)s?|hectares?|acres?|square (?:miles|metres|feet)|tonnes?|tons?|kilograms?|litres?|liters?|gallons?|megawatts?|gigawatts?|[a-z]{1,3}|[a-zµ]+\/.*|gigawatt-.*|.*-hours?|dollars?|pounds?|euros?|litres per person|score|marks?|kwh|mwh|gwh|mph|out of .*|in .*)$/i;
const longest = 70;

/**
 * An indicator's name in English: what a change is a change in (a 15% reduction in road deaths), what stands before the verb
 * or after it (reduce the waiting list to 28, the vacancy rate will fall to 8%), what is counted (500 inspectors, 25 km of
 * paths), or whose part it is (90% of patients).
 */
export function englishName({ text, found, before, whole, rest }: Place): string {
  const core = text.slice(found.core.from, found.core.to);
  const about = change.exec(rest)?.[0];
  if (about !== undefined) return tidy(nounPhrase(rest.slice(about.length)));
  const counted = countedNoun(core, rest);
  const part =
    /^ (?:or (?:more|less|fewer|higher|lower) )?of (?:(?:the|all|our|its|their|these|those) )*/i.exec(
      rest,
    )?.[0];
  const isPart = /^[a-z\d]+ (?:in|out of) (?:every )?[a-z\d]+$/i.test(core);
  if (isPart && /^ [a-z]/i.test(rest) && part === undefined) return tidy(nounPhrase(rest));
  const share = part === undefined ? '' : tidy(nounPhrase(wholeOf(rest.slice(part.length))));
  const subject = subjectIn(before, found.from < found.core.from);
  const leads = leadsTo(before + text.slice(found.from, found.core.from));
  if (subject !== '' && leads && !/\bhome to /i.test(before.slice(-10))) return subject;
  const purpose = purposeOf(core, before, rest);
  if (purpose !== '') return purpose;
  if (
    share !== '' &&
    (counted === '' || measure.test(counted)) &&
    !/^(?:gdp|which|them|these|those)$/i.test(share)
  )
    return share;
  if (counted !== '') return counted;
  if (subject !== '') return subject;
  const behind = tidy(nounPhrase(rest.replace(/^ (?:of|in the|in|new|for|on) /i, ' ')));
  const ahead = subjectIn(whole, true);
  return behind !== '' && !/^ ?(?:by|in|and|or|to|from|until|each|a|per|over|compared)\b/i.test(rest)
    ? behind
    : ahead || behind;
}

/** What money is for: invest £2m in a skills centre. */
function purposeOf(core: string, before: string, rest: string): string {
  const isMoney = /^[£$€]|million|billion|[\d.]+(?:m|bn|k)$/i.test(core);
  const isSpent =
    /\b(?:invest|spend|award|allocate|provide|commit|fund|contribute|grant|set aside|raise)\w* ?(?:a further |another |up to |at least |more than |over )?$/i;
  const to =
    /^ (?:a year |each year |annually )?(?:of it |of this )?(?:in|for|to|on|towards|into) (?!(?:19|20)\d\d)/i.exec(
      rest,
    )?.[0];
  return isMoney && to !== undefined && (isSpent.test(before) || to.endsWith(' for '))
    ? tidy(nounPhrase(rest.slice(to.length)))
    : '';
}

/** True where the words before a figure lead to it from what is measured: reduced to, will not exceed, stands at. */
function leadsTo(words: string): boolean {
  return /(?:\b(?:to|by|from|at|exceed|exceeds|than|below|above|under|over|within|is|are|was|were|reach|reaches|remain|stay|of at least|average|averages)|:) ?(?:an average of |about |around |nearly |only |just |at least |at most |no more than |less than |fewer than |more than |not more than )*$/i.test(
    words,
  );
}

/** What a number counts, where it says so: `3 new benchmark companies` counts benchmark companies. */
function countedNoun(core: string, rest: string): string {
  const noun = /^[A-Za-z]/.test(core)
    ? core.replace(/^[A-Za-z-]+(?: (?:hundred |thousand |dozen )?|$)/, '')
    : core.replace(/^[^A-Za-z]*(?:(?:to|and) )?[^A-Za-z]*(?:(?:hundred|thousand|million|billion) )?/, '');
  if (noun === '' || measure.test(noun) || !/[A-Za-z]{3}/.test(noun)) return '';
  const plain = noun.replace(
    /^(?:(?:new|additional|extra|further|more|fewer|free|other|separate|different) )+/i,
    '',
  );
  // 120 charging points for electric cars: what follows `for` or `with` is not part of the name.
  return (/^ (?!of\b)/.test(rest) || rest === '' ? plain : plain).slice(0, longest).trim();
}

/** The noun phrase that a stretch begins with. */
function nounPhrase(words: string): string {
  const from = phrase.exec(words)?.[0].length ?? 0;
  const reach = words.slice(from);
  const end = reach.slice(1).search(phraseEnd);
  return (end === -1 ? reach : reach.slice(0, end + 1)).trim();
}

/** Six of the eight beaches: what is counted stands behind the number of the whole. */
function wholeOf(words: string): string {
  return words.replace(
    /^(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)(?= [a-z])/i,
    '',
  );
}

/** What the words before a figure are about. */
function subjectIn(words: string, keepsAll: boolean): string {
  const parts = words
    .replace(/^[\s#>]*(?:[-*•–] |\d{1,2}[.)] |[A-Z]\. )?/, '')
    .replace(/\([^()]*\)/g, '')
    .split(
      /[;:]|,(?! (?:employment|training|and )\b)| (?:while|so that|which|but|of which|including|at a cost|with a) |\band (?=(?:we|it|they|the) )/i,
    );
  for (const part of parts.toReversed()) {
    const name = tidy(
      part
        .trim()
        .replace(/^(?:and|or|of which|as well as) /i, '')
        .replace(/ (?:and|or)$/i, ''),
    );
    if (name !== '') return name;
    if (!keepsAll && /[A-Za-z]{3}/.test(part)) return '';
  }
  return '';
}

const auxiliary =
  /(?<!\b(?:which|who|that|where)\b[^,;]*) (?:will|shall|should|must|may|can|does|do|did|is|are|was|were|has|have|had|would|to be)(?: |$)[^]*$/i;

function tidy(words: string): string {
  let name = words
    .replaceAll(/[*_`“”"[\]]/g, '')
    .replace(/^[\s,.;:()]*(?:(?:and|or) )?/i, '')
    .replace(/[\s,;:(]+$/, '')
    .trim();
  name = name.replace(lead, '').trim();
  const cut = name.replace(auxiliary, '').trim();
  name = cut.length > 2 ? cut : name;
  name = name
    .replace(/ (?:up |down )?from (?:[£$€]?[\d.,]+%?|\w+)(?: [a-z]+)?(?: in (?:19|20)\d\d)?$/i, '')
    .replace(/ (?:by|in|of|from|since) (?:(?:the end of|early|late) )?(?:\w+ )?(?:19|20)\d\d$/i, '')
    .replace(tail, '')
    .replace(/ in [A-Z][a-z]+$/, '')
    .replace(/^(?:number|amount|total|level|volume) of (?:the )?/i, '')
    .trim();
  return says(name) ? name.slice(0, longest).trim() : '';
}

const joining =
  /\b(?:a|an|and|as|at|about|all|by|each|for|from|in|is|its|it|of|on|or|our|per|than|that|the|their|them|to|up|was|were|will|with|within|year|years|end|first|more|less|another|further|we|out|also|which|not|no|every|there|last|this|currently|demolish|arrive|compared|spending|lost|some|only)\b/gi;

/** True for words that are more than what joins others, and no lone verb. */
function says(words: string): boolean {
  return /[A-Za-z]{3}/.test(words.replaceAll(joining, ' ')) && !new RegExp(`^(?:${verbs})$`, 'i').test(words);
}
