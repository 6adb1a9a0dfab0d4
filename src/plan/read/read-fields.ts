import type { Output, Schema, Shape } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import {
  type Entry,
  type MapNode,
  type Node,
  type Plain,
  type ScalarNode,
  hasBroken,
  nodeAt,
  plainOf,
} from '../yaml/node.ts';

/** A field that was read: its value (undefined for a nested one) and where it stands. */
export interface Field<T> {
  readonly value: T;
  readonly node: Node;
  readonly key: ScalarNode;
}

/** The fields of a mapping; null where one is absent or was reported. */
export type Fields<S extends Shape> = {
  readonly [K in keyof S]: Field<Output<S[K]>> | null;
};

/** Texts that people write; a `#` in one is hardly a comment. */
const prose: ReadonlySet<string> = new Set('title note reason wording reading'.split(' '));

/**
 * Reads a mapping by its shape, field by field, and reports every unknown key, missing key and wrong value at its place.
 * Null where the node is no mapping. `thing` names it in the catalogue.
 */
export function readFields<S extends Shape>(
  node: Node,
  shape: S,
  thing: string,
  mistakes: Mistakes,
): Fields<S> | null {
  const map = mapOf(node, thing, mistakes);
  if (!map) return null;
  const fields: Record<string, Field<unknown> | null> = {};
  for (const entry of map.entries) {
    const member = Object.hasOwn(shape, entry.key.text) ? shape[entry.key.text] : undefined;
    if (member) fields[entry.key.text] = readField(entry, member, mistakes);
    else reportUnknown(entry.key, Object.keys(shape), thing, mistakes);
  }
  for (const [key, member] of Object.entries(shape)) {
    if (fields[key] === undefined && member.kind !== 'optional') {
      mistakes.report('plan/missing-key', { key, thing }, map.offset);
    }
    fields[key] ??= null;
  }
  return fields as Fields<S>;
}

/** The node if it is a mapping; else null, reported. */
export function mapOf(node: Node, thing: string, mistakes: Mistakes): MapNode | null {
  if (node.kind === 'map') return node;
  if (node.kind !== 'broken') {
    mistakes.report('plan/wrong-shape', { key: thing, expected: 'map', got: shapeOf(node) }, node.offset);
  }
  return null;
}

/** The items of a list; else null, reported. */
export function itemsOf(node: Node, key: string, mistakes: Mistakes): readonly Node[] | null {
  if (node.kind === 'list') return node.items;
  if (node.kind !== 'broken') {
    mistakes.report('plan/wrong-shape', { key, expected: 'list', got: shapeOf(node) }, node.offset);
  }
  return null;
}

/** What a node is, in the words of the catalogue. */
export function shapeOf(node: Node): string {
  return node.kind === 'scalar' && node.text === '' ? 'nothing' : node.kind;
}

function reportUnknown(key: ScalarNode, known: readonly string[], thing: string, mistakes: Mistakes): void {
  mistakes.report(
    'plan/unknown-key',
    { key: key.text, thing, ...mistakes.nearest(key.text, known) },
    key.offset,
  );
}

function readField({ key, value: node }: Entry, member: Schema, mistakes: Mistakes): Field<unknown> | null {
  if (node.kind === 'scalar' && node.cut !== null && prose.has(key.text)) {
    mistakes.report(
      'plan/cut-by-comment',
      { key: key.text, kept: node.text, comment: node.cut },
      node.offset,
    );
  }
  if (member.kind === 'lazy' || (member.kind === 'optional' && member.inner.kind === 'lazy')) {
    return { value: undefined, node, key };
  }
  if (hasBroken(node)) return null;
  const value = plainOf(node);
  const issues = issuesOf(member, value);
  for (const issue of issues) reportIssue(issue, key, node, mistakes);
  return issues.length === 0 ? { value, node, key } : null;
}

function reportIssue(issue: Issue, key: ScalarNode, node: Node, mistakes: Mistakes): void {
  const place = nodeAt(node, issue.path);
  const offset = place.kind === 'scalar' && place.text === '' ? key.offset : place.offset;
  if (shapeOf(place) === 'nothing' || issue.kind === 'empty') {
    mistakes.report('plan/empty-value', { key: key.text }, offset);
  } else if (issue.kind === 'choice' && place.kind === 'scalar') {
    reportChoice(key, place, issue.values, mistakes);
  } else {
    const expected = issue.kind === 'shape' ? issue.expected : 'text';
    const written = expected === 'text' && place.kind === 'list' ? mistakes.bracketed(place.offset) : null;
    const quoted = written === null ? {} : { quoted: quotedOf(written) };
    mistakes.report('plan/wrong-shape', { key: key.text, expected, got: shapeOf(place), ...quoted }, offset);
  }
}

function quotedOf(written: string): string {
  return written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
}

/** Reports a value that is none of the choices, with the nearest one. */
export function reportChoice(
  key: ScalarNode,
  value: ScalarNode,
  choices: readonly string[],
  mistakes: Mistakes,
): void {
  const { near } = mistakes.nearest(value.text, choices);
  mistakes.report('plan/bad-choice', { key: key.text, value: value.text, choices, near }, value.offset);
}

/** What is wrong with a value, and where in it. */
type Issue = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'shape'; readonly expected: 'text' | 'list' | 'text-or-list' }
);

/** What is wrong with a value by its schema; nothing as a rule. Mappings are not looked into: readers of their own do that. */
export function issuesOf(schema: Schema, value: Plain): readonly Issue[] {
  switch (schema.kind) {
    case 'string':
      if (typeof value !== 'string') return [{ kind: 'shape', expected: 'text', path: [] }];
      return schema.isNonEmpty && value === '' ? [{ kind: 'empty', path: [] }] : [];
    case 'array':
      if (!isList(value)) return [{ kind: 'shape', expected: 'list', path: [] }];
      if (value.length === 0 && schema.isNonEmpty) return [{ kind: 'empty', path: [] }];
      return value.flatMap((item, at) =>
        issuesOf(schema.item, item).map((issue) => ({ ...issue, path: [at, ...issue.path] })),
      );
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value)
        ? []
        : [{ kind: 'choice', values: schema.values, path: [] }];
    case 'union':
      return issuesOfMeant(schema.options, value);
    case 'optional':
      return issuesOf(schema.inner, value);
    default:
      return [];
  }
}

/** The issues of the option that a value was meant for: the one whose shape it has. */
function issuesOfMeant(options: readonly Schema[], value: Plain): readonly Issue[] {
  const tried = options.map((option) => issuesOf(option, value));
  const meant = tried.filter((issues) =>
    issues.every(({ kind, path }) => kind !== 'shape' || path.length > 0),
  );
  const best = meant.find((issues) => issues.length === 0) ?? meant[0];
  return best ?? [{ kind: 'shape', expected: 'text-or-list', path: [] }];
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
