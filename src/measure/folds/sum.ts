import type { Rational } from '../../model/rational.ts';
import { add, zero } from '../../quantity/rational.ts';
import type { Fold } from '../fold.ts';
import { isRefused, numberCell } from './number-cell.ts';

/** A sum so far, and whether any number below zero is in it. */
export interface SumState {
  sum: Rational;
  anyNegative: boolean;
}

/** How a column is summed. */
export interface SumOptions {
  readonly column: number;
  readonly optional: boolean;
  readonly countable: boolean;
  readonly mayBeNegative: boolean;
}

/** The exact sum of a column; of no rows it is 0. */
export function sumFold({ column, optional, countable, mayBeNegative }: SumOptions): Fold<SumState> {
  return {
    start: () => ({ sum: zero, anyNegative: mayBeNegative }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) return null;
      state.sum = add(state.sum, number);
      if (number.n < 0n) state.anyNegative = true;
      return null;
    },
    merge: (a, b) => ({ sum: add(a.sum, b.sum), anyNegative: a.anyNegative || b.anyNegative }),
    read: ({ sum, anyNegative }) => ({
      value: sum,
      reason: null,
      numerator: null,
      denominator: null,
      countable,
      atLeast: anyNegative ? null : sum,
    }),
  };
}
