import type { FoldSpec, Formula } from '../data/demand.ts';
import type { RankedRows, RowPlace } from '../data/row.ts';
import type { Place } from '../finding.ts';
import type { Period } from '../plan/period.ts';
import type { Section, Target } from '../plan/plan.ts';
import type { Interval, Rational, Threshold, Unit } from '../quantity.ts';
import type { Status } from '../subjects/report.ts';

/** Why there is no figure, or none that can be judged. */
export type Reason =
  | 'source-missing'
  | 'column-missing'
  | 'no-rows'
  | 'no-rows-in-period'
  | 'other-period'
  | 'nothing-to-average'
  | 'zero-denominator'
  | 'negative-base'
  | 'units-missing'
  | 'several-values'
  | 'tied-values'
  | 'not-done'
  | 'not-begun'
  | 'rows-later'
  | 'coarse-date'
  | 'judged-at-end'
  | 'stated-later'
  | 'errors';

/** What a fold saw, for whoever wants to check it. */
export interface Evidence {
  readonly fold: FoldSpec;
  /** Rows of the source in the fold's window. */
  readonly inWindow: number;
  /** Rows that the condition `where` takes. */
  readonly rows: number;
  /** For a share the rows that meet its condition; else the rows taken. First ones, at most 5. */
  readonly met: readonly RowPlace[];
  /** For a share the rows taken that do not meet it; else the rows in the window not taken. First ones, at most 5. */
  readonly unmet: readonly RowPlace[];
  /** Where numbers of a column make the figure: the rows with the largest and the smallest, one more than are shown. */
  readonly ranked: RankedRows;
}

/** The figure of a measure and how sure it is. */
export interface Reading {
  readonly kind: Formula['kind'];
  /** `sure`: can be judged; `touched`: an error touches it, the value is provisional; `absent`: there is no data. */
  readonly state: 'sure' | 'touched' | 'absent';
  readonly reason: Reason | null;
  /** In the base unit; null where there is none. */
  readonly value: Rational | null;
  readonly numerator: Rational | null;
  readonly denominator: Rational | null;
  /** What the value measures; null where nobody knows (no row that says). */
  readonly unit: Unit | null;
  /** What is held against each other in it and does not measure the same; null where all fits. */
  readonly misfit: readonly [Unit, Unit] | null;
  /** Whether the numerator (or the value, without one) counts pieces. */
  readonly countable: boolean;
  /**
   * What the good rows alone come to, where no correction of the others could make it less (counts and sums of
   * non-negative numbers); null elsewhere.
   */
  readonly atLeast: Rational | null;
  /** Which of how many numbers it is, from the least: a median, a percentile; absent elsewhere. */
  readonly rank?: Counts;
  /** What the value may be after any correction; null where nothing is in doubt. */
  readonly bounds: ReadingBounds | null;
  /** Codes of the errors that touch it. */
  readonly codes: readonly string[];
  readonly evidence: Evidence | null;
  /** The readings it is made of, in the order of the formula. */
  readonly parts: readonly Reading[];
  /** With `each`: one reading a group; else null. */
  readonly groups: readonly GroupReading[] | null;
}

/** The reading of a group. */
export interface GroupReading {
  readonly group: string;
  readonly reading: Reading;
  /** The month or quarter that it is; absent where groups are values of a column. */
  readonly period?: Period;
}

/** What a figure may be after any correction, and the rows that leave it in doubt. */
export interface ReadingBounds extends Bounds {
  /** By source; null where nobody knows how many. */
  readonly rows: ReadonlyMap<string, number | null>;
  /** The first of the rows. */
  readonly places: readonly RowPlace[];
}

/** How far a figure is from its limit. */
export interface Distance {
  /** In the base unit; positive is slack, negative is short. */
  readonly value: Rational;
  /** The least number of countable units that changes the verdict; null where there are none. */
  readonly items: bigint | null;
}

/** Where in an attainment range a figure is: below it, at or above its lower end, at its upper end, beyond it. */
export type Attainment = 'below' | 'floor' | 'full' | 'over';

/** How a figure stands to the share of its limit that the days gone by stand for. */
export type PaceState = 'behind' | 'on-pace' | 'ahead';

/** A figure that is still growing, held against the time gone by (序时进度). All numbers are in the threshold's base unit. */
export interface Pace {
  /** Days of the period gone by, the day itself included, of how many. */
  readonly days: { readonly gone: number; readonly all: number };
  /** The one by the other. */
  readonly elapsed: Rational;
  /** That share of the limit. */
  readonly expected: Rational;
  readonly state: PaceState;
  /** What each of the days that are left would have to bring. */
  readonly neededPerDay: Rational;
}

/** A figure held against a threshold. All numbers are in the threshold's base unit. */
export interface Judgement {
  readonly status: Status;
  /** True where an error touches the figure. */
  readonly provisional: boolean;
  /** Why it was not judged, or what touches it. */
  readonly reason: Reason | null;
  readonly value: Rational | null;
  readonly numerator: Rational | null;
  readonly denominator: Rational | null;
  readonly distance: Distance | null;
  readonly completion: Rational | null;
  readonly attainment: Attainment | null;
  /** For lower limits that are pending; else null. */
  readonly pace: Pace | null;
  /** What the figure may be after any correction, in the threshold's base unit; null where nothing is in doubt. */
  readonly bounds: ReadingBounds | null;
  /** True where it passes or fails, and no correction could change that. */
  readonly isCertain: boolean;
}

/** A target judged. */
export interface Verdict {
  readonly target: Target;
  readonly section: Section;
  /** The threshold with its limit filled in; null where the limit is a measure that has no figure. */
  readonly threshold: Threshold | null;
  readonly judgement: Judgement;
  /** With `each`: the groups, the verdict being that of the worst. */
  readonly groups: readonly { readonly group: string; readonly judgement: Judgement }[] | null;
  /** The reading judged, of the worst group where there are groups; null for unmeasured and stated targets. */
  readonly reading: Reading | null;
  readonly limit: Reading | null;
  /** Codes of the findings that touch it. */
  readonly codes: readonly string[];
}

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
  /** Units that must report and whose rows the conditions leave out. */
  readonly leavesOut: ReadonlySet<string>;
}

/** A group at its end. */
export interface GroupResult {
  readonly folded: Folded;
  readonly rows: number;
  readonly inWindow: number;
  readonly met: readonly RowPlace[];
  readonly unmet: readonly RowPlace[];
  readonly ranked: RankedRows;
  readonly units: readonly UnitSeen[];
  readonly codes: readonly string[];
  /** What its figure may be after any correction, as the rows are and where any number of others may come; null where no row is in doubt. */
  readonly bounds: Bounds | null;
  readonly boundsWithMore: Bounds;
  /** How many rows are in doubt, null where nobody knows; and the first of them. */
  readonly doubtful: { readonly rows: number | null; readonly places: readonly RowPlace[] };
}

/** A number of rows, of how many. */
export interface Counts {
  readonly some: number;
  readonly all: number;
}

/** What a fold's figure may be after any correction. */
export interface Bounds {
  readonly interval: Interval;
  /** False where a correction may leave no figure at all, or several. */
  readonly exists: boolean;
  /** Where no figure is left for want of a date that is not there yet, and of nothing else: whether that may be, or is so. */
  readonly undone?: 'maybe' | 'surely' | null;
  /** Of a share the rows that meet and all rows, at either end. */
  readonly counts?: { readonly low: Counts; readonly high: Counts } | null;
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
  /** Which of how many numbers it is, from the least; absent where it is none of them. */
  readonly rank?: Counts;
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
