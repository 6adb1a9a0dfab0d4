import type { Rational } from '../../model/quantity.ts';
import { type Fold, isRefused, numberCell, plainFigure } from './fold.ts';

/** The one row's number; with two rows there is no telling which was meant. */
export function valueFold(column: number, optional: boolean): Fold<{ rows: number; value: Rational | null }> {
  return {
    start: () => ({ rows: 0, value: null }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) return null;
      state.rows += 1;
      state.value = number;
      return null;
    },
    merge: (a, b) => ({ rows: a.rows + b.rows, value: a.value ?? b.value }),
    read: ({ rows, value }) => {
      if (rows > 1) return plainFigure(null, 'several-values');
      return plainFigure(value, value === null ? 'nothing-to-average' : null);
    },
  };
}
