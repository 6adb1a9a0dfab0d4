import type { Finding } from '../model/finding.ts';
import { at, nowhere } from '../model/place.ts';
import type { Reading } from '../model/reading.ts';
import { finding } from '../text/finding.ts';
import { lookedUp } from './read-fold.ts';

/** What there is to say of how a target's figure was read: rows that should be one, ties, look-ups in vain. */
export function readingFindings(
  target: string,
  reading: Reading,
  fileNames: readonly string[],
): readonly Finding[] {
  const parts = reading.groups === null ? reading.parts : reading.groups.map((group) => group.reading);
  if (reading.evidence === null || reading.groups !== null) {
    return parts.flatMap((part) => readingFindings(target, part, fileNames));
  }
  const { fold, met, unmet } = reading.evidence;
  const { source } = fold;
  const second = met[1] ?? met[0];
  const place = second ? at(fileNames[second.file] ?? '', second.line) : nowhere;
  const lines = met.map((row) => `${fileNames[row.file]}:${row.line}`);
  return reading.codes.flatMap((code): readonly Finding[] => {
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
}
