import type { Row } from '../../model/data/row.ts';
import { isLasting } from './compile-condition.ts';
import { lackingCode } from './row-faults.ts';

/** A row of a file that lacks some columns: what stands in them nobody knows. */
export function rowWithout(row: Row, columns: ReadonlySet<number>): Row {
  return {
    // Who asks such a row never asks it with what the file lacks.
    ...(isLasting(row) && { truths: row.truths }),
    file: row.file,
    line: row.line,
    place: row.place,
    cell: (column) => (columns.has(column) ? { code: lackingCode } : row.cell(column)),
  };
}
