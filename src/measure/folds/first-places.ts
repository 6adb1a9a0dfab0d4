import type { RankedPlace, RankedRows, RowPlace } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import { compare } from '../../quantity/numbers/rational.ts';

/** How many rows are kept as examples. */
const most = 5;

/** One more of those with the largest numbers, to know whether there are others. */
export const mostRanked = 6;

/** Keeps a row among the first ones; rows of one file mostly come in their order. */
export function keepPlace(places: RowPlace[], row: RowPlace): void {
  const last = places.at(-1);
  const place = placeOf(row);
  if (last === undefined || inOrder(last, place) <= 0) {
    if (places.length < most) places.push(place);
    return;
  }
  places.push(place);
  places.sort(inOrder).splice(most);
}

/** The first of two lists together, in the order of files and lines. */
export function mergePlaces(a: readonly RowPlace[], b: readonly RowPlace[]): RowPlace[] {
  const last = a[most - 1];
  // Once there are enough, later ones are none of the first.
  if (last && b.every((place) => inOrder(last, place) <= 0)) return [...a];
  return [...a, ...b].sort(inOrder).slice(0, most);
}

/** Where a row is, without the row. */
function placeOf({ file, line, alike }: RowPlace): RowPlace {
  return alike ? { file, line, alike } : { file, line };
}

function inOrder(one: RowPlace, other: RowPlace): number {
  return one.file - other.file || one.line - other.line;
}

/** No rows at either end. */
export const unranked: RankedRows = { high: [], low: [] };

/** Keeps a row where its number is among the largest or the smallest. */
export function keepRanked(ranked: RankedRows, { n, d }: Rational, row: RowPlace): RankedRows {
  const { high, low } = ranked;
  const rank = { n, d };
  const place = { ...placeOf(row), rank };
  const [isHigh, isLow] = [isAmong(high, place, 1), isAmong(low, place, -1)];
  if (!isHigh && !isLow) return ranked;
  return {
    high: isHigh ? inserted(high, place, 1) : high,
    low: isLow ? inserted(low, place, -1) : low,
  };
}

/** The ends of two lists together. */
export function mergeRanked(a: RankedRows, b: RankedRows): RankedRows {
  return { high: ends(a.high, b.high, 1), low: ends(a.low, b.low, -1) };
}

function isAmong(list: readonly RankedPlace[], place: RankedPlace, sign: 1 | -1): boolean {
  const last = list[mostRanked - 1];
  return last === undefined || byRank(place, last, sign) < 0;
}

function inserted(list: readonly RankedPlace[], place: RankedPlace, sign: 1 | -1): readonly RankedPlace[] {
  const index = list.findIndex((other) => byRank(place, other, sign) < 0);
  if (index < 0) return list.length < mostRanked ? [...list, place] : list;
  return list.toSpliced(index, 0, place).slice(0, mostRanked);
}

function ends(a: readonly RankedPlace[], b: readonly RankedPlace[], sign: 1 | -1): readonly RankedPlace[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  return [...a, ...b].sort((one, other) => byRank(one, other, sign)).slice(0, mostRanked);
}

function byRank(one: RankedPlace, other: RankedPlace, sign: 1 | -1): number {
  return -sign * compare(one.rank, other.rank) || inOrder(one, other);
}
