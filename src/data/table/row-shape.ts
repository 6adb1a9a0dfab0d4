import { narrow } from '../../quantity/words/width.ts';
import type { Swallowing } from '../records/cut-records.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';

/** What a filled cell looks like, whatever its column means. A year alone may be a figure or the name of a column. */
export type CellKind = 'number' | 'date' | 'year' | 'text';

/** What the rows of a table look like: plain data, decided once from the first rows below the header. */
export interface RowShape {
  /** How many fields a row has, blank ones at its end too. */
  readonly width: number;
  /** By field: what nearly all filled cells are; null where no kind prevails or all are blank. */
  readonly kinds: readonly (CellKind | null)[];
  /** By field: true where nearly every row holds something. */
  readonly filled: readonly boolean[];
  /** How many rows it was decided from. */
  readonly rows: number;
}

/** A shape that says nothing but the width. */
export function plainShape(width: number): RowShape {
  return { width, kinds: [], filled: [], rows: 0 };
}

const most = 0.8;

/** What some rows look like that are read with so many fields. */
export function shapeOf(rows: readonly (readonly string[])[], width: number): RowShape {
  const fields = Array.from({ length: width }, (_, field) => rows.map((row) => (row[field] ?? '').trim()));
  const kinds = fields.map((cells) => {
    const known = cells.filter((cell) => !isMissingMark(cell)).map(kindOf);
    const counts = new Map<CellKind, number>();
    for (const kind of known) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    // Among numbers some look like years.
    if (counts.has('number')) counts.set('number', (counts.get('number') ?? 0) + (counts.get('year') ?? 0));
    const [kind, count] = [...counts].reduce<[CellKind | null, number]>(
      (best, each) => (each[1] > best[1] ? each : best),
      [null, 0],
    );
    return count >= most * known.length ? kind : null;
  });
  const filled = fields.map((cells) => {
    const count = cells.filter((cell) => cell !== '').length;
    return rows.length > 0 && count >= most * rows.length;
  });
  return { width, kinds, filled, rows: rows.length };
}

const number = /^[-+\u2013(]?\s*[¥$€]?\s*\d[\d,\s]*(?:\.\d+)?\s*(?:[%‰‱]|[^\d\s%‰‱,.)]{1,3})?\)?$/;
const date =
  /^\d{4}\s*(?:[-/.]\s*\d{1,2}|年\s*(?:\d{1,2}\s*月|第?[1-4一二三四]\s*季))|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;
const year = /^(?:19|2[01])\d\d\s*年?度?$/;

/** What a trimmed cell that is not blank looks like. */
export function kindOf(cell: string): CellKind {
  if (cell.length > 40) return 'text';
  const text = narrow(cell);
  if (!/\d/.test(text)) return 'text';
  if (year.test(text)) return 'year';
  if (date.test(text)) return 'date';
  return number.test(text) ? 'number' : 'text';
}

/**
 * True for a record that looks like a row of the table: as wide, with figures and dates where the rows have them. Of a
 * table of texts alone a record is taken for a row where it holds something wherever nearly all rows do.
 */
export function looksLikeRow(fields: readonly string[], shape: RowShape): boolean {
  if (fields.length !== shape.width) return false;
  let agreeing = 0;
  let differing = 0;
  let telling = 0;
  for (const [field, kind] of shape.kinds.entries()) {
    if (kind === null || kind === 'text') continue;
    telling += 1;
    const cell = (fields[field] ?? '').trim();
    if (isMissingMark(cell)) continue;
    const own = kindOf(cell);
    if (own === kind) agreeing += 1;
    else if (own !== 'year' || kind === 'date') differing += 1;
  }
  if (telling > 0) return agreeing > 0 && differing * 3 <= agreeing;
  const usual = shape.filled.filter(Boolean).length;
  return (
    usual > 2 && shape.filled.every((isFilled, field) => !isFilled || (fields[field] ?? '').trim() !== '')
  );
}

/** True where rows can be told from titles and names by their figures, and not by being filled alone. */
export function hasFigures({ kinds }: RowShape): boolean {
  return kinds.some((kind) => kind !== null && kind !== 'text');
}

/** Tells the records whose quotes have swallowed rows of a shape. */
export function swallowingIn(shape: RowShape, delimiter: string): Swallowing {
  return (fields) => swallowingField(fields, shape, delimiter);
}

/**
 * The field whose quotes have swallowed rows of the table: a whole line of its text is a row, or its first line makes a row
 * with the fields before it and its last line with those behind it. Null where there is none: a long remark over several
 * lines, commas and all, is a cell.
 */
export function swallowingField(
  fields: readonly string[],
  shape: RowShape,
  delimiter: string,
): number | null {
  // Of one column every line is a row: what its cells may hold tells there, and no width.
  if (shape.rows === 0 || shape.width < 2) return null;
  for (const [field, text] of fields.entries()) {
    if (!text.includes('\n') && !text.includes('\r')) continue;
    const lines = text.split(/\r\n|\n|\r/);
    const isRow = (cells: readonly string[]): boolean => looksLikeRow(cells, shape);
    if (lines.slice(1, -1).some((line) => line.includes(delimiter) && isRow(line.split(delimiter))))
      return field;
    const first = [...fields.slice(0, field), ...(lines[0] ?? '').split(delimiter)];
    const last = [...(lines.at(-1) ?? '').split(delimiter), ...fields.slice(field + 1)];
    if (first.length === shape.width && isRow(last) && isRow(first)) return field;
  }
  return null;
}
