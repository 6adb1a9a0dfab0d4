import type { Finding } from '../model/finding.ts';
import { at } from '../model/place.ts';
import type { Reading } from '../model/reading.ts';
import { finding } from '../text/finding.ts';

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
  const { fold, met } = reading.evidence;
  const { source } = fold;
  const second = met[1] ?? met[0];
  const place = second ? at(fileNames[second.file] ?? '', second.line) : at('');
  const lines = met.map((row) => `${fileNames[row.file]}:${row.line}`);
  return reading.codes.flatMap((code): readonly Finding[] => {
    if (code === 'measure/several-values') return [finding(code, { target, source, lines }, place)];
    if (code === 'measure/tied-values') return [finding(code, { target, source }, place)];
    if (code === 'measure/lookup-incomplete') return [finding(code, { target, source }, place)];
    return [];
  });
}
