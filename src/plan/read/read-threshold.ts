import type { RelativeThreshold } from '../../model/plan/plan.ts';
import type { Threshold } from '../../model/quantity.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { nested, text } from '../schema/members.ts';
import type { ListNode } from '../yaml/node.ts';
import type { ReadMeasure } from './measure-scope.ts';
import { type Field, readFields } from './read-fields.ts';
import { measureSchema, readMeasure } from './read-measure.ts';
import type { Scope } from './references.ts';
import * as z from '../schema/schema.ts';

const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;
const measure = z.optional(nested(() => measureSchema));
const relativeShape = { gte: measure, gt: measure, lte: measure, lt: measure };

/** A `target:` as editors see it. */
export function thresholdSchema(): z.Schema {
  return z.union([text, z.strictObject(relativeShape)]);
}

/** A threshold that was read; a relative one with the measure behind it. */
export type ReadThreshold =
  | { readonly kind: 'absolute'; readonly threshold: Threshold }
  | { readonly kind: 'relative'; readonly threshold: RelativeThreshold; readonly read: ReadMeasure };

/** The direction a plan adds to 左右 and 约. */
export type DirectionField = Field<'at-least' | 'at-most'> | null;

/**
 * Reads `target:`; null, reported, where it has mistakes.
 *
 *     target := a threshold in words | { gte | gt | lte | lt: MEASURE }
 */
export function readThreshold(
  field: Field<unknown>,
  direction: DirectionField,
  scope: Scope,
): ReadThreshold | null {
  const { node, key } = field;
  if (node.kind === 'map') return readRelative(field, direction, scope);
  if (node.kind === 'broken') return null;
  if (node.kind === 'list' || node.text === '') {
    if (node.kind === 'list') reportList(node, key.text, scope);
    else scope.mistakes.report('plan/empty-value', { key: key.text }, key.offset);
    return null;
  }
  const parsed = parseThreshold(node.text, direction?.value ?? null);
  if ('threshold' in parsed) return { kind: 'absolute', threshold: parsed.threshold };
  const { code, at, word } = parsed.error;
  const offset = node.inner === null ? node.offset : node.inner + at;
  scope.mistakes.report(`plan/threshold-${code}`, { target: node.text, word }, offset);
  return null;
}

/** `[80%, 90%]` without quotes is a list to YAML. */
function reportList(node: ListNode, key: string, { mistakes }: Scope): void {
  const texts = node.items.flatMap((item) =>
    item.kind === 'scalar' && /^[-+\d.]/.test(item.text) ? [item.text] : [],
  );
  if (texts.length !== 2 || node.items.length !== 2) {
    mistakes.report('plan/wrong-shape', { key, expected: 'text', got: 'list' }, node.offset);
    return;
  }
  const written = `[${texts.join(', ')}]`;
  mistakes.report('plan/quote-this', { written, quoted: `"${written}"`, reason: 'interval' }, node.offset);
}

function readRelative(
  { node, key }: Field<unknown>,
  direction: DirectionField,
  scope: Scope,
): ReadThreshold | null {
  const fields = readFields(node, relativeShape, 'threshold', scope.mistakes);
  if (!fields) return null;
  if (direction) scope.mistakes.report('plan/needless-direction', {}, direction.key.offset);
  const given = (['gte', 'gt', 'lte', 'lt'] as const).filter((name) => fields[name] !== null);
  const [name, second] = given;
  if (!name || second) {
    const offset = (second && fields[second]?.key.offset) ?? key.offset;
    scope.mistakes.report('plan/one-comparison', { given }, offset);
    return null;
  }
  const read = fields[name] && readMeasure(fields[name].node, scope);
  return read && { kind: 'relative', threshold: { operator: operators[name], measure: read.measure }, read };
}
