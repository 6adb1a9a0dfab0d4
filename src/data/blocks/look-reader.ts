import { goodRow, looks } from './kernel/kernel.ts';
import { marks } from './kernel/marks.ts';
import type { FieldRole } from './block-reader.ts';
import { unitsRoom, type RowTable } from './row-table.ts';
import type { CharacterTables } from './text-reader.ts';

/** Looks at a field that nobody reads, for whether its rows are rows like any other; the rest is marked in `table.single`. */
export function lookReader(
  table: RowTable,
  field: number,
  role: FieldRole | 'blank',
  characters: CharacterTables,
): (rows: number) => void {
  const { kernel, single } = table;
  const units = kernel.reserve(unitsRoom);
  const out = kernel.reserve(table.most);
  let buffer: ArrayBuffer | null = null;
  let seen = new Uint8Array(0);
  return (rows) => {
    kernel.survey(
      table.input + table.base,
      rows,
      ...table.tables,
      field,
      characters.marks,
      characters.wide,
      units,
      marks.telling,
      marks.heading,
      0xffff,
      out,
    );
    if (buffer !== kernel.memory.buffer) {
      buffer = kernel.memory.buffer;
      seen = new Uint8Array(buffer, out, table.most);
    }
    const { kinds } = table;
    for (let row = 0; row < rows; row += 1) {
      if (kinds[row] !== goodRow) continue;
      const look = seen[row];
      if (role === 'blank') {
        if (look !== looks.blank) single[row] = 1;
      } else if (look === looks.blank) single[row] = 1;
      else if (look !== looks.plain && (look === looks.unsure || role.isText)) {
        if (!role.isPlain(table.textAt(row, field))) single[row] = 1;
      }
    }
  };
}
