import type { Operand } from '../../../model/plan/condition.ts';
import type { Column } from '../../../model/plan/plan.ts';
import { text } from '../../schema.ts';
import { type Node, entryOf } from '../../yaml/node.ts';
import { type Field, readFields, shapeOf } from '../read-fields.ts';
import { type KnownSource, type Scope, columnNamed, kindOf } from '../references.ts';
import { readLiteral } from './read-literal.ts';
import { checkUnits, readWholeDays, sumShape } from './read-row-relations.ts';
import * as z from '../../schema.ts';

type ColumnShape = { readonly column: z.Schema<string> };

/** Another column of the row, as an operand. */
export const columnShape: ColumnShape = { column: text };
const edgeShape = { period: z.enum(['start', 'end']), days: z.optional(text) };

/** An operand as editors see it. */
export const operand = (): z.Schema =>
  z.union([text, z.strictObject(columnShape), z.strictObject(edgeShape), z.strictObject(sumShape)]);
/** Reads what a column is compared with; null where it has mistakes. */
export function readOperand(
  { node, key }: Field<unknown>,
  column: Column,
  source: KnownSource,
  scope: Scope,
): Operand | null {
  if (node.kind !== 'map') {
    if (shapeOf(node) === 'nothing') {
      scope.mistakes.report('plan/empty-value', { key: key.text }, key.offset);
      return null;
    }
    const value = readLiteral(node, column, scope.mistakes);
    return value && { kind: 'literal', value };
  }
  if (entryOf(node, 'source')) {
    scope.mistakes.report('plan/wrong-operand', { operator: key.text, operand: 'source' }, node.offset);
    return null;
  }
  if (!entryOf(node, 'period')) {
    const other = readColumn(node, column, source, scope);
    return other && { kind: 'column', column: other.name };
  }
  const fields = readFields(node, edgeShape, 'operand', scope.mistakes);
  const edge = fields?.period;
  if (!edge) return null;
  const days = fields.days ? readWholeDays(fields.days, scope) : 0;
  if (days === null) return null;
  if (column.type === 'date') return { kind: 'period', edge: edge.value, days };
  const args = {
    column: column.name,
    source: source.name,
    type: column.type,
    use: 'period',
    wanted: ['date'],
  };
  scope.mistakes.reportUse([column], 'plan/wrong-column-type', args, node.offset);
  return null;
}

/** Reads `{ column: COLUMN }`, a column of the same row. */
export function readColumn(node: Node, column: Column, source: KnownSource, scope: Scope): Column | null {
  const field = readFields(node, columnShape, 'operand', scope.mistakes)?.column;
  return field ? comparableColumn(field, column, source, scope) : null;
}

/** The column of a field if its values are of the kind of another's, and numbers in a unit that fits; else null, reported. */
export function comparableColumn(
  field: Field<string>,
  column: Column,
  source: KnownSource,
  scope: Scope,
): Column | null {
  const other = columnNamed(field.value, field.node.offset, source, scope);
  const kind = kindOf(column.type);
  if (!other) return null;
  if (kindOf(other.type) === kind)
    return kind !== 'number' || checkUnits(column, other, field.node, scope.mistakes) ? other : null;
  const args = { column: column.name, type: column.type, other: other.name, otherType: other.type };
  scope.mistakes.reportUse([column, other], 'plan/types-differ', args, field.node.offset);
  return null;
}
