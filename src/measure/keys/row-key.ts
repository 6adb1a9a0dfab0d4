import type { Row } from '../../model/data/row.ts';
import { cellKey } from '../conditions/cell-key.ts';

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
