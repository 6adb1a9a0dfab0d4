const verbs =
  'reduce|cut|lower|decrease|halve|bring|increase|raise|improve|lift|grow|expand|double|triple|boost|keep|hold|maintain|limit|achieve|reach|attain|ensure|make|create|build|open|establish|install|plant|restore|train|recruit|hire|employ|support|help|provide|deliver|offer|give|fund|invest|spend|award|grant|divert|recycle|collect|conduct|carry out|complete|upgrade|repair|resurface|distribute|visit|inspect|check|audit|review|respond to|answer|resolve|arrive at|process|publish|hold|run|host|organise|organize|introduce|launch|set up|develop|add|acquire|buy|replace|retrofit|insulate|renovate|refurbish|convert|register|issue|certify|protect|plan|save|attract|secure|register|house|rehouse|enrol|enroll|reach out to|extend|clear|close|remove|eliminate|prevent|lose|lost|employs|maintains|employ|deal with|fill|see|count|record|arrive|respond|fall|rise|drop|attract|earn|equip|place|move|refer|restore|reclaim|preserve|enable|decide|bring back|fit|add|keep|score|treat|serve|screen|vaccinate|immunise|test|supply|generate|produce|meet|have|has|had|is home to|are home to|include|includes';
const lead = new RegExp(
  `^(?:(?:by|in|until|before|from) (?:the end of |early |late |mid-)?(?:\\w+ )?(?:19|20)\\d\\d,? |(?:the (?:council|city|county|borough|district|authority|department|program|programme|plan|partnership|board|agency)|it|they|there|each \\w+|every \\w+) (?=(?:will|shall|must|should) (?!be\\b)|aims? |has |have |is |are |maintains |employs |spends |spent |serves )|(?:we|it|they) (?:have|has|had) (?:also |already )?(?:cut|built|made|set|kept|met|won|put|[a-z]+ed) |(?:over|in|during|since) the (?:last|past|next|coming) (?:\\w+ )?(?:decade|years?|months?|quarter),? |(?:we|it|they) |will |shall |must |should |can |aims? to |to |and |also |then |at |that |behind |below |above |ahead of |(?:check|note) (?=that )|no (?=[a-z]+ ?$)|every |each |target (?=[a-z]+$)|there (?:will be|were|are|was|is) |(?:${verbs})(?= ) |for |of |with |on |the |a |an |its |our |their |all |some |only |another |further |additional |total |overall |in )+`,
  'i',
);
const tail =
  /(?: (?:to|at|of|by|is|are|be|been|was|were|will|would|should|shall|must|can|may|not|exceed|reach|reaches|reached|come|comes|came|go|goes|went|remain|stay|stays|with|from|in|for|on|a|an|the|and|or|than|down|up|rise|rose|risen|fall|fell|fallen|grow|grew|grown|increase|increases|increased|decrease|decreases|decreased|drop|drops|improve|improves|be kept|kept|held|lowered|reduced|cut|raised|only|just|about|around|over|under|below|above|between|within|having|has|have|had|stood|stand|stands|account|accounts|accounted|(?<!\b(?:regional|national|local|state|county|provincial|european|world) )average|averaged|currently|now|every|each|per|that|which|who|do|does|did|met|limited|capped|budgeted|restricted|climbed|jumped|soared|slipped|widened|narrowed|recover|recovers|recovered|narrow|amounts?|amounted|emitted|totals?|totalled|completed|answered|issued|spent|conducted|delivered|set aside))+$/i;
/** What follows a noun phrase and is no part of it. */
const phraseEnd =
  /[,;:()]|\.(?= |$)|(?<!-)\b(?:will|shall|should|must|can|may|could|would|is|are|was|were|be|been|being|have|has|had|do|does|did|hold|holds|held|meet|meets|feel|feels|rate(?= (?:the|their|our|its|quality|services?|us|it)\b)|rated|report|smokes?|loses?|lives|live|work|agree|say|said|by|in|on|at|from|for|with|within|per|each|every|compared|after|before|during|until|while|through|across|where|when|as|able|without|under|over|into|onto|this|last|next|who|that|which|(?<!- )and|or|to|a year|annually|so|using|along|around|against|smoked|died|admitted|although|because|since|if|unless|whereas)\b(?!-)/gi;
