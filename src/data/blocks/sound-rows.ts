import { type Swallowing, cutRecord } from '../records/cut-records.ts';
import type { Table } from '../table/table.ts';
import type { RowTable } from './row-table.ts';

/** How many of the first rows stand before one whose quotes have swallowed others. */
export function soundRows(
  table: RowTable,
  { delimiter, shape }: Table,
  count: number,
  swallowing: Swallowing,
): number {
  if (shape.rows === 0) return count;
  const { lines } = table;
  const byte = delimiter.charCodeAt(0);
  const fewest = 2 * (shape.width - 1);
  for (let row = 0; row < count; row += 1) {
    // A row over one line, as nearly all are, has no line break in its quotes.
    if (row + 1 < count && (lines[row + 1] ?? 0) - (lines[row] ?? 0) === 1) continue;
    const bytes = table.rowBytes(row);
    if (!bytes.includes(0x22) || countOf(bytes, byte) < fewest) continue;
    const cut = cutRecord(bytes, 0, { delimiter: byte, final: true, decode: table.decode });
    if (cut.kind === 'record' && swallowing(cut.fields) !== null) return row;
  }
  return count;
}

function countOf(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (const each of bytes) if (each === byte) count += 1;
  return count;
}
