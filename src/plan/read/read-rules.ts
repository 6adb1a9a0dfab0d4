import * as z from '../schema/schema.ts';
import type { Place } from '../../model/finding.ts';
import type { Rule } from '../../model/plan/plan.ts';
import { changedItems } from '../extends/changes-schema.ts';
import { nested, text } from '../schema/members.ts';
import { conditionSchema, readCondition } from './read-condition.ts';
import { itemsOf, readFields, type Field } from './read-fields.ts';
import type { KnownSource, Scope } from './references.ts';

const ruleShape = { title: text, where: nested(() => conditionSchema) };

/** A `rules:` as editors see it. */
export function rulesSchema(): z.Schema {
  return z.array(z.strictObject(ruleShape));
}

/** Changes of `rules:` by title, as editors see them. */
export function ruleChanges(): z.Schema {
  return changedItems(ruleShape, ['title']);
}

/**
 * Reads the conditions that every row of a source must meet.
 *
 *     rules := [ { title, where: COND }, … ]
 */
export function readRules(
  field: Field<unknown>,
  place: (offset: number) => Place,
  source: KnownSource,
  scope: Scope,
): readonly Rule[] {
  return (itemsOf(field.node, 'rules', scope.mistakes) ?? []).flatMap((item) => {
    const fields = readFields(item, ruleShape, 'rule', scope.mistakes);
    const where = fields?.where ? readCondition(fields.where.node, source, scope) : null;
    return where ? [{ title: fields?.title?.value ?? '', where, place: place(item.offset) }] : [];
  });
}
