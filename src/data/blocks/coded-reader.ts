import { isUnknown, type Cell } from '../../model/data/row.ts';
import type { CodedColumn } from '../../model/data/row-block.ts';
import type { Place } from '../../model/finding.ts';
import { goodRow } from './kernel/kernel.ts';
import { type BlockReader, type FieldOfTable, type Filling, textsAsked } from './block-reader.ts';
import { isWord } from './field-roles.ts';
import { type RowTable, unquoted } from './row-table.ts';

/** How many bytes of text a column's different cells may have. */
const mostText = 1 << 20;
/** Where the kernel keeps what of a dictionary, as words. */
const head = { count: 1, entries: 6, texts: 7 } as const;

type Seen = ((place: () => Place) => void) | undefined;

/** What a cell of a dictionary is to its rows, as bits. */
const entry = { single: 1, label: 2, word: 4, blank: 8 } as const;

/** Reads a column as codes. */
export interface CodedReader extends BlockReader {
  readonly column: CodedColumn;
  /** The text of a code, as it is written. */
  readonly textOf: (code: number) => string;
}

/** The different cells of a column, by their codes: their bytes in the kernel's memory, what they mean here. */
interface Dictionary {
  readonly field: FieldOfTable;
  readonly fills: boolean;
  /** Where the kernel keeps it, and how many bytes of text it has room for. */
  readonly at: number;
  readonly room: number;
  /** Where the kernel writes the code of each row. */
  readonly out: number;
  buffer: ArrayBuffer | null;
  codes: Int32Array;
  words: Uint32Array;
  bytes: Buffer;
  cells: Cell[];
  kinds: number[];
  seen: Seen[];
  anySingle: boolean;
  /** How many of `seen` still want to hear, and which of them only once. */
  listening: number;
  isOnce: boolean[];
  isFull: boolean;
}

/**
 * Reads a column as codes: cells that are equal to the letter are read once. A time of day behind a date of digits is left
 * out (date-cell.ts passes it over), so that the days of a register are few.
 */
export function codedReader(
  field: FieldOfTable,
  { areDates, fills }: { readonly areDates: boolean; readonly fills: boolean },
): CodedReader {
  const { table, field: number } = field;
  const { kernel, single } = table;
  const dictionary = dictionaryOf(field, fills);
  const filling = fills ? fillingFrom(dictionary) : null;
  return {
    column: {
      kind: 'codes',
      get codes() {
        return dictionary.codes;
      },
      get cells() {
        return dictionary.cells;
      },
    },
    ...(filling && { filling }),
    textOf: (code) => textOf(dictionary, code),
    read: (rows, isOpen) => {
      if (dictionary.isFull) {
        filling?.keep();
        restart(dictionary);
      }
      filling?.start(rows);
      const { at, out } = dictionary;
      const input = table.input + table.base;
      const without = kernel.encode(input, rows, ...table.tables, number, areDates ? 1 : 0, at, out);
      refresh(dictionary);
      const { codes, kinds, cells, words } = dictionary;
      const count = words[at / 4 + head.count] ?? 0;
      for (let code = cells.length; code < count; code += 1) learn(dictionary, code);
      dictionary.isFull = without > 0;
      if (isOpen) markLabels(table, rows, codes, kinds);
      if (!dictionary.anySingle && without === 0) return;
      const good = table.kinds;
      for (let row = 0; row < rows; row += 1) {
        if (good[row] !== goodRow) continue;
        const code = codes[row] ?? -1;
        if (code < 0 || ((kinds[code] ?? 0) & entry.single) !== 0) single[row] = 1;
      }
    },
    watch: (rows, length, place) => {
      const { seen, isOnce, codes } = dictionary;
      for (let index = 0; index < length && dictionary.listening > 0; index += 1) {
        const row = rows[index] ?? 0;
        const code = codes[row] ?? 0;
        const hear = seen[code];
        if (hear === undefined) continue;
        hear(() => place(row));
        if (isOnce[code] !== true) continue;
        seen[code] = undefined;
        dictionary.listening -= 1;
      }
    },
    cell: (row) => dictionary.cells[dictionary.codes[row] ?? 0] ?? null,
  };
}

function dictionaryOf(field: FieldOfTable, fills: boolean): Dictionary {
  const { kernel, entries, most } = field.table;
  const room = Math.min(mostText, 16 * entries + 1024);
  const at = kernel.reserve(kernel.dictionarySize(entries, room));
  const out = kernel.reserve(most * 4);
  kernel.startDictionary(at, entries, room);
  return {
    field,
    fills,
    at,
    room,
    out,
    buffer: null,
    codes: new Int32Array(0),
    words: new Uint32Array(0),
    bytes: Buffer.alloc(0),
    cells: [],
    kinds: [],
    seen: [],
    anySingle: false,
    listening: 0,
    isOnce: [],
    isFull: false,
  };
}

