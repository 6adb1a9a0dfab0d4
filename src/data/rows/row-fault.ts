import { type Finding, type Place } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { widthFault } from '../records/raw-record.ts';
import type { RowLayout } from '../table/table.ts';

/** What is to be said of a row as a whole, and whether it is rejected for it. */
export interface RowFault {
  readonly isRejected: boolean;
  readonly of: (place: Place) => Finding;
}

/**
 * What there is to say of the width of a row; null where all is well. `isNeeded` tells whether a column that must hold
 * something lies at a field or behind it.
 */
export function rowFault(
  fields: readonly string[],
  layout: RowLayout,
  isNeeded: (field: number) => boolean,
): RowFault | null {
  const { names, width, blanks } = layout;
  const fit = widthFault(fields, layout);
  if (fit === 'whole' && blanks.length === 0) return null;
  const args = { fields: fields.length, expected: fields.length === width ? names : width };
  if (fit === 'ragged' || (fit === 'short' && isNeeded(fields.length))) {
    return { isRejected: true, of: (place) => finding('data/ragged-row', args, place) };
  }
  if (fit === 'short') return { isRejected: false, of: (place) => finding('data/short-row', args, place) };
  const stray = blanks.find((field) => (fields[field] ?? '').trim() !== '');
  if (stray === undefined) return null;
  return {
    isRejected: false,
    of: (place) => finding('data/unnamed-cell', {}, { ...place, column: stray + 1 }),
  };
}
