import type { Rational } from '../../../model/quantity.ts';
import { compare, one, rational, zero } from '../../../quantity/numbers/rational.ts';
import { parseQuantity } from '../../../quantity/units/read-amount.ts';
import type { Condition } from '../../../model/plan/condition.ts';
import type { RowMeasure } from '../../../model/plan/measure.ts';
import type { Column } from '../../../model/plan/plan.ts';
import {
  type MeasureUnit,
  countUnit,
  ratioUnit,
  unitOfColumn,
} from '../../../quantity/units/measure-unit.ts';
import { nested, text, texts } from '../../schema.ts';
import { type MapNode, entryOf } from '../../yaml/node.ts';
import { type Field, readFields } from '../read-fields.ts';
import { type KnownSource, type Scope, columnOfKind, columnsNamed, sourceNamed } from '../references.ts';
import { type ReadMeasure, groupsName, readScope, scopeShape } from './measure-scope.ts';
import { conditionSchema, readCondition } from './read-condition.ts';
import * as z from '../../schema.ts';

const condition = nested(() => conditionSchema);
const overRows = { where: z.optional(condition), ...scopeShape };
const overColumn = { column: text, ...overRows };
const shapes = {
  count: { count: text, distinct: z.optional(texts), ...overRows },
  sum: { sum: text, ...overColumn },
  min: { min: text, ...overColumn },
  max: { max: text, ...overColumn },
  value: { value: text, ...overColumn },
  mean: { mean: text, weight: z.optional(text), ...overColumn },
  median: { median: text, ...overColumn },
  percentile: { percentile: text, at: text, ...overColumn },
  latest: { latest: text, by: text, ...overColumn },
  share: { share: text, meets: condition, ...overRows },
};

/** The key that says which measure over rows a mapping is. */
type RowKind = RowMeasure['kind'];

/** The measures over the rows of one source. */
export const rowKinds: readonly RowKind[] = [
  'count',
  'sum',
  'min',
  'max',
  'value',
  'mean',
  'median',
  'percentile',
  'latest',
  'share',
];

/** The row measures as editors see them. */
export function rowMeasureSchemas(): readonly z.Schema[] {
  return Object.values(shapes).map((shape) => z.strictObject(shape));
}

/** The fields of any row measure; those that its kind has not are absent. */
interface RowFields {
  readonly where: Field<unknown> | null;
  readonly period: Field<unknown> | null;
  readonly each: Field<unknown> | null;
  readonly distinct?: Field<string | readonly string[]> | null;
  readonly column?: Field<string> | null;
  readonly weight?: Field<string> | null;
  readonly by?: Field<string> | null;
  readonly meets?: Field<unknown> | null;
  readonly at?: Field<string> | null;
}

/** The measures whose figure may be a date. */
const dated: ReadonlySet<RowKind> = new Set<RowKind>(['min', 'max', 'value', 'latest']);

/** Stands in for a condition with mistakes, which have been reported. */
const unread: Condition = { kind: 'all', parts: [] };

/**
 * Reads a measure over rows; where it has mistakes, they are reported and names stay as written.
 *
 *     { count: SOURCE, distinct?: COLUMN | [COLUMN…], where?: COND }
 *     { sum | min | max | value: SOURCE, column: COLUMN, where? }
 *     { mean: SOURCE, column: COLUMN, weight?: COLUMN, where? }
 *     { median: SOURCE, column: COLUMN, where? }
 *     { percentile: SOURCE, column: COLUMN, at: PERCENT, where? }
 *     { latest: SOURCE, column: COLUMN, by: COLUMN, where? }
 *     { share: SOURCE, where?, meets: COND }
 */
export function readRowMeasure(kind: RowKind, node: MapNode, scope: Scope): ReadMeasure | null {
  const named = entryOf(node, kind)?.value;
  const fields: RowFields | null = readFields(node, shapes[kind], 'measure', scope.mistakes);
  if (!fields || named?.kind !== 'scalar' || named.text === '') return null;
  const source = sourceNamed(named.text, named.offset, scope);
  if (!source) return null;
  const kinds = dated.has(kind) ? (['number', 'date'] as const) : (['number'] as const);
  const column = columnOfKind(fields.column ?? null, kind, kinds, source, scope);
  columnOfKind(fields.weight ?? null, 'weight', ['number'], source, scope);
  columnOfKind(fields.by ?? null, 'by', ['date', 'number'], source, scope);
  if (fields.column && column && !fields.weight) warnOfPercent(kind, column, fields.column, scope);
  const common = {
    source: source.name,
    where: fields.where && conditionOf(fields.where, source, scope),
    ...readScope(fields, [source], scope),
  };
  return {
    measure: measureOf(kind, fields, common, source, scope),
    unit: unitOf(kind, column),
    sources: [source],
    each: common.each === null ? [] : [groupsName(common.each)],
  };
}

function measureOf(
  kind: RowKind,
  fields: RowFields,
  common: Pick<RowMeasure, 'source' | 'where' | 'period' | 'each'>,
  source: KnownSource,
  scope: Scope,
): RowMeasure {
  const column = fields.column?.value ?? '';
  switch (kind) {
    case 'count':
      return {
        kind,
        distinct: fields.distinct ? columnsNamed(fields.distinct, source, scope) : null,
        ...common,
      };
    case 'mean':
      return { kind, column, weight: fields.weight?.value ?? null, ...common };
    case 'median':
      return { kind, column, at: half, ...common };
    case 'percentile':
      return { kind, column, at: (fields.at && readPart(fields.at, scope)) ?? half, ...common };
    case 'latest':
      return { kind, column, by: fields.by?.value ?? '', ...common };
    case 'share':
      return { kind, meets: fields.meets ? conditionOf(fields.meets, source, scope) : unread, ...common };
    default:
      return { kind, column, ...common };
  }
}

/** Of the rows that the median halves; also stands in for a part with mistakes, which have been reported. */
const half: Rational = rational(1, 2);

/** A part of all rows: more than none of them and at most all. */
function readPart({ value, node }: Field<string>, { mistakes }: Scope): Rational | null {
  const quantity = parseQuantity(value);
  const part = quantity?.unit.dimension === 'ratio' ? quantity.value : null;
  if (part && compare(part, zero) > 0 && compare(part, one) <= 0) return part;
  mistakes.report('plan/bad-part', { value }, node.offset);
  return null;
}

function conditionOf(field: Field<unknown>, source: KnownSource, scope: Scope): Condition {
  return readCondition(field.node, source, scope) ?? unread;
}

function unitOf(kind: RowKind, column: Column | null): MeasureUnit {
  if (kind === 'count') return countUnit;
  if (kind === 'share') return ratioUnit();
  return column && unitOfColumn(column);
}

/** Percentages are never averaged, nor do they add up. */
function warnOfPercent(kind: RowKind, column: Column, field: Field<string>, { mistakes }: Scope): void {
  if ((kind !== 'mean' && kind !== 'sum') || unitOfColumn(column)?.dimension !== 'ratio') return;
  mistakes.report('plan/percentages-added', { column: column.name, measure: kind }, field.node.offset);
}
