import { narrow } from '../../quantity/words/width.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { cutBatch } from '../records/cut-records.ts';
import { delimiters, readSepLine } from '../records/delimiters.ts';
import { type RawRecord, type RecordBatch, isApart, isBad, longestRecord } from '../records/raw-record.ts';
import { type FoundHeader, buildTable, tableWithoutHeader } from './build-table.ts';
import { looksLikeNote, looksLikeSignature } from './row-labels.ts';
import { type RowShape, hasFigures, kindOf, looksLikeRow, plainShape, shapeOf } from './row-shape.ts';
import type { HeaderReason } from '../../model/subjects/inspection.ts';
import { type Table, type TableReasons, firstLines, hasText } from './table.ts';

/** So many lines decide: one that is off among many counts for little. */
const mostLines = 200;
/** A header stands among so many first records. */
const mostHeaders = 50;

/** The first records of a head, cut with one delimiter. */
interface Cutting {
  readonly delimiter: string;
  readonly records: RecordBatch;
  /** The width that most records of at least two fields have; 1 where there are none. */
  readonly width: number;
  /** How many records have that width, of so many. */
  readonly alike: number;
  readonly lines: number;
  /** The share of records that have that width, of 20; titles above and notes below of one field are not counted. */
  readonly regularity: number;
  /** The share of columns that hold numbers or dates alone, of 20: a wrong delimiter cuts numbers in two or leaves them joined. */
  readonly typed: number;
}

/**
 * Finds delimiter and header of a table of which nothing is known: the delimiter that a `sep=` line names, else the one that
 * cuts most records into the same number of fields; the header is the row of names above the first row of the table.
 */
export function unknownTable(head: Buffer): Table {
  const start = firstLines(head, mostLines);
  const sep = readSepLine(start);
  const cutting = sep === null ? likeliest(start) : cutWith(start, sep.delimiter, sep.lines);
  const { delimiter, records, width } = cutting;
  const good = records.filter((record): record is RawRecord => !isBad(record));
  const found = headerAmong(good);
  const reasons: TableReasons = {
    delimiter: sep !== null ? 'sep-line' : isTable(cutting) ? 'regular' : 'default',
    header: found.reason,
    alike: cutting.alike,
    lines: cutting.lines,
  };
  if (found.reason === 'row') {
    const rows = good.map(({ fields }) => fields).filter((fields) => fields.length === width);
    const shape = shapeOf(rows, width);
    // Texts alone tell no row from another: a quoted cell of several lines is one.
    return tableWithoutHeader(delimiter, records, reasons, hasFigures(shape) ? shape : plainShape(width));
  }
  return found.header === null
    ? tableWithoutHeader(delimiter, records, reasons)
    : buildTable(delimiter, records, found.header, reasons);
}

/** RFC 4180 knows the comma alone, so another delimiter has to show that it cuts a table; of two that do, the more regular. */
function likeliest(start: Buffer): Cutting {
  const byComma = cutWith(start, ',', 0);
  const others = delimiters
    .filter((delimiter) => delimiter !== ',' && start.includes(delimiter))
    .map((delimiter) => cutWith(start, delimiter, 0))
    .filter(isTable);
  const all = isTable(byComma) ? [byComma, ...others] : others;
  const [first = byComma, ...rest] = all;
  return rest.reduce((best, each) => (isBetter(each, best) ? each : best), first);
}

function isTable({ delimiter, records, width, alike, regularity }: Cutting): boolean {
  if (width < 2 || regularity <= 10) return false;
  if (delimiter === ',' || delimiter === '\t' || alike > 1) return true;
  // A single line that happens to hold a delimiter is seldom a header.
  return records.length === 1 && width > 2;
}

function isBetter(one: Cutting, other: Cutting): boolean {
  if (one.regularity !== other.regularity) return one.regularity > other.regularity;
  // A comma at the decimals of every row cuts these and not the header.
  if (one.alike !== other.alike) return one.alike > other.alike;
  return one.typed > other.typed;
}