const phrase = /^(?: \(?(?:the|all|our|its|their|these|those|eligible))* ?/i;
/** No name is longer. */
export const longest = 70;

/** The noun phrase that a stretch begins with. */
export function nounPhrase(words: string, keepsPlace = false): string {
  const from = phrase.exec(words)?.[0].length ?? 0;
  const reach = words.slice(from);
  if (keepsPlace) return (reach.split(/[,;:()]|\.(?= |$)/)[0] ?? '').trim();
  const end = [...reach.matchAll(phraseEnd)].find(({ index }) => index > 0)?.index;
  return (end === undefined ? reach : reach.slice(0, end)).trim();
}

/** What the words before a figure are about. */
export function subjectIn(words: string, keepsAll: boolean): string {
  // Of open cases into compliance within 60 days: they are those of the share before.
  const share = /^ of (?!which|them|these|those|it\b)(?=[^,;]*$)(?!.* and )/i.exec(words)?.[0];
  if (share !== undefined) return tidy(nounPhrase(words.slice(share.length - 1)), true);
  const parts = words
    .replace(/^[\s#>]*(?:[-*•–] |\d{1,2}[.)] |[A-Z]\. )?/, '')
    .replace(/\([^()]*\)/g, '')
    .split(
      /[;:]|,(?!\d{3}\b)(?! (?:employment|training|and )\b)|, and (?=[a-z -]+ (?:will|shall|must|should|is|are)\b|(?:keep|hold|cut|raise|reduce|increase|bring|limit|lower|maintain|lift|improve) )|(?:^| )(?:while|so that|such that|(?<!\b(?:on|in|at|by|for|from|with) )which|but|of which|including|at a cost|with a) |\band (?=(?:we|it|they|the) )/i,
    );
  for (const part of withPlaces(parts).toReversed()) {
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

/** Trips made on foot, by bike or by bus are one name. */
function withPlaces(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1) ?? '';
    const goesOn =
      /\b(?:by|on|in|at|for|from|with|of) [a-z -]+$/i.test(last) &&
      /^ ?(?:by|on|in|at|for|with) [a-z -]+ (?:or|and) /.test(part);
    if (goesOn) joined[joined.length - 1] = `${last},${part}`;
    else joined.push(part);
  }
  return joined;
}

/** What a name leads to: deaths from 19 in 2016 to no more than, complaints within 24 hours and close them. */
const numberOf =
  /(?: (?:up|down))?(?: (?:to|from|by|at|within|below|above|under|over|than|at (?:least|most)|no (?:more|less|fewer|greater|later) than|not more than|more than|less than|fewer than|up to|at most))+(?: (?:an? )?(?:average|total|minimum|maximum) of)?(?: (?:at (?:least|most)|no (?:more|less|fewer) than|about|around))? [£$€]?\d(?!\d{3}\b(?![,.]\d)).*$/i;
const andVerb = new RegExp(`(?:,|,? and) (?:${verbs})(?: them| it)?$`, 'i');

const auxiliary =
  /(?<!\b(?:which|who|that|where)\b[^,;]*) (?:will|shall|should|must|may|can|does|do|did|is|are|was|were|has|have|had|would|to be)(?: |$)[^]*$/i;

/** A noun phrase or a stretch of a sentence as a name; of a noun phrase no verb is cut. */
export function tidy(words: string, isNoun = false): string {
  let name = words
    .replaceAll(/[*_`“”"[\]]/g, '')
    .replace(/^[\s,.;:()]*(?:(?:and|or) )?/i, '')
    .replace(/[\s,;:(]+$/, '')
    .trim();
  name = isNoun ? name.replace(/^(?:the|an?|all|its|our|their|only) /i, '') : name.replace(lead, '').trim();
  const cut = name.replace(auxiliary, '').trim();
  name = cut.length > 2 ? cut : name;
  name = name
    .replace(numberOf, '')
    .replace(isNoun ? /^$/ : /^[£$€]?\d[\d,.]*%? (?:more |new |additional )?(?:of (?:the )?)?(?=[a-z])/i, '')
    .replace(andVerb, '')
    .replace(/ (?:by|in|of|from|since) (?:(?:the end of|early|late) )?(?:\w+ )?(?:19|20)\d\d$/i, '')
    .replace(tail, '')
    .replace(/ in [A-Z][a-z]+$/, '')
    .replace(/ per (?:day|week|month|quarter|year|annum)$/i, '')
    .replace(/^(?:number|amount|total|level|volume) of (?:the )?/i, '')
    .trim();
  return says(name) && !verbFirst.test(name) ? name.slice(0, longest).trim() : '';
}

/** What is left of a sentence without its subject. */
const verbFirst = /^(?:be|been|being|is|are|was|were|comes?|goes|respectively|whom)\b/i;
const joining =
  /\b(?:a|an|and|as|at|about|all|by|each|for|from|in|is|its|it|of|on|or|our|per|than|that|the|their|them|to|up|was|were|will|with|within|year|years|end|first|more|less|another|further|we|out|also|which|not|no|every|there|last|this|currently|demolish|arrive|compared|spending|lost|some|only)\b/gi;

/** True for words that are more than what joins others, and no lone verb. */
function says(words: string): boolean {
  return /[A-Za-z]{3}/.test(words.replaceAll(joining, ' ')) && !new RegExp(`^(?:${verbs})$`, 'i').test(words);
}
