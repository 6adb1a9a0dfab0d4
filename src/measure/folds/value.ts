import type { Interval } from '../../model/quantity.ts';
import {
  plainFigure,
  type FigureColumn,
  type Fold,
  contributionOf,
  figureOf,
  isBlankDate,
  isRefusedFigure,
  rankOf,
  readFigure,
} from './fold.ts';
import { unbounded } from './doubts.ts';

/** The rows so far, the number of the last of them, and whether a date was not filled in. */
export interface ValueState {
  rows: number;
  value: Interval | null;
  anyBlank: boolean;
}

/** The one row's number; with two rows there is no telling which was meant. */
export function valueFold(column: FigureColumn): Fold<ValueState> {
  return {
    start: () => ({ rows: 0, value: null, anyBlank: false }),
    add: (state, row) => {
      const figure = readFigure(row, column);
      if (isRefusedFigure(figure)) return figure;
      if (figure === null && !isBlankDate(row, column)) return null;
      state.rows += 1;
      if (figure === null) state.anyBlank = true;
      else state.value = figure;
      return null;
    },
    merge: (a, b) => ({
      rows: a.rows + b.rows,
      value: a.value ?? b.value,
      anyBlank: a.anyBlank || b.anyBlank,
    }),
    read: ({ rows, value, anyBlank }) =>
      rows > 1 ? plainFigure(null, 'several-values') : figureOf(value, anyBlank),
    rank: (row) => rankOf(row.cell(column.column)),
    contribution: (row) => contributionOf(row, column),
    // Another row beside the one would leave it open which is meant.
    bounds: ({ rows, value }, { rows: doubtful, taken, extent }) => {
      if (extent !== 'rows') return unbounded;
      if (doubtful === 0) return value === null ? unbounded : { interval: value, exists: rows === 1 };
      const isOnly = rows === 0 && doubtful === 1 && taken.n > 0n;
      return isOnly ? { interval: column.range, exists: !column.optional && !column.isDate } : unbounded;
    },
  };
}
