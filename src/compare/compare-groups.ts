import type { ComparedGroup } from '../model/subjects/comparison.ts';
import type { SavedGroup } from '../model/subjects/saved-report.ts';
import { plainFigure } from './plain-figure.ts';

/**
 * The groups of a target whose status is another, or that are in one of the reports alone; those of the later first, in its
 * order. Groups that are masked are all called the same, and say nothing.
 */
export function compareGroups(
  before: readonly SavedGroup[],
  after: readonly SavedGroup[],
): readonly ComparedGroup[] {
  const [earlier, later] = [byName(before), byName(after)];
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  return names
    .map((group) => ({ group, before: earlier.get(group) ?? null, after: later.get(group) ?? null }))
    .filter((found) => found.before?.status !== found.after?.status);
}

function byName(groups: readonly SavedGroup[]): ReadonlyMap<string, SavedGroup> {
  return new Map(groups.filter(({ group }) => group !== '***').map((each) => [each.group, plainGroup(each)]));
}

function plainGroup({ group, status, actual }: SavedGroup): SavedGroup {
  return { group, status, actual: plainFigure(actual) };
}
