import type { Place } from '../../model/finding.ts';
import type { Measure } from '../../model/plan/measure.ts';
import type { Agreement } from '../../model/plan/plan.ts';
import { areAlike, unitFits } from '../../quantity/units/measure-unit.ts';
import { parseQuantity } from '../../quantity/units/read-amount.ts';
import { changedItems } from '../extends/changes-schema.ts';
import { nested, text } from '../schema/members.ts';
import type { Node } from '../yaml/node.ts';
import { type Field, itemsOf, readFields } from './read-fields.ts';
import { measureSchema, readMeasure } from './read-measure.ts';
import type { Scope } from './references.ts';
import * as z from '../schema/schema.ts';

const measure = nested(() => measureSchema);
const agreementShape = {
  title: text,
  measures: nested(() => z.tuple([measure, measure])),
  within: z.optional(text),
};

/** An `agree:` as editors see it. */
export function agreementsSchema(): z.Schema {
  return z.array(z.strictObject(agreementShape));
}

/** Changes of `agree:` by title, as editors see them. */
export function agreementChanges(): z.Schema {
  return changedItems(agreementShape, ['title']);
}

/**
 * Reads which measures must agree.
 *
 *     agree := [ { title, measures: [measure, measure], within?: QUANTITY }, … ]
 */
export function readAgreements(
  field: Field<unknown> | null,
  place: (offset: number) => Place,
  scope: Scope,
): readonly Agreement[] {
  const items = field ? (itemsOf(field.node, 'agree', scope.mistakes) ?? []) : [];
  return items.flatMap((item) => readAgreement(item, place(item.offset), scope) ?? []);
}

function readAgreement(node: Node, place: Place, scope: Scope): Agreement | null {
  const { mistakes } = scope;
  const fields = readFields(node, agreementShape, 'agreement', mistakes);
  if (!fields?.measures) return null;
  const items = itemsOf(fields.measures.node, 'measures', mistakes);
  if (items && items.length !== 2)
    mistakes.report('plan/two-measures-agree', { given: items.length }, fields.measures.key.offset);
  const [one, other] = (items ?? []).map((item) => readMeasure(item, scope));
  if (!one || !other) return null;
  if (!areAlike(one.unit, other.unit)) {
    const args = {
      measure: 'agree',
      one: one.unit?.dimension ?? 'plain',
      oneUnit: one.unit?.text ?? '',
      other: other.unit?.dimension ?? 'plain',
      otherUnit: other.unit?.text ?? '',
    };
    mistakes.report('plan/unlike-measures', args, fields.measures.key.offset);
  }
  const measures: readonly [Measure, Measure] = [one.measure, other.measure];
  const within = fields.within ? parseQuantity(fields.within.value) : null;
  if (fields.within) {
    const fits =
      within?.unit.dimension === 'ratio' || !one.unit || (within && unitFits(one.unit, within.unit));
    if (!within || !fits)
      mistakes.report('plan/bad-quantity', { value: fields.within.value }, fields.within.node.offset);
  }
  return { title: fields.title?.value ?? '', measures, within, unit: one.unit ?? other.unit, place };
}
