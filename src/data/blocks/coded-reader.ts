import { isUnknown, type Cell } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import { goodRow } from './kernel/kernel.ts';
import { type BlockReader, type FieldOfTable, type Filling, textsAsked } from './block-reader.ts';
import { isNothing, isWord } from './field-roles.ts';
import { type RowTable, unquoted } from './row-table.ts';

/** How many bytes of text a column's different cells may have. */
const mostText = 1 << 20;
/** Where the kernel keeps what of a dictionary, as words. */
const head = { count: 1, entries: 6, texts: 7 } as const;

type Seen = ((place: () => Place) => void) | undefined;

/** What a cell of a dictionary is to its rows, as bits. */
const entry = { single: 1, label: 2, word: 4, blank: 8 } as const;

/**
 * Reads a column as codes: cells that are equal to the letter are read once. A time of day behind a date of digits is left
 * out (date-cell.ts passes it over), so that the days of a register are few.
 */
export function codedReader(
  { table, field, reader, role }: FieldOfTable,
  { areDates, fills }: { readonly areDates: boolean; readonly fills: boolean },
): BlockReader {
  const { kernel, single, entries } = table;
  const room = Math.min(mostText, 16 * entries + 1024);
  const at = kernel.reserve(kernel.dictionarySize(entries, room));
  const out = kernel.reserve(table.most * 4);
  kernel.startDictionary(at, entries, room);
  let buffer: ArrayBuffer | null = null;
  let codes = new Int32Array(0);
  let words = new Uint32Array(0);
  let cells: Cell[] = [];
  let kinds: number[] = [];
  let seen: Seen[] = [];
  let anySingle = false;
  let anySeen = false;
  let isFull = false;

  const refresh = (): void => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    codes = new Int32Array(buffer, out, table.most);
    words = new Uint32Array(buffer);
  };
  /** What stands above, where blanks are filled: a code, or -1 and the text that is not in the dictionary. */
  const above = { code: -1, text: '' };
  const filledFrom = new Int32Array(fills ? table.most : 0);
  const restart = (): void => {
    if (above.code >= 0) above.text = textOf(above.code);
    above.code = -1;
    kernel.startDictionary(at, entries, room);
    [cells, kinds, seen] = [[], [], []];
    [anySingle, anySeen, isFull] = [false, false, false];
  };
  /** The text of an entry: its first 8 bytes, then where its text is and how long. */
  const textOf = (code: number): string => {
    const where = (words[at / 4 + head.entries] ?? 0) / 4 + code * 4;
    const from = (words[at / 4 + head.texts] ?? 0) + (words[where + 2] ?? 0);
    const length = words[where + 3] ?? 0;
    return unquoted(Buffer.from(kernel.memory.buffer, from, length), 0, length, table.decode);
  };
  const learn = (code: number): void => {
    const raw = textOf(code);
    const reading = reader.read(raw, null);
    const { cell } = reading;
    const isBlank = raw.trim() === '';
    const alone =
      reading.remark !== null ||
      (cell === null ? role.filled && !(isBlank && fills && !role.says) : isUnknown(cell)) ||
      (role.says && isNothing(raw)) ||
      (!isBlank && role.isTotal(raw));
    cells.push(cell);
    kinds.push(
      (alone ? entry.single : 0) |
        (!isBlank && role.isLabel(raw) ? entry.label : 0) |
        (!isBlank && isWord(raw) ? entry.word : 0) |
        (isBlank ? entry.blank : 0),
    );
    seen.push(reading.seen);
    anySingle ||= alone;
    anySeen ||= reading.seen !== undefined;
  };
  const coded = {
    kind: 'codes' as const,
    get codes() {
      return codes;
    },
    get cells() {
      return cells;
    },
  };
  const filling: Filling = {
    take: (row) => {
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
      const text = above.code < 0 ? above.text : textOf(above.code);
      if (text !== '') texts.set(field, text);
    },
    resume: (texts, row) => {
      const text = texts.get(field) ?? '';
      if (above.code >= 0 && textOf(above.code) === text) return;
      const own = row < 0 || !table.isGood(row) ? -1 : (codes[row] ?? -1);
      above.code = own >= 0 && textOf(own) === text ? own : -1;
      above.text = text;
    },
    text: (row) => ((filledFrom[row] ?? -1) < 0 ? null : textOf(filledFrom[row] ?? 0)),
  };
  return {
    column: coded,
    ...(fills && { filling }),
    read: (rows, isOpen) => {
      if (isFull) restart();
      filledFrom.fill(-1, 0, rows);
      const without = kernel.encode(
        table.input + table.base,
        rows,
        ...table.tables,
        field,
        areDates ? 1 : 0,
        at,
        out,
      );
      refresh();
      const count = words[at / 4 + head.count] ?? 0;
      for (let code = cells.length; code < count; code += 1) learn(code);
      isFull = without > 0;
      if (isOpen) markLabels(table, rows, codes, kinds);
      if (!anySingle && without === 0) return;
      const good = table.kinds;
      for (let row = 0; row < rows; row += 1) {
        if (good[row] !== goodRow) continue;
        const code = codes[row] ?? -1;
        if (code < 0 || ((kinds[code] ?? 0) & entry.single) !== 0) single[row] = 1;
      }
    },
    watch: (rows, length, place) => {
      if (!anySeen) return;
      for (let index = 0; index < length; index += 1) {
        const row = rows[index] ?? 0;
        seen[codes[row] ?? 0]?.(() => place(row));
      }
    },
    cell: (row) => cells[codes[row] ?? 0] ?? null,
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
