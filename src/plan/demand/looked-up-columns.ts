import type { Condition } from '../../model/plan/condition.ts';

/** The columns of sources that conditions look values up in; one may come more than once. */
export function lookedUpIn(
  conditions: readonly (Condition | null)[],
): readonly { readonly source: string; readonly column: string }[] {
  return conditions.flatMap((condition) => {
    if (condition === null) return [];
    if ('parts' in condition) return lookedUpIn(condition.parts);
    return condition.kind === 'member' ? [{ source: condition.source, column: condition.of }] : [];
  });
}
