import type { Harm, RowConsumer } from '../../model/data/row-block.ts';
import { type Row, isUnknown } from '../../model/data/row.ts';
import { type Finding, at } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import type { RowAccount } from '../../model/subjects/report.ts';
import { finding } from '../../text/finding.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import type { BareNumbers } from '../cells/number-cell.ts';
import {
  type BadRecord,
  type RecordBatch,
  faultOf,
  isBad,
  spacedQuotes,
  widthFault,
} from '../records/raw-record.ts';
import type { HeaderMap } from '../table/map-header.ts';
import { isAverage } from '../table/row-labels.ts';
import type { FurtherTable, RowLayout } from '../table/table.ts';
import type { RowClass } from './row-classes.ts';
import { rowFault } from './row-fault.ts';
import { summedColumns } from './summed-columns.ts';
import { type RecordKind, recordClassifier } from './classify-record.ts';
import { type Reconciler, reconciler } from './reconcile-totals.ts';
import { type CursorFile, type RowCursor, fillDown, rowCursor } from './row-cursor.ts';

/** A row account in the making. */
type OpenAccount = { -readonly [K in keyof RowAccount]: RowAccount[K] };

/** An account without rows. */
export function emptyAccount(): OpenAccount {
  return { read: 0, used: 0, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 };
}

/** The table of one file that is read as a source. */
export interface TableOfSource {
  readonly file: CursorFile;
  readonly source: Source;
  readonly map: HeaderMap;
  /** Of the columns of the source, by number. */
  readonly readers: readonly ColumnReader[];
  /** Of the same columns, for a row of averages: those of whole numbers have decimals. */
  readonly averageReaders: () => readonly ColumnReader[];
  /** The numbers of the columns whose cells are read in every row. */
  readonly columns: readonly number[];
  /** False for the rows of a database, which stand in no order. */
  readonly isOrdered: boolean;
  /** True for a column whose texts tell rows apart and repeat themselves: how they are spelled is remembered. */
  readonly isSpelled: (column: number) => boolean;
  /** The unit that a line above the header gives for the whole table. */
  readonly unit: Unit | null;
  /** How a column reads plain digits; null where they have to be looked at one by one. */
  readonly bareNumbers: (column: number) => BareNumbers | null;
  readonly layout: RowLayout;
  /** Tables that stand below it: their records are none of its rows. */
  readonly furtherTables: readonly FurtherTable[];
  readonly consumer: RowConsumer;
  readonly note: (finding: Finding) => void;
  /** Notes a finding; an error touches every target of the source. Without a harm it leaves everything in doubt. */
  readonly report: (finding: Finding, harm?: Harm) => void;
}

/** Takes the records below the header one by one. */
export interface RecordTaker {
  readonly account: OpenAccount;
  /** By field: the last text of columns whose blanks are filled. */
  readonly above: Map<number, string>;
  readonly totals: Reconciler;
  readonly take: (fields: readonly string[], line: number) => void;
  readonly takeAll: (batch: RecordBatch) => void;
  /**
   * Takes rows that are alike in all that is asked; their number stands for the line that none of them has. False where they
   * have to be told apart first; then nothing was taken.
   */
  readonly takeClass: (alike: RowClass, number: number) => boolean;
  /** True when a row means what its cells say; false once a second table has begun. */
  readonly takesRows: () => boolean;
  readonly end: () => void;
  /** True where what was read makes later records mean something else: a note, a header again, a second table. */
  readonly carries: () => boolean;
}

/** Takes the records that are not taken by the block. */
export type SingleTaker = Pick<
  RecordTaker,
  'account' | 'above' | 'totals' | 'take' | 'takeAll' | 'takesRows'
>;

