import type { RowKey } from '../../model/finding.ts';
import type { ExplanationRows } from '../../model/subjects/explanation.ts';
import type { Input, NamedRow, Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/**
 * Where the figure of a missed target comes from, one text a file: the rows that keep it from its limit, or where no single
 * row does the file alone.
 */
export function evidenceWords(result: Result, labels: Labels): readonly string[] {
  const words = result.evidence.flatMap((evidence) => {
    const { rows, more } = evidence.blamed;
    return rows.length === 0 ? evidence.files : placeWords(rows, more, labels);
  });
  return [...new Set(words)];
}

/** Lines by their files: `产品抽检.csv 第 118、204 行 ..`, or keys by their tables; `more` where there are others. */
export function placeWords(places: readonly NamedRow[], more: boolean, labels: Labels): readonly string[] {
  const files = [...new Set(places.map((place) => place.file))];
  return files.map((file, i) => {
    const own = places.filter((place) => place.file === file);
    const isCut = more && i === files.length - 1;
    const keys = own.flatMap(({ key }) => (key === undefined ? [] : [keyText(key)]));
    if (keys.length > 0) return labels.keys(file, keys, isCut);
    return labels.lines(
      file,
      own.flatMap(({ line }) => line ?? []),
      isCut,
    );
  });
}

/** The values of a key: `东湖区 / 2017`. */
function keyText(key: RowKey): string {
  return Object.values(key).join(' / ');
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
    rows.met.length === 0 ? null : [words.named[rows.as], placeWords(rows.met, areMoreMet(rows), labels)],
    rows.unmet.length === 0 ? null : [words.unmet, placeWords(rows.unmet, isMore(rows), labels)],
  ];
  return facts.filter((fact) => fact !== null);
}

function areMoreMet({ as, met, taken }: ExplanationRows): boolean {
  // Rows that add nothing, or are not at that end, are not among those that make the figure.
  return as === 'met' ? met.length < taken : met.length === 5 && taken > 5;
}

// At most five are listed of either; only for a plain filter is it known how many there are besides.
function isMore({ meets, unmet, inPeriod, taken }: ExplanationRows): boolean {
  return meets === null ? unmet.length < inPeriod - taken : unmet.length === 5;
}

/** How many data files were read, and that their hashes were left out, where they were. */
export function filesWords(inputs: readonly Pick<Input, 'sha256' | 'server'>[], labels: Labels): string {
  const files = labels.files(inputs.length);
  const isHashed = inputs.every(({ sha256, server }) => sha256 !== null || server !== null);
  return isHashed ? files : labels.withoutHashes(files);
}
