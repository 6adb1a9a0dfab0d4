import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { narrow } from '../../quantity/words/width.ts';
import { readAmount } from '../cells/amount.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { delimiters, readSepLine } from '../records/delimiters.ts';
import { type RawRecord, isBad } from '../records/raw-record.ts';
import { scanRecords } from '../records/scan-records.ts';
import { headerNames, hasText, type Header, type Table } from './table.ts';
import { looksLikeNote, looksLikeSignature } from './row-labels.ts';

const most = 50;

/** The first records with text that a delimiter cuts a head into. */
interface Cutting {
  readonly delimiter: string;
  readonly records: readonly RawRecord[];
  /** The width that most records of at least two fields have, and how many have it. */
  readonly width: number;
  readonly alike: number;
  /** Every record has that width and every quote adds up. */
  readonly isEven: boolean;
}

/**
 * Finds delimiter and header of a table of which nothing is known: the delimiter that a `sep=` line names or that cuts
 * records of one width, comma first; the header is the first record that is filled as well as others and names things.
 */
export async function unknownTable(head: Buffer): Promise<Table> {
  const sep = readSepLine(head);
  const { delimiter, records } =
    sep === null ? await likeliest(head) : await cutting(head, sep.delimiter, sep.lines);
  const index = headerIndex(records);
  const upper = records[index];
  if (upper === undefined) return { delimiter, header: null, titleLines: 0, titles: [], unit: null };
  return {
    delimiter,
    header: headerOf(upper, records[index + 1]),
    titleLines: index,
    titles: [],
    unit: null,
  };
}

/** RFC 4180 knows the comma alone, so another delimiter has to show that it cuts a table. */
async function likeliest(head: Buffer): Promise<Cutting> {
  const byComma = await cutting(head, ',', 0);
  if (byComma.isEven) return byComma;
  const others: Cutting[] = [];
  for (const delimiter of delimiters) {
    if (delimiter === ',' || !head.includes(delimiter)) continue;
    const other = await cutting(head, delimiter, 0);
    const isMost = other.isEven || (other.alike > 1 && other.alike * 2 > other.records.length);
    if (isMost && other.alike > 0 && cutsNames(other)) others.push(other);
  }
  const rank = (one: Cutting): number => (one.isEven ? 1e6 : 0) + one.alike * 1000 + Math.min(one.width, 999);
  return others.reduce((best, other) => (rank(other) > rank(best) ? other : best), byComma);
}

async function cutting(head: Buffer, delimiter: string, skipped: number): Promise<Cutting> {
  const { records, hasFault } = await firstRecords(head, delimiter, skipped);
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  counts.delete(1);
  const [width, alike] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0]);
  return { delimiter, records, width, alike, isEven: !hasFault && alike > 0 && alike === records.length };
}

async function firstRecords(
  head: Buffer,
  delimiter: string,
  skipped: number,
): Promise<{ readonly records: readonly RawRecord[]; readonly hasFault: boolean }> {
  const records: RawRecord[] = [];
  let hasFault = false;
  for await (const batch of scanRecords(once(head), delimiter)) {
    for (const record of batch) {
      if (isBad(record)) hasFault = true;
      else if (record.line > skipped && hasText(record)) records.push(record);
      if (records.length >= most) return { records, hasFault };
    }
  }
  return { records, hasFault };
}

/** True where the first record of the usual width could be a header: a text that happens to hold a delimiter seldom could. */
function cutsNames({ delimiter, records, width }: Cutting): boolean {
  const first = records.find(({ fields }) => fields.length === width);
  const names = headerNames(first?.fields ?? []);
  const isSure = delimiter === '\t' || records.length > 1 || names.length > 2;
  return isSure && new Set(names).size === names.length && names.every((name) => /[\p{L}\d]/u.test(name));
}

/** The first record that could be the header, else the first that is not a title; -1 where there is none. */
function headerIndex(records: readonly RawRecord[]): number {
  const filled = records.map(({ fields }) => fields.filter((field) => field.trim() !== ''));
  const widest = Math.max(0, ...filled.map(({ length }) => length));
  const isBroad = (cells: readonly string[]): boolean =>
    cells.length * 2 >= widest && (widest === 1 || cells.length > 1);
  const found = filled.findIndex((cells) => isBroad(cells) && cells.every(isName));
  return found >= 0 ? found : filled.findIndex(isBroad);
}

/** True for a text that can name a column: no figure, no date but a year, no mark, no note. */
function isName(text: string): boolean {
  if (isMissingMark(text.trim()) || looksLikeNote(text) || looksLikeSignature(text)) return false;
  if (/^(?:19|2[01])\d\d年?$/.test(narrow(text).trim())) return true;
  return !isFigure(text);
}

function isFigure(text: string): boolean {
  const amount = /\d/.test(narrow(text)) ? readAmount(text.trim()) : null;
  return (amount !== null && amount.unit.length < 2) || parseSpan(text) !== null;
}

/** The header over one row, or over two where the cells of the upper one were merged across or down. */
function headerOf(upper: RawRecord, lower: RawRecord | undefined): Header {
  const single = { line: upper.line, lastLine: upper.line, names: headerNames(upper.fields) };
  if (!lower || lower.fields.length > upper.fields.length) return single;
  const above = upper.fields.map((field) => field.trim());
  const below = upper.fields.map((_, index) => (lower.fields[index] ?? '').trim());
  const groupOf = (index: number): number => above.findLastIndex((name, at) => at <= index && name !== '');
  const isSplit = above.map((name, index) => name !== '' && above[index + 1] === '' && below[index] !== '');
  const belongs = below.every((name, index) => (name !== '') === (isSplit[groupOf(index)] ?? false));
  // A row of data holds a figure somewhere.
  const isNames = below.some((name) => name === '') && below.every((name) => !/\d/.test(narrow(name)));
  if (!isSplit.includes(true) || !belongs || !isNames) return single;
  const names = below.map((name, index) => `${above[groupOf(index)] ?? ''} ${name}`);
  return { line: upper.line, lastLine: lower.line, names: headerNames(names) };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
