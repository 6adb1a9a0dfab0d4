import type { ExclusionRule } from '../../model/plan/policy.ts';
import type { Rational, Threshold, Unit } from '../../model/quantity.ts';

/** A number with its unit in running text. */
export interface Figure {
  readonly number: Rational;
  /** '' where none that is known follows. */
  readonly unit: Unit;
  readonly end: number;
  /** 30多家, 100余人: more than it says. */
  readonly vague: boolean;
  /** The threshold grammar does not know its words (`30 new laboratories`, `five parks`): it gets them reworded. */
  readonly isReworded: boolean;
}

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

/** A number that is no quantity, found in a stretch of text. */
export interface FoundExclusion {
  readonly kind: 'exclusion';
  readonly rule: ExclusionRule;
  readonly from: number;
  readonly to: number;
}

/** What is found at an offset. */
export type Found = FoundQuantity | FoundExclusion;

/** A number that is no quantity: the rule that says so, and where the words it covers end. */
export interface Exclusion {
  readonly rule: ExclusionRule;
  readonly end: number;
}

/** Where a sticky pattern that matches at an offset ends; null where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** True where one of some quantities, in their order, stands in a stretch. */
export function overlaps(quantities: readonly Found[], from: number, to: number): boolean {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.from ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const near = quantities.slice(Math.max(0, low - 4), low);
  return near.some((each) => each.to > from);
}
