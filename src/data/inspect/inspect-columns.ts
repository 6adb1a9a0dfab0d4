import { isSpan } from '../../model/data/row.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { InspectedColumn } from '../../model/subjects/inspection.ts';
import { parseFlag } from '../../quantity/numbers/parse-flag.ts';
import { isInteger } from '../../quantity/numbers/rational.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { narrow } from '../../quantity/words/width.ts';
import { readAmount } from '../cells/amount.ts';
import { dateReader } from '../cells/date-cell.ts';
import { isMissingMark, tidyCell } from '../cells/tidy-cell.ts';
import { normalise, readHeaderText } from '../table/header-text.ts';
import type { RowTable } from '../blocks/row-table.ts';
import type { HeaderMap } from '../table/map-header.ts';

/** What the cells of a column are, told from all of them. */
type ColumnLook = Pick<InspectedColumn, 'type' | 'filled' | 'blank' | 'examples'>;

/** Looks at the cells of a column one by one. */
interface ColumnGuess {
  readonly add: (cell: string) => void;
  /** Adds the cells of a field of so many rows, by their numbers. */
  readonly addRows: (table: RowTable, rows: Uint32Array, length: number, field: number) => void;
  readonly look: () => ColumnLook;
}

const mostExamples = 5;
const shownLength = 80;
const memoSize = 1 << 15;

const integer = 1;
const decimal = 2;
const percent = 4;
const date = 8;
const flag = 16;
const every: number = integer | decimal | percent | date | flag;
const readDate = dateReader({ year: null, sample: [] });

/**
 * Guesses the type of a column: the narrowest that every filled cell has, by the readers that data is read with. Digits
 * that may be a date are one where the header says so, or where all are eight (20170503). Numbers that begin with 0 and
 * those of more than 15 digits are text: they name things.
 */
export function guessColumn(name: string, memo: TypeMemo = typeMemo()): ColumnGuess {
  const isShare = readHeaderText(name).unit?.dimension === 'ratio';
  const isDated = /年|日期|时间|\bdate\b|\byear\b/i.test(name);
  const typesOf = isShare ? memo.ofShares : memo.ofOthers;
  const examples = new Set<string>();
  let types = every;
  let onlyFullDates = true;
  let filled = 0;
  let blank = 0;
  /** Marks like 无 that are a no in a column of booleans, and missing elsewhere. */
  let noes = 0;

  const count = (what: CellLook, cells: number): void => {
    if (what === 'filled') filled += cells;
    else if (what === 'blank') blank += cells;
    else noes += cells;
  };
  /** Adds a cell, and says what it is: the same cell again changes nothing but that number. */
  const take = (cell: string): CellLook => {
    const text = cell.trim();
    if (isMissingMark(text)) return parseFlag(text) === null ? 'blank' : 'no';
    if (examples.size < mostExamples) examples.add(shown(text));
    if (types === 0) return 'filled';
    types &= typesOf(cell);
    if (onlyFullDates && !/^\d{8}$|\D/.test(narrow(text))) onlyFullDates = false;
    return 'filled';
  };
  let cells: CellMemo<CellLook> | null = null;
  const addRows: ColumnGuess['addRows'] = (table, rows, length, field) => {
    const { bytes } = table;
    const known = (cells ??= cellMemo());
    for (let index = 0; index < length; index += 1) {
      const row = rows[index] ?? 0;
      const [from, to] = [table.fromAt(row, field), table.toAt(row, field)];
      const isPlain = examples.size === mostExamples && tellsNothing(bytes, from, to, types);
      count(isPlain ? 'filled' : known(bytes, from, to, () => take(table.textAt(row, field))), 1);
    }
  };
  const typeOf = (): ColumnLook['type'] => {
    if (filled === 0) return noes > 0 ? 'text' : 'empty';
    const isNumber = (types & (integer | decimal)) !== 0;
    if ((types & date) !== 0 && (!isNumber || isDated || onlyFullDates)) return 'date';
    if (isShare && (types & percent) !== 0) return 'percent';
    if ((types & integer) !== 0) return 'integer';
    if ((types & decimal) !== 0) return 'decimal';
    if ((types & percent) !== 0) return 'percent';
    return (types & flag) === 0 ? 'text' : 'boolean';
  };
  return {
    add: (cell) => count(take(cell), 1),
    addRows,
    look: () => {
      const type = typeOf();
      const isFlag = type === 'boolean' || filled === 0;
      return {
        type,
        filled: isFlag ? filled + noes : filled,
        blank: isFlag ? blank : blank + noes,
        examples: [...examples],
      };
    },
  };
}

/** What a cell counts as; `no` for marks like 无. */
type CellLook = 'filled' | 'blank' | 'no';

/**
 * True for the bytes of a filled cell that says nothing new of a column of such types: a plain number in a column of numbers,
 * and what begins like no mark that something is missing in a column of texts.
 */
function tellsNothing(bytes: Uint8Array, from: number, to: number, types: number): boolean {
  const first = bytes[from] ?? 0;
  if (types === 0) {
    const letter = first | 0x20;
    return from < to && (isDigit(first) || (letter >= 0x61 && letter <= 0x7a && letter !== 0x6e));
  }
  if ((types & ~(integer | decimal)) !== 0 || from === to || to - from > 15 || !isDigit(first)) return false;
  if (first === 0x30 && to - from > 1 && bytes[from + 1] !== point) return false;
  let points = 0;
  for (let at = from + 1; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === point) points += 1;
    else if (!isDigit(byte)) return false;
  }
  if (points === 0) return true;
  return points === 1 && types === decimal && isDigit(bytes[to - 1] ?? 0);
}

