import { windowColumns } from '../../model/data/demand.ts';
import type { RowConsumer } from '../../model/data/row-block.ts';
import { isSpan } from '../../model/data/row.ts';
import type { Window } from '../../model/plan/measure.ts';
import { type Period, calendarOf, doOverlap } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';

/** A file of a source at its end: what it says of its own period, and what its rows say. */
export interface FileSeen {
  readonly name: string;
  /** The period that `--source NAME@PERIOD` gives it; null where nothing does. */
  readonly claimed: Period | null;
  /** The period that its name says; null where it says none. */
  readonly named: Period | null;
  /** Rows counted or out of the period. */
  readonly rows: number;
  /** Rows that are in a period that is asked for. */
  readonly used: number;
  /** The first and the last day of its rows; null where they have none. */
  readonly dates: Period | null;
}

const halfYear = 180;
const month = 28;

/**
 * True where a file without a row of the period may say that nothing happened in it: it is said to be of the period; or
 * nothing says that it is of another. Rows that are all of earlier years, or all of later ones, say so: it may be last
 * year's file. A register with rows on both sides, or of the same year, was kept through the period. A name of another
 * period says so too, but for one that may be the day or month of the report.
 */
export function answersFor({ claimed, named, dates }: FileSeen, period: Period): boolean {
  if (claimed !== null) return doOverlap(claimed, period);
  if (dates !== null && isOfAnotherYear(dates, period)) return false;
  return named === null || !isOfAnotherPeriod(named, period);
}

/** True where a file's name says that it is of another period, and not merely when it was made. */
export function isOfAnotherPeriod(named: Period, period: Period): boolean {
  if (doOverlap(named, period)) return false;
  const days = named.to - named.from + 1;
  return days >= halfYear || (days >= month && named.to < period.from);
}

/** True where days are all of earlier years than a period, or all of later ones. */
export function isOfAnotherYear(dates: Period, period: Period): boolean {
  const yearOf = (day: number): number => calendarOf(day).year;
  return yearOf(dates.to) < yearOf(period.from) || yearOf(dates.from) > yearOf(period.to);
}

/** The columns whose days say of which period a row is, by windows that are asked: of a term, its beginning. */
export function beginnings(windows: readonly Window[]): readonly string[] {
  const columns = windows.map((window) =>
    window.kind === 'in-force' ? [window.from] : windowColumns(window),
  );
  return [...new Set(columns.flat())];
}

/** Takes rows for nothing but the first and the last day that some of their columns have; null while there is none. */
export function dateExtent(
  source: Source,
  columns: readonly string[],
): RowConsumer & { readonly extent: () => Period | null } {
  const numbers = columns.map((name) => source.columns.findIndex((column) => column.name === name));
  let found: Period | null = null;
  return {
    add: (row) => {
      for (const number of numbers) {
        const cell = row.cell(number);
        if (!isSpan(cell)) continue;
        const { from, to }: Period = found ?? cell;
        found = { from: Math.min(from, cell.from), to: Math.max(to, cell.to) };
      }
      return 'used';
    },
    touch: () => undefined,
    extent: () => found,
  };
}
