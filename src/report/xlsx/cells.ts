import { decimalPlaces } from '../../quantity/numbers/exact-text.ts';
import { multiply, rational } from '../../quantity/numbers/rational.ts';
import { displayWidth } from '../layout/display-width.ts';
import { neutralText } from '../layout/neutral-text.ts';
import { type FieldNumber, plainDigits } from '../layout/target-fields.ts';

/** How a cell looks. */
export type Look =
  | 'plain'
  | 'head'
  | 'title'
  | 'strong'
  | 'sentence'
  | 'pass'
  | 'warned'
  | 'fail'
  | 'no-data'
  | 'invalid'
  | 'pending';

/** A cell: a text, or a number with its number format. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly format?: string;
  readonly look?: Look;
  readonly isCentred?: boolean;
  /** How many columns it takes; the cells beside it are empty. */
  readonly span?: number;
  /** The sheet that it leads to. */
  readonly link?: string;
}

/** What a cell can hold (Excel's specifications and limits). */
const longest = 32_767;
const cut = ' ..';

/**
 * A text as a cell can hold it: what XML cannot hold or a reader cannot see is shown as an escape, what would be read as
 * an escape of the format (`_x0041_`) is kept from it, a text that is too long ends in two dots. Line breaks stay.
 */
export function cellText(text: string): string {
  const safe = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map(neutralText)
    .join('\n')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (safe.length <= longest) return safe;
  const kept = safe.slice(0, longest - cut.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + cut;
}

/** A number as a report prints it: sign, digits, decimals, unit. */
const printed = /^[+\-−]?[\d, ]*\d(?:\.(?<decimals>\d+))?(?<unit>.*)$/su;
const hundredth = rational(1, 100);
const mostPlaces = 15;
// A longer unit would make a format that is longer than Excel takes.
const longestUnit = 40;

/**
 * A number as a cell that shows it as the report prints it: a percentage is one to the spreadsheet too, any other unit
 * stands behind the number. Where the report prints a sign before a surplus, so does the cell.
 */
export function numberCell({ value, display, limits }: FieldNumber): SheetCell {
  const { decimals, unit = '' } = (display === null ? null : printed.exec(display))?.groups ?? {};
  const places = Math.min(
    mostPlaces,
    display === null ? (decimalPlaces(value) ?? 4) : (decimals ?? '').length,
  );
  if (unit === '%') {
    const part = multiply(value, hundredth);
    return { value: Number(plainDigits(part)), format: `${digits(places)}%` };
  }
  const number = Number(plainDigits(value, limits));
  const safe = neutralText(unit);
  const behind = safe.length > longestUnit ? '' : quoted(safe);
  const format = `${digits(places)}${behind}`;
  return {
    value: number,
    format: display?.startsWith('+') === true ? `+${format};-${format};${format}` : format,
  };
}

function digits(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

// A quotation mark cannot stand between quotation marks.
function quoted(unit: string): string {
  return unit === '' ? '' : `"${unit.replaceAll('"', '"\\""')}"`;
}

/** The height of a line of the font, and the most that Excel takes for a row, in points. */
const line = 16;
const most = 409;

/**
 * The height of a row in points that shows all its texts, which are broken at the widths of their columns. Not every
 * program finds it out when it opens a file.
 */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, i) => (text === null ? 1 : linesOf(text, widths[i] ?? 10)));
  return Math.min(most, line * Math.max(1, ...lines));
}

// A column's margins take about one of its characters.
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(displayWidth(part, true) / (width - 1))), 0);
}
