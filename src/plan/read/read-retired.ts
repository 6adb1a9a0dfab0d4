import type { Place } from '../../model/finding.ts';
import type { Retired } from '../../model/plan/plan.ts';
import type { Field } from './read-fields.ts';
import { entryOf, textOf, type Node } from '../yaml/node.ts';
import type { Mistakes } from '../yaml/mistakes.ts';

/** True for a target that is out of force: nothing else about it is read. */
export function isOutOfForce(target: Node): boolean {
  return entryOf(target, 'retired') !== null;
}

/**
 * Reads the targets that are `retired`, each with its reason; without one it is a mistake. They are not judged, and
 * whatever else they say need no longer be right.
 */
export function readRetired(
  sections: Field<unknown> | null,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): readonly Retired[] {
  if (sections?.node.kind !== 'list') return [];
  return sections.node.items.flatMap((section) => {
    const targets = entryOf(section, 'targets')?.value;
    if (targets?.kind !== 'list') return [];
    return targets.items.flatMap((target) => {
      const retired = entryOf(target, 'retired');
      if (!retired) return [];
      const reason = textOf(target, 'retired');
      const id = textOf(target, 'id');
      if (id === null) mistakes.report('plan/missing-key', { key: 'id', thing: 'target' }, target.offset);
      if (reason === null) mistakes.report('plan/retired-without-reason', {}, retired.key.offset);
      return [
        {
          id: id ?? '',
          title: textOf(target, 'title') ?? id ?? '',
          section: textOf(section, 'title') ?? '',
          reason: reason ?? '',
          place: place(retired.key.offset),
        },
      ];
    });
  });
}
