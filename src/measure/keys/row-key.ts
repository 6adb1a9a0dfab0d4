import { fingerprint } from '../../model/data/fingerprint.ts';
import type { RowBlock } from '../../model/data/row-block.ts';
import type { Cell, Row } from '../../model/data/row.ts';
import { cellKey } from '../conditions/compare-cells.ts';

/** A text that is equal for equal cells of some columns: one cell's own, or several with their lengths before them. */
export function rowKey(row: Row, columns: readonly number[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return cellKey(row.cell(only));
  let key = '';
  for (const column of columns) {
    const part = cellKey(row.cell(column));
    key += `${part.length}:${part}`;
  }
  return key;
}

/** Where the fingerprint of a row's key is: four words of an array, from an index on. */
export interface KeyWords {
  readonly words: Uint32Array;
  readonly at: (row: number) => number;
}

/** Makes a finder of the fingerprints of keys over some columns: of texts they come with the block, of codes they are kept. */
export function keyWords(columns: readonly number[]): (block: RowBlock) => KeyWords {
  const [only] = columns;
  const one = new Uint32Array(4);
  let cells: readonly Cell[] | null = null;
  let kept = new Uint32Array(256);
  let known = 0;
  return (block) => {
    const column = columns.length === 1 && only !== undefined ? block.columns[only] : null;
    if (column?.kind === 'texts') return { words: column.words, at: (row) => row * 4 };
    if (column?.kind !== 'codes') {
      return {
        words: one,
        at: (row) => {
          fingerprint(rowKey(block.row(row), columns), one);
          return 0;
        },
      };
    }
    if (column.cells !== cells) {
      cells = column.cells;
      known = 0;
    }
    if (cells.length * 4 > kept.length) {
      const more = new Uint32Array(cells.length * 8);
      more.set(kept);
      kept = more;
    }
    for (; known < cells.length; known += 1) {
      fingerprint(cellKey(cells[known] ?? null), one);
      kept.set(one, known * 4);
    }
    const { codes } = column;
    return { words: kept, at: (row) => (codes[row] ?? 0) * 4 };
  };
}
