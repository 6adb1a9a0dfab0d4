import type { Row } from '../../model/data/row.ts';
import { lackingCode } from './row-faults.ts';

/** A row of a file that lacks some columns: what stands in them nobody knows. */
export function rowWithout(row: Row, columns: ReadonlySet<number>): Row {
  return {
    file: row.file,
    line: row.line,
    place: row.place,
    cell: (column) => (columns.has(column) ? { code: lackingCode } : row.cell(column)),
  };
}
