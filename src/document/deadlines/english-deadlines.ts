import type { DatedPart, IsCounted } from './dated-part.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '(?:19|20|21)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = `(?:${day} (?:of )?${month}(?:,? ${year})?|${month} ${day}(?!\\d)(?:,? ${year})?|${month}\\b(?: ${year})?|(?:Q[1-4]|(?:first|second|third|fourth) quarter(?: of)?) ${year}|${year}-\\d\\d-\\d\\d|year[- ]end|year|${year})`;
const dated = new RegExp(
  `\\b(?:by|before|no later than|not later than|on or before) (?:the )?(?:(?:end|close) of (?:the )?)?${date}\\b`,
  'gi',
);
const verbs =
  'complete|finish|finali[sz]e|deliver|publish|adopt|approve|open|reopen|launch|commission|establish|introduce|start|begin|build|construct|install|set up|demolish|close|replace|upgrade|roll out|implement|create|produce|prepare|develop|draft|review|update|convert|relocate|restore|redesign|enact|designate|appoint|hire|sign|acquire|migrate|transfer|retire|phase out|ban';
const done =
  'completed|finished|finali[sz]ed|delivered|published|adopted|approved|opened|reopened|launched|commissioned|established|introduced|started|built|constructed|installed|set up|demolished|closed|replaced|upgraded|rolled out|implemented|created|produced|prepared|developed|drafted|reviewed|updated|converted|relocated|restored|redesigned|enacted|designated|appointed|signed|acquired|migrated|transferred|retired|phased out|banned|in place|in operation|in service|in force|operational|open|ready|complete|online|live|running';
const subject =
  '(?:(?:we|it|they|there|the (?:council|city|county|borough|district|town|state|authority|department|board|agency|mayor|government|partnership|programme|program|[a-z]+ (?:department|service|team|board|authority|agency|office))) (?:will|shall|must|should|aims? to|is to|are to|plans? to|intends? to|commits? to) |to |also |and )*';
/** Complete the scheme: the deed, then what it is done to. */
const deed = new RegExp(`^(?:${subject})(?:${verbs}) (?=\\S)`, 'i');
/** The scheme will be completed: what it is done to, then the deed. */
const passive = new RegExp(
  `^(.{3,90}?) (?:(?:will|shall|must|should|is to|are to)(?: be| have been)?(?: fully| substantially)?|is|are|(?:to )?be|fully) (?:${done})\\b`,
  'i',
);
const active = new RegExp(`^(.{3,90}?) (?:will|shall|must|should) (?:${verbs})$`, 'i');
const conjoined = new RegExp(
  `,? and (?=(?:${verbs}|reduce|increase|raise|cut|plant|train|recruit|hire|provide|fund|add|extend|reach|achieve|keep|hold|ensure|improve|we|the|to) )`,
  'i',
);
const longest = 200;

/** The dates by which something is done in English text where nothing is counted in the clause. */
export function englishDeadlines(text: string, isCounted: IsCounted): readonly DatedPart[] {
  return [...text.matchAll(dated)].flatMap((match): readonly DatedPart[] => {
    const [words] = match;
    const from = match.index;
    const to = from + words.length;
    if (/^(?: ?[%£$€]|[.,]?\d)/.test(text.slice(to, to + 2))) return [];
    const ahead = text
      .slice(Math.max(0, from - longest), from)
      .replace(/^[^]*(?:[;:!?\n]|\.(?= )|^[-*•] )/, '');
    const clause = lastClause(ahead);
    const behind = /^,? ?/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
    const after = firstClause(text.slice(to + behind, to + longest));
    const leads = clause.trim() === '' || /^(?:and|then)\s*$/i.test(clause.trim());
    const own = leads ? after : clause;
    const name = thingDone(own.trim());
    const span = leads
      ? [from, to + behind + after.length]
      : [from - clause.length, to + nearBehind(text, to)];
    return name === '' || isCounted(span[0] ?? from, span[1] ?? to) ? [] : [{ from, to, name }];
  });
}

function lastClause(words: string): string {
  const parts = words.split(conjoined);
  const last = parts.at(-1) ?? '';
  const comma = last.split(/, (?=(?:and |then |with )?[a-z]+ )/i).at(-1) ?? '';
  return thingDone(comma.trim()) === '' && comma !== last ? last : comma;
}

function firstClause(words: string): string {
  const sentence = words.split(/[;:!?\n]|\.(?= |$)/)[0] ?? '';
  return sentence.split(conjoined)[0] ?? '';
}

/** To the end of the clause behind a date: `by March 2026 with 500 places`. */
function nearBehind(text: string, to: number): number {
  return /^[^,;:.!?\n]*/.exec(firstClause(text.slice(to, to + longest)))?.[0].length ?? 0;
}

const phraseEnd =
  /[,;:(]|\b(?:so that|in order to|which|that|with|for which|following|using|through|under)\b/i;

function thingDone(clause: string): string {
  const words = clause.replace(/^[\s#>]*(?:[-*•–] |\(?\d{1,2}[.)] |\([a-z]\) )?/, '');
  const verb = deed.exec(words)?.[0];
  const thing =
    verb === undefined
      ? (passive.exec(words)?.[1] ?? active.exec(words)?.[1] ?? '')
      : words.slice(verb.length);
  const end = thing.search(phraseEnd);
  return (end <= 0 ? thing : thing.slice(0, end))
    .replace(/^(?:the|a|an|our|its|their|all|both)\s/i, '')
    .replace(/ (?:in full|fully|on time)$/i, '')
    .trim();
}
