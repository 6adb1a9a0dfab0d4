import type { RowPlace } from '../../model/data/row.ts';
import { type Finding, type Place, at, nowhere } from '../../model/finding.ts';
import type { Reading } from '../../model/verdict/verdict.ts';
import { finding } from '../../text/finding.ts';
import { lookedUp } from './read-fold.ts';
import { longerRows } from './read-target.ts';

const longerCode = 'measure/longer-than-part';

/** What there is to say of how a target's figure was read: rows that should be one, ties, look-ups in vain. */
export function readingFindings(
  target: string,
  reading: Reading,
  fileNames: readonly string[],
): readonly Finding[] {
  const parts = reading.groups === null ? reading.parts : reading.groups.map((group) => group.reading);
  const misfit = reading.groups === null ? misfitOf(target, reading, fileNames) : [];
  if (reading.evidence === null || reading.groups !== null) {
    const longer = reading.codes.includes(longerCode) ? longerRows(reading, reading.groups ?? []) : null;
    return [
      ...misfit,
      ...(longer ? [finding(longerCode, { target, ...longer }, nowhere)] : []),
      ...parts.flatMap((part) => readingFindings(target, part, fileNames)),
    ];
  }
  const { fold, met, unmet } = reading.evidence;
  const { source } = fold;
  const second = met[1] ?? met[0];
  const place = second ? placeAt(second, fileNames) : nowhere;
  const lines = met.map((row) => [fileNames[row.file] ?? '', ...(row.alike ? [] : [row.line])].join(':'));
  const said = reading.codes.flatMap((code): readonly Finding[] => {
    if (code === 'measure/several-values') return [finding(code, { target, source, lines }, place)];
    if (code === 'measure/tied-values') return [finding(code, { target, source }, place)];
    if (code === 'measure/lookup-incomplete') {
      // The row that was looked up in vain is not kept, only which file such rows are in.
      const row = met[0] ?? unmet[0];
      const inFile = row ? at(fileNames[row.file] ?? '') : nowhere;
      return [finding(code, { target, source: lookedUp(fold).join(', ') }, inFile)];
    }
    return [];
  });
  return [...misfit, ...said];
}

/** Where a row is; those of databases have no line. */
function placeAt({ file, line, alike }: RowPlace, fileNames: readonly string[]): Place {
  return at(fileNames[file] ?? '', alike ? null : line);
}

/** What does not measure the same, at the first row of the figure. */
function misfitOf(
  target: string,
  { misfit, ...reading }: Reading,
  fileNames: readonly string[],
): readonly Finding[] {
  if (misfit === null) return [];
  const [one, other] = misfit;
  const row = firstRow(reading);
  const place = row ? placeAt(row, fileNames) : nowhere;
  const units = { one: one.dimension, oneUnit: one.text, other: other.dimension, otherUnit: other.text };
  return [finding('measure/unit-misfit', { target, ...units }, place)];
}

function firstRow({ evidence, parts }: Pick<Reading, 'evidence' | 'parts'>): RowPlace | null {
  if (evidence !== null) return evidence.met[0] ?? null;
  return parts.map(firstRow).find((row) => row !== null) ?? null;
}
