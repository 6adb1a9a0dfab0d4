import { isUnknown } from '../../model/cell.ts';
import { cellKey } from '../cell-key.ts';
import { plainFigure, type Fold } from '../fold.ts';
import { pieces } from './count.ts';

/** A column whose values are counted once, and whether its cells may be blank. */
export interface DistinctColumn {
  readonly column: number;
  readonly optional: boolean;
}

/** The combinations so far, and whether a row had none. */
export interface DistinctState {
  keys: Set<string>;
  anyBlank: boolean;
}

/**
 * How many different combinations of the columns' values. A faulty cell refuses the row, and a blank one too; where the
 * column is optional, a blank makes no combination, and rows that are all blank come to nothing that could be counted.
 */
export function distinctFold(columns: readonly DistinctColumn[]): Fold<DistinctState> {
  const [only] = columns;
  const single = columns.length === 1 && only !== undefined ? only.column : null;
  return {
    start: () => ({ keys: new Set(), anyBlank: false }),
    add: (state, row) => {
      let isBlank = false;
      for (const { column, optional } of columns) {
        const cell = row.cell(column);
        if ((cell === null && !optional) || isUnknown(cell)) return { column };
        isBlank ||= cell === null;
      }
      if (isBlank) {
        state.anyBlank = true;
        return null;
      }
      state.keys.add(
        single === null
          ? JSON.stringify(columns.map(({ column }) => cellKey(row.cell(column))))
          : cellKey(row.cell(single)),
      );
      return null;
    },
    merge: (a, b) => ({ keys: new Set([...a.keys, ...b.keys]), anyBlank: a.anyBlank || b.anyBlank }),
    read: ({ keys, anyBlank }) => {
      if (anyBlank && keys.size === 0) return { ...plainFigure(null, 'nothing-to-average'), countable: true };
      return pieces(keys.size);
    },
  };
}
