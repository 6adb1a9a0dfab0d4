import type { ExplanationRows } from '../../model/subjects/explanation.ts';
import type { FilePlace, Input, Result, ResultEvidence } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/**
 * Where the figure of a missed target comes from, one text a file: for a share that is too low the rows that do not
 * meet its condition, for an upper limit the rows that were counted, else the file alone.
 */
export function evidenceWords(result: Result, labels: Labels): readonly string[] {
  const words = result.evidence.flatMap((evidence) => {
    const { places, more } = blamedRows(result, evidence);
    return places.length === 0 ? evidence.files : placeWords(places, more, labels);
  });
  return [...new Set(words)];
}

/** Lines by their files: `产品抽检.csv 第 118、204 行 ..`; `more` where there are others. */
export function placeWords(places: readonly FilePlace[], more: boolean, labels: Labels): readonly string[] {
  const files = [...new Set(places.map((place) => place.file))];
  return files.map((file, i) => {
    const lines = places.filter((place) => place.file === file).map((place) => place.line);
    return labels.lines(file, lines, more && i === files.length - 1);
  });
}

/** The first rows that keep a target from being met, and whether there are others; none where no single row can. */
export function blamedRows(
  result: Result,
  evidence: ResultEvidence,
): { places: readonly FilePlace[]; more: boolean } {
  const { operator } = result.target;
  const { met, unmet, rows } = evidence;
  if (operator === '<=' || operator === '<') return { places: met, more: met.length < rows };
  const numerator = Number(result.actual?.numerator ?? Number.NaN);
  // A share reads one source once, and its rows are its denominator.
  const isShare = result.evidence.length === 1 && result.actual?.denominator === String(rows);
  if (operator === 'in' || !isShare) return { places: [], more: false };
  return { places: unmet, more: unmet.length < rows - numerator };
}

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

/** How many data files were read, and that their hashes were left out, where they were. */
export function filesWords(inputs: readonly Pick<Input, 'sha256'>[], labels: Labels): string {
  const files = labels.files(inputs.length);
  const isHashed = inputs.every(({ sha256 }) => sha256 !== null);
  return isHashed ? files : labels.withoutHashes(files);
}
