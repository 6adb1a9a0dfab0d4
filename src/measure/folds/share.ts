import { divide, rational } from '../../quantity/numbers/rational.ts';
import { plainFigure, type Fold } from './fold.ts';
import type { Predicate } from '../conditions/compile-condition.ts';

/** The share of the rows that meet a condition. The caller sees to it that the condition is known for the row. */
export function shareFold(meets: Predicate): Fold<{ met: number; rows: number }> {
  return {
    start: () => ({ met: 0, rows: 0 }),
    add: (state, row) => {
      state.rows += 1;
      if (meets(row) === 'true') state.met += 1;
      return null;
    },
    addMany: (state, { rows }, isMet) => {
      state.rows += rows;
      if (isMet) state.met += rows;
    },
    merge: (a, b) => ({ met: a.met + b.met, rows: a.rows + b.rows }),
    read: ({ met, rows }) => {
      const numerator = rational(BigInt(met));
      const denominator = rational(BigInt(rows));
      const counts = { numerator, denominator, countable: true };
      if (rows === 0) return { ...plainFigure(null, 'zero-denominator'), ...counts };
      return { ...plainFigure(divide(numerator, denominator)), ...counts };
    },
  };
}
