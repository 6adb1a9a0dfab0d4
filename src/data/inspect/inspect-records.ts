import type { Scanning } from '../../model/data/given-file.ts';
import type { RowConsumer } from '../../model/data/row-block.ts';
import { type Finding, type Place, at } from '../../model/finding.ts';
import type { Period } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { InspectedColumn, OtherRow } from '../../model/subjects/inspection.ts';
import { finding } from '../../text/finding.ts';
import { type SeeRows, blockScan } from '../blocks/block-scan.ts';
import type { RowTable } from '../blocks/row-table.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import { yearOf } from '../read-file.ts';
import { type BadRecord, faultOf, isBad, spacedQuotes, widthFault } from '../records/raw-record.ts';
import { type RecordKind, recordClassifier } from '../rows/classify-record.ts';
import { columnFindings, columnReaders } from '../rows/column-readers.ts';
import { nothingToReconcile } from '../rows/reconcile-totals.ts';
import { readingFault, recordsOf } from '../rows/records-of.ts';
import { fillDown, rowCursor } from '../rows/row-cursor.ts';
import type { IdentifiedFile } from '../table/identify-files.ts';
import { type HeaderMap, mapHeader } from '../table/map-header.ts';
import { noteHeader } from '../table/note-header.ts';
import { layoutOf } from '../table/table.ts';
import { tableFindings } from '../table/note-table.ts';
import { type SingleTaker, type TableOfSource, emptyAccount } from '../rows/take-records.ts';
import { rowFault } from '../rows/row-fault.ts';
import { countOther } from './decisions.ts';
import { lookAtColumns } from './inspect-columns.ts';
import { unplannedSource } from './unplanned-source.ts';

/** What the records below a header came to. */
interface InspectedRecords {
  readonly records: number;
  /** Those that are no rows, by what they are. */
  readonly others: ReadonlyMap<OtherRow, number>;
  readonly columns: readonly InspectedColumn[];
}

/** Who wants to see the records too. */
interface SeenRecords {
  readonly row: (fields: readonly string[]) => void;
  readonly total: (fields: readonly string[]) => void;
}

/** How records are looked at. */
export interface Looking {
  readonly seen?: SeenRecords | null;
  readonly scanning?: Scanning;
}

/**
 * Reads the records of a file for what they look like: as its source is read, where it has one, else as a table of which
 * only the header is known. What the reader would say of them is noted; dates without a year are of the period's.
 */
export async function inspectRecords(
  file: IdentifiedFile,
  sources: readonly Source[],
  period: Period | null,
  note: (finding: Finding) => void,
  { seen = null, scanning = {} }: Looking = {},
): Promise<InspectedRecords> {
  const { name } = file.given;
  const { header, shape, furtherTables } = file.table;
  const [next] = furtherTables;
  const names = header?.names ?? Array.from({ length: shape.width }, () => '');
  const read = readingOf(file, names, period, note);
  const { source } = read;
  if (source === null) for (const found of tableFindings(name, file.table, null)) note(found);
  if (source === null) noteHeadless(file, note);
  const look = lookAtColumns(names, source, read.map, sources);
  const others = new Map<OtherRow, number>();
  const layout = layoutOf(file.table);
  let isOver = false;
  // Without a plan the other rows tell which cells may be blank.
  const isNeeded = (from: number): boolean =>
    source === null
      ? shape.rows === 0 || shape.filled.slice(from).includes(true)
      : source.columns.some((column, number) => !column.optional && (read.map.fields[number] ?? -1) >= from);

  const account = emptyAccount();
  const take = (fields: readonly string[], line: number): void => {
    const record = read.classify(fields);
    if (record.kind === 'blank') return;
    account.read += 1;
    const isFurther = isOver || (next !== undefined && line >= next.from);
    countOther(isFurther ? 'second-table' : record.kind, others);
    const place = { ...at(name, line), record: account.read };
    if (furtherTables.some((table) => table.line === line)) note(finding('data/second-table', {}, place));
    if (isFurther) return;
    const remark = remarkOf(record, source, place);
    if (record.kind === 'undeclared-total') seen?.total(fields);
    if (record.kind === 'second-table') isOver = true;
    if (remark !== null) note(remark);
    if (!isRow(record, source)) return;
    const fault = rowFault(fields, layout, isNeeded);
    if (fault !== null) note(fault.of(place));
    if (fault?.isRejected === true) return;
    look.add(fields);
    seen?.row(fields);
    read.cells(fields, line, account.read);
  };
  const refuse = (bad: BadRecord): void => {
    if (bad.literal !== null && widthFault(bad.literal, layout) === 'whole') {
      note(finding('data/literal-quote', {}, at(name, bad.line, bad.column)));
      return take(bad.literal, bad.line);
    }
    account.read += 1;
    note(faultOf(bad, name, account.read));
  };
  const taker: SingleTaker = {
    account,
    above: read.above,
    totals: nothingToReconcile,
    take,
    takeAll: (batch) => {
      for (const record of batch) {
        if (isBad(record)) refuse(record);
        else {
          if (record.spaced !== undefined) note(spacedQuotes(record, name));
          take(record.fields, record.line);
        }
      }
    },
    takesRows: () => !isOver,
  };
  const see: SeeRows = (rows, picked, length) => {
    look.addRows(rows, picked, length);
    if (seen !== null)
      for (const fields of fieldsOfRows(rows, picked, length, names.length)) seen.row(fields);
  };
  await readRecords(file, read, taker, see, note, scanning);
  if (source !== null) for (const { found } of columnFindings(source, read.readers)) note(found);
  return { records: account.read, columns: look.columns(), others };
}

