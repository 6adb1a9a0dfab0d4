import * as z from '../schema/schema.ts';
import type { Place } from '../../model/finding.ts';
import type { Untracked } from '../../model/plan/plan.ts';
import { changedItems } from '../extends/changes-schema.ts';
import { text } from '../schema/members.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { itemsOf, readFields, type Field } from './read-fields.ts';

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
