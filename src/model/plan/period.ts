/** A calendar day, as days since 1970-01-01 (proleptic Gregorian). */
export type Day = number;

/** The days from `from` to `to`, both included. A year, half-year, quarter, month and single day are periods too. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const dayLength = 86_400_000;

/** The day of a calendar date (month 1-12), or null where the calendar has no such date. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return isDay ? Date.UTC(year, month - 1, day) / dayLength : null;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lastDays[month - 1] ?? 0);
}

/** Year, month (1-12) and day of the month of a day. */
export function calendarOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as `2017-05-03`. */
export function isoOf(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The months `first` to `last` (1-12) of a year as a period. */
export function monthsOf(year: number, first: number, last: number): Period {
  return { from: Date.UTC(year, first - 1, 1) / dayLength, to: Date.UTC(year, last, 0) / dayLength };
}

/**
 * Reads `2017`, `2017-H1`, `2017-Q2`, `2017-05`, `2017-05-01`, `2017-05-01/2018-04-30`; also the fiscal years `2016/17`,
 * `2016/2017` and `FY2017` as the year in which they end. Null for anything else, for dates out of the calendar and for
 * periods that end before they begin.
 */
export function parsePeriod(text: string): Period | null {
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (range) {
    const from = parseDay(range[1] ?? '');
    const to = parseDay(range[2] ?? '');
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }
  const fiscal = /^FY(\d{4})$|^(\d{4})\/(\d{2}|\d{4})$/i.exec(text);
  if (fiscal) {
    const [, named, first, last = ''] = fiscal;
    const end = named === undefined ? Number(first) + 1 : Number(named);
    const isNext = named !== undefined || String(end).endsWith(last);
    return isNext && end >= 1900 && end < 2200 ? monthsOf(end, 1, 12) : null;
  }
  const single = parseDay(text);
  if (single !== null) return { from: single, to: single };
  const parts = /^(19\d\d|2[01]\d\d)(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2]) return monthsOf(year, Number(parts[2]) * 6 - 5, Number(parts[2]) * 6);
  if (parts[3]) return monthsOf(year, Number(parts[3]) * 3 - 2, Number(parts[3]) * 3);
  if (parts[4]) return monthsOf(year, Number(parts[4]), Number(parts[4]));
  return monthsOf(year, 1, 12);
}

/** Reads `2017-05-03`; null for anything else and for dates out of the calendar. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The same stretch of the calendar a year earlier; a month's last day stays its month's last day, a day is a day. */
export function yearBefore(period: Period): Period {
  if (period.from === period.to) {
    const day = backMonths(period.from, 12, false);
    return { from: day, to: day };
  }
  return { from: backMonths(period.from, 12, false), to: backMonths(period.to, 12, isMonthEnd(period.to)) };
}

/** The period of the same kind just before: last month, quarter, year; else as many days as this one has. */
export function periodBefore(period: Period): Period {
  const from = calendarOf(period.from);
  const to = calendarOf(period.to);
  if (from.day === 1 && isMonthEnd(period.to)) {
    const months = (to.year - from.year) * 12 + to.month - from.month + 1;
    return { from: backMonths(period.from, months, false), to: period.from - 1 };
  }
  return { from: period.from - (period.to - period.from + 1), to: period.from - 1 };
}

/** True if every day of `part` is one of `whole`. */
export function isWithin(part: Period, whole: Period): boolean {
  return part.from >= whole.from && part.to <= whole.to;
}

/** True if the periods have a day in common. */
export function doOverlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** True for the last day of a month. */
export function isMonthEnd(day: Day): boolean {
  return calendarOf(day + 1).day === 1;
}

/**
 * The same day of the month so many months earlier, or that month's last day where it has no such day; with `toMonthEnd`
 * always its last.
 */
export function backMonths(day: Day, months: number, toMonthEnd: boolean): Day {
  const date = calendarOf(day);
  const first = Date.UTC(date.year, date.month - 1 - months, 1) / dayLength;
  const { year, month } = calendarOf(first);
  const length = monthsOf(year, month, month).to - first + 1;
  return first + (toMonthEnd ? length : Math.min(date.day, length)) - 1;
}

/** A period that is judged before it is over: all of it, and the last day that counts, which is before its end. */
export interface Moment {
  readonly period: Period;
  readonly asOf: Day;
}

/** The part of a period that has gone by at the end of a day; all of it where there is no such day. */
export function elapsedPart(period: Period, asOf: Day | null): Period {
  return asOf === null || asOf >= period.to ? period : { from: period.from, to: asOf };
}

/** How many days have gone by, that day included, and how many the period has. */
export function daysOf({ period, asOf }: Moment): { readonly gone: number; readonly all: number } {
  return { gone: asOf - period.from + 1, all: period.to - period.from + 1 };
}

/** A period with the day it is judged as of; null where it is judged as a whole. */
export interface Stretch {
  readonly period: Period;
  readonly asOf: Day | null;
}

/**
 * The same stretch a year earlier, cut at the same day: 29 February goes back to 28 February, and a month's last day stays
 * its month's last day, so that whole months are compared with whole months.
 */
export function stretchYearBefore({ period, asOf }: Stretch): Stretch {
  if (asOf === null) return { period: yearBefore(period), asOf };
  return { period: yearBefore(period), asOf: backMonths(asOf, 12, isMonthEnd(asOf)) };
}

/** The period just before, cut where this one is: at the same day of the same month of it, else after as many days. */
export function stretchBefore({ period, asOf }: Stretch): Stretch {
  const before = periodBefore(period);
  if (asOf === null) return { period: before, asOf };
  const months = wholeMonths(period);
  const day =
    months === null ? before.from + (asOf - period.from) : backMonths(asOf, months, isMonthEnd(asOf));
  return { period: before, asOf: day };
}

/** How many calendar months a period is; null where it begins or ends within one. */
function wholeMonths({ from, to }: Period): number | null {
  const [first, last] = [calendarOf(from), calendarOf(to)];
  if (first.day !== 1 || !isMonthEnd(to)) return null;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}
