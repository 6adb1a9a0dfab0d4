import type { Folded } from '../../model/verdict/fold-result.ts';
import { rational } from '../../quantity/numbers/rational.ts';
import type { Fold } from './fold.ts';

/** How many rows. */
export const countFold: Fold<{ rows: number }> = {
  start: () => ({ rows: 0 }),
  add: (state) => {
    state.rows += 1;
    return null;
  },
  addMany: (state, { rows }) => {
    state.rows += rows;
  },
  merge: (a, b) => ({ rows: a.rows + b.rows }),
  read: ({ rows }) => pieces(rows),
};

/** A number of pieces that good rows alone come to. */
export function pieces(count: number): Folded {
  const value = rational(BigInt(count));
  return { value, reason: null, numerator: null, denominator: null, countable: true, atLeast: value };
}
