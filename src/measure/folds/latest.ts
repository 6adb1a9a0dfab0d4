import { type Cell, isUnknown } from '../../model/data/row.ts';
import type { Interval } from '../../model/quantity.ts';
import { orderCells } from '../conditions/compare-cells.ts';
import { unbounded } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  contributionOf,
  figureOf,
  isBlankDate,
  isRefusedFigure,
  plainFigure,
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
    contribution: (row) => {
      const place = row.cell(by);
      return { ...contributionOf(row, column), by: place === null || isUnknown(place) ? null : place };
    },
    // A row that is earlier for sure changes nothing; any other may be the latest, or tie with it.
    bounds: ({ by: last, value, tied }, doubts) => {
      const isEarlier =
        doubts.rows === 0 || (!doubts.isOrderUnknown && last !== null && orderCells(doubts.by, last) < 0);
      if (value === null || tied || doubts.extent !== 'rows' || !isEarlier) return unbounded;
      return { interval: value, exists: true };
    },
  };
}

function later(a: LatestState, b: LatestState): LatestState {
  if (a.by === null) return b;
  if (b.by === null) return a;
  const order = orderCells(a.by, b.by);
  if (order !== 0) return order > 0 ? a : b;
  return { by: a.by, value: a.value ?? b.value, tied: a.tied || b.tied || !isSame(a.value, b.value) };
}

function isSame(a: Interval | null, b: Interval | null): boolean {
  if (a === null || b === null) return a === b;
  const isOne = (x: Interval['low'], y: Interval['low']): boolean => x?.n === y?.n && x?.d === y?.d;
  return isOne(a.low, b.low) && isOne(a.high, b.high);
}
