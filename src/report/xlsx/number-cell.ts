import { multiply, rational } from '../../quantity/numbers/rational.ts';
import { decimalPlaces } from '../../quantity/numbers/exact-text.ts';
import { neutralText } from '../layout/neutral-text.ts';
import { plainDigits } from '../layout/shown-number.ts';
import type { FieldNumber } from '../layout/target-fields.ts';
import type { SheetCell } from './workbook.ts';

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
