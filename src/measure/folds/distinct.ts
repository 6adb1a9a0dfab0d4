import { isUnknown } from '../../model/data/row.ts';
import { type KeySlots, absorbKeys, addKey, startSlots } from '../keys/key-table.ts';
import { rowKey } from '../keys/row-key.ts';
import { pieces, piecesBounds } from './count.ts';
import { type Fold, plainFigure } from './fold.ts';

/** A column whose values are counted once, and whether its cells may be blank. */
export interface DistinctColumn {
  readonly column: number;
  readonly optional: boolean;
}

/** The combinations so far, by their fingerprints, and whether a row had none. */
export interface DistinctState {
  readonly keys: KeySlots;
  anyBlank: boolean;
}

/**
 * How many different combinations of the columns' values. A faulty cell refuses the row, and a blank one too; where the
 * column is optional, a blank makes no combination, and rows that are all blank come to nothing that could be counted.
 */
export function distinctFold(columns: readonly DistinctColumn[]): Fold<DistinctState> {
  const isAnyOptional = columns.some(({ optional }) => optional);
  const numbers = columns.map(({ column }) => column);
  return {
    start: () => ({ keys: startSlots(), anyBlank: false }),
    add: (state, row) => {
      let isBlank = false;
      for (const { column, optional } of columns) {
        const cell = row.cell(column);
        if ((cell === null && !optional) || isUnknown(cell)) return { column };
        isBlank ||= cell === null;
      }
      if (isBlank) state.anyBlank = true;
      else addKey(state.keys, rowKey(row, numbers));
      return null;
    },
    addMany: () => undefined,
    keys: { columns: numbers, of: (state) => state.keys },
    merge: (a, b) => {
      absorbKeys(a.keys, b.keys);
      return { keys: a.keys, anyBlank: a.anyBlank || b.anyBlank };
    },
    read: ({ keys, anyBlank }) => {
      if (anyBlank && keys.size === 0) return { ...plainFigure(null, 'nothing-to-average'), countable: true };
      return pieces(keys.size);
    },
    bounds: ({ keys }, doubts) => piecesBounds(keys.size, doubts, keys.size > 0 || !isAnyOptional),
  };
}
