import type { Section, Target } from '../plan/plan.ts';
import type { Rational } from '../rational.ts';
import type { Reading, Reason } from './reading.ts';
import type { Status } from '../subjects/report.ts';
import type { Threshold } from '../plan/threshold.ts';

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
