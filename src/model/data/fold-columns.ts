import type { Condition } from '../plan/condition.ts';
import type { FoldSpec } from './demand.ts';
import type { Window } from '../plan/measure.ts';

/** The columns of its own source that a condition asks, in order, each once. */
export function conditionColumns(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('parts' in condition) return [...new Set(condition.parts.flatMap(conditionColumns))];
  if (condition.kind === 'equals-column') return [condition.column, condition.other];
  if (condition.kind === 'compare' && condition.to.kind === 'column')
    return [condition.column, condition.to.column];
  return [condition.column];
}

/** The columns whose order a condition asks. */
export function comparedColumns(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('parts' in condition) return [...new Set(condition.parts.flatMap(comparedColumns))];
  return condition.kind === 'compare' ? conditionColumns(condition) : [];
}

/** The columns that decide whether a row is in a window. */
export function windowColumns(window: Window): readonly string[] {
  if (window.kind === 'flow' || window.kind === 'until') return [window.column];
  return window.kind === 'in-force' ? [window.from, window.to] : [];
}

/** Every column a fold reads. */
export function foldColumns(fold: FoldSpec): readonly string[] {
  const single = [fold.column, fold.weight, fold.by, fold.each].filter((name) => name !== null);
  return [
    ...new Set([
      ...single,
      ...(fold.distinct ?? []),
      ...conditionColumns(fold.where),
      ...conditionColumns(fold.meets),
      ...windowColumns(fold.window),
    ]),
  ];
}