function cutWith(start: Buffer, delimiter: string, skipped: number): Cutting {
  const cut = cutBatch(start, start.length, 1, { delimiter, longest: longestRecord, final: true });
  const records = cut.records.filter((record) => record.line > skipped && (isBad(record) || hasText(record)));
  const counts = new Map<number, number>();
  for (const record of records) {
    if (isBad(record) || record.fields.length < 2) continue;
    counts.set(record.fields.length, (counts.get(record.fields.length) ?? 0) + 1);
  }
  const [width, alike] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0]);
  const isOwn = (record: RecordBatch[number]): boolean => isBad(record) || record.fields.length > 1;
  const first = records.findIndex(isOwn);
  const last = records.findLastIndex(isOwn);
  const body = records.slice(Math.max(0, first), last + 1);
  const rows = body.filter((record): record is RawRecord => !isBad(record) && record.fields.length === width);
  const { kinds } = shapeOf(
    rows.slice(1).map(({ fields }) => fields),
    width,
  );
  const typed = kinds.filter((kind) => kind !== null && kind !== 'text').length;
  return {
    delimiter,
    records,
    width,
    alike,
    lines: body.length,
    regularity: body.length === 0 ? 0 : Math.round((20 * alike) / body.length),
    typed: Math.round((20 * typed) / width),
  };
}

/** A header and what it was told by; null where the table begins with a row, or there are no records. */
interface ToldHeader {
  readonly header: FoundHeader | null;
  readonly reason: HeaderReason;
}

const beginsWithRow: ToldHeader = { header: null, reason: 'row' };

/**
 * The first row of names that stands right above a row of the table, told by the figures and dates below it; where there are
 * none, the first record that is filled as well as others and names things.
 */
function headerAmong(records: readonly RawRecord[]): ToldHeader {
  for (const [index, upper] of records.slice(0, mostHeaders).entries()) {
    const header = headerOf(upper, records[index + 1]);
    const below = records.filter(({ line }) => line > header.lastLine);
    const [next] = below;
    // Several tables in one file have no shape together: then that of the rows right below tells.
    const shape = [below, firstBlock(below)]
      .map((rows) => shapeOfWidth(rows, header.fields.length))
      .find((each) => next !== undefined && hasFigures(each) && looksLikeRow(next.fields, each));
    if (shape === undefined) continue;
    if (isHeaderOver(header.fields, shape)) return { header, reason: 'figures' };
    if (!looksLikeRow(upper.fields, shape)) continue;
    const above = namesAmong(records.slice(0, index));
    return above === null ? beginsWithRow : { header: above, reason: 'names' };
  }
  const named = namesAmong(records);
  const told: ToldHeader = named === null ? firstBroad(records) : { header: named, reason: 'names' };
  return told.header !== null && isAmongItsRows(told.header, records) ? beginsWithRow : told;
}

/**
 * True where some texts of a supposed header stand in their own columns below as well, and not all of them: it is a row. A
 * header that is printed again stands there as a whole.
 */
function isAmongItsRows({ fields, lastLine }: FoundHeader, records: readonly RawRecord[]): boolean {
  const rows = records.filter((record) => record.line > lastLine && record.fields.length === fields.length);
  const names = fields.map((field) => field.trim());
  const again = (row: RawRecord, field: number): boolean =>
    names[field] !== '' && (row.fields[field] ?? '').trim() === names[field];
  const others = rows.filter((row) => !names.every((name, field) => name === '' || again(row, field)));
  const counts = names.map((_, field) => others.filter((row) => again(row, field)).length);
  const known = counts.filter((count) => count > 0).length;
  const all = names.filter((name) => name !== '').length;
  // One value may happen to be named like its column; it does not happen often.
  return known * 2 > all || (known * 2 === all && Math.max(...counts) > 1);
}

