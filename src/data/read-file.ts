import type { ColumnUses } from '../model/data/demand.ts';
import type { Scanning } from '../model/data/given-file.ts';
import type { Harm, RowConsumer } from '../model/data/row-block.ts';
import { type Finding, at, compareText } from '../model/finding.ts';
import { type Period, calendarOf } from '../model/plan/period.ts';
import type { Column, Source } from '../model/plan/plan.ts';
import type { Input, RowAccount } from '../model/subjects/report.ts';
import { finding } from '../text/finding.ts';
import { blockScan } from './blocks/block-scan.ts';
import type { ByteRange, RangeEnd } from './blocks/byte-range.ts';
import type { ColumnReader, ColumnState } from './cells/cell-reading.ts';
import { bareNumbers } from './cells/number-cell.ts';
import { takeClasses } from './database/take-classes.ts';
import { columnFindings, columnReaders, fileUnitOf } from './rows/column-readers.ts';
import { readingFault, recordsOf } from './rows/records-of.ts';
import { cellPlace } from './rows/row-cursor.ts';
import type { TableReader } from './rows/row-classes.ts';
import { type RecordTaker, type TableOfSource, emptyAccount, recordTaker } from './rows/take-records.ts';
import type { IdentifiedFile, ReadableFile } from './table/identify-files.ts';
import { mapHeader } from './table/map-header.ts';
import { anotherYear, noteHeader } from './table/note-header.ts';
import { layoutOf } from './table/table.ts';

/** How a file is read. */
export interface Reading {
  /** Columns whose cells are read in every row, so that what is found does not depend on who asks first. */
  readonly asked: readonly string[];
  /** Those that something is reckoned from: where an optional one is missing, it is said. The asked ones unless given. */
  readonly needed?: readonly string[];
  /** Gives dates without a year theirs where the file's name does not. */
  readonly period: Period | null;
  readonly scanning?: Scanning;
  /** The columns of which less than every value will do; asked of databases alone. */
  readonly uses?: ColumnUses;
}

/** How a file was read: where its rows went, and whether it is what its beginning made one expect. */
interface FileRead {
  readonly account: RowAccount;
  readonly isSound: boolean;
}

/** Reads the rows of a file as a source and hands each to the consumer. */
export async function readFile(
  file: ReadableFile,
  source: Source,
  reading: Reading,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): Promise<FileRead> {
  if (file.reader)
    return { account: await readTable(file, file.reader, source, reading, consumer, note), isSound: true };
  const opened = openTable(file, source, reading, consumer, note);
  if (opened === null) return { account: emptyAccount(), isSound: true };
  const { table, taker, lastLine } = opened;
  const scan = file.records ? null : blockScan(file, table, taker, reading.scanning);
  let isSound = scan !== null || file.survey.isSure;
  if (scan === null) {
    for await (const batch of recordsOf(file, table.report)) {
      taker.takeAll(batch.filter((record) => record.line > lastLine));
    }
  } else {
    try {
      isSound = (await scan(null)).isSound;
    } catch (error) {
      table.report(readingFault(error, file.given.name), 'more');
    }
  }
  taker.end();
  endColumns(table);
  return { account: taker.account, isSound };
}

/** Reads the rows of a table of a database. */
async function readTable(
  file: ReadableFile,
  reader: TableReader,
  source: Source,
  reading: Reading,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): Promise<RowAccount> {
  const prepared = file.fault === null ? await reader.prepare(reading.asked, reading.uses) : null;
  const asked = prepared?.asked ?? reading.asked;
  const opened = openTable(file, source, { needed: reading.asked, ...reading, asked }, consumer, note);
  if (opened === null || prepared === null) return emptyAccount();
  if (prepared.areKeysKnown) consumer.keysAreKnown?.();
  await takeClasses(prepared.classes(), reader, opened);
  endColumns(opened.table);
  return opened.taker.account;
}

function withDecimals(source: Source): Source {
  const columns = source.columns.map((column): Column =>
    column.type === 'integer' ? { ...column, type: 'decimal' } : column,
  );
  return { ...source, columns };
}

/** What was read of a range of a file: plain data. */
export interface RangeRead {
  readonly account: RowAccount;
  readonly end: RangeEnd;
  /** What the readers of the columns remember, by number. */
  readonly columns: readonly ColumnState[];
  /** True where records after it mean something else because of it. */
  readonly carries: boolean;
}

/**
 * Reads the rows of a range of a file, whose first byte `file.open` begins with. What is to be said of its header, and of
 * its columns as wholes, is left to whoever joins the ranges. Null where the file cannot be read in ranges.
 */
export async function readRange(
  file: ReadableFile,
  source: Source,
  reading: Reading,
  range: ByteRange,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): Promise<RangeRead | null> {
  const opened = openTable(file, source, reading, consumer, note, false);
  const scan = opened && blockScan(file, opened.table, opened.taker, reading.scanning, true);
  if (opened === null || scan === null) return null;
  const end = await scan(range);
  const { account, carries } = opened.taker;
  return { account, end, columns: opened.table.readers.map((reader) => reader.state()), carries: carries() };
}

/** Joins the columns of ranges: takes what their readers remember in order, and says at the end what that shows. */
interface ColumnJoiner {
  readonly absorb: (columns: readonly ColumnState[]) => void;
  readonly end: () => void;
}

