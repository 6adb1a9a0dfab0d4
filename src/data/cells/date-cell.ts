import { type Day, type Period, dayOf, isoOf } from '../../model/plan/period.ts';
import { parseSingleDay, parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { narrow } from '../../quantity/words/width.ts';
import { isMissingMark } from './tidy-cell.ts';
import { isSpan } from '../../model/data/row.ts';
import type { CellForm } from '../../model/plan/plan.ts';
import { dateHabits } from './columns/date-habits.ts';
import { nestedPeriods } from './columns/nested-periods.ts';
import { type Instant, dateFault, daysIn, readInstant, readYearLast } from './written-date.ts';
import { guessSpans, readYears } from './written-years.ts';
import {
  type CellReader,
  type CellReading,
  type ColumnReader,
  faulty,
  plainly,
  remarked,
} from './cell-reading.ts';

const serialStart = dayOf(1899, 12, 30) ?? 0;
const longest = 60;
// Nearly every date is written in one of these ways, and is done with this one look.
const canonical = /^(19\d\d|2[01]\d\d)(?:([-/.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))$/;
const time =
  /(?:[\sT]+|(?<=[日号]))(?:[上下]午\s*)?(?:[01]?\d|2[0-4])[:时点][0-5]?\d(?:[:分][0-5]?\d(?:[.,]\d+)?)?[分秒]?(?:\s*[ap]m)?(?:\s*(?:Z|[+-]\d\d:?\d\d))?$/i;
const compactTime = /^(\d{8})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
const weekday = /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
const withoutYear = /^(?:\d{1,2}月(?:份|\d{1,2}[日号])?|第?[1-4一二三四]季度|[上下]半年)$/;

/** How the dates of a column are read. */
export interface DateReading {
  /** The year of dates that give none; null where none is known. */
  readonly year: number | null;
  readonly form?: CellForm | undefined;
  /** Texts of the column that show how it is written. */
  readonly sample: readonly string[];
}

/** Reads a column of dates; `judged` where the column says when its rows happened. */
export function dateColumn(
  how: DateReading,
  judged: { readonly period: Period | null } | null,
): ColumnReader {
  const read = dateReader(how);
  const habits = dateHabits(judged && nestedPeriods(judged.period));
  return {
    read: (text, unitText) => {
      const reading = read(text, unitText);
      const { cell } = reading;
      // Most cells are days, of which nothing need be remembered.
      if (cell === null || !isSpan(cell) || cell.from === cell.to) return reading;
      const isFiscal = readYears(narrow(text).trim(), guessSpans(how.sample))?.isFiscal === true;
      const seen = habits.note(narrow(text).replaceAll(/\s+/g, ''), cell, isFiscal);
      return seen ? { ...reading, seen } : reading;
    },
    end: habits.end,
    state: habits.state,
    absorb: (next) => {
      if (next?.kind === 'dates') habits.absorb(next);
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
export function dateReader({ year, form, sample }: DateReading): CellReader {
  const order = form?.dates;
  const spans = guessSpans(sample);
  const dayIn = (date: string): Day | null => parseSingleDay(date) ?? readYearLast(date, order ?? 'ymd');
  const dayOfMinute = form?.zone === undefined ? null : daysIn(form.zone);
  const readDay = (text: string): Period | null => {
    const day = readYearLast(text, order ?? 'ymd');
    return day === null ? parseSpan(text) : { from: day, to: day };
  };
  return (text) => {
    const parts = canonical.exec(text);
    if (parts) {
      const day = dayOf(Number(parts[1]), Number(parts[3] ?? parts[5]), Number(parts[4] ?? parts[6]));
      return day === null ? dateFault(text, sample, order) : plainly({ from: day, to: day });
    }
    if (isMissingMark(text)) return plainly(null);
    if (text.length > longest) return faulty('data/bad-date', { kind: 'form', key: null, days: [] });
    const tidy = narrow(text).trim();
    const instant = readInstant(tidy, dayIn);
    if (instant !== null) return readZoned(instant, dayOfMinute);
    const years = readYears(tidy, spans);
    const span = years?.span ?? readDay(tidy) ?? readDated(tidy, readDay);
    return span
      ? plainly(span)
      : (readSerial(tidy) ?? readWithoutYear(tidy, year) ?? dateFault(tidy, sample, order));
  };
}

/** The day of a time with an offset: in the plan's zone, else as it is written. */
function readZoned(
  { minutes, day, isUnsure }: Instant,
  dayOfMinute: ((minutes: number) => Day) | null,
): CellReading {
  const own = dayOfMinute?.(minutes) ?? day;
  const span = { from: own, to: own };
  if (dayOfMinute !== null || !isUnsure) return plainly(span);
  return remarked(span, 'data/zone-unknown', { date: isoOf(day) });
}

/** A date with a time or weekday behind it, or one whose digits stand together. */
function readDated(text: string, readDay: (text: string) => Period | null): Period | null {
  const together = compactTime.exec(text)?.[1] ?? /^(\d{4})(0[1-9]|1[0-2])$/.exec(text)?.slice(1).join('-');
  const date = text.replace(time, '').replace(weekday, '').replace(time, '');
  return together === undefined ? (date === text ? null : readDay(date)) : parseSpan(together);
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
