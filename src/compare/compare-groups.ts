import type { ComparedGroup } from '../model/subjects/comparison.ts';
import type { GroupResult } from '../model/subjects/report.ts';

/**
 * The groups of a target whose status is another, or that are in one of the reports alone; those of the later first, in its
 * order. Groups that are masked are all called the same, and say nothing.
 */
export function compareGroups(
  before: readonly GroupResult[],
  after: readonly GroupResult[],
): readonly ComparedGroup[] {
  const [earlier, later] = [byName(before), byName(after)];
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  return names
    .map((group) => ({ group, before: earlier.get(group) ?? null, after: later.get(group) ?? null }))
    .filter((found) => found.before?.status !== found.after?.status);
}

function byName(groups: readonly GroupResult[]): ReadonlyMap<string, NonNullable<ComparedGroup['before']>> {
  const named = groups.filter(({ group }) => group !== '***');
  return new Map(named.map(({ group, status, actual }) => [group, { group, status, actual }]));
}
