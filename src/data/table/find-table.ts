import type { Source } from '../../model/plan/plan.ts';
import { narrow } from '../../quantity/words/width.ts';
import { cutBatch } from '../records/cut-records.ts';
import { delimiters, readSepLine } from '../records/delimiters.ts';
import { type RawRecord, type RecordBatch, isBad, longestRecord } from '../records/raw-record.ts';
import { normalise, readHeaderText } from './header-text.ts';
import { mapHeader, matchCount } from './map-header.ts';
import { type Table, type TableReasons, firstLines, hasText, headerNames } from './table.ts';
import { type FoundHeader, buildTable, unitAbove } from './build-table.ts';
import { withFurtherTables } from './stacked-tables.ts';
import { unknownTable } from './unknown-table.ts';

const most = 50;

/** Finds delimiter and header in the head of a file: the record among the first that has most of a source's columns. */
export function findTable(head: Buffer, sources: readonly Source[]): Table {
  const isKnown = knownHeaders(sources);
  const start = firstLines(head, most + 10);
  let best: { readonly table: () => Table; readonly score: number } | null = null;
  const sep = readSepLine(head);
  const tried = sep ? [sep.delimiter] : delimiters.filter((each) => each === ',' || start.includes(each));
  const reasons: TableReasons = {
    delimiter: sep ? 'sep-line' : 'plan',
    header: 'plan',
    alike: 0,
    lines: 0,
  };
  for (const delimiter of tried) {
    const records = firstRecords(start, delimiter, sep?.lines ?? 0);
    const found = plannedHeader(records, sources, isKnown);
    if (found === null || found.score <= (best?.score ?? 0)) continue;
    best = { table: () => buildTable(delimiter, records, found.header, reasons), score: found.score };
  }
  return withFurtherTables(best?.table() ?? unknownTable(head), head);
}

/** The header among records that has most columns of a source, the first of several; null where none has any. */
function plannedHeader(
  all: RecordBatch,
  sources: readonly Source[],
  isKnown: (text: string) => boolean,
): { readonly header: FoundHeader; readonly score: number } | null {
  const records = all.filter((record): record is RawRecord => !isBad(record)).slice(0, most);
  let best: FoundHeader | null = null;
  let bestScore = 0;
  const hasKnown = records.map(({ fields }) => fields.some(isKnown));
  for (const [index, record] of records.entries()) {
    const lower = records[index + 1];
    if (hasKnown[index] !== true && hasKnown[index + 1] !== true) continue;
    for (const header of headersAt(record, lower, isKnown)) {
      const names = headerNames(header.fields);
      const score = Math.max(0, ...sources.map((source) => matchCount(mapHeader(names, source))));
      if (score > bestScore) [best, bestScore] = [header, score];
    }
  }
  return best && { header: best, score: bestScore };
}

// Without one of these a text is its own name; with nothing but digits and marks it is a date or a figure.
const mayHoldUnit = /^(?=.*[^\d\s/.:-]).*[([{【〔「『〖〈《（［｛/:,：，／％%‰‱]/s;

/** The headers of the sources for which they were asked last: all files of a run are held against the same. */
let asked: { readonly sources: readonly Source[]; readonly isKnown: (text: string) => boolean } | null = null;

function knownHeaders(sources: readonly Source[]): (text: string) => boolean {
  if (asked?.sources !== sources) asked = { sources, isKnown: knower(sources) };
  return asked.isKnown;
}

function knower(sources: readonly Source[]): (text: string) => boolean {
  const known = new Set(
    sources.flatMap(({ columns }) =>
      columns.flatMap(({ headers }) =>
        headers.flatMap((header) => [normalise(header), readHeaderText(header).name]),
      ),
    ),
  );
  return (text) =>
    known.has(normalise(text)) || (mayHoldUnit.test(text) && known.has(readHeaderText(text).name));
}

/** The header a record can be: alone, or with the next one below it where cells of the first were merged. */
function headersAt(
  upper: RawRecord,
  lower: RawRecord | undefined,
  isKnown: (text: string) => boolean,
): readonly FoundHeader[] {
  const single = { line: upper.line, lastLine: upper.line, fields: upper.fields };
  if (!lower || unitAbove([upper]) !== null) return [single];
  if (isUnitLine(lower)) return [{ ...single, lastLine: lower.line }];
  const withUnits = namesWithUnits(upper.fields, lower.fields);
  if (withUnits) return [{ line: upper.line, lastLine: lower.line, fields: withUnits }];
  if (!upper.fields.some((field) => field.trim() === '')) return [single];
  let group = '';
  // A title above the header names no column; the upper row of a header does.
  let upperNames = false;
  const width = Math.max(upper.fields.length, lower.fields.length);
  const names = Array.from({ length: width }, (_, field) => {
    const own = (upper.fields[field] ?? '').trim();
    const below = (lower.fields[field] ?? '').trim();
    if (own !== '') group = own;
    if (below === '') {
      if (isKnown(own)) upperNames = true;
      return own;
    }
    const both = group === '' ? below : `${group} ${below}`;
    if (group !== '' && isKnown(both)) upperNames = true;
    return isKnown(both) || !isKnown(below) ? both : below;
  });
  if (!upperNames) return [single];
  return [single, { line: upper.line, lastLine: lower.line, fields: names }];
}

/** True for a line that gives the unit of the whole table and nothing else: 单位：万元. */
function isUnitLine(record: RawRecord): boolean {
  return record.fields.filter((field) => field.trim() !== '').length === 1 && unitAbove([record]) !== null;
}

const unitWord = /^(?:计量)?单位:?$|^units?:?$/i;

/**
 * The names over a row of nothing but units: 产值 over （万元）, or 件数, 产值 over 件, 元. It may say so itself: 单位, 件, 元. Null
 * where the row holds anything else.
 */
function namesWithUnits(above: readonly string[], below: readonly string[]): readonly string[] | null {
  const units = below.map((field) => narrow(field).trim());
  const named = units.findIndex((unit) => unit !== '');
  // A row of an indicator table may begin with its unit, under 单位.
  const isNamed = unitWord.test(units[named] ?? '') && !unitWord.test(narrow(above[named] ?? '').trim());
  if (isNamed) units[named] = '';
  const filled = units.filter((unit) => unit !== '');
  const inBrackets = (unit: string): string => (/^\([^()]+\)$/.test(unit) ? unit : `(${unit})`);
  const isUnits = units.every((unit, index) => {
    const name = (above[index] ?? '').trim();
    if (unit === '') return true;
    return (
      name !== '' &&
      !unitWord.test(narrow(name)) &&
      readHeaderText(`${name}${inBrackets(unit)}`).unit !== null
    );
  });
  if (!isUnits || filled.length === 0) return null;
  return above.map((name, index) => {
    const unit = units[index] ?? '';
    return unit === '' ? name.trim() : `${name.trim()}${inBrackets(unit)}`;
  });
}

/** The first records with text, and the lines that cannot be read; cut without csv-parse: loading it costs more than they do. */
function firstRecords(head: Buffer, delimiter: string, skipped: number): RecordBatch {
  const { records } = cutBatch(head, head.length, 1, { delimiter, longest: longestRecord, final: true });
  return records.filter((record) => record.line > skipped && (isBad(record) || hasText(record)));
}
