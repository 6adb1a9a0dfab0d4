import type { Rational } from '../../model/quantity.ts';
import { add, zero } from '../../quantity/numbers/rational.ts';
import { type Fold, isRefused, numberCell, plainFigure } from './fold.ts';

/** A sum so far, whether any number is in it, or a row without one, and whether any number below zero is. */
export interface SumState {
  sum: Rational;
  anyNumber: boolean;
  anyBlank: boolean;
  anyNegative: boolean;
}

/** How a column is summed. */
export interface SumOptions {
  readonly column: number;
  readonly optional: boolean;
  readonly countable: boolean;
  readonly mayBeNegative: boolean;
}

/** The exact sum of a column; of no rows it is 0, of rows that are all blank there is none. */
export function sumFold({ column, optional, countable, mayBeNegative }: SumOptions): Fold<SumState> {
  return {
    start: () => ({ sum: zero, anyNumber: false, anyBlank: false, anyNegative: mayBeNegative }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) {
        state.anyBlank = true;
        return null;
      }
      state.anyNumber = true;
      state.sum = add(state.sum, number);
      if (number.n < 0n) state.anyNegative = true;
      return null;
    },
    addMany: (state, many) => {
      const { sum, numbers } = many.sum(column);
      if (numbers < many.rows) state.anyBlank = true;
      if (numbers > 0) state.anyNumber = true;
      state.sum = add(state.sum, sum);
    },
    merge: (a, b) => ({
      sum: add(a.sum, b.sum),
      anyNumber: a.anyNumber || b.anyNumber,
      anyBlank: a.anyBlank || b.anyBlank,
      anyNegative: a.anyNegative || b.anyNegative,
    }),
    read: ({ sum, anyNumber, anyBlank, anyNegative }) => {
      if (anyBlank && !anyNumber) return { ...plainFigure(null, 'nothing-to-average'), countable };
      return { ...plainFigure(sum), countable, atLeast: anyNegative ? null : sum };
    },
  };
}
