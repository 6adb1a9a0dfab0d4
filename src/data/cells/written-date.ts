import type { DateOrder } from '../../model/plan/plan.ts';
import { type Day, dayOf, isoOf } from '../../model/plan/period.ts';
import { type CellReading, faulty } from './cell-reading.ts';

const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(19\d\d|2[01]\d\d)$/;
const likeDay =
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$|^\d{4}年\d{1,2}月\d{1,2}[日号]$|^(?:19|20)\d{6}$|^\d{4}[-/.](?:1[3-9]|00?)$/;

/** A day whose year stands last, read in an order; null for other texts and for days the calendar has not. */
export function readYearLast(text: string, order: DateOrder): Day | null {
  const [, first = '', , second = '', year = ''] = yearLast.exec(text) ?? [];
  if (year === '' || order === 'ymd') return null;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return dayOf(Number(year), Number(month), Number(day));
}

/**
 * Says why a text is no date: the calendar has no such day, nothing says what comes first in it, or it has not the form of a
 * date. `others` are texts of the same column.
 */
export function dateFault(
  text: string,
  others: readonly string[],
  given: DateOrder | undefined,
): CellReading {
  const order = given ?? 'ymd';
  if (yearLast.test(text)) {
    if (order !== 'ymd') {
      const other = order === 'dmy' ? 'mdy' : 'dmy';
      const key = readYearLast(text, other) === null ? null : `dates: ${other}`;
      return faulty('data/bad-date', { kind: 'calendar', key, days: [] });
    }
    const orders = (['dmy', 'mdy'] as const).filter((each) => readYearLast(text, each) !== null);
    if (orders.length === 0) return faulty('data/bad-date', { kind: 'calendar', key: null, days: [] });
    const alike = others.filter((other) =>
      ['dmy' as const, 'mdy' as const].some((each) => readYearLast(other, each) !== null),
    );
    const fitting = orders.filter((each) => alike.every((other) => readYearLast(other, each) !== null));
    const days = orders.map((each) => isoOf(readYearLast(text, each) ?? 0));
    const shown = fitting.length === 0 ? orders : fitting;
    const key = shown.map((each) => `dates: ${each}`).join(' / ');
    return faulty('data/bad-date', { kind: 'order', key, days: [...new Set(days)] });
  }
  const kind = likeDay.test(text.replaceAll(/\s+/g, '')) ? 'calendar' : 'form';
  return faulty('data/bad-date', { kind, key: null, days: [] });
}

const zoned =
  /^(.+?)(?:T|\s)\s*([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)$/i;

/** A time with an offset. */
export interface Instant {
  /** Since 1970 in UTC. */
  readonly minutes: number;
  /** As it is written. */
  readonly day: Day;
  /** True where it is not the same day everywhere that is likely to be meant. */
  readonly isUnsure: boolean;
}

// A time in UTC may be meant by any clock from California to Japan; one with an offset says whose clock it is, and may
// still be counted by UTC or in China.
const likely = { utc: [-480, 540], other: [0, 480] } as const;

/** Reads a time with an offset; null for other texts. `dayIn` reads the date before the time. */
export function readInstant(text: string, dayIn: (date: string) => Day | null): Instant | null {
  const parts = zoned.exec(text);
  if (!parts) return null;
  const [, date = '', hour, minute, , , sign, hours, quarter] = parts;
  const day = dayIn(date.trim());
  if (day === null) return null;
  const offset = (Number(hours ?? 0) * 60 + Number(quarter ?? 0)) * (sign === '-' ? -1 : 1);
  const minutes = day * 1440 + Number(hour) * 60 + Number(minute) - offset;
  const clocks = offset === 0 ? likely.utc : likely.other;
  return { minutes, day, isUnsure: clocks.some((clock) => Math.floor((minutes + clock) / 1440) !== day) };
}

/** Tells the day of a minute in UTC by the calendar of a zone. */
export function daysIn(zone: string): (minutes: number) => Day {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (minutes) => {
    const parts = new Map(
      format.formatToParts(minutes * 60_000).map(({ type, value }) => [type, Number(value)] as const),
    );
    const day = dayOf(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
    return day ?? Math.floor(minutes / 1440);
  };
}
