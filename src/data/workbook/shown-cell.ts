import { SSF, type CellObject } from '@e965/xlsx';
import { dayOf, isoOf } from '../../model/plan/period.ts';

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
/** A formula whose result nobody stored: only a spreadsheet could tell it. */
const notReckoned = '#CALC!';
/** So many digits a spreadsheet keeps of a number; what is shown of further ones is rounding. */
const digitsKept = 15;
const firstDay = dayOf(1899, 12, 30) ?? 0;
const daysUntil1904 = 1462;
const secondsOfDay = 86_400;

/** The serial of a day counted from 1904 as one counted from 1900. */
export function daysSince1900(serial: string): string {
  return String(Number(serial) + daysUntil1904);
}

/**
 * The text of a cell of a workbook: what its number format shows where that is exactly the number that is stored, else the
 * stored number itself, in per cent where the format is. A date is a date because its format says so, text stays text. Where
 * the workbook itself holds what is shown, that is what the format shows.
 */
export function shownCell(cell: CellObject, is1904: boolean): string {
  const { t: kind, v: value, z: format } = cell;
  if (kind === 'z') return cell.f === undefined ? '' : notReckoned;
  if (kind === 'e') return errors.get(Number(value)) ?? '#VALUE!';
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (typeof value === 'string') return /^Err:5\d\d$/.test(value) ? '#VALUE!' : value;
  // Some programs write the bare number in the place of what is shown.
  const shown = cell.w === String(value) ? undefined : cell.w;
  const isPlain = typeof format !== 'string' || format === 'General' || format === '@';
  if (!isPlain && SSF.is_date(format)) return shownDate(value, format, is1904);
  if (isPlain && shown === undefined) return plainNumber(value);
  return isPlain
    ? shownNumber(value, shown ?? '', isShownInPercent(value, shown ?? ''))
    : shownNumber(value, shown ?? formatted(value, format), countsInPercent(format));
}

/** Whether a format shows a number in per cent: a sign within quotes or behind a backslash only stands beside the number. */
function countsInPercent(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\./g, '').includes('%');
}

/** Whether what is shown of a number of no known format is its hundredfold. */
function isShownInPercent(value: number, shown: string): boolean {
  const number = Number.parseFloat(shown);
  return /%\s*$/.test(shown) && Math.abs(number / 100 - value) < Math.abs(number - value);
}

/** A number as it is shown, where that is exact; else the number itself with the sign of per cent that it is shown with. */
function shownNumber(value: number, shown: string, isPercent: boolean): string {
  const percentOf = isPercent ? 2 : 0;
  const exact = isPercent || shown.endsWith('%') ? `${plainNumber(value, percentOf)}%` : plainNumber(value);
  const parts = /^([+-]?)(?:[¥￥$€£]\s*)?(\d[\d,]*(?:\.\d+)?)\s*(%?)([^\d+-]{0,12})$/u.exec(shown.trim());
  if (parts === null) return exact;
  const [, sign = '', grouped = '', percent = '', suffix = ''] = parts;
  const digits = grouped.replaceAll(',', '');
  const unit = suffix.trim();
  const scale = percent === '' ? (multipliers.get(unit.charAt(0)) ?? 0) : percentOf;
  const number = shift(Number(digits).toExponential(digitsKept - 1), percent === '' ? 0 : -percentOf);
  const isExact = [number, shift(number, percent === '' ? scale : 0)].includes(
    shift(Math.abs(value).toExponential(digitsKept - 1), 0),
  );
  const isSigned = (sign === '-') === value < 0;
  return isExact && isSigned ? `${sign === '+' ? '' : sign}${digits}${percent}${unit}` : exact;
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

function formatted(value: number, format: string): string {
  try {
    return SSF.format(format, value);
  } catch {
    // The library throws texts at formats it does not know; the number itself is right in any case.
    return '';
  }
}

/** The digits of a number, times a power of ten; from 10^15 on as the damage it is: the last digits are lost. */
function plainNumber(value: number, power: number = 0): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const text = value.toExponential(digitsKept - 1);
  return Math.abs(value) >= 10 ** digitsKept ? shortest(text) : shift(text, power);
}

function shortest(exponential: string): string {
  const [mantissa = '', exponent = ''] = exponential.split('e');
  return `${mantissa.replace(/\.?0+$/, '')}E${exponent}`;
}

/** A number of the form 1.2e-3, or of plain digits, as plain digits, times a power of ten. */
function shift(text: string, power: number): string {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent) + power;
  const digits = `${whole}${part}`.padEnd(Math.max(point, 0), '0');
  const padded = point > 0 ? digits : `${'0'.repeat(1 - point)}${digits}`;
  const at = point > 0 ? point : 1;
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  const all = right === '' ? left : `${left}.${right}`;
  return all === '0' ? '0' : `${sign}${all}`;
}

/** A date as its format shows it: of a format without days a month, where nothing else is hidden. */
function shownDate(serial: number, format: string, is1904: boolean): string {
  const tokens = format.replaceAll(/"[^"]*"|\\.|\[\$[^\]]*\]|_.|\*./g, '').toLowerCase();
  const isTime = !/[yd]/.test(tokens) && /[hs]/.test(tokens);
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay);
  const whole = Math.floor(serial) + (seconds === secondsOfDay ? 1 : 0);
  const time = clock(seconds % secondsOfDay);
  if (isTime && whole < 1) return time;
  if (isTime && tokens.includes('[h')) return `${whole * 24 + Number(time.slice(0, 2))}${time.slice(2)}`;
  const count = is1904 ? whole + daysUntil1904 : whole;
  // A spreadsheet believes that 1900 had a 29 February, and counts the days before it one behind.
  if (count < 1) return plainNumber(serial);
  if (count === 60 && !is1904) return '1900-02-29';
  const date = isoOf(firstDay + (count < 60 ? count + 1 : count));
  if (seconds % secondsOfDay !== 0) return `${date} ${time}`;
  const [year = '', month = '', day = ''] = date.split('-');
  if (/[dhs]|e(?!n)|[ag]{3}/.test(tokens) || day !== '01') return date;
  if (tokens.includes('m')) return `${year}年${Number(month)}月`;
  return month === '01' ? `${year}年` : date;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
