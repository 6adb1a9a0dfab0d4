import type { Comparator, Condition, Literal, TextRelation } from '../../../model/plan/condition.ts';
import type { Column } from '../../../model/plan/plan.ts';
import { flag, nested, text } from '../../schema.ts';
import { type Entry, type Node, entryOf } from '../../yaml/node.ts';
import { type Field, itemsOf, mapOf, readFields, shapeOf } from '../read-fields.ts';
import { type KnownSource, type Scope, columnNamed, kindOf, sourceNamed } from '../references.ts';
import { readLiteral } from './read-literal.ts';
import { columnShape, comparableColumn, operand, readColumn, readOperand } from './read-operand.ts';
import {
  daysSchema,
  isAbout,
  matchSchema,
  readDays,
  readMatch,
  readSum,
  sumShape,
} from './read-row-relations.ts';
import * as z from '../../schema.ts';

/** A COND as editors see it. */
export const conditionSchema: z.Schema = z.lazy(() => {
  const conditions = z.optional(z.nonEmpty(z.array(conditionSchema)));
  return z.looseObject(
    {
      any: conditions,
      all: conditions,
      none: conditions,
      days: z.optional(daysSchema()),
      match: z.optional(matchSchema()),
    },
    testSchema(),
  );
});

/**
 * Reads a question to the rows of a source; null where it has mistakes.
 *
 *     COND := { COLUMN: TEST, … }      all of them; any | all | none: [COND, …] may stand beside columns,
 *                                      and so may days: { from, to, … } and match: { columns, source, to }
 */
export function readCondition(node: Node, source: KnownSource, scope: Scope): Condition | null {
  const map = mapOf(node, 'condition', scope.mistakes);
  if (!map) return null;
  if (map.entries.length === 0) scope.mistakes.report('plan/empty-value', { key: 'condition' }, map.offset);
  const parts = map.entries.map((entry) => readPart(entry, source, scope));
  const read = parts.filter((part) => part !== null);
  if (read.length === 0 || read.length < parts.length) return null;
  return read.length === 1 ? (read[0] ?? null) : { kind: 'all', parts: read };
}

function readPart(entry: Entry, source: KnownSource, scope: Scope): Condition | null {
  const kind = entry.key.text;
  if (kind === 'days' && isAbout(entry, source, ['from', 'to'])) return readDays(entry, source, scope);
  if (kind === 'match' && isAbout(entry, source, ['columns', 'source', 'to']))
    return readMatch(entry, source, scope);
  if (kind !== 'any' && kind !== 'all' && kind !== 'none') return readTest(entry, source, scope);
  const items = itemsOf(entry.value, kind, scope.mistakes);
  if (items?.length === 0) scope.mistakes.report('plan/empty-value', { key: kind }, entry.key.offset);
  const parts = (items ?? []).map((item) => readCondition(item, source, scope));
  const read = parts.filter((part) => part !== null);
  return read.length === 0 || read.length < parts.length ? null : { kind, parts: read };
}

const memberShape = { source: text, column: text };
const equal = (): z.Schema => z.union([text, z.strictObject(columnShape), z.strictObject(sumShape)]);
const values = (): z.Schema =>
  z.union([text, z.array(text), z.strictObject(columnShape), z.strictObject(memberShape)]);
const others = (): z.Schema =>
  z.union([
    text,
    z.array(text),
    z.strictObject(columnShape),
    z.strictObject(memberShape),
    z.strictObject(sumShape),
  ]);

const testShape = {
  is: z.optional(nested(equal)),
  not: z.optional(nested(others)),
  in: z.optional(nested(values)),
  gt: z.optional(nested(operand)),
  gte: z.optional(nested(operand)),
  lt: z.optional(nested(operand)),
  lte: z.optional(nested(operand)),
  contains: z.optional(text),
  starts: z.optional(text),
  ends: z.optional(text),
  blank: z.optional(flag),
  within: z.optional(text),
};

/** A TEST as editors see it. */
function testSchema(): z.Schema {
  return z.union([text, z.array(text), z.strictObject(testShape)]);
}

/**
 * Reads a question to one column; null where it has mistakes.
 *
 *     TEST := VALUE | [VALUE, …] | { is | not | in | gt | gte | lt | lte | contains | starts | ends: X, within?: QUANTITY }
 *           | { blank: true | false }
 *
 * Several operators in one test must all hold. `within` is what a sum of columns may differ by.
 */
