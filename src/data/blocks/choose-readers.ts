import type { BlockColumn } from '../../model/data/row-block.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { equals, one } from '../../quantity/numbers/rational.ts';
import { byCell, plainly } from '../cells/cell-reading.ts';
import { type BareNumbers, bareNumbers, bareNumbersByRow } from '../cells/number-cell.ts';
import { bareUnitOf, fileUnitOf } from '../rows/column-readers.ts';
import type { TableOfSource } from '../rows/take-records.ts';
import type { BlockReader, FieldOfTable, Filling } from './block-reader.ts';
import { type CodedReader, codedReader } from './coded-reader.ts';
import { type FieldRoles, ownMarksOf } from './field-roles.ts';
import type { Kernel } from './kernel/kernel.ts';
import { unitCount, wideCodes, writeUnitMarks } from './kernel/marks.ts';
import { numberReader, rowUnits } from './number-reader.ts';
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
  /** Of the columns whose blanks are filled from above, and of what hangs on these. */
  readonly fills: readonly Filling[];
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
  const choice: Choice = {
    table,
    rows,
    roles,
    characters: characterTables(loaded, table, encoding),
    held,
    units: new Map(),
  };
  for (const number of unitColumns(table)) {
    const reader = unitReader(choice, number);
    if (reader !== null) choice.units.set(number, reader);
  }
  const all = source.columns.map((_, number) => choice.units.get(number) ?? readerOf(choice, number));
  const readers = all.map((reader, number) => (table.columns.includes(number) ? reader : null));
  const read = new Map(
    all.flatMap((reader, number) => (reader === null ? [] : [[map.fields[number] ?? -1, reader]])),
  );
  const steps = [...roles.roles].map(([field, role]): FieldStep => {
    const reader = read.get(field);
    if (reader) return { field, isAlways: true, read: reader.read };
    const { isAlways, look } = lookReader(rows, field, role, choice.characters);
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
  const fills = [...new Set([...choice.units.values(), ...all])].flatMap((reader) => reader?.filling ?? []);
  return { readers, steps: [...steps, ...blanks], fills, columns };
}

/** What the reader of a column is chosen by. */
interface Choice {
  readonly table: TableOfSource;
  readonly rows: RowTable;
  readonly roles: FieldRoles;
  readonly characters: CharacterTables;
  readonly held: readonly number[];
  /** The readers of columns that hold the units of others. */
  readonly units: Map<number, CodedReader>;
}

/** The columns that hold the units of numbers that are asked. */
function unitColumns({ source, columns }: TableOfSource): readonly number[] {
  const named = columns.map((number) => unitColumnOf(source, number));
  return [...new Set(named.filter((number) => number !== null))];
}

/** The column that holds the unit of each of a column's numbers; null where the rows name none. */
function unitColumnOf({ columns }: TableOfSource['source'], number: number): number | null {
  const unit = columns[number]?.unit ?? null;
  if (unit === null || 'dimension' in unit) return null;
  return columns.findIndex(({ name }) => name === unit.column);
}

/** True where every column whose rows name their units can be read with them by the block. */
export function readsRowUnits(table: TableOfSource, held: readonly number[]): boolean {
  const { source, columns, consumer } = table;
  return columns.every((number) => {
    const unit = unitColumnOf(source, number);
    if (unit === null) return true;
    const column = source.columns[number];
    const isWhole = unit !== number && !held.includes(number) && consumer.blocks?.needsCodes(number) !== true;
    return (
      isWhole && column !== undefined && !mayBeHeader(table, number) && bareNumbersByRow(column) !== null
    );
  });
}

/** Reads the column of units, whoever else asks for it; where nobody does, its texts are only units. */
function unitReader(choice: Choice, number: number): CodedReader | null {
  const { table, rows } = choice;
  const { source, columns } = table;
  const parts = partsOf(choice, number);
  if (parts === null) return null;
  const isAsked =
    columns.includes(number) || Object.hasOwn(source.totals, source.columns[number]?.name ?? '');
  const reader = isAsked ? parts.reader : byCell((text) => plainly(text));
  const fills = source.columns[number]?.fill === 'down';
  return codedReader({ ...parts, table: rows, reader }, { areDates: false, fills });
}

function partsOf(
  { table: { source, map, readers }, rows, roles }: Choice,
  number: number,
): FieldOfTable | null {
  const field = map.fields[number] ?? null;
  const reader = readers[number];
  const role = field === null ? undefined : roles.roles.get(field);
  return field === null || !source.columns[number] || !reader || !role
    ? null
    : { table: rows, field, reader, role };
}

function characterTables(
  loaded: Kernel,
  { source, file }: TableOfSource,
  encoding: Encoding,
): CharacterTables {
  const names = [...source.columns.flatMap((column) => column.headers), ...file.names, ...ownMarksOf(source)];
  const marks = loaded.reserve(unitCount * 2);
  writeUnitMarks(new Uint16Array(loaded.memory.buffer, marks, unitCount), names);
  if (encoding !== 'gb18030') return { marks, wide: 0 };
  const codes = wideCodes();
  const wide = loaded.reserve(codes.byteLength);
  new Uint16Array(loaded.memory.buffer).set(codes, wide / 2);
  return { marks, wide };
}

function readerOf(choice: Choice, number: number): BlockReader | null {
  const { table: of, characters, held } = choice;
  const { source, columns } = of;
  const column = source.columns[number];
  const parts = partsOf(choice, number);
  if (parts === null || !column) return null;
  // A column that totals are declared in is looked at in every row.
  const isDeclared = Object.hasOwn(source.totals, column.name);
  if (!isDeclared && !columns.includes(number)) return null;
  const fills = column.fill === 'down' && columns.includes(number);
  if (isDeclared || fills) return codedReader(parts, { areDates: false, fills });
  const areDates = column.type === 'date';
  if (of.consumer.blocks?.needsCodes(number) === true) return codedReader(parts, { areDates, fills });
  const unit = unitColumnOf(source, number);
  if (unit !== null) return numberOfRow(choice, parts, number, unit);
  const bare = bareOf(of, number);
  if (bare !== null) return numberReader(parts, bare, held.includes(number));
  if (column.type === 'text' && column.values === null && column.form === undefined && !of.isSpelled(number))
    return textReader(parts, characters, source.key.includes(column.name), column.exact);
  return codedReader(parts, { areDates, fills });
}

/** Reads a column of numbers with the units that the rows name. */
function numberOfRow(
  { table: { source, map, unit: tableUnit }, rows, units }: Choice,
  parts: FieldOfTable,
  number: number,
  unitColumn: number,
): BlockReader | null {
  const column = source.columns[number];
  const bare = column ? bareNumbersByRow(column) : null;
  if (!column || bare === null) return null;
  const field = map.fields[unitColumn] ?? null;
  const isFilled = source.columns[unitColumn]?.fill === 'down';
  const textAt = (row: number): string | null =>
    field === null ? '' : isFilled ? null : rows.textAt(row, field);
  const headerUnit = fileUnitOf(column, map.units[number] ?? null, tableUnit);
  return numberReader(
    parts,
    bare,
    false,
    rowUnits(units.get(unitColumn) ?? null, headerUnit, rows.most, textAt),
  );
}

/** How a column's cells are read as plain numbers; null where they come as codes. */
function bareOf(table: TableOfSource, number: number): BareNumbers | null {
  const { source, map, unit, consumer } = table;
  const column = source.columns[number];
  if (!column || consumer.blocks?.needsCodes(number) === true || Object.hasOwn(source.totals, column.name))
    return null;
  if (mayBeHeader(table, number)) return null;
  return bareNumbers(column, fileUnitOf(column, map.units[number] ?? null, unit));
}

/** A year over a column is a number that may be its header. */
function mayBeHeader({ source, file }: TableOfSource, number: number): boolean {
  return [...file.names, ...(source.columns[number]?.headers ?? [])].some((name) => /^[\d.]+$/.test(name));
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
