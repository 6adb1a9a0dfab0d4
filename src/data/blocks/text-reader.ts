import { fingerprint } from '../../model/data/fingerprint.ts';
import type { TextColumn } from '../../model/data/row-block.ts';
import type { Place } from '../../model/finding.ts';
import type { BlockReader, FieldOfTable, FieldRole } from './block-reader.ts';
import { goodRow, looks } from './kernel/kernel.ts';
import { marks } from './kernel/marks.ts';
import { type RowTable, unitsRoom } from './row-table.ts';

/** Where the kernel finds what a character is. */
export interface CharacterTables {
  /** The marks of UTF-16 units. */
  readonly marks: number;
  /** The two-byte codes of GB18030; 0 for UTF-8. */
  readonly wide: number;
}

const zero = 0x30;

/** The longest mark that says there is nothing, in units. */
const longestMark = 6;

/**
 * Reads a column of free text as fingerprints, straight from the bytes; a text that may be a mark, may hold damage or is
 * watched over is read on its own. `isKey` where texts of digits alone are watched.
 */
export function textReader(
  { table, field, reader, role }: FieldOfTable,
  characters: CharacterTables,
  isKey: boolean,
): BlockReader {
  const { kernel, single } = table;
  const units = kernel.reserve(unitsRoom);
  const lookTable = kernel.reserve(table.most);
  const wordTable = kernel.reserve(table.most * 16);
  let buffer: ArrayBuffer | null = null;
  let seen = new Uint8Array(0);
  let words = new Uint32Array(0);
  const refresh = (): void => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    seen = new Uint8Array(buffer, lookTable, table.most);
    words = new Uint32Array(buffer, wordTable, table.most * 4);
  };
  const watchers = new Map<number, (place: () => Place) => void>();
  const one = new Uint32Array(4);
  let hasPlain = false;

  const readOne = (row: number): void => {
    const text = table.textAt(row, field);
    if (role.isAsked && !role.isPlain(text)) {
      single[row] = 1;
      return;
    }
    const reading = reader.read(text, null);
    if (reading.remark !== null) single[row] = 1;
    else if (reading.cell === null) {
      if (role.filled) single[row] = 1;
      else seen[row] = looks.blank;
    } else if (typeof reading.cell === 'string') {
      fingerprint(reading.cell, one);
      words.set(one, row * 4);
      if (reading.seen) watchers.set(row, reading.seen);
    } else single[row] = 1;
  };
  const column: TextColumn = {
    kind: 'texts',
    get words() {
      return words;
    },
  };
  return {
    column,
    read: (rows) => {
      const whole = marks.suspicious | (role.isAsked ? marks.telling : 0);
      const lead = marks.missing | (role.isAsked ? marks.heading : 0);
      kernel.fingerprint(
        table.input + table.base,
        rows,
        ...table.tables,
        field,
        characters.marks,
        characters.wide,
        units,
        whole,
        lead,
        role.isAsked ? 0xffff : longestMark,
        lookTable,
        wordTable,
      );
      refresh();
      watchers.clear();
      const { kinds } = table;
      for (let row = 0; row < rows; row += 1) {
        if (kinds[row] !== goodRow) continue;
        const look = seen[row];
        if (look === looks.plain || (look === looks.numbered && !role.isText)) continue;
        if (look === looks.blank) {
          if (role.filled || role.isAsked) single[row] = 1;
        } else if (look !== looks.digits || role.isText) readOne(row);
        else if (isKey) {
          const seenBy = reader.sawDigits?.(table.lengthAt(row, field), table.byteAt(row, field) === zero);
          if (seenBy) watchers.set(row, seenBy);
        }
      }
    },
    watch: (rows, length, place) => {
      if (isKey && !hasPlain) {
        const isPlain = (row: number): boolean => seen[row] === looks.plain || seen[row] === looks.numbered;
        hasPlain = rows.subarray(0, length).some(isPlain);
        if (hasPlain) reader.sawPlain?.();
      }
      if (watchers.size === 0) return;
      for (let index = 0; index < length; index += 1) {
        const row = rows[index] ?? 0;
        watchers.get(row)?.(() => place(row));
      }
    },
    cell: (row) => {
      const { cell } = reader.read(table.textAt(row, field), null);
      return cell;
    },
  };
}

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
