import type { FilePlace, Result, ResultEvidence } from '../../model/subjects/report.ts';
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
