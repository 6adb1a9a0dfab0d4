import type { PeriodRule } from '../../model/plan/measure.ts';
import { text } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Node, entryOf } from '../yaml/node.ts';
import { type Field, readFields, shapeOf } from './read-fields.ts';
import * as z from '../schema.ts';

const untilShape = { until: text };
const inForceShape = { from: text, to: text };
const fileShape = { of: z.enum(['file']) };

/** A PERIOD as editors see it. */
export function periodRuleSchema(): z.Schema {
  return z.union([text, z.strictObject(untilShape), z.strictObject(inForceShape), z.strictObject(fileShape)]);
}

/** True for `period: none`: the source has no period, and that is meant. */
export function isTimeless({ node }: Field<unknown>): boolean {
  return node.kind === 'scalar' && node.text === 'none';
}

/** A period rule and the fields that name its columns, which are still to be looked up. */
interface ReadPeriodRule {
  readonly rule: PeriodRule;
  readonly columns: readonly Field<string>[];
}

/**
 * Reads how rows belong to a period; null where it has mistakes.
 *
 *     PERIOD := none | COLUMN | { until: COLUMN } | { from: COLUMN, to: COLUMN } | { of: file }
 */
export function readPeriodRule(field: Field<unknown>, mistakes: Mistakes): ReadPeriodRule | null {
  const { node, key } = field;
  if (node.kind === 'scalar') {
    if (shapeOf(node) !== 'nothing') return flow(node, field);
    mistakes.report('plan/empty-value', { key: key.text }, key.offset);
    return null;
  }
  if (entryOf(node, 'until')) {
    const until = readFields(node, untilShape, 'period', mistakes)?.until;
    return until ? { rule: { kind: 'until', column: until.value }, columns: [until] } : null;
  }
  if (entryOf(node, 'of')) {
    return readFields(node, fileShape, 'period', mistakes)?.of
      ? { rule: { kind: 'file' }, columns: [] }
      : null;
  }
  const fields = readFields(node, inForceShape, 'period', mistakes);
  if (!fields?.from || !fields.to) return null;
  const rule = { kind: 'in-force', from: fields.from.value, to: fields.to.value } as const;
  return { rule, columns: [fields.from, fields.to] };
}

function flow(node: Node & { kind: 'scalar' }, { key }: Field<unknown>): ReadPeriodRule {
  const column: Field<string> = { value: node.text, node, key };
  return { rule: { kind: 'flow', column: node.text }, columns: [column] };
}
