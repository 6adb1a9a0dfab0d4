import type { Column } from '../../model/plan.ts';
import { narrow } from '../../quantity/width.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { faulty, plainly, type CellReader } from './fault.ts';
import { isMissingMark } from './missing-marks.ts';

/** Reads text: trimmed; with a list of values, any spelling of a value becomes the value. */
export function textReader(column: Column): CellReader {
  const { values } = column;
  if (values === null) return (text) => plainly(isMissingMark(text) ? null : text);
  const known = new Map<string, string>();
  for (const [value, aliases] of Object.entries(values)) {
    for (const spelling of [value, ...aliases]) known.set(sameWidth(spelling), value);
  }
  const names = Object.keys(values);
  return (text) => {
    const value = known.get(sameWidth(text));
    if (value !== undefined) return plainly(value);
    if (isMissingMark(text)) return plainly(null);
    return faulty('data/unknown-value', { allowed: names, near: nearestName(text, [...known.keys()]) });
  };
}

function sameWidth(text: string): string {
  return narrow(text).replaceAll(/\s+/g, '');
}
