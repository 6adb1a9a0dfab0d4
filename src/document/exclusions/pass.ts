import type { PassedRule } from '../../model/plan/policy.ts';

/** A number that is no quantity: by which rule, and where what is passed over ends. */
export interface Pass {
  readonly rule: PassedRule;
  readonly end: number;
}

/** Where a sticky pattern that matches at an offset ends; null where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
