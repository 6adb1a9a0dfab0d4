import * as z from '../schema/schema.ts';
import type { Waiver } from '../../model/plan/plan.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { text } from '../schema/members.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { readFields, type Field } from './read-fields.ts';

const waiverShape = { reason: text, until: text };

/** A `waiver:` as editors see it. */
export function waiverSchema(): z.Schema {
  return z.strictObject(waiverShape);
}

/**
 * Reads why a missed target is let pass, and until when; null where it has mistakes. A month or a year is until its last
 * day, which is included.
 */
export function readWaiver({ node }: Field<unknown>, mistakes: Mistakes): Waiver | null {
  const fields = readFields(node, waiverShape, 'waiver', mistakes);
  if (!fields) return null;
  const { reason, until } = fields;
  const isBlank = reason?.value.trim() === '';
  if (reason && isBlank) mistakes.report('plan/empty-value', { key: 'reason' }, reason.key.offset);
  const span = until && parseSpan(until.value);
  if (until && !span) mistakes.report('plan/bad-date', { value: until.value }, until.node.offset);
  return reason && span && !isBlank ? { reason: reason.value, until: span.to } : null;
}
