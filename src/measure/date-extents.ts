import { isSpan } from '../model/cell.ts';
import type { Window } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Row } from '../model/row.ts';
import type { ColumnNumber } from './compile-condition.ts';

/** The first and the last day that the rows of each file have, by the number of the file: plain data. */
export type DateExtents = ReadonlyMap<number, Period>;

/** Notes the days of rows while they come, by the columns that windows ask: of a term, its beginning. */
export interface DateExtentsRun {
  readonly state: DateExtents;
  readonly add: (row: Row) => void;
  readonly absorb: (other: DateExtents) => void;
}

/** Makes the notes of a source that is looked at through these windows. */
export function runDateExtents(windows: readonly Window[], columnNumber: ColumnNumber): DateExtentsRun {
  const columns = [...new Set(windows.flatMap(beginning))].map(columnNumber);
  const state = new Map<number, Period>();
  const widen = (file: number, { from, to }: Period): void => {
    const known = state.get(file);
    if (!known) state.set(file, { from, to });
    else if (from < known.from || to > known.to)
      state.set(file, { from: Math.min(from, known.from), to: Math.max(to, known.to) });
  };
  return {
    state,
    add: (row) => {
      for (const column of columns) {
        const cell = row.cell(column);
        if (isSpan(cell)) widen(row.file, cell);
      }
    },
    absorb: (other) => {
      for (const [file, extent] of other) widen(file, extent);
    },
  };
}

function beginning(window: Window): readonly string[] {
  if (window.kind === 'in-force') return [window.from];
  return window.kind === 'flow' || window.kind === 'until' ? [window.column] : [];
}
