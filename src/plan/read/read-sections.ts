import type { Place } from '../../model/finding.ts';
import type { Section, Target, Untracked } from '../../model/plan/plan.ts';
import { changedItems, changesOf } from '../extends/merge-maps.ts';
import { nested, text } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Node, entryOf } from '../yaml/node.ts';
import { isOutOfForce } from './read-basis.ts';
import { type Field, itemsOf, readFields, shapeOf } from './read-fields.ts';
import { type Surroundings, readTarget, targetChanges, targetSchema } from './read-target.ts';
import type { Scope } from './references.ts';
import * as z from '../schema.ts';

const sectionShape = {
  title: text,
  clause: z.optional(text),
  targets: nested(() => z.nonEmpty(z.array(targetSchema()))),
};

/** A section as editors see it. */
export function sectionSchema(): z.Schema {
  return z.strictObject(sectionShape);
}

/** Changes of sections by title and of their targets by id, as editors see them. */
export function sectionChanges(): z.Schema {
  const targets = z.optional(targetChanges());
  return z.array(z.strictObject({ ...changesOf(sectionShape), targets, retired: z.optional(text) }));
}

/** Reads the sections with their targets, whose ids must all be different. Nothing passes by testing nothing. */
export function readSections(
  field: Field<unknown> | null,
  around: Omit<Surroundings, 'clause'>,
  scope: Scope,
): readonly Section[] {
  const { mistakes } = scope;
  if (!field || field.node.kind === 'broken') return [];
  const isNothing =
    shapeOf(field.node) === 'nothing' || (field.node.kind === 'list' && field.node.items.length === 0);
  if (isNothing) {
    mistakes.report('plan/no-targets', {}, field.key.offset);
    return [];
  }
  const ids = new Map<string, Target['place']>();
  const items = itemsOf(field.node, 'sections', mistakes) ?? [];
  const sections = items.flatMap((item) => readSection(item, around, ids, scope) ?? []);
  if (items.length > 0 && items.every(isAllOutOfForce))
    mistakes.report('plan/no-targets', {}, field.key.offset);
  return sections;
}

function isAllOutOfForce(section: Node): boolean {
  const targets = entryOf(section, 'targets')?.value;
  return targets?.kind === 'list' && targets.items.length > 0 && targets.items.every(isOutOfForce);
}

function readSection(
  node: Node,
  around: Omit<Surroundings, 'clause'>,
  ids: Map<string, Target['place']>,
  scope: Scope,
): Section | null {
  const fields = readFields(node, sectionShape, 'section', scope.mistakes);
  if (!fields) return null;
  const clause = fields.clause?.value ?? null;
  const items = fields.targets ? targetsOf(fields.targets, scope) : [];
  for (const item of items) checkId(item, around, ids, scope);
  const inForce = items.filter((item) => !isOutOfForce(item));
  const targets = inForce.flatMap((item) => readTarget(item, { ...around, clause }, scope) ?? []);
  // Nothing is left of a section whose targets are all out of force.
  if (items.length > 0 && inForce.length === 0) return null;
  return { title: fields.title?.value ?? '', clause, targets };
}

function targetsOf({ node, key }: Field<unknown>, { mistakes }: Scope): readonly Node[] {
  const isNothing = shapeOf(node) === 'nothing' || (node.kind === 'list' && node.items.length === 0);
  if (!isNothing) return itemsOf(node, 'targets', mistakes) ?? [];
  mistakes.report('plan/no-targets', {}, key.offset);
  return [];
}

function checkId(
  node: Node,
  around: Omit<Surroundings, 'clause'>,
  ids: Map<string, Target['place']>,
  scope: Scope,
): void {
  const id = entryOf(node, 'id')?.value;
  if (id?.kind !== 'scalar' || id.text === '') return;
  const first = ids.get(id.text);
  if (first) scope.mistakes.report('plan/duplicate-id', { id: id.text, line: first.line ?? 0 }, id.offset);
  else ids.set(id.text, around.place(id.offset));
}

const untrackedShape = { clause: text, quantity: text, reason: text };

/** An `untracked:` as editors see it. */
export function untrackedSchema(): z.Schema {
  return z.array(z.strictObject(untrackedShape));
}

/** Changes of `untracked:` by clause and quantity, as editors see them. */
export function untrackedChanges(): z.Schema {
  return changedItems(untrackedShape, ['clause', 'quantity']);
}

/** Reads the quantities of the document that are no targets, each with its reason. */
export function readUntracked(
  field: Field<unknown> | null,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): readonly Untracked[] {
  const items = field ? (itemsOf(field.node, 'untracked', mistakes) ?? []) : [];
  return items.flatMap((item) => {
    const fields = readFields(item, untrackedShape, 'untracked', mistakes);
    if (!fields?.clause || !fields.quantity || !fields.reason) return [];
    const { clause, quantity, reason } = fields;
    return [
      { clause: clause.value, quantity: quantity.value, reason: reason.value, place: place(item.offset) },
    ];
  });
}
