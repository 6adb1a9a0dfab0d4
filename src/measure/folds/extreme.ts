import type { Interval } from '../../model/quantity.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import { everything, hull } from '../../quantity/numbers/interval.ts';
import { max, min } from '../../quantity/numbers/rational.ts';
import { type Doubts, numbersOf } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  type ManyRows,
  contributionOf,
  figureOf,
  isBlankDate,
  isRefusedFigure,
  rankOf,
  readFigure,
} from './fold.ts';

/** The extreme so far, and whether a date was not filled in. */
export interface ExtremeState {
  extreme: Interval | null;
  anyBlank: boolean;
}

/**
 * The smallest or the largest number of a column; of no rows there is none. Of dates the largest is there when all are:
 * a blank one is not done yet.
 */
export function extremeFold(kind: 'min' | 'max', column: FigureColumn): Fold<ExtremeState> {
  const better = (a: Interval | null, b: Interval | null): Interval | null => {
    if (a === null || b === null) return a ?? b;
    const pick = kind === 'max' ? max : min;
    return {
      low: a.low && b.low && pick(a.low, b.low),
      high: a.high && b.high && pick(a.high, b.high),
    };
  };
  return {
    start: () => ({ extreme: null, anyBlank: false }),
    add: (state, row) => {
      const figure = readFigure(row, column);
      if (isRefusedFigure(figure)) return figure;
      if (figure === null) state.anyBlank ||= isBlankDate(row, column);
      else state.extreme = better(state.extreme, figure);
      return null;
    },
    // Which day a date of several days is depends on each row.
    ...(!column.isDate && {
      addMany: (state: ExtremeState, many: ManyRows) => {
        const { high, low } = many.sum(column.column).ranked;
        for (const { rank } of [...high, ...low])
          state.extreme = better(state.extreme, { low: rank, high: rank });
      },
    }),
    merge: (a, b) => ({ extreme: better(a.extreme, b.extreme), anyBlank: a.anyBlank || b.anyBlank }),
    read: ({ extreme, anyBlank }) =>
      figureOf(anyBlank && (kind === 'max' || extreme === null) ? null : extreme, anyBlank),
    rank: (row) => rankOf(row.cell(column.column)),
    contribution: (row) => contributionOf(row, column),
    bounds: (state, doubts) => extremeBounds(kind, state, doubts, column),
  };
}

/** On one side the good rows decide: a maximum is at least theirs. On the other whatever the rows in doubt may hold. */
function extremeBounds(
  kind: 'min' | 'max',
  { extreme, anyBlank }: ExtremeState,
  doubts: Doubts,
  { range, optional, isDate }: FigureColumn,
): Bounds {
  const other = numbersOf(doubts, range);
  const isTaken = doubts.taken.n > 0n && !optional && !isDate;
  if (anyBlank && kind === 'max') return { interval: everything, exists: false, undone: 'surely' };
  const hasFigure = extreme !== null || isTaken;
  const isDoubtful = doubts.rows > 0 || doubts.extent !== 'rows';
  const mayBeUndone = isDate && kind === 'max' && isDoubtful;
  const exists = hasFigure && !mayBeUndone;
  if (extreme === null) return { interval: other ?? range, exists };
  if (other === null) return { interval: extreme, exists };
  const both = hull(extreme, other);
  const interval =
    kind === 'max' ? { low: extreme.low, high: both.high } : { low: both.low, high: extreme.high };
  return { interval, exists, undone: hasFigure && mayBeUndone ? 'maybe' : null };
}
