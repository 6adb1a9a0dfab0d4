import type { Mistakes } from '../yaml/mistakes.ts';
import { entryOf, textOf, type Node } from '../yaml/node.ts';
import { mergeMap, type Join } from './merge-map.ts';

/**
 * Changes the items of a list that are known by the texts of some of their keys (a rule by its title): an item that is
 * known is changed key by key, or goes where it is `retired` for a reason; any other is added at the end.
 */
export function mergeItems(knownBy: readonly string[], mistakes: Mistakes): Join {
  const nameOf = (item: Node): string | null => {
    const texts = knownBy.map((key) => textOf(item, key));
    return texts.some((part) => part === null) ? null : texts.join(' ');
  };
  return (base, change) => {
    if (base.kind !== 'list' || change.kind !== 'list') return change;
    const names = base.items.map(nameOf);
    const items: (Node | null)[] = [...base.items];
    const seen = new Set<string>();
    for (const item of change.items) {
      const name = nameOf(item);
      const at = name === null ? -1 : names.indexOf(name);
      const old = items[at];
      if (name !== null && seen.has(name)) mistakes.report('plan/named-twice', { name }, item.offset);
      else if (isRetired(item, mistakes)) {
        if (at !== -1) items[at] = null;
        else reportUnknown(name ?? '', item, names, mistakes);
      } else if (old?.kind === 'map' && item.kind === 'map') items[at] = mergeMap(old, item);
      else items.push(item);
      if (name !== null) seen.add(name);
    }
    return { ...change, items: items.filter((item) => item !== null) };
  };
}

/** True for an item that is taken out; reported where it does not say why. */
export function isRetired(item: Node, mistakes: Mistakes): boolean {
  const retired = entryOf(item, 'retired');
  if (!retired) return false;
  if (textOf(item, 'retired') === null && retired.value.kind !== 'broken')
    mistakes.report('plan/retired-without-reason', {}, retired.key.offset);
  return true;
}

function reportUnknown(
  name: string,
  item: Node,
  names: readonly (string | null)[],
  mistakes: Mistakes,
): void {
  const known = names.filter((each) => each !== null);
  const args = { thing: 'item', name, ...mistakes.nearest(name, known) };
  mistakes.report('plan/nothing-to-change', args, item.offset);
}
