import type { Row, RowPlace } from '../../model/data/row.ts';
import { type RowUnits, type UnitSeen, keepUnits, mergeUnits, mixedUnits } from '../conditions/units-seen.ts';
import { keepPlace, mergePlaces } from './first-places.ts';
import type { Fold, Folded, Refused } from './fold.ts';

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

/** A group at its end. */
export interface GroupResult {
  readonly folded: Folded;
  readonly rows: number;
  readonly inWindow: number;
  readonly met: readonly RowPlace[];
  readonly unmet: readonly RowPlace[];
  readonly units: readonly UnitSeen[];
  readonly codes: readonly string[];
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

/** What a group comes to; numbers that do not measure the same come to nothing (SPEC 4). */
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
