import { text } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, type MapNode, type Node, entryOf, textOf } from '../yaml/node.ts';
import * as z from '../schema.ts';

/** Joins what both plans say; it is asked only where both say something. */
export type Join = (base: Node, change: Node) => Node;

/** Joins two mappings; where one of them is something else, the change stands as it is. */
export function joinMaps(join: (base: MapNode, change: MapNode) => Node): Join {
  return (base, change) => (base.kind === 'map' && change.kind === 'map' ? join(base, change) : change);
}

/** True for a key without a value: in a change it takes away what the extended plan says. */
export function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.text === '';
}

/**
 * Changes a mapping key by key: what the change does not name stays, what it leaves blank goes, and what it says
 * stands in the place of the old, whole, but for the keys that have a join of their own.
 */
export function mergeMap(
  base: MapNode,
  change: MapNode,
  joins: Readonly<Record<string, Join>> = {},
): MapNode {
  const changed = new Map(change.entries.map((entry) => [entry.key.text, entry]));
  const known = new Set(base.entries.map(({ key }) => key.text));
  const kept = base.entries.flatMap((entry): readonly Entry[] => {
    const { key, value } = changed.get(entry.key.text) ?? {};
    if (!key || !value) return [entry];
    if (isBlank(value)) return [];
    const join = Object.hasOwn(joins, key.text) ? joins[key.text] : undefined;
    return [{ key, value: join ? join(entry.value, value) : value }];
  });
  const added = change.entries.filter(({ key }) => !known.has(key.text));
  const keys = change.entries.map(({ key }) => key.text);
  return {
    kind: 'map',
    entries: [...kept, ...added],
    offset: change.offset,
    changes: { offset: base.offset, keys },
  };
}

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

/** A shape of which everything may be left out, to be taken over, or left blank, to be taken away: for editors. */
export function changesOf(shape: z.Shape): z.Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([key, member]) => {
      const inner = member.kind === 'optional' ? member.inner : member;
      return [key, z.optional(z.nullable(inner))];
    }),
  );
}

/** Items of a list that are known by some of their keys, and may be `retired`: for editors. */
export function changedItems(shape: z.Shape, knownBy: readonly string[]): z.Schema {
  const known = Object.fromEntries(knownBy.map((key) => [key, text]));
  return z.array(z.strictObject({ ...changesOf(shape), ...known, retired: z.optional(z.nullable(text)) }));
}
