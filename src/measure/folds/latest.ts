import { type Cell, isUnknown } from '../../model/data/row.ts';
import type { Interval } from '../../model/quantity.ts';
import { orderCells } from '../conditions/compare-cells.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import { hull } from '../../quantity/numbers/interval.ts';
import { type Doubts, numbersOf, unbounded } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  contributionOf,
  figureOf,
  isBlankDate,
  isRefusedFigure,
  plainFigure,
  rankOf,
  readFigure,
} from './fold.ts';

/** The latest row so far; its number is null where it is a date that was not filled in. */
export interface LatestState {
  by: Cell;
  value: Interval | null;
  tied: boolean;
}

/** The number of the row that is last by another column; a tie of different numbers has no answer. */
export function latestFold(column: FigureColumn, by: number): Fold<LatestState> {
  return {
    start: () => ({ by: null, value: null, tied: false }),
    add: (state, row) => {
      const figure = readFigure(row, column);
      if (isRefusedFigure(figure)) return figure;
      if (figure === null && !isBlankDate(row, column)) return null;
      const place = row.cell(by);
      if (place === null || isUnknown(place)) return { column: by };
      Object.assign(state, later(state, { by: place, value: figure, tied: false }));
      return null;
    },
    merge: later,
    read: ({ by: last, value, tied }) => {
      if (tied) return plainFigure(null, 'tied-values');
      return figureOf(value, last !== null);
    },
    // The latest row is the one that makes the figure.
    rank: (row) => rankOf(row.cell(by)),
    contribution: (row) => {
      const place = row.cell(by);
      return { ...contributionOf(row, column), by: isUnknown(place) ? null : place };
    },
    bounds: (state, doubts) => latestBounds(state, doubts, column),
  };
}

/**
 * A row that is earlier for sure changes nothing. One row that is later, if it is taken, gives the figure; several, or one at
 * the same place, may tie.
 */
function latestBounds(
  { by: last, value, tied }: LatestState,
  doubts: Doubts,
  { range, optional, isDate }: FigureColumn,
): Bounds {
  if (doubts.extent !== 'rows' || doubts.isOrderUnknown) return unbounded;
  const own: Bounds = value === null || tied ? unbounded : { interval: value, exists: true };
  const order = orderCells(doubts.by, last);
  if (order < 0) return own;
  if (order === 0 || doubts.rows > 1) return unbounded;
  const other = numbersOf(doubts, range) ?? range;
  const isSure = doubts.taken.n > 0n && !optional;
  return isSure
    ? { interval: other, exists: !isDate }
    : { interval: hull(own.interval, other), exists: own.exists && !isDate };
}

/** The later of two; no row is before every row. Which of two tied numbers is kept makes no difference. */
function later(a: LatestState, b: LatestState): LatestState {
  const order = orderCells(a.by, b.by);
  if (order !== 0) return order > 0 ? a : b;
  return { by: a.by, value: a.value, tied: a.tied || b.tied || !isSame(a.value, b.value) };
}

function isSame(a: Interval | null, b: Interval | null): boolean {
  if (a === null || b === null) return a === b;
  const isOne = (x: Interval['low'], y: Interval['low']): boolean => x?.n === y?.n && x?.d === y?.d;
  return isOne(a.low, b.low) && isOne(a.high, b.high);
}
