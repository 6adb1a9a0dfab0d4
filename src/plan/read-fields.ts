import * as z from 'zod/mini';
import type { Mistakes } from './mistakes.ts';
import {
  hasBroken,
  nodeAt,
  plainOf,
  type Entry,
  type MapNode,
  type Node,
  type ScalarNode,
} from './yaml/node.ts';

/** What the fields of a mapping are read with; `nested` members are left to their own readers. */
export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** A field that was read: its value (undefined for a nested one) and where it stands. */
export interface Field<T> {
  readonly value: T;
  readonly node: Node;
  readonly key: ScalarNode;
}

/** The fields of a mapping; null where one is absent or was reported. */
export type Fields<S extends Shape> = {
  readonly [K in keyof S]: Field<Exclude<z.output<S[K]>, undefined>> | null;
};

/** Keys that the language has and this version of the program does not. */
const notYet: ReadonlySet<string> = new Set('weight scoring grades veto waiver'.split(' '));
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
    if (fields[key] === undefined && !(member instanceof z.ZodMiniOptional)) {
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
  if (notYet.has(key.text)) mistakes.report('plan/not-supported-yet', { key: key.text }, key.offset);
  else
    mistakes.report(
      'plan/unknown-key',
      { key: key.text, thing, ...mistakes.nearest(key.text, known) },
      key.offset,
    );
}

function readField(
  { key, value: node }: Entry,
  member: z.ZodMiniType,
  mistakes: Mistakes,
): Field<unknown> | null {
  if (node.kind === 'scalar' && node.cut !== null && prose.has(key.text)) {
    mistakes.report(
      'plan/cut-by-comment',
      { key: key.text, kept: node.text, comment: node.cut },
      node.offset,
    );
  }
  const inner = member instanceof z.ZodMiniOptional ? member.def.innerType : member;
  if (inner instanceof z.ZodMiniLazy) return { value: undefined, node, key };
  if (hasBroken(node)) return null;
  const read = member.safeParse(plainOf(node));
  if (read.success) return { value: read.data, node, key };
  for (const issue of issuesOf(read.error.issues)) reportIssue(issue, key, node, mistakes);
  return null;
}

type Issue = z.core.$ZodIssue;

/** The issues of the branch of a union that a node was meant for: the one that fails deeper than at the node itself. */
function issuesOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const meant = issue.errors.find((branch) =>
      branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
    );
    if (!meant) return [issue];
    const inside = meant.map((part): Issue => ({ ...part, path: [...issue.path, ...part.path] }));
    return issuesOf(inside);
  });
}

function reportIssue(issue: Issue, key: ScalarNode, node: Node, mistakes: Mistakes): void {
  const place = nodeAt(node, issue.path);
  const offset = place.kind === 'scalar' && place.text === '' ? key.offset : place.offset;
  if (shapeOf(place) === 'nothing' || issue.code === 'too_small') {
    mistakes.report('plan/empty-value', { key: key.text }, offset);
  } else if (issue.code === 'invalid_value' && place.kind === 'scalar') {
    reportChoice(key, place, issue.values.map(String), mistakes);
  } else if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      const near = null;
      mistakes.report('plan/unknown-key', { key: name, thing: key.text, near, known: [] }, offset);
    }
  } else {
    const expected = expectedOf(issue);
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

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'text-or-list';
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'array') return 'list';
  return issue.expected === 'object' || issue.expected === 'record' ? 'map' : 'text';
}
