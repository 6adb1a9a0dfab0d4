import type { Condition } from './condition.ts';
import type { Rational } from '../quantity.ts';
import type { Period } from './period.ts';

/** Which rows of a source belong to a period. Names are columns of the source. */
export type PeriodRule =
  | { readonly kind: 'flow'; readonly column: string }
  | { readonly kind: 'until'; readonly column: string }
  | { readonly kind: 'in-force'; readonly from: string; readonly to: string }
  | { readonly kind: 'file' };

/**
 * A measure's own `period:`: every row, or another rule than the source's, or a stretch of days whatever period is judged;
 * null is the source's own.
 */
export type MeasurePeriod =
  | { readonly kind: 'all' }
  | { readonly kind: 'fixed'; readonly period: Period; readonly text: string }
  | PeriodRule
  | null;

/** Groups by time: the months or quarters of the period judged. */
export interface Rhythm {
  readonly every: 'month' | 'quarter';
}

/** What every measure may have. `each` is a column of every source the measure reads, or a rhythm. */
interface Scope {
  readonly period: MeasurePeriod;
  readonly each: string | Rhythm | null;
}

interface OverRows extends Scope {
  readonly source: string;
  readonly where: Condition | null;
}

/** A measure over the rows of one source. */
export type RowMeasure =
  | (OverRows & { readonly kind: 'count'; readonly distinct: readonly string[] | null })
  | (OverRows & { readonly kind: 'sum' | 'min' | 'max' | 'value'; readonly column: string })
  | (OverRows & { readonly kind: 'mean'; readonly column: string; readonly weight: string | null })
  | (OverRows & { readonly kind: 'latest'; readonly column: string; readonly by: string })
  /** `at` is the part of the rows that are no greater: the value of nearest rank, a half for the median. */
  | (OverRows & { readonly kind: 'median' | 'percentile'; readonly column: string; readonly at: Rational })
  | (OverRows & { readonly kind: 'share'; readonly meets: Condition });

/** Which figure an earlier one is compared with. */
export type Against = 'year-ago' | 'previous' | Measure;

/** A measure: over rows, or made of other measures. */
export type Measure =
  | RowMeasure
  | (Scope & {
      readonly kind: 'ratio';
      readonly numerator: Measure;
      readonly denominator: Measure;
      /** 100, 1000, 10000 or 100000, or null. */
      readonly per: number | null;
    })
  | (Scope & { readonly kind: 'total'; readonly parts: readonly Measure[] })
  | (Scope & { readonly kind: 'growth' | 'difference'; readonly of: Measure; readonly against: Against });

/** A period rule with its days filled in: which rows a fold looks at. */
export type Window =
  | { readonly kind: 'all' }
  | { readonly kind: 'flow'; readonly column: string; readonly period: Period }
  | { readonly kind: 'until'; readonly column: string; readonly period: Period }
  | { readonly kind: 'in-force'; readonly from: string; readonly to: string; readonly period: Period }
  | { readonly kind: 'file'; readonly period: Period };
