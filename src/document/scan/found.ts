import type { PassedRule } from '../../model/plan/policy.ts';
import type { Rational } from '../../model/rational.ts';
import type { Threshold } from '../../model/plan/threshold.ts';

/** A quantity found in a stretch of text; offsets are the stretch's. */
export interface FoundQuantity {
  readonly kind: 'quantity';
  readonly from: number;
  readonly to: number;
  /** Where number and unit begin and end, without the words around them. */
  readonly core: { readonly from: number; readonly to: number };
  /** What the threshold grammar is given. */
  readonly form: string;
  readonly threshold: Threshold | null;
  readonly figures: readonly Rational[];
  /** Of the figures; '' where they have none. */
  readonly unit: string;
  /** What may not happen, each in its own words; none where the name stands elsewhere. */
  readonly events: readonly string[];
}

/** A number passed over. */
export interface FoundPass {
  readonly kind: 'pass';
  readonly rule: PassedRule;
  readonly from: number;
  readonly to: number;
}

/** What is found at an offset. */
export type Found = FoundQuantity | FoundPass;
