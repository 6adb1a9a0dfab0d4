import { isUnknown } from '../../model/cell.ts';
import { cellKey } from '../cell-key.ts';
import type { Fold } from '../fold.ts';
import { pieces } from './count.ts';

/** How many different combinations of the columns' values. A blank or faulty cell refuses the row. */
export function distinctFold(columns: readonly number[]): Fold<{ keys: Set<string> }> {
  const [only] = columns;
  const single = columns.length === 1 && only !== undefined ? only : null;
  return {
    start: () => ({ keys: new Set() }),
    add: (state, row) => {
      for (const column of columns) {
        const cell = row.cell(column);
        if (cell === null || isUnknown(cell)) return { column };
      }
      state.keys.add(
        single === null
          ? JSON.stringify(columns.map((column) => cellKey(row.cell(column))))
          : cellKey(row.cell(single)),
      );
      return null;
    },
    merge: (a, b) => ({ keys: new Set([...a.keys, ...b.keys]) }),
    read: ({ keys }) => pieces(keys.size),
  };
}
