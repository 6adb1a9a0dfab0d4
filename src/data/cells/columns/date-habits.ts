import type { Finding, Place } from '../../../model/finding.ts';
import type { Period } from '../../../model/plan/period.ts';
import { finding } from '../../../text/finding.ts';
import { guessSpans } from '../written-years.ts';
import { type KeptPlaces, type PlacesState, keepPlaces, shiftPlaces } from './kept-places.ts';
import { type NestedPeriods, type NestedPeriodsState, shiftPeriods } from './nested-periods.ts';

/** How the dates of some rows are written: plain data. */
export interface DateHabitsState {
  readonly kind: 'dates';
  /** Months such as 2019.1 and 2007-09, as they are written. */
  readonly months: ReadonlyMap<string, PlacesState>;
  readonly fiscal: { readonly year: number; readonly places: PlacesState } | null;
  /** Null in columns that do not say when their rows happened. */
  readonly nested: NestedPeriodsState | null;
}

/** Watches how the dates of a column are written. */
interface DateHabits {
  /** Looks at a date; what it returns wants to hear where it is, if it is one of a row. */
  readonly note: (
    text: string,
    period: Period,
    isFiscal: boolean,
  ) => ((place: () => Place) => void) | undefined;
  readonly end: () => readonly Finding[];
  readonly state: () => DateHabitsState;
  readonly absorb: (next: DateHabitsState) => void;
}

/** So many different months are remembered: a hundred years of them. */
const most = 1200;
const watched = /^(?:19\d\d|2[01]\d\d)(?:\.\d{1,2}|[-/–—]\d\d)$/;
const dotted = /^(\d{4})\.(\d{1,2})$/;

/**
 * Watches a column of dates, in whatever order its rows stand: for months that have lost a 0 (2019.1 beside 2019.09 and
 * 2019.11 is October), for spans of years that were read as months (2007-09, 2008-10, 2009-11), and for fiscal years.
 */
export function dateHabits(nested: NestedPeriods | null): DateHabits {
  const months = new Map<string, KeptPlaces>();
  let fiscal: { year: number; places: KeptPlaces } | null = null;
  const placesOf = (text: string): KeptPlaces | null => {
    const before = months.get(text);
    if (before !== undefined || months.size >= most) return before ?? null;
    const places = keepPlaces(text.endsWith('.1') || !text.includes('.') ? undefined : 1);
    months.set(text, places);
    return places;
  };
  const fiscalOf = (year: number): KeptPlaces => (fiscal ??= { year, places: keepPlaces(1) }).places;
  return {
    note: (text, period, isFiscal) => {
      if (period.from === period.to) return undefined;
      const within = nested?.note(period, isFiscal);
      const isMonth = watched.test(text) && period.to - period.from < 31;
      if (!isMonth && !isFiscal) return within;
      return (place) => {
        within?.(place);
        if (isMonth) placesOf(text)?.seen(place);
        if (isFiscal) fiscalOf(new Date(period.to * 86_400_000).getUTCFullYear()).seen(place);
      };
    },
    end: () => {
      const [first] = fiscal?.places.first() ?? [];
      return [
        ...(nested?.end() ?? []),
        ...cutMonths(months),
        ...spansOfYears(months),
        ...(first && fiscal ? [finding('data/fiscal-year', { year: fiscal.year }, first)] : []),
      ];
    },
    state: () => ({
      kind: 'dates',
      months: new Map([...months].map(([text, places]) => [text, places.state()])),
      fiscal: fiscal && { year: fiscal.year, places: fiscal.places.state() },
      nested: nested?.state() ?? null,
    }),
    absorb: (next) => {
      for (const [text, places] of next.months) placesOf(text)?.absorb(places);
      if (next.fiscal) fiscalOf(next.fiscal.year).absorb(next.fiscal.places);
      if (next.nested) nested?.absorb(next.nested);
    },
  };
}

/** The cells of a first month that is October with its 0 lost. */
function cutMonths(months: ReadonlyMap<string, KeptPlaces>): readonly Finding[] {
  const isPadded = [...months.keys()].some((text) => /\.0\d$/.test(text));
  return [...months].flatMap(([text, places]) => {
    const [, year = '', month] = dotted.exec(text) ?? [];
    if (month !== '1' || !(isPadded || hasGapInOctober(months, year))) return [];
    return places.first().map((place) => finding('data/month-cut-short', { month: `${year}.10` }, place));
  });
}

/** True where a year has September and November and no October, and January stands alone, or more often than any other month. */
function hasGapInOctober(months: ReadonlyMap<string, KeptPlaces>, year: string): boolean {
  const count = (month: string): number => months.get(`${year}.${month}`)?.count() ?? 0;
  if (count('9') === 0 || count('11') === 0 || count('10') > 0) return false;
  const others = ['2', '3', '4', '5', '6', '7', '8', '9', '11', '12'].map(count);
  return count('2') === 0 || count('1') > Math.max(...others);
}

/** The cells that were read as months in a column whose cells all span as many years. */
function spansOfYears(months: ReadonlyMap<string, KeptPlaces>): readonly Finding[] {
  const dashed = [...months].filter(([text]) => !text.includes('.'));
  if (guessSpans(dashed.map(([text]) => text)) === null) return [];
  return dashed.flatMap(([, places]) =>
    places.first().map((place) => finding('data/months-or-years', {}, place)),
  );
}

/** The same habits with so many more records before them. */
export function shiftDates(state: DateHabitsState, records: number): DateHabitsState {
  const { months, fiscal, nested } = state;
  return {
    ...state,
    months: new Map([...months].map(([text, places]) => [text, shiftPlaces(places, records)])),
    fiscal: fiscal && { ...fiscal, places: shiftPlaces(fiscal.places, records) },
    nested: nested && shiftPeriods(nested, records),
  };
}
