import type { Rational } from '../rational.ts';
import type { Unit } from './unit.ts';

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
}
