/** An exact number: `n / d` in lowest terms with `d > 0`. Plain data, so it can be cloned and posted to a thread. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * What a number measures. `ratio`: % ‰ ‱ and 个百分点; `count`: any counter; `money`: in yuan;
 * `rate`: a counter per counters, a pure ratio shown in its unit; `plain`: bare numbers and 分;
 * `opaque`: units that are only compared for equality; `date`: a day of the calendar, as days since 1970-01-01.
 */
export type Dimension = 'ratio' | 'count' | 'money' | 'rate' | 'plain' | 'opaque' | 'date';

/** A unit as written and what one of it is in the base unit of its dimension (1% is 0.01, 1万元 is 10000). */
export interface Unit {
  /** As printed behind a number; '' for bare numbers. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How much one of this unit is in the base unit; greater than 0. */
  readonly factor: Rational;
  /** The canonical name of the base unit where `dimension` is opaque, else null. */
  readonly base: string | null;
}

/** All numbers from `low` to `high`, both included; an end that is null is open: nothing bounds it. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

/** A number in the base unit of `unit`, which says how it is shown. */
export interface Quantity {
  readonly value: Rational;
  readonly unit: Unit;
}

/** How an actual figure is held against the limit. `range` is an attainment range, `in` an interval to be inside. */
export type Operator = '>=' | '>' | '<=' | '<' | '=' | 'range' | 'in';

/** A target as a comparison. All numbers are in the base unit of `unit`. */
export interface Threshold {
  /** The words it was read from. */
  readonly text: string;
  readonly operator: Operator;
  /** The limit; the lower end for `range` and `in`. */
  readonly limit: Rational;
  /** The upper end for `range` and `in`, else null. */
  readonly upper: Rational | null;
  /** For `in`: whether the lower and the upper end are excluded; else null. */
  readonly open: readonly [boolean, boolean] | null;
  readonly unit: Unit;
  /** Written as an absence (无, 不发生, 零 …): at most 0, and fits any dimension of counting. */
  readonly absence: boolean;
  /** For a date: written without its year, which is then the period's. */
  readonly yearless?: boolean;
}
