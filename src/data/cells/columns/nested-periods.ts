import { type Finding, compareText } from '../../../model/finding.ts';
import { type Period, doOverlap, isWithin, isoOf } from '../../../model/plan/period.ts';
import { finding } from '../../../text/finding.ts';
import { type KeptPlaces, type PlacesState, keepPlaces, shiftPlaces } from './kept-places.ts';

/** Where the periods of more than a day stand in a column, the first of each, by their days: plain data. */
export interface NestedPeriodsState {
  readonly kind: 'periods';
  readonly places: ReadonlyMap<string, PlacesState>;
}

/** Watches the periods of a column. */
export interface NestedPeriods {
  /** What it returns wants to hear where the period is, if it is one of a row. */
  readonly note: (period: Period, isFiscal: boolean) => KeptPlaces['seen'] | undefined;
  readonly end: () => readonly Finding[];
  readonly state: () => NestedPeriodsState;
  readonly absorb: (next: NestedPeriodsState) => void;
}

interface Kept {
  readonly period: Period;
  readonly isFiscal: boolean;
  readonly places: KeptPlaces;
}

/** So many different periods are remembered: a hundred years of months and quarters. */
const most = 2000;
const year = 366;

/**
 * Watches a column that says when its rows happened for a year beside its quarters or months, and a quarter beside its
 * months: what happened would count twice. Asked of what is judged and of the year before, which is compared with it.
 */
export function nestedPeriods(judged: Period | null): NestedPeriods {
  const known = new Map<string, Kept>();
  const keptOf = (period: Period, isFiscal: boolean): Kept | null => {
    const key = `${period.from}/${period.to}${isFiscal ? '/fiscal' : ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isAsked = judged === null || (period.to >= judged.from - year && period.from <= judged.to);
    if (!isAsked || known.size >= most) return null;
    const kept = { period, isFiscal, places: keepPlaces(1) };
    known.set(key, kept);
    return kept;
  };
  return {
    note: (period, isFiscal) => {
      if (period.from === period.to) return undefined;
      return (place) => keptOf(period, isFiscal)?.places.seen(place);
    },
    end: () => {
      const all = [...known.values()].sort(
        (a, b) => a.period.from - b.period.from || b.period.to - a.period.to || 0,
      );
      return all.flatMap(({ period, isFiscal, places }) => {
        const outer = all.find((other) => doCountTwice(period, isFiscal, other, judged));
        const [first] = places.first();
        const [at] = outer?.places.first() ?? [];
        if (first === undefined || outer === undefined || at === undefined) return [];
        const relation = isSame(period, outer.period)
          ? 'same'
          : isWithin(period, outer.period)
            ? 'part'
            : 'overlap';
        const args = { outer: at.cell ?? isoOf(period.from), line: at.line ?? 0, relation };
        return [finding('data/period-counted-twice', args, first)];
      });
    },
    state: () => ({
      kind: 'periods',
      places: new Map(
        [...known]
          .map(([key, { places }]): [string, PlacesState] => [key, places.state()])
          .sort((a, b) => compareText(a[0], b[0])),
      ),
    }),
    absorb: (next) => {
      for (const [key, places] of next.places) {
        const [from, to, fiscal] = key.split('/');
        keptOf({ from: Number(from), to: Number(to) }, fiscal !== undefined)?.places.absorb(places);
      }
    },
  };
}

/**
 * True where a period lies within another: then what happened in it counts in both. The year 2016 and 2015/16 are as good as
 * one; spans of years that overlap (2007-09 and 2008-10) count twice where both of them count.
 */
function doCountTwice(period: Period, isFiscal: boolean, other: Kept, judged: Period | null): boolean {
  if (isSame(period, other.period)) return isFiscal && !other.isFiscal;
  if (isWithin(period, other.period)) return true;
  const doCount = judged === null || (isWithin(period, judged) && isWithin(other.period, judged));
  return doCount && other.period.from < period.from && doOverlap(period, other.period);
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The same periods with so many more records before them. */
export function shiftPeriods(state: NestedPeriodsState, records: number): NestedPeriodsState {
  return {
    ...state,
    places: new Map([...state.places].map(([key, places]) => [key, shiftPlaces(places, records)])),
  };
}
