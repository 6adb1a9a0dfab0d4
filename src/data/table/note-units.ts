import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import type { Column } from '../../model/plan/plan.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { unitFits } from '../../quantity/units/unit-fits.ts';
import { finding } from '../../text/finding.ts';
import { normalise, type HeaderText } from './header-text.ts';

const percent = parseUnit('%');

/**
 * What there is to say of the unit in a column's header: that it measures something else than the plan's, that the plan
 * has none to hold it against (a counter aside), or that a text in brackets is no unit. Null where all is well.
 */
export function noteUnit(column: Column, text: HeaderText, place: Place): Finding | null {
  if (column.type === 'text' || column.type === 'date' || column.type === 'boolean') return null;
  if (column.unit !== null && 'column' in column.unit) return null;
  const expected = column.unit ?? (column.type === 'percent' ? percent : null);
  const { unit } = text;
  const isNamed = column.headers.some((header) => normalise(header) === text.full);
  if (unit !== null && expected !== null) {
    const fits = unitFits(unit, expected) && (column.type !== 'percent' || unit.dimension === 'ratio');
    return fits ? null : finding('data/header-unit', { unit: unit.text, expected: expected.text }, place);
  }
  if (isNamed) return null;
  if (unit !== null && unit.dimension !== 'count' && unit.text !== '分') {
    return finding('data/header-unit-unused', { unit: unit.text, column: column.name }, place);
  }
  if (unit !== null || text.words === null) return null;
  // Only words that the plan's header has not are passed over.
  const isPlanned = column.headers.some((header) =>
    normalise(header).includes(`(${text.words})`.toLowerCase()),
  );
  return isPlanned ? null : finding('data/header-words', { words: text.words, column: column.name }, place);
}
