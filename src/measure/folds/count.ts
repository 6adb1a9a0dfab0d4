import type { Bounds, Folded } from '../../model/verdict/verdict.ts';
import { rational } from '../../quantity/numbers/rational.ts';
import type { Doubts } from './doubts.ts';
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
  bounds: ({ rows }, doubts) => piecesBounds(rows, doubts, true),
};

/** A number of pieces that good rows alone come to. */
export function pieces(count: number): Folded {
  const value = rational(BigInt(count));
  return { value, reason: null, numerator: null, denominator: null, countable: true, atLeast: value };
}

/** Each row in doubt may be one piece more; what the good rows come to stays. */
export function piecesBounds(count: number, { rows, extent }: Doubts, exists: boolean): Bounds {
  const high = extent === 'rows' ? rational(BigInt(count + rows)) : null;
  return { interval: { low: rational(BigInt(count)), high }, exists };
}
