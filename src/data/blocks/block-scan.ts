import type { Scanning } from '../../model/data/given-file.ts';
import type { RowBlock } from '../../model/data/row-block.ts';
import type { Cell, Row } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { cutRecord } from '../records/cut-records.ts';
import type { RecordBatch } from '../records/raw-record.ts';
import { cellPlace } from '../rows/row-cursor.ts';
import type { SingleTaker, TableOfSource } from '../rows/take-records.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import { addToTotals } from './block-totals.ts';
import type { BlockReader, Filling } from './block-reader.ts';
import type { ByteRange, RangeEnd } from './byte-range.ts';
import { type FieldStep, addsUp, chooseReaders, readsRowUnits } from './choose-readers.ts';
import { type FieldRoles, fieldRoles } from './field-roles.ts';
import { type Kernel, goodRow, hasKernel, withKernel } from './kernel/kernel.ts';
import { type RowTable, rowTable } from './row-table.ts';
import { scanBytes } from './scan-bytes.ts';

/** Sees rows that are taken by the block: so many of the table, by their numbers, good until they are handed on. */
export type SeeRows = (table: RowTable, rows: Uint32Array, length: number) => void;

/** The widest table that is read by the block. */
const widest = 1000;

/**
 * Reads a file with the byte kernel: by the block where its rows are sound, one by one where a row or the structure around it
 * is in doubt. Null for what that scanner does not take: other encodings and delimiters, and tables
 * whose rows hang on each other or of which too little is known.
 */
export function blockScan(
  file: ReadableFile,
  table: TableOfSource,
  taker: SingleTaker,
  scanning: Scanning = {},
  isRange: boolean = false,
  see: SeeRows = () => undefined,
): ((range: ByteRange | null) => Promise<RangeEnd>) | null {
  const { encoding } = file.survey;
  const { header, delimiter } = file.table;
  const { source, map } = table;
  if (scanning.byReference === true || header === null || !hasKernel()) return null;
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom' && encoding !== 'gb18030') return null;
  if (delimiter !== ',' && delimiter !== '\t' && delimiter !== ';') return null;
  if (header.names.length > widest || table.layout.width < header.names.length) return null;
  if (file.table.furtherTables.length > 0 || (isRange && hangsTogether(source))) return null;
  if (!addsUp(table, taker.totals.held) || !readsRowUnits(table, taker.totals.held)) return null;
  const isThere = table.columns.every((number) => map.fields[number] !== null || isAbsent(table, number));
  const roles = isThere ? fieldRoles(table) : null;
  if (roles === null) return null;
  const { lastLine } = header;
  return (range) =>
    withKernel((loaded) =>
      scanFile(file, table, taker, { loaded, encoding, roles, lastLine, range, scanning, see }),
    );
}

/** True where rows of a source mean what they mean by those before them. */
export function hangsTogether({ totals, columns }: Source): boolean {
  return Object.keys(totals).length > 0 || columns.some(({ fill }) => fill !== null);
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
  readonly see: SeeRows;
}

/** The rows of a table on their way from the kernel to whoever takes them. */
interface Passage {
  readonly table: TableOfSource;
  readonly rows: RowTable;
  readonly taker: SingleTaker;
  readonly delimiter: number;
  readonly lastLine: number;
  readonly counts: Scanning['counts'];
  readonly see: SeeRows;
  /** The readers of the columns that are read by the block, by column; null for the others. */
  readonly readers: readonly (BlockReader | null)[];
  readonly steps: readonly FieldStep[];
  /** Of the columns whose blanks are filled from above, and of what hangs on these. */
  readonly fills: readonly Filling[];
  /** By row: its number among the records of the file. */
  readonly records: Uint32Array;
  readonly block: PickedRows;
  readonly place: (row: number, column: number) => Place;
  /** A cell as it is written, or as it was filled. */
  readonly textOf: (row: number, column: number) => string;
}

/** A block whose rows are picked one after the other. */
interface PickedRows extends RowBlock {
  length: number;
}

async function scanFile(
  file: ReadableFile,
  table: TableOfSource,
  taker: SingleTaker,
  scan: Scan,
): Promise<RangeEnd> {
  const { loaded, encoding, lastLine, range, scanning } = scan;
  const rows = rowTable(loaded, encoding, table.file.names.length, file.survey.length, scanning);
  const delimiter = file.table.delimiter.charCodeAt(0);
  const passage = passageOf(table, rows, taker, scan, delimiter);
  const takeRecords = (batch: RecordBatch): void => {
    takeSingly(passage, -1, () => taker.takeAll(batch.filter((record) => record.line > lastLine)));
  };
  return scanBytes(file, rows, { takeRows: (count) => takeRows(passage, count), takeRecords }, range);
}