/** Reads the records of a file: by the block where it can be, else one by one. */
async function readRecords(
  file: IdentifiedFile,
  { source, map, readers }: Reading,
  taker: SingleTaker,
  see: SeeRows,
  note: (finding: Finding) => void,
  scanning: Scanning,
): Promise<void> {
  const { header, shape, unit } = file.table;
  const names = header?.names ?? [];
  // What is filled in nearly all rows tells a row; whoever takes records one by one knows nothing of that.
  const own = source ?? unplannedSource(names, shape.filled);
  const table: TableOfSource = {
    file: { index: file.index, name: file.given.name, names },
    source: own,
    map,
    readers,
    averageReaders: () => readers,
    columns: source === null ? [] : [...own.columns.keys()],
    unit,
    bareNumbers: () => null,
    layout: layoutOf(file.table),
    furtherTables: file.table.furtherTables,
    isSpelled: () => false,
    isOrdered: true,
    consumer: nobody,
    note,
    report: note,
  };
  const scan = file.records ? null : blockScan(file, table, taker, scanning, false, see);
  if (scan !== null) {
    try {
      await scan(null);
    } catch (error) {
      note(readingFault(error, file.given.name));
    }
    return;
  }
  for await (const batch of recordsOf(file, note)) {
    taker.takeAll(header === null ? batch : batch.filter(({ line }) => line > header.lastLine));
  }
}

/** The cells of rows of a table, as texts. */
function* fieldsOfRows(
  table: RowTable,
  rows: Uint32Array,
  length: number,
  width: number,
): Generator<readonly string[]> {
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    yield Array.from({ length: width }, (_, field) => table.textAt(row, field));
  }
}

/** Says that a sheet has no header; of other files it was said when they were identified. */
function noteHeadless({ given, sheet, table }: IdentifiedFile, note: (finding: Finding) => void): void {
  if (sheet !== null && table.reasons.header === 'row')
    note(finding('data/headerless', {}, at(given.name, table.firstLine)));
}

/** True for a record whose cells are looked at: a row, and a nil row where no plan says that there may be one. */
function isRow({ kind }: RecordKind, source: Source | null): boolean {
  return kind === 'row' || (kind === 'nil' && source === null);
}

/** What is said of a record that is no row like any other; null where nothing is. */
function remarkOf(record: RecordKind, source: Source | null, place: Place): Finding | null {
  switch (record.kind) {
    case 'nil':
      return source === null ? null : finding('data/nil-row', {}, place);
    case 'note':
      return finding('data/note-row', {}, place);
    case 'header':
      return finding('data/header-again', {}, place);
    case 'part':
      return finding('data/part-row', {}, place);
    case 'second-table':
      return finding('data/second-table', {}, place);
    case 'undeclared-total': {
      const { label, column } = record;
      if (source === null) return finding('data/total-like-row', { label }, place);
      const field = column?.headers[0] ?? null;
      return finding('data/undeclared-total', { label, column: column?.name ?? null }, { ...place, field });
    }
    default:
      return null;
  }
}

/** How the records of a file are read. */
interface Reading {
  /** Null where they are not read as a source of the plan. */
  readonly source: Source | null;
  readonly map: HeaderMap;
  readonly readers: readonly ColumnReader[];
  readonly classify: ReturnType<typeof recordClassifier>;
  /** By field: the last text of columns whose blanks are filled. */
  readonly above: Map<number, string>;
  /** Reads the cells of a row for what there is to say of them. */
  readonly cells: (fields: readonly string[], line: number, record: number) => void;
}

const nobody: RowConsumer = {
  add: () => 'used',
  touch: () => undefined,
  blocks: {
    needsCodes: () => false,
    needsFilled: () => false,
    add: ({ length }) => ({ used: length, outOfPeriod: 0, rejected: 0 }),
  },
};

function readingOf(
  file: IdentifiedFile,
  names: readonly string[],
  period: Period | null,
  note: (finding: Finding) => void,
): Reading {
  const { source } = file;
  const map = source && mapHeader(names, source, period);
  if (source === null || map === null || map.fields.every((field) => field === null)) {
    const { header } = file.table;
    if (source !== null) {
      note(
        finding(
          'data/no-header',
          { source: source.name },
          at(file.given.name, header?.line ?? file.table.firstLine),
        ),
      );
    }
    const unplanned = unplannedSource(names);
    const own = mapHeader(names, unplanned);
    const classify = recordClassifier(unplanned, own, names);
    return { source: null, map: own, readers: [], classify, above: new Map(), cells: () => undefined };
  }
  noteHeader(
    file,
    source,
    map,
    source.columns.map((column) => column.name),
    [],
    nobody,
    note,
  );
  const { index, given, table } = file;
  const year = yearOf(file.period) ?? yearOf(period);
  const readers = columnReaders(
    { unit: table.unit, year, judged: null, isWatched: () => false, samples: table.samples },
    source,
    map,
  );
  const cursor = rowCursor({ index, name: given.name, names }, source, map, readers, note);
  const above = new Map<number, string>();
  const fill = fillDown(source, map, above);
  const cells = (fields: readonly string[], line: number, record: number): void => {
    cursor.moveTo(fill(fields), line, record);
    source.columns.forEach((_, number) => cursor.cell(number));
  };
  return { source, map, readers, classify: recordClassifier(source, map, names), above, cells };
}
