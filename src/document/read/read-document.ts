import type { PolicyDocument } from '../../model/plan/policy.ts';
import { parsePeriod } from '../../model/plan/period.ts';
import { blockReader } from './block-reader.ts';
import { type Block, blocksOf } from './blocks.ts';
import { listNumbers } from './cut-prose.ts';
import { documentFacts } from './document-facts.ts';
import { markupOf } from './html.ts';
import { endsInCapitals } from './owners.ts';
import { periodInTitle } from '../deadlines/period-in-title.ts';
import { ownersOfQuantities } from './paragraph-owners.ts';
import { asWritten, readingText } from './reading-text.ts';

/**
 * Reads a policy document: its headings, every quantity in it, and the numbers that are none. Takes linear time. Dates
 * without a year are those of the period that its title names.
 */
export function readDocument(source: string): PolicyDocument {
  const markup = markupOf(source);
  const reading = readingText(source, markup);
  const facts = documentFacts(reading.text);
  const blocks = blocksOf(reading.text, markup);
  const title =
    facts.title === null
      ? null
      : asWritten(facts.title, reading, source, Math.max(0, reading.text.indexOf(facts.title)));
  const parts = blocks.map(
    blockReader(source, reading, {
      year: facts.year,
      isYearSure: facts.isYearSure,
      period: parsePeriod(periodInTitle(title ?? '') ?? ''),
      listed: listNumbers(reading, blocks),
      isListing: listsDepartments(reading.text, blocks),
    }),
  );
  const owners = ownersOfQuantities(parts.flatMap(({ paragraphs }) => paragraphs));
  const quantities = parts
    .flatMap((part) => part.quantities)
    .map((each) => ({ ...each, owners: owners.get(each) ?? each.owners }));
  return {
    title,
    number: facts.number,
    language: facts.language,
    year: facts.year,
    clauses: withOwners(parts.flatMap(({ clauses }) => clauses)),
    quantities,
    excluded: parts.flatMap(({ excluded }) => excluded),
    pieces: parts.flatMap(({ pieces }) => pieces),
  };
}

/** So many paragraphs that end in a bracket of capitals are no chance. */
const severalLists = 3;

function listsDepartments(text: string, blocks: readonly Block[]): boolean {
  const lists = blocks.filter(
    ({ kind, from, to }) => kind === 'prose' && endsInCapitals(text.slice(Math.max(from, to - 300), to)),
  );
  return lists.length >= severalLists;
}

/** Departments that a later paragraph of a clause lists belong to it too. */
function withOwners(clauses: PolicyDocument['clauses']): PolicyDocument['clauses'] {
  const owners = new Map<string, readonly string[]>();
  for (const { clause, owners: listed } of clauses) {
    owners.set(clause, [...new Set([...(owners.get(clause) ?? []), ...listed])]);
  }
  return clauses
    .filter(({ title }) => title !== '')
    .map((each) => ({ ...each, owners: owners.get(each.clause) ?? each.owners }));
}
