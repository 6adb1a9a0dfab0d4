import type { Rational } from '../../model/quantity.ts';
import { compare } from '../../quantity/numbers/rational.ts';
import { type Fold, isRefused, numberCell, plainFigure } from './fold.ts';

/** The smallest or the largest number of a column; of no rows there is none. */
export function extremeFold(
  kind: 'min' | 'max',
  column: number,
  optional: boolean,
): Fold<{ extreme: Rational | null }> {
  const better = (a: Rational | null, b: Rational | null): Rational | null => {
    if (a === null || b === null) return a ?? b;
    return compare(a, b) > 0 === (kind === 'max') ? a : b;
  };
  return {
    start: () => ({ extreme: null }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      state.extreme = better(state.extreme, number);
      return null;
    },
    merge: (a, b) => ({ extreme: better(a.extreme, b.extreme) }),
    read: ({ extreme }) => plainFigure(extreme, extreme === null ? 'nothing-to-average' : null),
  };
}
