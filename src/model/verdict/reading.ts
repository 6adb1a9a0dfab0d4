import type { FoldSpec, Formula } from '../data/demand.ts';
import type { Rational } from '../rational.ts';
import type { RowPlace } from '../data/row.ts';
import type { Unit } from '../plan/unit.ts';

/** Why there is no figure, or none that can be judged. */
export type Reason =
  | 'source-missing'
  | 'no-rows'
  | 'no-rows-in-period'
  | 'other-period'
  | 'nothing-to-average'
  | 'zero-denominator'
  | 'units-missing'
  | 'several-values'
  | 'tied-values'
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
  /** Codes of the errors that touch it. */
  readonly codes: readonly string[];
  readonly evidence: Evidence | null;
  /** The readings it is made of, in the order of the formula. */
  readonly parts: readonly Reading[];
  /** With `each`: one reading a group, by group name; else null. */
  readonly groups: readonly { readonly group: string; readonly reading: Reading }[] | null;
}
