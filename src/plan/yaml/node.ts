/** A piece of text: a plain scalar as written, a quoted one without its quotes, a block without its last line end. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  /** Where it begins, its quote included. */
  readonly offset: number;
  /** Where `text` itself stands, character for character; null where it was escaped or folded. */
  readonly inner: number | null;
  /** What follows as a comment that was probably meant to be text (`见 #3`); null as a rule. */
  readonly cut: string | null;
}

/** A sequence. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly offset: number;
}

/** A key with its value. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** A mapping whose keys are all different. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly offset: number;
  /** Where it changes one of the plan that is extended: where that stands, and the keys it gives or takes away. */
  readonly changes?: { readonly offset: number; readonly keys: readonly string[] };
}

/** Something that could not be read and was reported: nothing more is said about it. */
interface BrokenNode {
  readonly kind: 'broken';
  readonly offset: number;
}

/** A node of a plan and where it stands. */
export type Node = ScalarNode | ListNode | MapNode | BrokenNode;

/** A node as plain data: texts, lists and objects. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The node without its positions; null for a broken one. */
export function plainOf(node: Node): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.text;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainOf(value)]));
    case 'broken':
      return null;
  }
}

/** The node at a path of keys and indexes, or the last one there is on the way. */
export function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  let found = node;
  for (const step of path) {
    const next = found.kind === 'list' ? found.items[Number(step)] : entryOf(found, String(step))?.value;
    if (!next) return found;
    found = next;
  }
  return found;
}

/** The entry of a mapping with a key; null where there is none. */
export function entryOf(node: Node, key: string): Entry | null {
  return node.kind === 'map' ? (node.entries.find((entry) => entry.key.text === key) ?? null) : null;
}

/** The text of a mapping's entry; null where it has none, or something else than a text. */
export function textOf(node: Node, key: string): string | null {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && value.text !== '' ? value.text : null;
}

/** True where part of the node could not be read and was reported. */
export function hasBroken(node: Node): boolean {
  if (node.kind === 'list') return node.items.some(hasBroken);
  if (node.kind === 'map') return node.entries.some(({ value }) => hasBroken(value));
  return node.kind === 'broken';
}
