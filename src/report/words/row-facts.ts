import type { ExplanationRows } from '../../model/subjects/explanation.ts';
import type { Labels } from '../../text/labels.ts';
import { placeWords } from './evidence-words.ts';

/** A name and the parts of what is said under it. */
export type Fact = readonly [name: string, parts: readonly string[]];

/** What rows a number was made of, fact by fact. */
export function rowFacts(rows: ExplanationRows, labels: Labels): readonly Fact[] {
  const words = labels.explanation;
  const title = rows.title === rows.source ? rows.source : `${rows.title}  ${rows.source}`;
  const facts: readonly (Fact | null)[] = [
    [words.source, [title]],
    [words.files, rows.files.length === 0 ? [labels.none] : rows.files],
    [words.period, [`${rows.period ?? words.everyRow}  ${words.rows(rows.inPeriod)}`]],
    [words.where, [`${rows.where ?? words.everyRow}  ${words.rows(rows.taken)}`]],
    rows.meets === null ? null : [words.meets, [rows.meets]],
    rows.met.length === 0 ? null : [words.met, placeWords(rows.met, rows.met.length < rows.taken, labels)],
    rows.unmet.length === 0 ? null : [words.unmet, placeWords(rows.unmet, isMore(rows), labels)],
  ];
  return facts.filter((fact) => fact !== null);
}

// At most five are listed of either; only for a plain filter is it known how many there are besides.
function isMore({ meets, unmet, inPeriod, taken }: ExplanationRows): boolean {
  return meets === null ? unmet.length < inPeriod - taken : unmet.length === 5;
}