const point = 0x2e;

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

const slots = 256;
const longestKept = 24;

type CellMemo<T> = (bytes: Uint8Array, from: number, to: number, find: () => T) => T;

/** Remembers what was found of short cells, by their bytes; one cell a slot, so that it is bounded. */
function cellMemo<T>(): CellMemo<T> {
  const kept = new Uint8Array(slots * longestKept);
  const lengths = new Int8Array(slots).fill(-1);
  const found: T[] = [];
  return (bytes, from, to, find) => {
    const length = to - from;
    if (length > longestKept) return find();
    let hash = length;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0);
    const slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (slots - 1);
    const start = slot * longestKept;
    let same = lengths[slot] === length ? 0 : -1;
    while (same >= 0 && same < length && kept[start + same] === bytes[from + same]) same += 1;
    const old = found[slot];
    if (same === length && old !== undefined) return old;
    // What is asked may use the same bytes.
    const what = find();
    for (let at = 0; at < length; at += 1) kept[start + at] = bytes[from + at] ?? 0;
    lengths[slot] = length;
    found[slot] = what;
    return what;
  };
}

/** Remembers the types of cells, for all columns of a table: a wide one has many columns of few cells, much alike. */
interface TypeMemo {
  readonly ofShares: (cell: string) => number;
  readonly ofOthers: (cell: string) => number;
}

function typeMemo(): TypeMemo {
  const remembering = (isShare: boolean): ((cell: string) => number) => {
    const memo = new Map<string, number>();
    return (cell) => {
      const known = memo.get(cell);
      if (known !== undefined) return known;
      const found = cellTypes(cell, isShare);
      if (memo.size >= memoSize) memo.clear();
      memo.set(cell, found);
      return found;
    };
  };
  return { ofShares: remembering(true), ofOthers: remembering(false) };
}

function cellTypes(cell: string, isShare: boolean): number {
  const { text, fault } = tidyCell(cell);
  if (fault !== null) return 0;
  const day = readDate(text, null);
  const isDate = isSpan(day.cell) && day.remark === null;
  return numberTypes(text, isShare) | (isDate ? date : 0) | (parseFlag(text) === null ? 0 : flag);
}

/** The types that a cell may have, by name. */
export function typesOfCell(cell: string, isShare: boolean): readonly InspectedColumn['type'][] {
  const types = cellTypes(cell, isShare);
  return named.filter(([, bit]) => (types & bit) !== 0).map(([type]) => type);
}

const named: readonly (readonly [InspectedColumn['type'], number])[] = [
  ['integer', integer],
  ['decimal', decimal],
  ['percent', percent],
  ['date', date],
];

function numberTypes(text: string, isShare: boolean): number {
  const digits = narrow(text).replaceAll(/\D/g, '');
  // 一 and 三百 are words more often than figures.
  if (digits === '' || digits.length > 15 || /^\D*0\d/.test(narrow(text))) return 0;
  const amount = readAmount(text);
  if (amount === null) return 0;
  const unit = parseUnit(amount.unit);
  if (unit.dimension === 'ratio') return percent;
  if (!isKnownUnit(unit)) return 0;
  const isBare = amount.unit === '' && (isShare || amount.value.n === 0n);
  return decimal | (isInteger(amount.value) ? integer : 0) | (isBare ? percent : 0);
}

function shown(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}..` : text;
}

/** The columns of a file while its rows are looked at. */
interface LookedColumns {
  readonly add: (fields: readonly string[]) => void;
  /** Adds so many rows, by their numbers. */
  readonly addRows: (table: RowTable, rows: Uint32Array, length: number) => void;
  readonly columns: () => readonly InspectedColumn[];
}

/** What stands for the texts of a private column. */
const masked = '***';

/**
 * Looks at the columns of a header. `source` is what the file was taken for; where that is not known, a header that any
 * source of the plan keeps private is private here too.
 */
export function lookAtColumns(
  names: readonly string[],
  source: Source | null,
  map: HeaderMap | null,
  sources: readonly Source[],
): LookedColumns {
  const memo = typeMemo();
  const guesses: readonly ColumnGuess[] = names.map((name) => guessColumn(name, memo));
  const among = source === null ? sources : [source];
  const secret = new Set(
    among.flatMap(({ columns }) =>
      columns.filter((column) => column.private).flatMap(({ headers }) => headers.map(normalise)),
    ),
  );
  const columnAt = (field: number): string | null =>
    source?.columns[map?.fields.indexOf(field) ?? -1]?.name ?? null;
  const isSecret = (name: string, field: number): boolean =>
    secret.has(normalise(name)) ||
    (source?.columns.some((column, number) => column.private && map?.fields[number] === field) ?? false);
  return {
    add: (fields) => guesses.forEach((guess, field) => guess.add(fields[field] ?? '')),
    addRows: (table, rows, length) =>
      guesses.forEach((guess, field) => guess.addRows(table, rows, length, field)),
    columns: () =>
      names.map((name, field) => {
        const look = guesses[field]?.look() ?? guessColumn(name).look();
        const examples = isSecret(name, field) ? look.examples.slice(0, 1).map(() => masked) : look.examples;
        return { name, ...look, examples, column: columnAt(field) };
      }),
  };
}
