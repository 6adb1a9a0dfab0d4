import { type Period, dayOf, isoOf } from '../../model/plan/period.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { narrow } from '../../quantity/words/width.ts';
import { isMissingMark } from './tidy-cell.ts';
import { isSpan } from '../../model/data/row.ts';
import { nestedPeriods } from './nested-periods.ts';
import {
  type CellReader,
  type CellReading,
  type ColumnReader,
  byCell,
  faulty,
  plainly,
  remarked,
} from './cell-reading.ts';

const serialStart = dayOf(1899, 12, 30) ?? 0;
const longest = 60;
const canonical = /^(19\d\d|2[01]\d\d)([-/.])(\d\d?)\2(\d\d?)$/;
const time =
  /(?:[\sT]+|(?<=[日号]))(?:[上下]午\s*)?(?:[01]?\d|2[0-4])[:时点][0-5]?\d(?:[:分][0-5]?\d(?:[.,]\d+)?)?[分秒]?(?:\s*[ap]m)?(?:\s*(?:Z|[+-]\d\d:?\d\d))?$/i;
const compactTime = /^(\d{8})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
const weekday = /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
const withoutYear = /^(?:\d{1,2}月(?:份|\d{1,2}[日号])?|第?[1-4一二三四]季度|[上下]半年)$/;

/** Reads a column of dates; `judged` where the column says when its rows happened. */
export function dateColumn(
  year: number | null,
  judged: { readonly period: Period | null } | null,
): ColumnReader {
  const read = dateReader(year);
  if (judged === null) return byCell(read);
  const periods = nestedPeriods(judged.period);
  return {
    read: (text, unitText) => {
      const reading = read(text, unitText);
      const seen = reading.cell !== null && isSpan(reading.cell) ? periods.note(reading.cell) : undefined;
      return seen ? { ...reading, seen } : reading;
    },
    end: periods.end,
    state: periods.state,
    absorb: (next) => {
      if (next?.kind === 'periods') periods.absorb(next);
    },
  };
}

/**
 * Makes a reader of dates of any precision as the days they cover. A time of day and a weekday behind a date are passed
 * over; a spreadsheet's serial number of a day, and a date without its year where the year is known, are taken with a
 * warning.
 *
 *     <date>   ::= <span> [ <weekday> ] [ <time> ] | YYYYMMDDhhmmss | YYYYMM | <serial>
 *     <serial> ::= 20000 … 80000 [ "." <digit>+ ]                     days since 1899-12-30, the fraction a time of day
 *     <span>   ::= as in parseSpan, or without its year: 5月3日, 5月, 第一季度, 上半年
 */
export function dateReader(year: number | null): CellReader {
  return (text) => {
    const parts = canonical.exec(text);
    if (parts) {
      const day = dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
      return day === null ? faulty('data/bad-date', {}) : plainly({ from: day, to: day });
    }
    if (isMissingMark(text)) return plainly(null);
    if (text.length > longest) return faulty('data/bad-date', {});
    const tidy = narrow(text).trim();
    const span = parseSpan(tidy) ?? readDated(tidy);
    return span
      ? plainly(span)
      : (readSerial(tidy) ?? readWithoutYear(tidy, year) ?? faulty('data/bad-date', {}));
  };
}

/** A date with a time or weekday behind it, or one whose digits stand together. */
function readDated(text: string): Period | null {
  const together = compactTime.exec(text)?.[1] ?? /^(\d{4})(0[1-9]|1[0-2])$/.exec(text)?.slice(1).join('-');
  const date = text.replace(time, '').replace(weekday, '').replace(time, '');
  return together === undefined ? (date === text ? null : parseSpan(date)) : parseSpan(together);
}

function readSerial(text: string): CellReading | null {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (serial === undefined || Number(serial) < 20_000 || Number(serial) > 80_000) return null;
  const day = serialStart + Number(serial);
  return remarked({ from: day, to: day }, 'data/date-serial', { date: isoOf(day) });
}

function readWithoutYear(text: string, year: number | null): CellReading | null {
  const tidy = text.replaceAll(/\s+/g, '');
  if (!withoutYear.test(tidy)) return null;
  const span = parseSpan(`${year ?? 2000}年${tidy}`);
  if (span === null) return null;
  if (year === null) return faulty('data/year-unknown', {});
  const date = span.from === span.to ? isoOf(span.from) : `${year}年${tidy}`;
  return remarked(span, 'data/year-assumed', { date });
}
