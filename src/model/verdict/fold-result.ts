import type { FoldSpec } from '../data/demand.ts';
import type { RowPlace } from '../data/row.ts';
import type { Place } from '../finding.ts';
import type { Interval, Rational, Unit } from '../quantity.ts';
import type { Reason } from './verdict.ts';

/** One fold at its end. */
export interface FoldResult {
  readonly spec: FoldSpec;
  /** What its figure measures; null where only the groups' rows know. */
  readonly unit: Unit | null;
  /** Rows of the source in the fold's window. */
  readonly inWindow: number;
  /** Codes of errors that touch every group. */
  readonly codes: readonly string[];
  /** By what the group's column is compared as; '' where there is no `each`. */
  readonly groups: ReadonlyMap<string, GroupResult>;
  /** How groups are shown, where that is not what they are compared as. */
  readonly shown: ReadonlyMap<string, string>;
  /** The groups that the plan names and the conditions leave: they are there without a row too. */
  readonly named: readonly string[];
  /** What a group comes to that no row belongs to for sure. */
  readonly empty: GroupResult;
  /** True where a correction may make a group of one that is named and has no row. */
  readonly mayHaveOthers: boolean;
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
  /** What its figure may be after any correction, as the rows are and where any number of others may come; null where no row is in doubt. */
  readonly bounds: Bounds | null;
  readonly boundsWithMore: Bounds;
  /** How many rows are in doubt, null where nobody knows; and the first of them. */
  readonly doubtful: { readonly rows: number | null; readonly places: readonly RowPlace[] };
}

/** What a fold's figure may be after any correction. */
export interface Bounds {
  readonly interval: Interval;
  /** False where a correction may leave no figure at all, or several. */
  readonly exists: boolean;
}

/** What a fold's state comes to: a figure, or why there is none. */
export interface Folded {
  readonly value: Rational | null;
  readonly reason: Reason | null;
  readonly numerator: Rational | null;
  readonly denominator: Rational | null;
  /** The value or numerator counts pieces. */
  readonly countable: boolean;
  /** What no correction of other rows could take it below; null where there is no such figure. */
  readonly atLeast: Rational | null;
}

/** The first row of a group whose number in a column measures what it does: plain data. */
export interface UnitSeen {
  readonly column: string;
  readonly unit: Unit;
  readonly file: number;
  readonly line: number;
  /** Of the unit's cell; of the number where the row has no unit beside it. */
  readonly place: Place;
}
