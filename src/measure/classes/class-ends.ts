import type { RankedPlace, RankedRows } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import { multiply, rational } from '../../quantity/numbers/rational.ts';
import { mostRanked } from '../folds/first-places.ts';

/**
 * The rows with the largest and the smallest numbers of each class. A number is whole, with its decimals; divided by its
 * power of ten it is the same binary fraction where it is the same number, and another where it is not: eleven digits are
 * fewer than a double holds.
 */
export interface ClassEnds {
  /** By class: what a number must be above, or below, to be among the largest or the smallest. */
  floors: Float64Array;
  ceilings: Float64Array;
  lists: { readonly high: End[]; readonly low: End[] }[];
}

interface End {
  readonly value: number;
  readonly number: number;
  readonly scale: number;
  readonly line: number;
}

/** By number of decimals. */
export const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;

/** No row of any class yet. */
export function startEnds(classes: number): ClassEnds {
  return {
    floors: new Float64Array(classes).fill(Number.NEGATIVE_INFINITY),
    ceilings: new Float64Array(classes).fill(Number.POSITIVE_INFINITY),
    lists: [],
  };
}

/** Room for so many classes. */
export function widenEnds(ends: ClassEnds, classes: number): void {
  const wider = startEnds(classes);
  wider.floors.set(ends.floors);
  wider.ceilings.set(ends.ceilings);
  ends.floors = wider.floors;
  ends.ceilings = wider.ceilings;
}

/** Keeps a row whose number is above the floor of its class or below its ceiling; rows come in their order. */
export function keepEnd(
  { floors, ceilings, lists }: ClassEnds,
  each: number,
  number: number,
  scale: number,
  line: number,
): void {
  const own = (lists[each] ??= { high: [], low: [] });
  const end = { value: number / (powers[scale] ?? 1), number, scale, line };
  if (end.value > (floors[each] ?? 0)) {
    insert(own.high, end, (other) => other.value < end.value);
    if (own.high.length === mostRanked) floors[each] = own.high.at(-1)?.value ?? 0;
  }
  if (end.value < (ceilings[each] ?? 0)) {
    insert(own.low, end, (other) => other.value > end.value);
    if (own.low.length === mostRanked) ceilings[each] = own.low.at(-1)?.value ?? 0;
  }
}

function insert(list: End[], end: End, isBehind: (other: End) => boolean): void {
  const index = list.findIndex(isBehind);
  list.splice(index < 0 ? list.length : index, 0, end);
  if (list.length > mostRanked) list.length = mostRanked;
}

/** The ends of a class, as rows of a file; numbers are multiplied by `factor`, which is above zero. */
export function endsOf({ lists }: ClassEnds, each: number, file: number, factor: Rational): RankedRows {
  const own = lists[each];
  const place = ({ number, scale, line }: End): RankedPlace => ({
    file,
    line,
    rank: multiply(rational(BigInt(number), 10n ** BigInt(scale)), factor),
  });
  return { high: own?.high.map(place) ?? [], low: own?.low.map(place) ?? [] };
}
