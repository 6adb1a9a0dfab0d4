import type { Interval, Rational } from '../../model/quantity.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import { exactly, hull, sumOf, times } from '../../quantity/numbers/interval.ts';
import { add, zero } from '../../quantity/numbers/rational.ts';
import type { Doubts } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  contributionOf,
  isRefused,
  numberCell,
  plainFigure,
  rankOf,
} from './fold.ts';

/** A sum so far, whether any row is in it, any number, and any number below zero. */
export interface SumState {
  sum: Rational;
  anyRow: boolean;
  anyNumber: boolean;
  anyNegative: boolean;
}

/** How a column is summed. */
export interface SumOptions extends FigureColumn {
  readonly countable: boolean;
  readonly mayBeNegative: boolean;
}

/** The exact sum of a column; of no rows it is 0, of rows that are all blank there is none. */
export function sumFold(options: SumOptions): Fold<SumState> {
  const { column, optional, countable, mayBeNegative } = options;
  return {
    start: () => ({ sum: zero, anyRow: false, anyNumber: false, anyNegative: mayBeNegative }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      state.anyRow = true;
      if (number === null) return null;
      state.anyNumber = true;
      state.sum = add(state.sum, number);
      if (number.n < 0n) state.anyNegative = true;
      return null;
    },
    addMany: (state, many) => {
      const { sum, numbers, ranked } = many.sum(column);
      state.anyRow = true;
      if (numbers > 0) state.anyNumber = true;
      if (ranked.low.some(({ rank }) => rank.n < 0n)) state.anyNegative = true;
      state.sum = add(state.sum, sum);
    },
    merge: (a, b) => ({
      sum: add(a.sum, b.sum),
      anyRow: a.anyRow || b.anyRow,
      anyNumber: a.anyNumber || b.anyNumber,
      anyNegative: a.anyNegative || b.anyNegative,
    }),
    read: ({ sum, anyRow, anyNumber, anyNegative }) => {
      if (anyRow && !anyNumber) return { ...plainFigure(null, 'nothing-to-average'), countable };
      return { ...plainFigure(sum), countable, atLeast: anyNegative ? null : sum };
    },
    rank: (row) => rankOf(row.cell(column)),
    contribution: (row) => contributionOf(row, options),
    bounds: (state, doubts) => sumBounds(state, doubts, options),
  };
}

/** What is taken for sure adds what its column allows; what may be taken adds that, its own number, or nothing. */
function sumBounds(
  { sum, anyNumber }: SumState,
  { known, taken, open, extent }: Doubts,
  { range, optional }: SumOptions,
): Bounds {
  const orNothing = hull(range, exactly(zero));
  const certain = times(optional ? orNothing : range, taken);
  const possible = times(orNothing, open);
  const own: Interval = known === null ? exactly(zero) : { low: known.below, high: known.above };
  const more: Interval = {
    low: extent === 'rows' || isEnd(orNothing.low) ? zero : null,
    high: extent === 'rows' || isEnd(orNothing.high) ? zero : null,
  };
  const interval = [certain, possible, own, more].reduce(sumOf, exactly(sum));
  return { interval, exists: anyNumber || !optional };
}

/** True where any number of rows cannot carry a sum beyond this end: it is 0 itself. */
function isEnd(end: Rational | null): boolean {
  return end !== null && end.n === 0n;
}
