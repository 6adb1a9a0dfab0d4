import type { BlockColumn } from '../../model/data/row-block.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { bareNumbers } from '../cells/number-cell.ts';
import { fileUnitOf } from '../rows/column-readers.ts';
import type { TableOfSource } from '../rows/take-records.ts';
import type { BlockReader } from './block-reader.ts';
import { codedReader } from './coded-reader.ts';
import type { FieldRoles } from './field-roles.ts';
import type { Kernel } from './kernel/kernel.ts';
import { unitMarks, wideCodes } from './kernel/marks.ts';
import { numberReader } from './number-reader.ts';
import type { RowTable } from './row-table.ts';
import { type CharacterTables, lookReader, textReader } from './text-reader.ts';

/** Who reads which field of a table by the block. */
export interface ChosenReaders {
  /** By column; null for one that is not read. */
  readonly readers: readonly (BlockReader | null)[];
  /** Those who look at fields that no reader reads, for whether the rows are rows like any other. */
  readonly lookers: readonly ((rows: number) => void)[];
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
): ChosenReaders {
  const { source, map } = table;
  const characters = characterTables(loaded, table, encoding);
  const readers = source.columns.map((_, number) => readerOf(table, rows, roles, characters, number));
  const fields = new Set(
    readers.flatMap((reader, number) => (reader === null ? [] : [map.fields[number] ?? -1])),
  );
  const lookers = [
    ...[...roles.roles].flatMap(([field, role]) =>
      fields.has(field) ? [] : [lookReader(rows, field, role, characters)],
    ),
    ...roles.blanks.map((field) => lookReader(rows, field, 'blank', characters)),
  ];
  const columns = source.columns.map((_, number): BlockColumn | null => {
    const reader = readers[number];
    if (reader) return reader.column;
    // A column that the file does not have is blank in every row.
    return table.columns.includes(number)
      ? { kind: 'codes', codes: new Int32Array(rows.most), cells: [null] }
      : null;
  });
  return { readers, lookers, columns };
}

function characterTables(
  loaded: Kernel,
  { source, file }: TableOfSource,
  encoding: Encoding,
): CharacterTables {
  const names = [...source.columns.flatMap((column) => column.headers), ...file.names];
  const marks = loaded.reserve(65_536);
  new Uint8Array(loaded.memory.buffer).set(unitMarks(names), marks);
  if (encoding !== 'gb18030') return { marks, wide: 0 };
  const codes = wideCodes();
  const wide = loaded.reserve(codes.byteLength);
  new Uint16Array(loaded.memory.buffer).set(codes, wide / 2);
  return { marks, wide };
}

function readerOf(
  { source, file, map, columns, readers, unit, consumer }: TableOfSource,
  table: RowTable,
  { roles }: FieldRoles,
  characters: CharacterTables,
  number: number,
): BlockReader | null {
  const field = map.fields[number] ?? null;
  const column = source.columns[number];
  const reader = readers[number];
  const role = field === null ? undefined : roles.get(field);
  if (field === null || !column || !reader || !role || !columns.includes(number)) return null;
  const parts = { table, field, reader, role };
  if (consumer.blocks?.needsCodes(number) === true) return codedReader(parts);
  const bare = bareNumbers(column, fileUnitOf(column, map.units[number] ?? null, unit));
  // A year over a column is a number that may be its header.
  const mayBeHeader =
    role.isAsked && [...file.names, ...column.headers].some((name) => /^[\d.]+$/.test(name));
  if (bare !== null && !mayBeHeader) return numberReader(parts, bare.factor, bare.decimals);
  if (column.type === 'text' && column.values === null)
    return textReader(parts, characters, source.key.includes(column.name));
  return codedReader(parts);
}