/** What is taken of a table so far. */
interface Taking {
  readonly table: TableOfSource;
  readonly account: OpenAccount;
  readonly cursor: RowCursor;
  readonly fill: (fields: readonly string[]) => readonly string[];
  readonly above: Map<number, string>;
  readonly totals: Reconciler;
  /** Made when the first row of averages is met. */
  averages: RowCursor | null;
  /** True once a second table has begun: its rows mean something else. */
  isPastTable: boolean;
}

/** Tells data rows from the rest, hands them to the consumer, says what is wrong and keeps the account. */
export function recordTaker(table: TableOfSource): RecordTaker {
  const { file, source, map, columns } = table;
  const above = new Map<number, string>();
  const taking: Taking = {
    table,
    account: emptyAccount(),
    cursor: rowCursor(file, source, map, table.readers, table.note),
    fill: fillDown(source, map, above),
    above,
    // Rows without an order have no total above or below them.
    totals: reconciler(source, map, table.isOrdered ? columns : [], table.unit),
    averages: null,
    isPastTable: false,
  };
  const classify = recordClassifier(source, map, file.names);
  const { account } = taking;
  const take = (fields: readonly string[], line: number): void => {
    const record = classify(fields);
    if (record.kind === 'blank') return;
    account.read += 1;
    if (isOfFurtherTable(line, taking)) return;
    if (taking.isPastTable) account.rejected += 1;
    else takeKind(record, fields, line, taking);
  };
  const refuse = (bad: BadRecord): void => {
    if (bad.literal !== null && widthFault(bad.literal, table.layout) === 'whole') {
      table.note(finding('data/literal-quote', {}, at(file.name, bad.line, bad.column)));
      return take(bad.literal, bad.line);
    }
    account.read += 1;
    above.clear();
    // A quote that never closes, and a record without end, hide what follows.
    const isOne = bad.fault === 'nul' || bad.fault === 'stray-quote';
    reject(faultOf(bad, file.name, account.read), taking, isOne ? 'row' : 'more');
  };
  return {
    account,
    above,
    totals: taking.totals,
    take,
    takeAll: (batch) => {
      for (const record of batch) {
        if (isBad(record)) refuse(record);
        else {
          if (record.spaced !== undefined) table.note(spacedQuotes(record, file.name));
          take(record.fields, record.line);
        }
      }
    },
    takeClass: (alike, number) => {
      const { fields, rows, sums } = alike;
      taking.cursor.standFor(alike);
      const { kind } = classify(fields);
      if (sums.size > 0) return kind === 'row' && takeSummed(alike, number, taking);
      const { read, rejected } = account;
      take(fields, number);
      const isSound = kind === 'row' && account.rejected === rejected;
      if (rows > 1 && account.read > read) takeMore(isSound, rows - 1, taking, () => take(fields, number));
      return true;
    },
    takesRows: () => !taking.isPastTable,
    carries: () => taking.isPastTable || account.notes > 0,
    end: () => {
      for (const found of taking.totals.end()) table.report(found);
    },
  };
}

/** True for a record of a table further down, which is rejected; its header is said. */
function isOfFurtherTable(line: number, taking: Taking): boolean {
  const { furtherTables, file } = taking.table;
  const [next] = furtherTables;
  if (next === undefined || line < next.from) return false;
  taking.isPastTable = true;
  const place = { ...at(file.name, line), record: taking.account.read };
  if (furtherTables.some((each) => each.line === line))
    reject(finding('data/second-table', {}, place), taking, 'all');
  else taking.account.rejected += 1;
  return true;
}

function reject(found: Finding, { table, account }: Taking, harm: Harm): void {
  table.report(found, harm);
  account.rejected += 1;
}

