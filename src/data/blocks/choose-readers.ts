import type { BlockColumn } from '../../model/data/row-block.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { equals, one } from '../../quantity/numbers/rational.ts';
import { type BareNumbers, bareNumbers } from '../cells/number-cell.ts';
import { bareUnitOf, fileUnitOf } from '../rows/column-readers.ts';
import type { TableOfSource } from '../rows/take-records.ts';
import type { BlockReader } from './block-reader.ts';
import { codedReader } from './coded-reader.ts';
import { type FieldRoles, ownMarksOf } from './field-roles.ts';
import type { Kernel } from './kernel/kernel.ts';
import { unitMarks, wideCodes } from './kernel/marks.ts';
import { numberReader } from './number-reader.ts';
import type { RowTable } from './row-table.ts';
import { type CharacterTables, blankReader, lookReader, textReader } from './text-reader.ts';

/** What is done with a block of rows, field by field. */
export interface FieldStep {
  readonly field: number;
  /** False for a look that is needed only while the beginnings of rows are open. */
  readonly isAlways: boolean;
  readonly read: (rows: number, isOpen: boolean) => void;
}

/** Who reads which field of a table by the block. */
export interface ChosenReaders {
  /** By column; null for one that is not read. */
  readonly readers: readonly (BlockReader | null)[];
  /** In the order of the fields. */
  readonly steps: readonly FieldStep[];
  /** What a block has of each column; null for one that nobody asked for. */
  readonly columns: readonly (BlockColumn | null)[];
}

/** Chooses the reader of each column: by what its cells are, and by what the consumer wants of them. */
export function chooseReaders(
  loaded: Kernel,
  encoding: Encoding,
  table: TableOfSource,
  rows: RowTable,
  roles: FieldRoles,
  held: readonly number[],
): ChosenReaders {
  const { source, map } = table;
  const characters = characterTables(loaded, table, encoding);
  const all = source.columns.map((_, number) => readerOf(table, rows, roles, characters, held, number));
  const readers = all.map((reader, number) => (table.columns.includes(number) ? reader : null));
  const read = new Map(
    all.flatMap((reader, number) => (reader === null ? [] : [[map.fields[number] ?? -1, reader]])),
  );
  const steps = [...roles.roles].map(([field, role]): FieldStep => {
    const reader = read.get(field);
    if (reader) return { field, isAlways: true, read: reader.read };
    const { isAlways, look } = lookReader(rows, field, role, characters);
    return { field, isAlways, read: look };
  });
  const blanks = roles.blanks.map((field): FieldStep => {
    const { isAlways, look } = blankReader(rows, field);
    return { field, isAlways, read: look };
  });
  const columns = source.columns.map((_, number): BlockColumn | null => {
    const reader = readers[number];
    if (reader) return reader.column;
    // A column that the file does not have is blank in every row.
    return table.columns.includes(number)
      ? { kind: 'codes', codes: new Int32Array(rows.most), cells: [null] }
      : null;
  });
  return { readers, steps: [...steps, ...blanks], columns };
}

function characterTables(
  loaded: Kernel,
  { source, file }: TableOfSource,
  encoding: Encoding,
): CharacterTables {
  const names = [...source.columns.flatMap((column) => column.headers), ...file.names, ...ownMarksOf(source)];
  const marks = loaded.reserve(131_072);
  new Uint16Array(loaded.memory.buffer).set(unitMarks(names), marks / 2);
  if (encoding !== 'gb18030') return { marks, wide: 0 };
  const codes = wideCodes();
  const wide = loaded.reserve(codes.byteLength);
  new Uint16Array(loaded.memory.buffer).set(codes, wide / 2);
  return { marks, wide };
}

function readerOf(
  of: TableOfSource,
  table: RowTable,
  { roles }: FieldRoles,
  characters: CharacterTables,
  held: readonly number[],
  number: number,
): BlockReader | null {
  const { source, map, columns, readers } = of;
  const field = map.fields[number] ?? null;
  const column = source.columns[number];
  const reader = readers[number];
  const role = field === null ? undefined : roles.get(field);
  if (field === null || !column || !reader || !role) return null;
  const parts = { table, field, reader, role };
  // A column that totals are declared in is looked at in every row.
  const isDeclared = Object.hasOwn(source.totals, column.name);
  if (!isDeclared && !columns.includes(number)) return null;
  const fills = column.fill === 'down' && columns.includes(number);
  if (isDeclared || fills) return codedReader(parts, { areDates: false, fills });
  const areDates = column.type === 'date';
  if (of.consumer.blocks?.needsCodes(number) === true) return codedReader(parts, { areDates, fills });
  const bare = bareOf(of, number);
  if (bare !== null) return numberReader(parts, bare, held.includes(number));
  if (column.type === 'text' && column.values === null && column.form === undefined && !of.isSpelled(number))
    return textReader(parts, characters, source.key.includes(column.name), column.exact);
  return codedReader(parts, { areDates, fills });
}

/** How a column's cells are read as plain numbers; null where they come as codes. */
function bareOf({ source, file, map, unit, consumer }: TableOfSource, number: number): BareNumbers | null {
  const column = source.columns[number];
  if (!column || consumer.blocks?.needsCodes(number) === true || Object.hasOwn(source.totals, column.name))
    return null;
  // A year over a column is a number that may be its header.
  const mayBeHeader = [...file.names, ...column.headers].some((name) => /^[\d.]+$/.test(name));
  return mayBeHeader ? null : bareNumbers(column, fileUnitOf(column, map.units[number] ?? null, unit));
}

/** True where the columns that totals are held against can be added up by the block. */
export function addsUp(table: TableOfSource, held: readonly number[]): boolean {
  const { source, map, unit } = table;
  return held.every((number) => {
    const column = source.columns[number];
    if (!column || (map.fields[number] ?? null) === null) return true;
    const own = bareUnitOf(column, map.units[number] ?? null, unit)?.factor ?? one;
    const bare = bareOf(table, number);
    return bare === null || equals(bare.factor, own);
  });
}