function restart(dictionary: Dictionary): void {
  const { kernel, entries } = dictionary.field.table;
  kernel.startDictionary(dictionary.at, entries, dictionary.room);
  [dictionary.cells, dictionary.kinds, dictionary.seen, dictionary.isOnce] = [[], [], [], []];
  [dictionary.anySingle, dictionary.listening, dictionary.isFull] = [false, 0, false];
}

/** Memory that has grown leaves its old views behind. */
function refresh(dictionary: Dictionary): void {
  const { kernel, most } = dictionary.field.table;
  if (dictionary.buffer === kernel.memory.buffer) return;
  dictionary.buffer = kernel.memory.buffer;
  dictionary.codes = new Int32Array(dictionary.buffer, dictionary.out, most);
  dictionary.words = new Uint32Array(dictionary.buffer);
  dictionary.bytes = Buffer.from(dictionary.buffer);
}

/** The text of an entry: its first 8 bytes, then where its text is and how long. */
function textOf(dictionary: Dictionary, code: number): string {
  refresh(dictionary);
  const { field, words, bytes, at } = dictionary;
  const where = (words[at / 4 + head.entries] ?? 0) / 4 + code * 4;
  const from = (words[at / 4 + head.texts] ?? 0) + (words[where + 2] ?? 0);
  return unquoted(bytes, from, from + (words[where + 3] ?? 0), field.table.decode);
}

/** Reads a cell that was not met before. */
function learn(dictionary: Dictionary, code: number): void {
  const { role, reader } = dictionary.field;
  const raw = textOf(dictionary, code);
  const reading = reader.read(raw, null);
  const { cell } = reading;
  const isBlank = raw.trim() === '';
  const alone =
    reading.remark !== null ||
    (cell === null ? role.filled && !(isBlank && dictionary.fills && !role.says) : isUnknown(cell)) ||
    (role.says && role.isNothing(raw)) ||
    (!isBlank && role.isTotal(raw));
  dictionary.cells.push(cell);
  dictionary.kinds.push(
    (alone ? entry.single : 0) |
      (!isBlank && role.isLabel(raw) ? entry.label : 0) |
      (!isBlank && isWord(raw) ? entry.word : 0) |
      (isBlank ? entry.blank : 0),
  );
  dictionary.seen.push(reading.seen);
  dictionary.isOnce.push(reading.isSeenOnce === true);
  dictionary.anySingle ||= alone;
  if (reading.seen !== undefined) dictionary.listening += 1;
}

/** Fills the blanks of a column from the row above, while its rows are gone through. */
interface CodeFilling extends Filling {
  /** Begins a block of rows. */
  readonly start: (rows: number) => void;
  /** Keeps the text that stands above, before the dictionary that has its code is started anew. */
  readonly keep: () => void;
}

function fillingFrom(dictionary: Dictionary): CodeFilling {
  const { table, field } = dictionary.field;
  /** What stands above: a code, or -1 and the text that is not in the dictionary. */
  const above = { code: -1, text: '' };
  const filledFrom = new Int32Array(table.most);
  return {
    start: (rows) => filledFrom.fill(-1, 0, rows),
    keep: () => {
      if (above.code >= 0) above.text = textOf(dictionary, above.code);
      above.code = -1;
    },
    take: (row) => {
      const { codes, kinds } = dictionary;
      const code = codes[row] ?? -1;
      if (((kinds[code] ?? 0) & entry.blank) === 0) {
        above.code = code;
        return true;
      }
      if (above.code < 0 || ((kinds[above.code] ?? 0) & entry.single) !== 0) return false;
      codes[row] = above.code;
      filledFrom[row] = above.code;
      return true;
    },
    leave: (texts) => {
      const text = above.code < 0 ? above.text : textOf(dictionary, above.code);
      if (text !== '') texts.set(field, text);
    },
    resume: (texts, row) => {
      const text = texts.get(field) ?? '';
      if (above.code >= 0 && textOf(dictionary, above.code) === text) return;
      const own = row < 0 || !table.isGood(row) ? -1 : (dictionary.codes[row] ?? -1);
      // A blank stands above nothing.
      above.code = text !== '' && own >= 0 && textOf(dictionary, own) === text ? own : -1;
      above.text = text;
    },
    text: (row) => ((filledFrom[row] ?? -1) < 0 ? null : textOf(dictionary, filledFrom[row] ?? 0)),
  };
}

/** Looks at the cells of rows of which fewer than two texts were met: a label keeps its row out, and a text is counted. */
function markLabels(table: RowTable, rows: number, codes: Int32Array, kinds: readonly number[]): void {
  const { texts, single, kinds: good } = table;
  for (let row = 0; row < rows; row += 1) {
    const met = texts[row] ?? 0;
    if (met >= textsAsked || good[row] !== goodRow) continue;
    const kind = kinds[codes[row] ?? -1] ?? 0;
    if ((kind & entry.label) !== 0) single[row] = 1;
    if ((kind & entry.word) !== 0) texts[row] = met + 1;
  }
}
