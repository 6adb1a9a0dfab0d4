import type { Rational } from '../rational.ts';

/**
 * What a number measures (SPEC 4). `ratio`: % ‰ ‱ and 个百分点; `count`: any counter; `money`: in yuan;
 * `rate`: a counter per counters, a pure ratio shown in its unit; `plain`: bare numbers and 分;
 * `opaque`: units that are only compared for equality.
 */
export type Dimension = 'ratio' | 'count' | 'money' | 'rate' | 'plain' | 'opaque';

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

/** A number in the base unit of `unit`, which says how it is shown. */
export interface Quantity {
  readonly value: Rational;
  readonly unit: Unit;
}
