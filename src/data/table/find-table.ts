import type { Source } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { narrow } from '../../quantity/words/width.ts';
import { cutBatch } from '../records/cut-records.ts';
import { delimiters, readSepLine } from '../records/delimiters.ts';
import { type RawRecord, isBad, longestRecord } from '../records/raw-record.ts';
import { normalise, readHeaderText } from './header-text.ts';
import { mapHeader, matchCount } from './map-header.ts';
import { type Header, type Table, hasText, headerNames } from './table.ts';
import { unknownTable } from './unknown-table.ts';

const most = 50;

/** Finds delimiter and header in the head of a file: the record among the first that has most of a source's columns. */
export async function findTable(head: Buffer, sources: readonly Source[]): Promise<Table> {
  const isKnown = knownHeaders(sources);
  const start = firstLines(head);
  let best: Table | null = null;
  let bestScore = 0;
  const sep = readSepLine(head);
  const tried = sep ? [sep.delimiter] : delimiters.filter((each) => each === ',' || start.includes(each));
  for (const delimiter of tried) {
    const all = firstRecords(start, delimiter);
    const records = sep ? all.filter(({ line }) => line > sep.lines) : all;
    for (const [index, record] of records.entries()) {
      const lower = records[index + 1];
      if (![record, lower].some((each) => each?.fields.some(isKnown))) continue;
      for (const header of headersAt(record, lower, isKnown)) {
        const score = Math.max(0, ...sources.map((source) => matchCount(mapHeader(header.names, source))));
        if (score <= bestScore) continue;
        const above = records.slice(0, index);
        bestScore = score;
        const titles = above.map(({ fields }) => fields.join(' ').trim());
        best = { delimiter, header, titleLines: above.length, titles, unit: unitAbove(above) };
      }
    }
  }
  return best ?? unknownTable(head);
}

/** The lines that are looked through: cutting more of them into records would only cost time. */
function firstLines(head: Buffer): Buffer {
  let end = 0;
  for (let line = 0; line < most + 10; line += 1) {
    const next = head.indexOf(0x0a, end);
    if (next < 0) return head;
    end = next + 1;
  }
  return head.subarray(0, end);
}

// Without one of these a text is its own name; with nothing but digits and marks it is a date or a figure.
const mayHoldUnit = /^(?=.*[^\d\s/.:-]).*[([{【〔「『〖〈《（［｛/:,：，／％%‰‱]/s;

function knownHeaders(sources: readonly Source[]): (text: string) => boolean {
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
): readonly Header[] {
  const single = { line: upper.line, lastLine: upper.line, names: headerNames(upper.fields) };
  if (!lower || unitAbove([upper]) !== null) return [single];
  const withUnits = namesWithUnits(upper.fields, lower.fields);
  if (withUnits) return [{ line: upper.line, lastLine: lower.line, names: headerNames(withUnits) }];
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
  return [single, { line: upper.line, lastLine: lower.line, names: headerNames(names) }];
}

/** The names over a row of nothing but units: 产值 over （万元）, or 件数, 产值 over 件, 元. Null where the row holds anything else. */
function namesWithUnits(above: readonly string[], below: readonly string[]): readonly string[] | null {
  const units = below.map((field) => narrow(field).trim());
  const filled = units.filter((unit) => unit !== '');
  const inBrackets = (unit: string): string => (/^\([^()]+\)$/.test(unit) ? unit : `(${unit})`);
  const isUnits = units.every((unit, index) => {
    const name = (above[index] ?? '').trim();
    return unit === '' || (name !== '' && readHeaderText(`${name}${inBrackets(unit)}`).unit !== null);
  });
  // One bare unit may be a cell of data: the unit of an indicator whose name was merged.
  const isSure = filled.length > 1 || filled[0]?.startsWith('(') === true;
  if (!isUnits || !isSure) return null;
  return above.map((name, index) => {
    const unit = units[index] ?? '';
    return unit === '' ? name.trim() : `${name.trim()}${inBrackets(unit)}`;
  });
}

/** The unit that a line above the header gives for the whole table: 单位：万元. */
function unitAbove(records: readonly RawRecord[]): Unit | null {
  for (const { fields } of records) {
    for (const field of fields) {
      const text = /(?:计量)?单位:\s*([^\s,;()]{1,12})\)?\s*$/.exec(narrow(field))?.[1];
      if (text !== undefined) return parseUnit(text);
    }
  }
  return null;
}

/** The first records with text, cut without csv-parse: loading it costs more than they do. */
function firstRecords(head: Buffer, delimiter: string): readonly RawRecord[] {
  const { records } = cutBatch(head, head.length, 1, { delimiter, longest: longestRecord, final: true });
  return records
    .filter((record): record is RawRecord => !isBad(record))
    .filter(hasText)
    .slice(0, most);
}
