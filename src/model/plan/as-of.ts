import {
  backMonths,
  calendarOf,
  isMonthEnd,
  periodBefore,
  yearBefore,
  type Day,
  type Period,
} from './period.ts';

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