function passageOf(
  table: TableOfSource,
  rows: RowTable,
  taker: SingleTaker,
  { loaded, encoding, roles, lastLine, scanning: { counts }, see }: Scan,
  delimiter: number,
): Passage {
  const { held } = taker.totals;
  const { readers, steps, fills, columns } = chooseReaders(loaded, encoding, table, rows, roles, held);
  const records = new Uint32Array(rows.most);
  const { row, place, textOf } = rowOf(table, rows, readers, records);
  const block: PickedRows = {
    file: table.file.index,
    length: 0,
    rows: new Uint32Array(rows.most),
    get lines() {
      return rows.lines;
    },
    columns,
    row,
  };
  return {
    table,
    rows,
    taker,
    delimiter,
    lastLine,
    counts,
    see,
    readers,
    steps,
    fills,
    records,
    block,
    place,
    textOf,
  };
}

/** Takes so many rows of the table: those that are sound by the block, the others one by one, in order. */
function takeRows(passage: Passage, count: number): void {
  const { counts } = passage;
  if (counts) counts.records += count;
  readFields(passage, count);
  for (let at = pickRows(passage, 0, count); at < count; at = pickRows(passage, at + 1, count))
    takeAlone(passage, at);
  handOver(passage);
}

/** Picks the rows for the block from one on; the first that has to be taken on its own, or how many there are. */
function pickRows(
  { table, rows, taker, lastLine, fills, records, block }: Passage,
  from: number,
  count: number,
): number {
  const { width } = table.layout;
  const { lines, kinds, single } = rows;
  const { account } = taker;
  const { rows: picked } = block;
  const takes = taker.takesRows();
  let { read } = account;
  let { length } = block;
  let at = from;
  for (; at < count; at += 1) {
    if ((lines[at] ?? 0) <= lastLine) continue;
    const isSound = kinds[at] === goodRow && single[at] === 0 && rows.fieldsOf(at) === width;
    if (!isSound || !takes || (fills.length > 0 && !isFilled(fills, at))) break;
    read += 1;
    records[at] = read;
    picked[length] = at;
    length += 1;
  }
  account.read = read;
  block.length = length;
  return at;
}

function isFilled(fills: readonly Filling[], row: number): boolean {
  return fills.every((filling) => filling.take(row));
}

/** Takes a row of the table on its own, after those before it. */
function takeAlone(passage: Passage, row: number): void {
  const { rows, taker, delimiter, counts } = passage;
  handOver(passage);
  if (counts) counts.singly += 1;
  const line = rows.lines[row] ?? 0;
  const cut = cutRecord(rows.rowBytes(row), 0, { delimiter, final: true, decode: rows.decode });
  if (cut.kind !== 'record') throw new Error(`line ${line} was sound a moment ago`);
  takeSingly(passage, row, () => taker.take(cut.fields, line));
}

/** Has records taken one by one, that may say what stands above the blanks of the rows after them. */
function takeSingly({ taker, fills }: Passage, row: number, take: () => void): void {
  for (const filling of fills) filling.leave(taker.above);
  take();
  for (const filling of fills) filling.resume(taker.above, row);
}

/** Has every field read that is asked; the others are looked at until two texts of every row were met. */
function readFields({ rows, steps }: Passage, count: number): void {
  const { kernel, tables, textTable } = rows;
  rows.single.fill(0, 0, count);
  rows.texts.fill(0, 0, count);
  let isOpen = true;
  for (const { isAlways, read } of steps) {
    if (!isAlways && !isOpen) continue;
    read(count, isOpen);
    isOpen &&= kernel.open(count, tables[1], textTable) > 0;
  }
}

/** Hands the rows that were picked to the consumer, and begins a new block. */
function handOver({ table, rows, taker, see, readers, block, place, textOf }: Passage): void {
  if (block.length === 0) return;
  see(rows, block.rows, block.length);
  const { account } = taker;
  const { consumer } = table;
  addToTotals(table.source, taker.totals, block, textOf);
  readers.forEach((reader, number) => {
    reader?.watch(block.rows, block.length, (at) => place(at, number));
  });
  if (consumer.blocks) {
    const went = consumer.blocks.add(block);
    account.used += went.used;
    account.outOfPeriod += went.outOfPeriod;
    account.rejected += went.rejected;
  } else {
    for (let index = 0; index < block.length; index += 1) {
      const went = consumer.add(block.row(block.rows[index] ?? 0));
      account[went === 'out-of-period' ? 'outOfPeriod' : went] += 1;
    }
  }
  block.length = 0;
}

/** A row of a block, moved from one to the next. */
function rowOf(
  { file, source, map, readers }: TableOfSource,
  table: RowTable,
  blockReaders: readonly (BlockReader | null)[],
  records: Uint32Array,
): Pick<Passage, 'place' | 'textOf'> & { readonly row: (at: number) => Row } {
  const textOf = (at: number, column: number): string => {
    const field = map.fields[column] ?? null;
    return field === null ? '' : (blockReaders[column]?.filling?.text(at) ?? table.textAt(at, field));
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
    textOf,
    row: (at) => {
      now = at;
      return row;
    },
  };
}
