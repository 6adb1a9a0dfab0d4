import type { FilePlace, Result, ResultEvidence } from '../model/report.ts';
import type { Labels } from '../text/labels.ts';

/**
 * Where the figure of a missed target comes from: for a share that is too low the rows that do not meet its condition,
 * for an upper limit the rows that were counted, else the files alone. Null where there are none.
 */
export function evidenceWords(result: Result, labels: Labels): string | null {
  const words = result.evidence.map((evidence) => {
    const blamed = blamedRows(result, evidence);
    return blamed.places.length === 0
      ? labels.list(evidence.files)
      : placesWords(blamed.places, blamed.more, labels);
  });
  const said = [...new Set(words.filter((each) => each !== ''))];
  return said.length === 0 ? null : labels.places(said);
}

/** Lines grouped by their files: `产品抽检.csv 第 118、204 行 ..`; `more` where there are others. */
export function placesWords(places: readonly FilePlace[], more: boolean, labels: Labels): string {
  const files = [...new Set(places.map((place) => place.file))];
  return labels.places(
    files.map((file, i) => {
      const lines = places.filter((place) => place.file === file).map((place) => place.line);
      return labels.lines(file, lines, more && i === files.length - 1);
    }),
  );
}

function blamedRows(
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
