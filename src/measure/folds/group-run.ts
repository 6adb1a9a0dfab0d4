import type { Row, RowPlace } from '../../model/data/row.ts';
import type { GroupResult, UnitSeen } from '../../model/verdict/fold-result.ts';
import { type RowUnits, keepUnits, mergeUnits, mixedUnits } from '../conditions/units-seen.ts';
import type { Fold, Refused } from './fold.ts';

/** One group of a fold while rows come: the fold's own state, examples, and the codes of the errors that touch it. */
export interface GroupRun<S> {
  inner: S;
  rows: number;
  inWindow: number;
  met: RowPlace[];
  unmet: RowPlace[];
  /** What the numbers measure, where the rows say so themselves. */
  units: UnitSeen[];
  readonly codes: Set<string>;
}

/** A group without rows. */
export function startGroup<S>(fold: Fold<S>): GroupRun<S> {
  return { inner: fold.start(), rows: 0, inWindow: 0, met: [], unmet: [], units: [], codes: new Set() };
}

/** Adds a row that the fold takes; `meets` says on which side of a share it is (always true elsewhere). */
export function takeRow<S>(
  fold: Fold<S>,
  group: GroupRun<S>,
  row: Row,
  meets: boolean,
  columns: readonly RowUnits[],
): Refused | null {
  const refused = fold.add(group.inner, row);
  if (refused) return refused;
  group.rows += 1;
  if (columns.length > 0) keepUnits(group.units, columns, row);
  keepPlace(meets ? group.met : group.unmet, row.file, row.line);
  return null;
}

/** Two parts of one group together. */
export function mergeGroups<S>(fold: Fold<S>, a: GroupRun<S>, b: GroupRun<S>): GroupRun<S> {
  return {
    inner: fold.merge(a.inner, b.inner),
    rows: a.rows + b.rows,
    inWindow: a.inWindow + b.inWindow,
    met: mergePlaces(a.met, b.met),
    unmet: mergePlaces(a.unmet, b.unmet),
    units: mergeUnits(a.units, b.units),
    codes: new Set([...a.codes, ...b.codes]),
  };
}

/** What a group comes to; numbers that do not measure the same come to nothing. */
export function readGroup<S>(fold: Fold<S>, group: GroupRun<S>): GroupResult {
  const { rows, inWindow, met, unmet, units } = group;
  const folded = fold.read(group.inner);
  const rest = { rows, inWindow, met, unmet, units };
  if (mixedUnits(units).length === 0) return { ...rest, folded, codes: [...group.codes].sort() };
  return {
    ...rest,
    folded: { ...folded, value: null, numerator: null, denominator: null, atLeast: null },
    codes: [...new Set([...group.codes, 'data/mixed-units'])].sort(),
  };
}

/** How many rows are kept as examples. */
const most = 5;

/** Keeps a row among the first ones; rows of one file mostly come in their order. */
export function keepPlace(places: RowPlace[], file: number, line: number): void {
  const last = places.at(-1);
  const place = { file, line };
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

function inOrder(one: RowPlace, other: RowPlace): number {
  return one.file - other.file || one.line - other.line;
}