function readTest(entry: Entry, source: KnownSource, scope: Scope): Condition | null {
  const column = columnNamed(entry.key.text, entry.key.offset, source, scope);
  if (!column) return null;
  if (entry.value.kind !== 'map') return readValues(entry.value, column, entry, false, scope);
  const fields = readFields(entry.value, testShape, 'test', scope.mistakes);
  if (!fields) return null;
  const parts: (Condition | null)[] = [];
  const relations = ['is', 'not', 'gt', 'gte', 'lt', 'lte'] as const;
  if (fields.within && !relations.some((by) => fields[by] && entryOf(fields[by].node, 'sum')))
    scope.mistakes.report('plan/within-what', {}, fields.within.key.offset);
  if (fields.in) parts.push(readMembership(fields.in, column, false, source, scope));
  for (const by of relations) {
    const field = fields[by];
    if (field && entryOf(field.node, 'sum'))
      parts.push(readSum({ field, by, column, within: fields.within }, source, scope));
    else if (field && (by === 'is' || by === 'not'))
      parts.push(readMembership(field, column, by === 'not', source, scope));
    else if (field && by !== 'is' && by !== 'not')
      parts.push(readComparison(field, by, column, source, scope));
  }
  for (const by of ['contains', 'starts', 'ends'] as const) {
    const field = fields[by];
    if (field) parts.push(readTextTest(field, by, column, scope));
  }
  const { blank } = fields;
  if (blank) parts.push({ kind: 'blank', column: column.name, blank: blank.value === 'true' });
  if (entry.value.entries.length === 0)
    scope.mistakes.report('plan/empty-value', { key: column.name }, entry.key.offset);
  const read = parts.filter((part) => part !== null);
  if (read.length === 0 || read.length < parts.length) return null;
  return read.length === 1 ? (read[0] ?? null) : { kind: 'all', parts: read };
}

function readMembership(
  field: Field<unknown>,
  column: Column,
  negated: boolean,
  source: KnownSource,
  scope: Scope,
): Condition | null {
  const { node, key } = field;
  if (key.text === 'is' && node.kind === 'list') {
    const args = { key: 'is', expected: 'text', got: 'list' };
    scope.mistakes.report('plan/wrong-shape', args, node.offset);
    return null;
  }
  if (node.kind !== 'map') return readValues(node, column, { key, value: node }, negated, scope);
  if (entryOf(node, 'period')) {
    scope.mistakes.report('plan/wrong-operand', { operator: key.text, operand: 'period' }, node.offset);
    return null;
  }
  if (key.text === 'is' && entryOf(node, 'source')) {
    scope.mistakes.report('plan/wrong-operand', { operator: 'is', operand: 'source' }, node.offset);
    return null;
  }
  if (!entryOf(node, 'source')) {
    const other = readColumn(node, column, source, scope);
    return other && { kind: 'equals-column', column: column.name, other: other.name, negated };
  }
  const fields = readFields(node, memberShape, 'operand', scope.mistakes);
  if (!fields?.source) return null;
  const elsewhere = sourceNamed(fields.source.value, fields.source.node.offset, scope);
  if (!elsewhere || !fields.column) return null;
  const of = comparableColumn(fields.column, column, elsewhere, scope);
  return of && { kind: 'member', column: column.name, source: elsewhere.name, of: of.name, negated };
}

function readValues(
  node: Node,
  column: Column,
  entry: Entry,
  negated: boolean,
  scope: Scope,
): Condition | null {
  const nodes = node.kind === 'list' ? node.items : [node];
  if (nodes.length === 0 || shapeOf(node) === 'nothing') {
    scope.mistakes.report('plan/empty-value', { key: entry.key.text }, entry.key.offset);
    return null;
  }
  const literals: Literal[] = [];
  for (const item of nodes) {
    const literal = readLiteral(item, column, scope.mistakes);
    if (literal) literals.push(literal);
  }
  if (literals.length < nodes.length) return null;
  return { kind: negated ? 'not-in' : 'in', column: column.name, values: literals };
}

function readComparison(
  field: Field<unknown>,
  by: Comparator,
  column: Column,
  source: KnownSource,
  scope: Scope,
): Condition | null {
  const kind = kindOf(column.type);
  if (kind !== 'number' && kind !== 'date') {
    const args = { column: column.name, type: column.type, operator: by };
    scope.mistakes.reportUse([column], 'plan/no-order', args, field.key.offset);
    return null;
  }
  const to = readOperand(field, column, source, scope);
  return to && { kind: 'compare', column: column.name, by, to };
}

function readTextTest(
  field: Field<string>,
  by: TextRelation,
  column: Column,
  scope: Scope,
): Condition | null {
  if (column.type === 'text') return { kind: 'text', column: column.name, by, text: field.value };
  scope.mistakes.reportUse(
    [column],
    'plan/text-only',
    { column: column.name, type: column.type, operator: by },
    field.key.offset,
  );
  return null;
}
