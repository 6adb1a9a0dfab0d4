import { type Cell, isNumber, isSpan, isUnknown } from '../../model/data/row.ts';
import { compareText } from '../../model/finding.ts';
import type { Rational } from '../../model/quantity.ts';
import { compare, equals } from '../../quantity/numbers/rational.ts';
import { cellKey } from '../conditions/compare-cells.ts';
import { type Fold, isRefused, numberCell, plainFigure } from './fold.ts';

/** The latest row so far. */
export interface LatestState {
  by: Cell;
  value: Rational | null;
  tied: boolean;
}

/** The number of the row that is last by another column; a tie of different numbers has no answer. */
export function latestFold(column: number, by: number, optional: boolean): Fold<LatestState> {
  return {
    start: () => ({ by: null, value: null, tied: false }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) return null;
      const place = row.cell(by);
      if (place === null || isUnknown(place)) return { column: by };
      Object.assign(state, later(state, { by: place, value: number, tied: false }));
      return null;
    },
    merge: later,
    read: ({ value, tied }) => {
      if (tied) return plainFigure(null, 'tied-values');
      return plainFigure(value, value === null ? 'nothing-to-average' : null);
    },
  };
}

function later(a: LatestState, b: LatestState): LatestState {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const order = orderOf(a.by, b.by);
  if (order !== 0) return order > 0 ? a : b;
  return { by: a.by, value: a.value, tied: a.tied || b.tied || !equals(a.value, b.value) };
}

/** Dates by their last day, then by their first (the finer one is later); numbers and texts as they are ordered. */
function orderOf(a: Cell, b: Cell): number {
  if (isSpan(a) && isSpan(b)) return a.to - b.to || a.from - b.from;
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  return compareText(cellKey(a), cellKey(b));
}
