import { compare, isInteger, one, zero } from '../../quantity/numbers/rational.ts';
import type { Place } from '../../model/finding.ts';
import type { Measure } from '../../model/plan/measure.ts';
import type { Agreement, Complete, Level, Rule, Source } from '../../model/plan/plan.ts';
import { areAlike, unitFits } from '../../quantity/units/measure-unit.ts';
import { parseQuantity } from '../../quantity/units/read-amount.ts';
import { changedItems } from '../extends/merge-maps.ts';
import { nested, rhythm, text, texts } from '../schema.ts';
import type { MapNode, Node } from '../yaml/node.ts';
import { conditionSchema, readCondition } from './measures/read-condition.ts';
import { readLiteral } from './measures/read-literal.ts';
import { measureSchema, readMeasure } from './measures/read-measure.ts';
import { type Field, itemsOf, mapOf, readFields, shapeOf } from './read-fields.ts';
import { type KnownSource, type Scope, columnOfKind } from './references.ts';
import * as z from '../schema.ts';

/** A `complete:` as editors see it. */
export function completeSchema(): z.Schema {
  return z.looseObject({ every: z.optional(rhythm) }, texts);
}

/**
 * Reads who must have reported; null where it has mistakes.
 *
 *     complete := { COLUMN: [VALUE, …], every?: month | quarter }
 */
export function readComplete(
  field: Field<unknown>,
  hasPeriod: boolean,
  source: KnownSource,
  scope: Scope,
): Complete | null {
  const { mistakes } = scope;
  const map = mapOf(field.node, 'complete', mistakes);
  if (!map) return null;
  const every = map.entries.find(({ key }) => key.text === 'every');
  const [units, second] = map.entries.filter((entry) => entry !== every);
  if (!units || second) {
    const given = map.entries.filter((entry) => entry !== every).map(({ key }) => key.text);
    mistakes.report('plan/one-complete-column', { given }, second?.key.offset ?? field.key.offset);
    return null;
  }
  const rhythmOf = every ? readRhythm({ ...map, entries: [every] }, hasPeriod, scope) : null;
  const column = columnOfKind(
    { value: units.key.text, node: units.key, key: field.key },
    'complete',
    ['text'],
    source,
    scope,
  );
  if (!column) return null;
  const { value } = units;
  const items = value.kind === 'list' ? value.items : [value];
  if (items.length === 0) mistakes.report('plan/empty-value', { key: units.key.text }, units.key.offset);
  const names = items.flatMap((item) => {
    const literal = readLiteral(item, column, mistakes);
    return literal?.kind === 'text' ? [literal.text] : [];
  });
  return { column: column.name, units: [...new Set(names)], every: rhythmOf };
}

function readRhythm(node: MapNode, hasPeriod: boolean, { mistakes }: Scope): Complete['every'] {
  const every = readFields(node, { every: rhythm }, 'complete', mistakes)?.every;
  if (!every) return null;
  if (!hasPeriod) mistakes.report('plan/every-without-period', { every: every.value }, every.key.offset);
  return every.value;
}

/** A `totals:` as editors see it. */
export function totalsSchema(): z.Schema {
  return z.record(z.string(), texts);
}

/**
 * Reads the labels that mark total rows.
 *
 *     totals := { COLUMN: LABEL | [LABEL, …], … }
 */
export function readTotals(field: Field<unknown>, source: KnownSource, scope: Scope): Source['totals'] {
  const { mistakes } = scope;
  const entries = mapOf(field.node, 'totals', mistakes)?.entries ?? [];
  const totals = entries.map(({ key, value }): [string, readonly string[]] => {
    columnOfKind({ value: key.text, node: key, key: field.key }, 'totals', ['text', 'date'], source, scope);
    const items = value.kind === 'list' ? value.items : [value];
    if (items.length === 0) mistakes.report('plan/empty-value', { key: key.text }, key.offset);
    const labels = items.flatMap((item) => {
      if (item.kind === 'scalar' && item.text !== '') return [item.text];
      if (shapeOf(item) === 'nothing') mistakes.report('plan/empty-value', { key: key.text }, key.offset);
      else
        mistakes.report(
          'plan/wrong-shape',
          { key: key.text, expected: 'text', got: shapeOf(item) },
          item.offset,
        );
      return [];
    });
    return [key.text, labels];
  });
  return Object.fromEntries(totals);
}

const level: z.Schema<Level> = z.enum(['error', 'warning']);
const ruleShape = { title: text, level: z.optional(level), where: nested(() => conditionSchema) };

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
 *     rules := [ { title, where: COND, level?: error | warning }, … ]
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
    if (!where) return [];
    const { title, level: own } = fields ?? {};
    return [{ title: title?.value ?? '', level: own?.value ?? 'error', where, place: place(item.offset) }];
  });
}

const measure = nested(() => measureSchema);
const agreementShape = {
  title: text,
  level: z.optional(level),
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
 *     agree := [ { title, measures: [measure, measure], within?: QUANTITY, level?: error | warning }, … ]
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
  const [first, other] = (items ?? []).map((item) => readMeasure(item, scope));
  if (!first || !other) return null;
  if (!areAlike(first.unit, other.unit)) {
    const args = {
      measure: 'agree',
      one: first.unit?.dimension ?? 'plain',
      oneUnit: first.unit?.text ?? '',
      other: other.unit?.dimension ?? 'plain',
      otherUnit: other.unit?.text ?? '',
    };
    mistakes.report('plan/unlike-measures', args, fields.measures.key.offset);
  }
  const measures: readonly [Measure, Measure] = [first.measure, other.measure];
  const within = fields.within ? parseQuantity(fields.within.value) : null;
  if (fields.within) {
    const fits =
      within?.unit.dimension === 'ratio' || !first.unit || (within && unitFits(first.unit, within.unit));
    if (!within || !fits)
      mistakes.report('plan/bad-quantity', { value: fields.within.value }, fields.within.node.offset);
  }
  return {
    title: fields.title?.value ?? '',
    level: fields.level?.value ?? 'error',
    measures,
    within,
    unit: first.unit ?? other.unit,
    place,
  };
}

/** Reads `tolerate:`, a number of rows in error (`3行`, `3`) or a part of all rows (`0.5%`). */
export function readTolerance(field: Field<string> | null, { mistakes }: Scope): Pick<Source, 'tolerate'> {
  if (!field) return {};
  const quantity = parseQuantity(field.value);
  const { dimension = null } = quantity?.unit ?? {};
  const isPart = dimension === 'ratio';
  const isKnown = isPart || dimension === 'count' || dimension === 'plain' || isRows(quantity?.unit.text);
  const most = isKnown && quantity ? quantity.value : null;
  const isSensible =
    most !== null && compare(most, zero) >= 0 && (isPart ? compare(most, one) < 0 : isInteger(most));
  if (isSensible) return { tolerate: { of: isPart ? 'rows' : 'errors', most } };
  mistakes.report('plan/bad-tolerance', { value: field.value }, field.node.offset);
  return {};
}

function isRows(unit: string | undefined): boolean {
  return unit === '行' || unit === 'row' || unit === 'rows';
}
