import { cutBatch } from '../records/cut-records.ts';
import { type RawRecord, isApart, isBad, longestRecord } from '../records/raw-record.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { looksLikeNote, looksLikeSignature, looksLikeTotal } from './row-labels.ts';
import { type RowShape, hasFigures, kindOf, shapeOf } from './row-shape.ts';
import { type Table, hasText } from './table.ts';

/**
 * A table with the lines of the headers that stand further down in the head of its file: a row of names behind a blank line or
 * a title, over rows that hold figures where it has names. It is no row of the table, and what follows is not told in its
 * columns.
 */
export function withFurtherTables(table: Table, head: Buffer): Table {
  const { header, delimiter, shape } = table;
  if (header === null || !mayBreak(head, delimiter)) return table;
  const { records } = cutBatch(head, head.length, 1, { delimiter, longest: longestRecord, final: true });
  const good = records.filter((record): record is RawRecord => !isBad(record) && hasText(record));
  const below = good.filter(({ line }) => line > header.lastLine);
  const furtherTables = below.flatMap((record, at) => {
    const before = below[at - 1];
    if (before === undefined || !isBreak(before, record)) return [];
    const next = below.findIndex(
      (each, index) => index > at + 1 && isBreak(below[index - 1] ?? record, each),
    );
    const rows = below.slice(at + 1, next < 0 ? undefined : next);
    const isTitled = record.fields.length > 1 && isTitle(before);
    // What stands above it tells what the rows of the table look like, and what stands below it does not.
    const own = below.slice(0, at).filter(({ fields }) => fields.length === shape.width);
    const above = shapeOf(
      own.map(({ fields }) => fields),
      shape.width,
    );
    const isOther = isOtherHeader(record, rows, { names: header.names, shape: above, isTitled });
    return isOther ? [{ line: record.line, from: isTitled ? before.line : record.line }] : [];
  });
  return furtherTables.length === 0 ? table : { ...table, furtherTables };
}

/** True where some line of a head is blank or has no delimiter, but for the first and the last: else nothing stands apart. */
function mayBreak(head: Buffer, delimiter: string): boolean {
  const mark = delimiter.charCodeAt(0);
  let seen = 0;
  let isBehindBlank = false;
  let from = 0;
  while (from < head.length) {
    const feed = head.indexOf(0x0a, from);
    const end = feed < 0 ? head.length : feed;
    const at = head.indexOf(mark, from);
    // Of a file whose lines end in carriage returns nothing is told by its line feeds.
    if (feed < 0 && from === 0) return true;
    const isWhole = at >= 0 && at < end && end - from > 2 && !isBlank(head, from, end, mark);
    if (isWhole && isBehindBlank && seen > 1) return true;
    if (isWhole) seen += 1;
    isBehindBlank = !isWhole;
    from = end + 1;
  }
  return false;
}

/** True for a line of nothing but delimiters and spaces, or with one cell in front of them. */
function isBlank(head: Buffer, from: number, end: number, mark: number): boolean {
  for (let at = end - 1; at >= from; at -= 1) {
    const byte = head[at];
    if (byte !== mark && byte !== 0x20 && byte !== 0x0d) return head.indexOf(mark, from) > at;
  }
  return true;
}

const filledOf = ({ fields }: RawRecord): readonly string[] =>
  fields.map((field) => field.trim()).filter((field) => field !== '');

/** True where a record does not follow at once on the one before it, or that is a title or a note of one cell. */
function isBreak(before: RawRecord, record: RawRecord): boolean {
  return isApart(before, record) || (record.fields.length > 1 && filledOf(before).length === 1);
}

/** True for a record of one cell that is no footnote of the table above. */
function isTitle(record: RawRecord): boolean {
  const [first = '', ...others] = filledOf(record);
  return others.length === 0 && !looksLikeNote(first) && !looksLikeSignature(first);
}

function isOtherHeader(
  record: RawRecord,
  rows: readonly RawRecord[],
  above: { readonly names: readonly string[]; readonly shape: RowShape; readonly isTitled: boolean },
): boolean {
  const { names, shape, isTitled } = above;
  const filled = filledOf(record);
  const [first = ''] = filled;
  const isNamed =
    filled.length > 1 && filled.every(isName) && !looksLikeNote(first) && !looksLikeSignature(first);
  if (!isNamed || filled.some(looksLikeTotal)) return false;
  // The header printed again on a new page is no other one.
  if (filled.filter((name) => names.includes(name)).length * 2 > filled.length) return false;
  const own = rows.filter(({ fields }) => fields.length === record.fields.length).map(({ fields }) => fields);
  const below = shapeOf(own, record.fields.length);
  if (own.length === 0 || !hasFigures(below)) return false;
  const isOver = below.kinds.every((kind, field) => {
    const cell = (record.fields[field] ?? '').trim();
    return kind === null || kind === 'text' || cell === '' || kindOf(cell) !== kind;
  });
  // A row whose one figure is a word, among rows like those of the table, is a row with a word in it.
  const isLikeRows =
    record.fields.length === shape.width &&
    below.kinds.every((kind, field) => kind === (shape.kinds[field] ?? null));
  const lacks = shape.kinds.filter((kind, field) => {
    const cell = (record.fields[field] ?? '').trim();
    return kind !== null && kind !== 'text' && cell !== '' && kindOf(cell) === 'text';
  }).length;
  const isNamedAlike = filled.some((name) => names.includes(name));
  return isOver && (!isLikeRows || lacks > 1 || (lacks > 0 && (isTitled || isNamedAlike)));
}

/** True for a text that can name a column: no figure and no date but a year, no mark. */
function isName(text: string): boolean {
  if (isMissingMark(text)) return false;
  return kindOf(text) === 'text' || kindOf(text) === 'year';
}