/** Says what there is to say of the header of a file that is read in ranges, and makes a joiner of its columns. */
export function joinColumns(
  file: ReadableFile,
  source: Source,
  reading: Reading,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): ColumnJoiner {
  const opened = openTable(file, source, reading, consumer, note);
  return {
    absorb: (columns) => {
      opened?.table.readers.forEach((reader, number) => reader.absorb(columns[number] ?? null));
    },
    end: () => {
      if (opened !== null) endColumns(opened.table);
    },
  };
}

/** Bytes of a file in which every text may be remembered as it is spelled: nobody notices the time. */
const smallFile = 1 << 16;

/** A file's table, ready to be read; null where none of its rows can be, which has been said. */
function openTable(
  file: ReadableFile,
  source: Source,
  { asked, needed = asked, period }: Reading,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
  isNoted: boolean = true,
): { readonly table: TableOfSource; readonly taker: RecordTaker; readonly lastLine: number } | null {
  const { name } = file.given;
  const { header, unit, samples } = file.table;
  if (file.fault !== null) {
    consumer.touch(file.fault);
    return null;
  }
  const map = mapHeader(header?.names ?? [], source, period);
  const report = (found: Finding, harm: Harm = 'all'): void => {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code, null, harm);
  };
  if (header === null || map.fields.every((field) => field === null)) {
    report(
      finding('data/no-header', { source: source.name }, at(name, header?.line ?? file.table.firstLine)),
    );
    return null;
  }
  const absent = source.columns.flatMap((column, number) =>
    column.optional && map.fields[number] === null && !map.repeated.includes(column) ? [number] : [],
  );
  if (absent.length > 0) consumer.lacks?.(file.index, new Set(absent));
  if (file.lost !== undefined && isNoted) consumer.touch(file.lost, null, 'more');
  const other = anotherYear(file, source, map, period);
  if (other !== null && isNoted) report(other);
  if (isNoted) noteHeader(file, source, map, asked, needed, consumer, note);
  const isSmall = file.survey.length <= smallFile;
  const isSpelled = (number: number): boolean =>
    consumer.tellsApart?.(number) === true &&
    (isSmall || file.table.repeats?.[map.fields[number] ?? -1] === true);
  const readersOf = (columns: Source): readonly ColumnReader[] =>
    columnReaders(
      {
        unit,
        year: yearOf(file.period) ?? yearOf(period),
        judged: period,
        samples,
        isWatched: (number) => consumer.blocks?.needsCodes(number) === true || isSpelled(number),
      },
      columns,
      map,
    );
  const table: TableOfSource = {
    file: { index: file.index, name, names: header.names },
    source,
    map,
    readers: readersOf(source),
    averageReaders: () => readersOf(withDecimals(source)),
    columns: asked.map((column) => source.columns.findIndex((candidate) => candidate.name === column)),
    unit,
    bareNumbers: (number) => {
      const column = source.columns[number];
      return column ? bareNumbers(column, fileUnitOf(column, map.units[number] ?? null, unit)) : null;
    },
    layout: layoutOf(file.table),
    furtherTables: file.table.furtherTables,
    isOrdered: file.reader === undefined,
    isSpelled,
    consumer,
    note,
    report,
  };
  return { table, taker: recordTaker(table), lastLine: header.lastLine };
}

/** Says what only whole columns show. */
function endColumns({ file, source, map, readers, consumer, note }: TableOfSource): void {
  readers.forEach((reader, number) => {
    const spellings = reader.spellings?.() ?? null;
    if (spellings === null) return;
    consumer.spelled?.(
      number,
      new Map([...spellings].map(([compared, [shown = compared]]) => [compared, shown])),
    );
    const [twins] = [...spellings.values()]
      .filter((texts) => texts.length > 1)
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''));
    if (twins === undefined) return;
    const place = cellPlace(file, source, map, number, { text: '', line: 0, record: 0 });
    const isPrivate = place.private;
    note(
      finding(
        'data/spellings-joined',
        { texts: isPrivate ? [] : twins },
        { ...place, line: null, record: null, cell: null },
      ),
    );
  });
  for (const { column, found } of columnFindings(source, readers)) {
    note(found);
    if (found.severity !== 'error') continue;
    // The year 2016 and 2015/16 are one period to whoever takes their rows; of others it is seen who takes both.
    const isNested = found.code === 'data/period-counted-twice' && found.args['relation'] !== 'same';
    consumer.touch(found.code, column, isNested ? 'nested' : 'all');
  }
}

/** The year of a period within one; null for others. */
export function yearOf(period: Period | null): number | null {
  if (period === null) return null;
  const { year } = calendarOf(period.from);
  return year === calendarOf(period.to).year ? year : null;
}

/** What is known of a file beside its survey. */
interface InputFacts {
  readonly rows: RowAccount;
  /** How many of its rows are too late to count. */
  readonly later: number;
  readonly sha256: string | null;
}

/** A file as documents show it. */
export function shownInput(file: IdentifiedFile, { rows, later, sha256 }: InputFacts): Input {
  const { survey, table } = file;
  return {
    file: file.sheet?.workbook ?? file.given.name,
    sheet: file.sheet?.name ?? null,
    server: file.server,
    source: file.source?.name ?? null,
    sha256,
    bytes: file.server === null ? survey.bytes : null,
    encoding: file.sheet === null && file.reader === undefined ? survey.encoding : null,
    delimiter:
      table.header === null || file.sheet !== null || file.reader !== undefined ? null : table.delimiter,
    header:
      file.reader === undefined
        ? table.header && { line: table.header.line, names: table.header.names }
        : null,
    rows,
    later,
  };
}
