import type { Entry, MapNode, Node } from '../yaml/node.ts';

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
