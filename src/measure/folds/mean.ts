import type { Rational } from '../../model/quantity.ts';
import { add, divide, multiply, one, rational, zero } from '../../quantity/numbers/rational.ts';
import { type Fold, type ManyRows, isRefused, numberCell, plainFigure } from './fold.ts';

/** Sum of weighted numbers, sum of weights. */
export interface MeanState {
  total: Rational;
  weight: Rational;
}

/** The mean of a column, weighted by another one where there is one; without weight it is the rows' mean. */
export function meanFold(column: number, weight: number | null, optional: boolean): Fold<MeanState> {
  return {
    start: () => ({ total: zero, weight: zero }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) return null;
      const share = weight === null ? one : numberCell(row, weight, false);
      if (share === null) return null;
      if (isRefused(share)) return share;
      state.total = add(state.total, multiply(number, share));
      state.weight = add(state.weight, share);
      return null;
    },
    ...(weight === null && {
      addMany: (state: MeanState, many: ManyRows) => {
        const { sum, numbers } = many.sum(column);
        state.total = add(state.total, sum);
        state.weight = add(state.weight, rational(BigInt(numbers)));
      },
    }),
    merge: (a, b) => ({ total: add(a.total, b.total), weight: add(a.weight, b.weight) }),
    read: (state) => {
      if (state.weight.n === 0n) return plainFigure(null, 'nothing-to-average');
      return {
        ...plainFigure(divide(state.total, state.weight)),
        numerator: state.total,
        denominator: state.weight,
      };
    },
  };
}
