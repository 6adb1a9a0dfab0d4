import type { Measure, MeasurePeriod, Rhythm } from '../../../model/plan/measure.ts';
import { parsePeriod } from '../../../model/plan/period.ts';
import type { MeasureUnit } from '../../../quantity/units/measure-unit.ts';
import { nested, text } from '../../schema.ts';
import { type Field, readFields, shapeOf } from '../read-fields.ts';
import { periodRuleSchema, readPeriodRule } from '../read-period-rule.ts';
import { type KnownSource, type Scope, columnNamed, columnOfKind } from '../references.ts';
import * as z from '../../schema.ts';

/** A measure that was read, the unit of its figure, and the sources whose rows it reads. */
export interface ReadMeasure {
  readonly measure: Measure;
  readonly unit: MeasureUnit;
  readonly sources: readonly KnownSource[];
  /** The columns by which it is grouped, by name, or its rhythm: more than one is a mistake that has been reported. */
  readonly each: readonly string[];
}

interface ScopeShape {
  readonly period: z.Schema;
  readonly each: z.Schema;
}

const rhythmShape = { every: z.enum(['month', 'quarter']) };

/** What every measure may have: `period: all | PERIOD` and `each: COLUMN | { every: month | quarter }`. */
export const scopeShape: ScopeShape = {
  period: z.optional(nested(periodRuleSchema)),
  each: z.optional(nested(() => z.union([text, z.strictObject(rhythmShape)]))),
};

/** The fields of a scope. */
export interface ScopeFields {
  readonly period: Field<unknown> | null;
  readonly each: Field<unknown> | null;
}

/** Reads `period` and `each`, whose columns every source of the measure must have. */
export function readScope(
  fields: ScopeFields,
  sources: readonly KnownSource[],
  scope: Scope,
): Pick<Measure, 'period' | 'each'> {
  return {
    period: fields.period && readPeriod(fields.period, sources, scope),
    each: fields.each && readGroups(fields.each, sources, scope),
  };
}

/** What groups are called where they are held against others: a column's name, or `every month`. */
export function groupsName(each: string | Rhythm): string {
  return typeof each === 'string' ? each : `every ${each.every}`;
}

function readGroups(
  { node }: Field<unknown>,
  sources: readonly KnownSource[],
  scope: Scope,
): Measure['each'] {
  if (node.kind === 'map') {
    const every = readFields(node, rhythmShape, 'each', scope.mistakes)?.every;
    return every ? { every: every.value } : null;
  }
  if (node.kind !== 'scalar' || node.text === '') {
    const got = shapeOf(node);
    if (node.kind !== 'broken')
      scope.mistakes.report('plan/wrong-shape', { key: 'each', expected: 'text', got }, node.offset);
    return null;
  }
  for (const source of sources) columnNamed(node.text, node.offset, source, scope);
  return node.text;
}

/** `2015`, `2015-H1` …: a period of its own, unless a column has that name. */
function fixedPeriod({ node }: Field<unknown>, sources: readonly KnownSource[]): MeasurePeriod {
  if (node.kind !== 'scalar' || sources.some(({ columns }) => columns.has(node.text))) return null;
  const period = parsePeriod(node.text);
  return period && { kind: 'fixed', period, text: node.text };
}

function readPeriod(field: Field<unknown>, sources: readonly KnownSource[], scope: Scope): MeasurePeriod {
  if (field.node.kind === 'scalar' && field.node.text === 'all') return { kind: 'all' };
  const fixed = fixedPeriod(field, sources);
  if (fixed) return fixed;
  const read = readPeriodRule(field, scope.mistakes);
  for (const column of read?.columns ?? []) {
    for (const source of sources) columnOfKind(column, 'period', ['date'], source, scope);
  }
  return read?.rule ?? null;
}
