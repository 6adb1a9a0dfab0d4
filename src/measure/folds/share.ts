import type { Rational } from '../../model/quantity.ts';
import type { Bounds, Counts } from '../../model/verdict/verdict.ts';
import { divide, one, rational, zero } from '../../quantity/numbers/rational.ts';
import type { Predicate } from '../conditions/compile-condition.ts';
import type { Doubts } from './doubts.ts';
import { type Fold, plainFigure } from './fold.ts';

interface ShareState {
  met: number;
  rows: number;
}

/** The share of the rows that meet a condition. The caller sees to it that the condition is known for the row. */
export function shareFold(meets: Predicate): Fold<ShareState> {
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
    bounds: shareBounds,
  };
}

/**
 * At worst every row in doubt that may miss the condition is taken and misses it, at best every one that may meet it is
 * taken and meets it: a row that meets never lowers a share, and one that misses never raises it.
 */
function shareBounds({ met, rows }: ShareState, { sides, extent, ...maybe }: Doubts): Bounds {
  const sure = rows + sides;
  const low = { some: met, all: sure + maybe.unmet + maybe.either };
  const high = { some: met + sides + maybe.met + maybe.either, all: sure + maybe.met + maybe.either };
  const part = ({ some, all }: Counts): Rational => rational(BigInt(some), BigInt(all));
  if (extent !== 'rows') return { interval: { low: zero, high: one }, exists: sure > 0 };
  return {
    interval: { low: low.all === 0 ? one : part(low), high: high.all === 0 ? zero : part(high) },
    exists: sure > 0,
    counts: { low, high },
  };
}