function shapeOfWidth(records: readonly RawRecord[], width: number): RowShape {
  const rows = records.map(({ fields }) => fields).filter(({ length }) => length === width);
  return shapeOf(rows, width);
}

/** The first records that follow on each other, up to a blank line or a title. */
function firstBlock(records: readonly RawRecord[]): readonly RawRecord[] {
  const end = records.findIndex((record, at) => {
    const before = records[at - 1];
    return before !== undefined && (isApart(before, record) || filledOf(record).length < 2);
  });
  return end < 0 ? records : records.slice(0, end);
}

/** True for names above a shape: texts, years or nothing where its rows hold figures, and about as many as a row has cells. */
function isHeaderOver(fields: readonly string[], shape: RowShape): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  const [first = ''] = filled;
  if (looksLikeNote(first) || looksLikeSignature(first)) return false;
  // Over two columns the first name may be missing; a title stands in the first field.
  const isEnough = filled.length > 1 || fields.length === 1 || (fields.length === 2 && fields[1] === first);
  if (!isEnough || filled.length * 2 < shape.filled.filter(Boolean).length) return false;
  return shape.kinds.every((kind, field) => {
    const cell = (fields[field] ?? '').trim();
    return kind === null || kind === 'text' || cell === '' || kindOf(cell) !== kind;
  });
}

/** The first record that is filled about as well as the best and holds names alone; null where there is none. */
function namesAmong(records: readonly RawRecord[]): FoundHeader | null {
  const index = records.findIndex((record) => isBroad(record, records) && filledOf(record).every(isName));
  const upper = records[index];
  return upper === undefined ? null : headerOf(upper, records[index + 1]);
}

function firstBroad(records: readonly RawRecord[]): ToldHeader {
  const first = records.find((record) => isBroad(record, records));
  if (first === undefined) return { header: null, reason: 'nothing' };
  const isFigures = filledOf(first).some((cell) => ['number', 'date'].includes(kindOf(cell)));
  if (isFigures) return beginsWithRow;
  return { header: { line: first.line, lastLine: first.line, fields: first.fields }, reason: 'first' };
}

function isBroad(record: RawRecord, records: readonly RawRecord[]): boolean {
  const widest = Math.max(0, ...records.map((each) => filledOf(each).length));
  const { length } = filledOf(record);
  return length * 2 >= widest && (widest === 1 || length > 1);
}

function filledOf({ fields }: RawRecord): readonly string[] {
  return fields.map((field) => field.trim()).filter((field) => field !== '');
}

/** True for a text that can name a column: no figure, no date but a year, no mark, no note. */
function isName(text: string): boolean {
  if (isMissingMark(text) || looksLikeNote(text) || looksLikeSignature(text)) return false;
  return kindOf(text) === 'text' || kindOf(text) === 'year';
}

/** The header over one row, or over two where the cells of the upper one were merged across or down. */
function headerOf(upper: RawRecord, lower: RawRecord | undefined): FoundHeader {
  const single = { line: upper.line, lastLine: upper.line, fields: upper.fields };
  if (!lower || lower.fields.length > upper.fields.length) return single;
  const above = upper.fields.map((field) => field.trim());
  const below = upper.fields.map((_, index) => (lower.fields[index] ?? '').trim());
  const groupOf = (index: number): number => above.findLastIndex((name, at) => at <= index && name !== '');
  const isSplit = above.map((name, index) => name !== '' && above[index + 1] === '' && below[index] !== '');
  const belongs = below.every((name, index) => (name !== '') === (isSplit[groupOf(index)] ?? false));
  // A row of data holds a figure somewhere.
  const isNames = below.some((name) => name === '') && below.every((name) => !/\d/.test(narrow(name)));
  if (!isSplit.includes(true) || !belongs || !isNames) return single;
  const fields = below.map((name, index) => `${above[groupOf(index)] ?? ''} ${name}`.trim());
  return { line: upper.line, lastLine: lower.line, fields };
}
