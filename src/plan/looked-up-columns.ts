import type { Condition } from '../model/condition.ts';
import type { FoldSpec } from '../model/demand.ts';

/** The columns that conditions look values up in, by source, each once and sorted. */
export function lookedUpColumns(folds: readonly FoldSpec[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const visit = (condition: Condition | null): void => {
    if (condition === null) return;
    if ('parts' in condition) condition.parts.forEach(visit);
    else if (condition.kind === 'member') {
      found.set(condition.source, (found.get(condition.source) ?? new Set()).add(condition.of));
    }
  };
  for (const fold of folds) {
    visit(fold.where);
    visit(fold.meets);
  }
  return new Map([...found].map(([source, columns]) => [source, [...columns].sort()]));
}
