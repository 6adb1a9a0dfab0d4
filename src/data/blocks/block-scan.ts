import type { Scanning } from '../../model/data/given-file.ts';
import type { BlockColumn, RowBlock } from '../../model/data/row-block.ts';
import type { Cell, Row } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { bareNumbers } from '../cells/number-cell.ts';
import { cutRecord } from '../records/cut-records.ts';
import type { RecordBatch } from '../records/raw-record.ts';
import { fileUnitOf } from '../rows/column-readers.ts';
import { cellPlace } from '../rows/row-cursor.ts';
import type { RecordTaker, TableOfSource } from '../rows/take-records.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import type { BlockReader } from './block-reader.ts';
import type { ByteRange, RangeEnd } from './byte-range.ts';
import { codedReader } from './coded-reader.ts';
import { type FieldRoles, fieldRoles } from './field-roles.ts';
import { type Kernel, hasKernel, withKernel } from './kernel/kernel.ts';
import { unitMarks } from './kernel/marks.ts';
import { wideCodes } from './kernel/wide-codes.ts';
import { lookReader } from './look-reader.ts';
import { numberReader } from './number-reader.ts';
import { type RowTable, rowTable } from './row-table.ts';
import { scanBytes } from './scan-bytes.ts';
import { type CharacterTables, textReader } from './text-reader.ts';

/** The widest table that is read by the block. */
const widest = 1000;

/**
 * Reads a file with the byte kernel: by the block where its rows are sound, one by one where a row is in doubt, and with
 * csv-parse where its structure is. Null for what that scanner does not take: other encodings and delimiters, and tables
 * whose rows hang on each other or of which too little is known.
 */
export function blockScan(
  file: ReadableFile,
  table: TableOfSource,
  taker: RecordTaker,
  scanning: Scanning = {},
): ((range: ByteRange | null) => Promise<RangeEnd>) | null {
  const { encoding } = file.survey;
  const { header, delimiter } = file.table;
  const { source, map } = table;
  if (scanning.byReference === true || header === null || !hasKernel()) return null;
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom' && encoding !== 'gb18030') return null;
  if (delimiter !== ',' && delimiter !== '\t' && delimiter !== ';') return null;
  if (header.names.length > widest || Object.keys(source.totals).length > 0) return null;
  const mayTake = source.columns.every(
    ({ fill, unit }, number) =>
      fill === null && (!table.columns.includes(number) || unit === null || 'dimension' in unit),
  );
  const isThere = table.columns.every((number) => map.fields[number] !== null || isAbsent(table, number));
  const roles = mayTake && isThere ? fieldRoles(table) : null;
  if (roles === null) return null;
  const { lastLine } = header;
  return (range) =>
    withKernel((loaded) =>
      scanFile(file, table, taker, { loaded, encoding, roles, lastLine, range, scanning }),
    );
}

/** An optional column that the file does not have: blank in every row. */
function isAbsent({ source, map, consumer }: TableOfSource, number: number): boolean {
  const column = source.columns[number];
  if (column === undefined || !column.optional || map.repeated.includes(column)) return false;
  return consumer.blocks?.needsFilled(number) !== true;
}

interface Scan {
  readonly loaded: Kernel;
  readonly encoding: Encoding;
  readonly roles: FieldRoles;
  readonly lastLine: number;
  readonly range: ByteRange | null;
  readonly scanning: Scanning;
}

async function scanFile(
  file: ReadableFile,
  table: TableOfSource,
  taker: RecordTaker,
  { loaded, encoding, roles, lastLine, range, scanning }: Scan,
): Promise<RangeEnd> {
  const { source, map, consumer } = table;
  const width = table.file.names.length;
  const rows = rowTable(loaded, encoding, width, file.survey.length, scanning);
  const characters = characterTables(loaded, table, encoding);
  const readers = source.columns.map((_, number) => readerOf(table, rows, roles, characters, number));
  const read = readers.filter((reader) => reader !== null);
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
    return table.columns.includes(number)
      ? { kind: 'codes', codes: new Int32Array(rows.most), cells: [null] }
      : null;
  });
  const picked = new Uint32Array(rows.most);
  const records = new Uint32Array(rows.most);
  const delimiter = file.table.delimiter.charCodeAt(0);
  const { row, place } = rowOf(table, rows, readers, records);
  let length = 0;
  const block: RowBlock = {
    file: table.file.index,
    get length() {
      return length;
    },
    rows: picked,
    get lines() {
      return rows.lines;
    },
    columns,
    row,
  };
  const { account } = taker;
  const handOver = (): void => {
    if (length === 0) return;
    readers.forEach((reader, number) => reader?.watch(picked, length, (at) => place(at, number)));
    if (consumer.blocks) {
      const went = consumer.blocks.add(block);
      account.used += went.used;
      account.outOfPeriod += went.outOfPeriod;
      account.rejected += went.rejected;
    } else {
      for (let index = 0; index < length; index += 1) {
        const went = consumer.add(row(picked[index] ?? 0));
        account[went === 'out-of-period' ? 'outOfPeriod' : went] += 1;
      }
    }
    length = 0;
  };
  const takeRows = (count: number): void => {
    rows.single.fill(0, 0, count);
    for (const reader of read) reader.read(count);
    for (const look of lookers) look(count);
    const { lines, kinds } = rows;
    for (let at = 0; at < count; at += 1) {
      const line = lines[at] ?? 0;
      if (line <= lastLine) continue;
      if (kinds[at] === 1 && rows.single[at] === 0 && taker.takesRows()) {
        account.read += 1;
        records[at] = account.read;
        picked[length] = at;
        length += 1;
        continue;
      }
      handOver();
      const bytes = rows.rowBytes(at);
      const cut = cutRecord(bytes, 0, delimiter, true, false, rows.decode);
      if (cut.kind !== 'record') throw new Error(`line ${line} was sound a moment ago`);
      taker.take(cut.fields, line);
    }
    handOver();
  };
  const takeRecords = (batch: RecordBatch): void => {
    taker.takeAll(batch.filter((record) => record.line > lastLine));
  };
  return scanBytes(file, rows, { takeRows, takeRecords }, range);
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

/** A row of a block, moved from one to the next. */
function rowOf(
  { file, source, map, readers }: TableOfSource,
  table: RowTable,
  blockReaders: readonly (BlockReader | null)[],
  records: Uint32Array,
): { readonly row: (at: number) => Row; readonly place: (at: number, column: number) => Place } {
  const textOf = (at: number, column: number): string => {
    const field = map.fields[column] ?? null;
    return field === null ? '' : table.textAt(at, field);
  };
  const place = (at: number, column: number): Place =>
    cellPlace(file, source, map, column, {
      text: textOf(at, column),
      line: table.lines[at] ?? 0,
      record: records[at] ?? 0,
    });
  let now = 0;
  const cell = (column: number): Cell => {
    const reader = blockReaders[column];
    if (reader) return reader.cell(now);
    if ((map.fields[column] ?? null) === null) return null;
    return readers[column]?.read(textOf(now, column), null).cell ?? null;
  };
  const row: Row = {
    file: file.index,
    get line() {
      return table.lines[now] ?? 0;
    },
    cell,
    place: (column) => place(now, column),
  };
  return {
    place,
    row: (at) => {
      now = at;
      return row;
    },
  };
}
