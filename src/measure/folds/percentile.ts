import type { Rational } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { ceil, compare, max, multiply, one, rational } from '../../quantity/numbers/rational.ts';
import { type Fold, isRefused, numberCell, plainFigure } from './fold.ts';

/** How many rows hold each number, by its exact text: memory goes with the different numbers. */
export interface PercentileState {
  readonly numbers: Map<string, { readonly number: Rational; readonly rows: number }>;
}

/**
 * A percentile by nearest rank: the least number such that at least the part `at` of all rows holds no greater one. It is
 * always a number of some row, and exact; of an even number of rows the median is the lower of the two in the middle.
 */
export function percentileFold(column: number, at: Rational, optional: boolean): Fold<PercentileState> {
  const addRows = (state: PercentileState, number: Rational, rows: number): void => {
    const text = exactText(number);
    const known = state.numbers.get(text)?.rows ?? 0;
    state.numbers.set(text, { number, rows: known + rows });
  };
  return {
    start: () => ({ numbers: new Map() }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number !== null) addRows(state, { n: number.n, d: number.d }, 1);
      return null;
    },
    merge: (a, b) => {
      for (const { number, rows } of b.numbers.values()) addRows(a, number, rows);
      return a;
    },
    read: ({ numbers }) => {
      const sorted = [...numbers.values()].sort((a, b) => compare(a.number, b.number));
      const all = sorted.reduce((sum, { rows }) => sum + rows, 0);
      const rank = max(one, rational(ceil(multiply(at, rational(all)))));
      let before = 0;
      for (const { number, rows } of sorted) {
        before += rows;
        if (compare(rational(before), rank) >= 0) return plainFigure(number);
      }
      return plainFigure(null, 'nothing-to-average');
    },
  };
}
