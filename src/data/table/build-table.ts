import type { Unit } from '../../model/quantity.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { foldText, narrow } from '../../quantity/words/width.ts';
import { type RawRecord, type RecordBatch, isBad } from '../records/raw-record.ts';
import { looksLikeNote, looksLikeSignature } from './row-labels.ts';
import {
  type RowShape,
  hasFigures,
  looksLikeRow,
  plainShape,
  shapeOf,
  swallowingField,
} from './row-shape.ts';
import { type AboveHeader, type Table, type TableReasons, hasText, headerNames } from './table.ts';

/** A header as it was found: the fields of its row, or of two rows put together. */
export interface FoundHeader {
  readonly line: number;
  readonly lastLine: number;
  readonly fields: readonly string[];
}

/**
 * Makes a table of the first records of a file and the header that was found among them. Everything that holds for the whole
 * file is decided here, once, from its first rows: how many fields a row has, which columns have no name, what rows look
 * like. No row decides it for itself.
 */
export function buildTable(
  delimiter: string,
  records: RecordBatch,
  found: FoundHeader,
  reasons: TableReasons,
): Table {
  const isPlanned = reasons.header === 'plan';
  const above = records.filter(({ line }) => line < found.line);
  const titles = above.filter((record): record is RawRecord => !isBad(record)).filter(hasText);
  const names = headerNames(found.fields);
  const rows = records
    .filter((record): record is RawRecord => !isBad(record) && record.line > found.lastLine)
    .map(({ fields }) => fields)
    .filter((fields) => isFullRow(fields, names.length));
  const width = rowWidth(rows, names.length, found.fields.length);
  const whole = rows.filter((fields) => fields.length === width);
  const unnamed = unnamedFields(whole, names, width);
  const named = Math.max(names.length, (unnamed.at(-1) ?? -1) + 1);
  const shape = shapeOf(whole, width);
  return {
    delimiter,
    header: {
      line: found.line,
      lastLine: found.lastLine,
      names: Array.from({ length: named }, (_, field) => names[field] ?? ''),
      width: found.fields.length,
      unnamed,
      cutsNumbers: width > found.fields.length && cutsNumbers(whole, width),
    },
    firstLine: records[0]?.line ?? found.line,
    titleLines: titles.length,
    titles: isPlanned ? titles.map(({ fields }) => fields.join(' ').trim()) : [],
    above: aboveHeader(above, titles, shape, delimiter),
    unit: unitAbove([...titles, ...unitLines(records, found)]),
    ...samplesOf(whole, named),
    repeats: Array.from({ length: named }, (_, field) => doRepeat(whole, field)),
    shape,
    reasons,
    furtherTables: [],
  };
}

/** A table without a header: nothing of its records can be read as a source. */
export function tableWithoutHeader(
  delimiter: string,
  records: RecordBatch,
  reasons: TableReasons,
  shape?: RowShape,
): Table {
  const faults = records.filter(isBad);
  return {
    delimiter,
    header: null,
    firstLine: records[0]?.line ?? null,
    titleLines: 0,
    titles: [],
    above: { faults, rows: null },
    unit: null,
    shape: shape ?? plainShape(0),
    reasons,
    furtherTables: [],
  };
}

/** So few rows are looked at one by one without anybody noticing. */
const fewRows = 40;

/** True where a field's texts repeat themselves: there are half as many different ones as rows, or few rows. */
function doRepeat(rows: readonly (readonly string[])[], field: number): boolean {
  const different = new Set(rows.map((row) => foldText(row[field] ?? '')));
  return rows.length < fewRows || different.size * 2 <= rows.length;
}

const longestSample = 24;

/** Texts that show how numbers and dates are written: digits with a mark between them. */
function samplesOf(
  rows: readonly (readonly string[])[],
  width: number,
): { readonly samples?: readonly (readonly string[])[] } {
  const samples = Array.from({ length: width }, (_, field) =>
    rows
      .map((row) => narrow(row[field] ?? '').trim())
      .filter((text) => text.length <= longestSample && /\d[.,'’/–—-]\d/.test(text)),
  );
  return samples.some((texts) => texts.length > 0) ? { samples } : {};
}

/** The unit that a line above the header gives for the whole table: 单位：万元. */
export function unitAbove(records: readonly RawRecord[]): Unit | null {
  for (const { fields } of records) {
    for (const field of fields) {
      const text = /(?:计量)?单位:\s*([^\s,;()]{1,12})\)?\s*$/.exec(narrow(field))?.[1];
      if (text !== undefined) return parseUnit(text);
    }
  }
  return null;
}

/** The line below a header that says nothing but the unit of the table. */
function unitLines(records: RecordBatch, { line, lastLine }: FoundHeader): readonly RawRecord[] {
  return records.filter(
    (record): record is RawRecord =>
      !isBad(record) &&
      record.line > line &&
      record.line <= lastLine &&
      record.fields.filter((field) => field.trim() !== '').length === 1,
  );
}

/** False for blank records and for notes and signatures, which have a field or two of their own. */
function isFullRow(fields: readonly string[], names: number): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  const [first] = filled;
  if (first === undefined || (filled.length === 1 && names > 1 && fields.length < names)) return false;
  return !looksLikeNote(first) && !looksLikeSignature(first);
}

/**
 * How many fields a row has, as most rows do. Where most are wider than the header, none may be as wide as the header, and
 * where most lack names, all have to: else it is the fault of some.
 */
function rowWidth(rows: readonly (readonly string[])[], names: number, header: number): number {
  if (rows.length < 2) return header;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  if (usual < names) return count === rows.length ? usual : header;
  if (usual > header && rows.some(({ length }) => length <= header)) return header;
  return count * 2 > rows.length ? usual : header;
}

/** The fields without a name that hold something in several rows, a fifth of them at least. */
function unnamedFields(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  width: number,
): readonly number[] {
  return Array.from({ length: width }, (_, field) => field).filter((field) => {
    if ((names[field] ?? '') !== '') return false;
    const filled = rows.filter((row) => (row[field] ?? '').trim() !== '').length;
    return filled > 1 && filled * 5 >= rows.length;
  });
}

function aboveHeader(
  above: RecordBatch,
  titles: readonly RawRecord[],
  shape: RowShape,
  delimiter: string,
): AboveHeader {
  const alike = titles.filter(
    ({ fields }) => looksLikeRow(fields, shape) || swallowingField(fields, shape, delimiter) !== null,
  );
  const [first] = alike;
  // Two rows of names above each other are a header in two languages more often than data.
  const isSure = hasFigures(shape) || alike.length > 2;
  return {
    faults: above.filter(isBad),
    rows: first !== undefined && isSure ? { count: alike.length, line: first.line } : null,
  };
}

/** True where every row has a number that a thousands separator may have cut in two: 1 and 800 in two fields. */
function cutsNumbers(rows: readonly (readonly string[])[], width: number): boolean {
  return Array.from({ length: width }, (_, field) => field).some((field) =>
    rows.every((row) => /^-?\d{1,3}$/.test(row[field] ?? '') && /^\d{3}$/.test(row[field + 1] ?? '')),
  );
}
