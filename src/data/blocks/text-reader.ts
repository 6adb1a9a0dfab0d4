import { fingerprint } from '../../model/data/fingerprint.ts';
import type { TextColumn } from '../../model/data/row-block.ts';
import type { Place } from '../../model/finding.ts';
import { type BlockReader, type FieldOfTable, type FieldRole, textsAsked } from './block-reader.ts';
import { isWord } from './field-roles.ts';
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

/** What the kernel found of the texts of a block, by row, and who wants to know of them. */
interface Texts {
  readonly lookTable: number;
  readonly wordTable: number;
  buffer: ArrayBuffer | null;
  looks: Uint8Array;
  /** Four words of a fingerprint a row. */
  words: Uint32Array;
  readonly watchers: Map<number, (place: () => Place) => void>;
}

/**
 * Reads a column of free text as fingerprints, straight from the bytes; a text that may be a mark, may hold damage or is
 * watched over is read on its own. `isKey` where texts of digits alone are watched.
 */
export function textReader(
  given: FieldOfTable,
  characters: CharacterTables,
  isKey: boolean,
  isExact: boolean,
): BlockReader {
  const { table, field, reader, role } = given;
  const { kernel } = table;
  const units = kernel.reserve(unitsRoom);
  const texts: Texts = {
    lookTable: kernel.reserve(table.most),
    wordTable: kernel.reserve(table.most * 16),
    buffer: null,
    looks: new Uint8Array(0),
    words: new Uint32Array(0),
    watchers: new Map(),
  };
  let hasPlain = false;
  const column: TextColumn = {
    kind: 'texts',
    get words() {
      return texts.words;
    },
  };
  return {
    column,
    read: (rows, isOpen) => {
      const others = kernel.fingerprint(
        table.input + table.base,
        rows,
        ...table.tables,
        field,
        characters.marks,
        characters.wide,
        units,
        marks.suspicious,
        isOpen ? role.heading : 0,
        table.textTable,
        isExact ? 0 : 1,
        texts.lookTable,
        texts.wordTable,
      );
      refresh(texts, table);
      texts.watchers.clear();
      if (others > 0) readOthers(texts, given, rows, isOpen, isKey);
    },
    watch: (rows, length, place) => {
      const { watchers, looks: seen } = texts;
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

/** Memory that has grown leaves its old views behind. */
function refresh(texts: Texts, { kernel, most }: RowTable): void {
  if (texts.buffer === kernel.memory.buffer) return;
  texts.buffer = kernel.memory.buffer;
  texts.looks = new Uint8Array(texts.buffer, texts.lookTable, most);
  texts.words = new Uint32Array(texts.buffer, texts.wordTable, most * 4);
}

/** Reads the cells that are no plain texts: blank ones, digits alone where they are watched, and what the kernel leaves. */
function readOthers(texts: Texts, given: FieldOfTable, rows: number, isOpen: boolean, isKey: boolean): void {
  const { table, field, reader, role } = given;
  const { kinds, single } = table;
  for (let row = 0; row < rows; row += 1) {
    if (kinds[row] !== goodRow) continue;
    const look = texts.looks[row];
    if (look === looks.plain || look === looks.numbered) continue;
    if (look === looks.blank) {
      if (role.filled) single[row] = 1;
    } else if (look !== looks.digits) readOne(texts, given, row, isOpen);
    else if (isKey) {
      const seenBy = reader.sawDigits?.(table.lengthAt(row, field), table.byteAt(row, field) === zero);
      if (seenBy) texts.watchers.set(row, seenBy);
    }
  }
}

const one = new Uint32Array(4);

function readOne(texts: Texts, given: FieldOfTable, row: number, isOpen: boolean): void {
  const { table, field, reader, role } = given;
  const { single } = table;
  const text = table.textAt(row, field);
  const isLabel = isOpen && texts.looks[row] === looks.unsure && meetsLabel(table, row, text, role);
  if (isLabel || (role.says && role.isNothing(text))) {
    single[row] = 1;
    return;
  }
  const reading = reader.read(text, null);
  if (reading.remark !== null) single[row] = 1;
  else if (reading.cell === null) {
    if (role.filled) single[row] = 1;
    else texts.looks[row] = looks.blank;
  } else if (typeof reading.cell === 'string') {
    fingerprint(reading.cell, one);
    texts.words.set(one, row * 4);
    if (reading.seen) texts.watchers.set(row, reading.seen);
  } else single[row] = 1;
}

/** Looks at the texts of a field while the beginnings of rows are open, or in every row where `role` says so. */
export interface LookReader {
  readonly isAlways: boolean;
  readonly look: (rows: number) => void;
}

/** Looks at a field that nobody reads, for whether its rows are rows like any other; the rest is marked in `table.single`. */
export function lookReader(
  table: RowTable,
  field: number,
  role: FieldRole,
  characters: CharacterTables,
): LookReader {
  const { kernel, single } = table;
  const units = kernel.reserve(unitsRoom);
  const out = kernel.reserve(table.most);
  const isAlways = role.filled || role.says;
  let buffer: ArrayBuffer | null = null;
  let seen = new Uint8Array(0);
  const look = (rows: number): void => {
    const { marks: marksAt, wide } = characters;
    const others = kernel.survey(
      table.input + table.base,
      rows,
      ...table.tables,
      field,
      marksAt,
      wide,
      units,
      role.heading,
      table.textTable,
      isAlways ? 1 : 0,
      out,
    );
    if (buffer !== kernel.memory.buffer) {
      buffer = kernel.memory.buffer;
      seen = new Uint8Array(buffer, out, table.most);
    }
    if (others === 0) return;
    const { kinds } = table;
    for (let row = 0; row < rows; row += 1) {
      if (kinds[row] !== goodRow) continue;
      if (seen[row] === looks.blank && role.filled) single[row] = 1;
      if (seen[row] !== looks.unsure) continue;
      const text = table.textAt(row, field);
      if (meetsLabel(table, row, text, role) || (role.says && role.isNothing(text))) single[row] = 1;
    }
  };
  return { isAlways, look };
}

/** Looks at a field that must be blank: a row in which it is not is marked in `table.single`. */
export function blankReader(table: RowTable, field: number): LookReader {
  const { kernel, single } = table;
  const out = kernel.reserve(table.most);
  const look = (rows: number): void => {
    if (kernel.filled(table.input + table.base, rows, ...table.tables, field, out) === 0) return;
    const filled = new Uint8Array(kernel.memory.buffer, out, rows);
    const { kinds } = table;
    for (let row = 0; row < rows; row += 1) if (kinds[row] === goodRow && filled[row] === 1) single[row] = 1;
  };
  return { isAlways: true, look };
}

/** Counts a text that the kernel is unsure of; true where it is a label, and fewer than two texts were met before it. */
function meetsLabel({ texts }: RowTable, row: number, text: string, role: FieldRole): boolean {
  const met = texts[row] ?? 0;
  if (met >= textsAsked || text.trim() === '') return false;
  if (isWord(text)) texts[row] = met + 1;
  return role.isLabel(text);
}