/** Takes a record for what it is: a row goes to the consumer, the rest is said and counted. */
function takeKind(record: RecordKind, fields: readonly string[], line: number, taking: Taking): void {
  const { table, account, cursor } = taking;
  const { note, report, consumer } = table;
  const place = { ...at(table.file.name, line), record: account.read };
  cursor.moveTo(fields, line, account.read);
  switch (record.kind) {
    case 'blank':
      return;
    case 'row':
      return takeRow(fields, line, taking);
    case 'note':
    case 'header':
      note(finding(record.kind === 'note' ? 'data/note-row' : 'data/header-again', {}, place));
      account.notes += 1;
      return;
    case 'part':
      note(finding('data/part-row', {}, place));
      account.totals += 1;
      return;
    case 'nil':
      note(finding('data/nil-row', {}, place));
      consumer.nil?.(cursor);
      account.nil += 1;
      return;
    case 'total':
      consumer.total?.(record.column.name, record.declared);
      for (const found of taking.totals.addTotal(totalRow(record.label, fields, line, taking), record.label))
        report(found);
      account.totals += 1;
      return;
    case 'undeclared-total': {
      const { label, column } = record;
      const field = column?.headers[0] ?? null;
      const args = { label, column: column?.name ?? null };
      return reject(finding('data/undeclared-total', args, { ...place, field }), taking, 'row');
    }
    case 'second-table':
      taking.isPastTable = true;
      return reject(finding('data/second-table', {}, place), taking, 'all');
  }
}

function totalRow(label: string, fields: readonly string[], line: number, taking: Taking): Row {
  const { table, account, cursor } = taking;
  if (!isAverage(label)) return cursor;
  const { file, source, map, note } = table;
  taking.averages ??= rowCursor(file, source, map, table.averageReaders(), note);
  taking.averages.moveTo(fields, line, account.read);
  return taking.averages;
}

/**
 * True where a column that must hold something is at a field or behind it, asked or not: where its cell is missing a
 * delimiter may be, and then those that are asked stand under the wrong names.
 */
function isNeededAt(field: number, { source, map }: TableOfSource): boolean {
  return source.columns.some(({ optional }, number) => !optional && (map.fields[number] ?? -1) >= field);
}

function takeRow(fields: readonly string[], line: number, taking: Taking): void {
  const { table, account, cursor, totals } = taking;
  const fault = rowFault(fields, table.layout, (field) => isNeededAt(field, table));
  if (fault !== null) {
    const found = fault.of({ ...at(table.file.name, line), record: account.read });
    if (fault.isRejected) {
      // What it names may stand above the blanks below it, and may be another column's: nothing stands above them.
      for (const field of taking.above.keys())
        if ((fields[field] ?? '').trim() !== '') taking.above.delete(field);
      return reject(found, taking, 'row');
    }
    table.note(found);
  }
  const filled = taking.fill(fields);
  cursor.moveTo(filled, line, account.read);
  for (const column of table.columns) cursor.cell(column);
  totals.addRow(cursor, filled);
  const went = table.consumer.add(cursor);
  account[went === 'out-of-period' ? 'outOfPeriod' : went] += 1;
}

/** Takes rows whose numbers a database has added up; false where something of them has to be looked at row by row. */
function takeSummed(alike: RowClass, number: number, { table, account, cursor }: Taking): boolean {
  const summed = summedColumns(alike, number, table);
  if (summed === null) return false;
  cursor.moveTo(summed.fields, number, account.read + 1);
  for (const column of table.columns) if (isUnknown(cursor.cell(column))) return false;
  const went = table.consumer.addSummed?.(cursor, alike.rows, summed.sums) ?? null;
  if (went === null) return false;
  account.read += alike.rows;
  account[went === 'out-of-period' ? 'outOfPeriod' : went] += alike.rows;
  return true;
}

/** Takes more rows like the one before: together where the consumer can, else one by one. */
function takeMore(isSound: boolean, rows: number, { table, account, cursor }: Taking, one: () => void): void {
  const went = isSound ? (table.consumer.addMore?.(cursor, rows) ?? null) : null;
  if (went === null) {
    for (let more = 0; more < rows; more += 1) one();
    return;
  }
  account.read += rows;
  account[went === 'out-of-period' ? 'outOfPeriod' : went] += rows;
}
