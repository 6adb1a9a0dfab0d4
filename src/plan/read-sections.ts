import * as z from './schema.ts';
import type { Section, Target } from '../model/plan.ts';
import { nested, text } from './members.ts';
import { entryOf, type Node } from './yaml/node.ts';
import { itemsOf, readFields, shapeOf, type Field } from './read-fields.ts';
import { readTarget, targetSchema, type Surroundings } from './read-target.ts';
import type { Scope } from './references.ts';

const sectionShape = {
  title: text,
  clause: z.optional(text),
  targets: nested(() => z.nonEmpty(z.array(targetSchema()))),
};

/** A section as editors see it. */
export function sectionSchema(): z.Schema {
  return z.strictObject(sectionShape);
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
  return (itemsOf(field.node, 'sections', mistakes) ?? []).flatMap(
    (item) => readSection(item, around, ids, scope) ?? [],
  );
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
  const targets = items.flatMap((item) => readTarget(item, { ...around, clause }, scope) ?? []);
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
