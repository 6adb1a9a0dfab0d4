import type { Condition, Relation } from '../../../model/plan/condition.ts';
import type { Column } from '../../../model/plan/plan.ts';
import type { Rational } from '../../../model/quantity.ts';
import { parseNumber } from '../../../quantity/numbers/parse-number.ts';
import { compare, rational, zero } from '../../../quantity/numbers/rational.ts';
import { areAlike, unitOfColumn } from '../../../quantity/units/measure-unit.ts';
import { text } from '../../schema.ts';
import { type Entry, type Node, entryOf } from '../../yaml/node.ts';
import { type Field, itemsOf, readFields } from '../read-fields.ts';
import {
  type KnownSource,
  type Scope,
  columnNamed,
  columnOfKind,
  kindOf,
  sourceNamed,
} from '../references.ts';
import { readNumberIn } from './read-literal.ts';
import * as z from '../../schema.ts';

const columnList: z.Schema<readonly string[]> = z.nonEmpty(z.array(text));

type SumShape = { readonly sum: z.Schema<readonly string[]>; readonly within: z.Schema<string> };

/** The sum of other columns of the row, as an operand. */
export const sumShape: SumShape = { sum: columnList, within: z.optional(text) };

const relationShape = {
  is: z.optional(text),
  not: z.optional(text),
  gt: z.optional(text),
  gte: z.optional(text),
  lt: z.optional(text),
  lte: z.optional(text),
};
const daysShape = { from: text, to: text, ...relationShape };
const matchShape = { columns: columnList, source: text, to: columnList };
const relations = ['is', 'not', 'gt', 'gte', 'lt', 'lte'] as const;

/** More days than this are a slip of the pen: some hundred years. */
const mostDays = 36_525;

/** A `days:` as editors see it. */
export function daysSchema(): z.Schema {
  return z.strictObject(daysShape);
}

/** A `match:` as editors see it. */
export function matchSchema(): z.Schema {
  return z.strictObject(matchShape);
}

/** True for a key that asks more of a row than one column; a column of its name is meant where nothing else fits. */
export function isAbout({ key, value }: Entry, source: KnownSource, words: readonly string[]): boolean {
  return !source.columns.has(key.text) || words.some((word) => entryOf(value, word) !== null);
}

/** What a sum of columns is asked for. */
interface AskedSum {
  readonly field: Field<unknown>;
  readonly by: Relation;
  readonly column: Column;
  readonly within: Field<string> | null;
}

/**
 * Reads a comparison with the sum of other columns of the row.
 *
 *     X := { sum: [COLUMN, …], within?: QUANTITY }      within may also stand beside the operator
 */
export function readSum(asked: AskedSum, source: KnownSource, scope: Scope): Condition | null {
  const { field, by, column } = asked;
  const { mistakes } = scope;
  if (kindOf(column.type) !== 'number') {
    mistakes.report(
      'plan/no-order',
      { column: column.name, type: column.type, operator: 'sum' },
      field.key.offset,
    );
    return null;
  }
  const fields = readFields(field.node, sumShape, 'operand', mistakes);
  if (!fields?.sum) return null;
  const of = readColumns(fields.sum, scope, (one) => {
    const part = columnOfKind(one, 'sum', ['number'], source, scope);
    if (part) checkAlike(column, part, one, scope);
    return part;
  });
  const allowance = fields.within ?? asked.within;
  const within = allowance ? readAllowance(allowance, by, column, scope) : zero;
  return of && within && { kind: 'sum', column: column.name, by, of, within };
}

/** Reports columns that are added to or held against what they do not measure. */
function checkAlike(column: Column, part: Column, { node }: Field<string>, { mistakes }: Scope): void {
  if (part.name === column.name) {
    mistakes.report('plan/sum-of-itself', { column: column.name }, node.offset);
    return;
  }
  checkUnits(column, part, node, mistakes);
}

/** Reports a column of numbers that is held against what it does not measure: 分钟 and 工作日, 件 and 万元. */
export function checkUnits(column: Column, part: Column, node: Node, mistakes: Scope['mistakes']): boolean {
  const [one, other] = [unitOfColumn(column), unitOfColumn(part)];
  if (areAlike(one, other)) return true;
  const args = {
    column: column.name,
    dimension: one?.dimension ?? 'plain',
    unit: one?.text ?? '',
    other: part.name,
    otherDimension: other?.dimension ?? 'plain',
    otherUnit: other?.text ?? '',
  };
  mistakes.report('plan/unlike-columns', args, node.offset);
  return false;
}

/** What a sum may differ by, in the column's unit. */
function readAllowance(
  { value, node, key }: Field<string>,
  by: Relation,
  column: Column,
  { mistakes }: Scope,
): Rational | null {
  if (by === 'gt' || by === 'lt') {
    mistakes.report('plan/within-needs-equality', { operator: by }, key.offset);
    return null;
  }
  const within = readNumberIn(column, value.trim(), node.offset, mistakes);
  if (within === null || compare(within, zero) >= 0) return within;
  mistakes.report('plan/bad-quantity', { value }, node.offset);
  return null;
}

/** The names in a list of columns, each of which `read` finds; null where one is not found. */
function readColumns(
  { node, key }: Field<unknown>,
  { mistakes }: Scope,
  read: (field: Field<string>) => Column | null,
): readonly string[] | null {
  const items = itemsOf(node, key.text, mistakes) ?? [];
  const names: string[] = [];
  for (const item of items) {
    if (item.kind !== 'scalar') continue;
    const column = read({ value: item.text, node: item, key });
    if (column && names.includes(column.name))
      mistakes.report('plan/named-twice', { name: column.name }, item.offset);
    if (column) names.push(column.name);
  }
  return items.length > 0 && names.length === items.length ? names : null;
}

/**
 * Reads a question to the calendar days between two dates of the row.
 *
 *     days: { from: COLUMN, to: COLUMN, is | not | gt | gte | lt | lte: NUMBER }
 */
export function readDays({ value: node, key }: Entry, source: KnownSource, scope: Scope): Condition | null {
  const fields = readFields(node, daysShape, 'days', scope.mistakes);
  if (!fields) return null;
  const from = columnOfKind(fields.from, 'days', ['date'], source, scope);
  const to = columnOfKind(fields.to, 'days', ['date'], source, scope);
  if (from && to && from.name === to.name && fields.to)
    scope.mistakes.report('plan/named-twice', { name: to.name }, fields.to.node.offset);
  const parts: (Condition | null)[] = [];
  let asked = 0;
  for (const by of relations) {
    const field = fields[by];
    if (!field) continue;
    asked += 1;
    const days = readWholeDays(field, scope);
    if (days !== null && from && to)
      parts.push({ kind: 'days', column: from.name, to: to.name, by, days: rational(days) });
  }
  const isUnasked =
    node.kind === 'map' && node.entries.every(({ key: { text: word } }) => word === 'from' || word === 'to');
  if (isUnasked) scope.mistakes.report('plan/days-without-limit', {}, key.offset);
  const read = parts.filter((part) => part !== null);
  if (read.length === 0 || read.length < asked) return null;
  return read.length === 1 ? (read[0] ?? null) : { kind: 'all', parts: read };
}

/** A whole number of days, also with 天 or 日 behind it; null, reported, for anything else. */
export function readWholeDays({ value, node }: Field<string>, { mistakes }: Scope): number | null {
  const working = /(?:个)?工作日|working days?$/i.test(value);
  const number = parseNumber(value.trim().replace(/\s*(?:[天日]|days?)$/i, ''));
  if (!working && number?.d === 1n && number.n <= mostDays && number.n >= -mostDays) return Number(number.n);
  mistakes.report('plan/bad-days', { value, kind: working ? 'working' : 'other' }, node.offset);
  return null;
}

/**
 * Reads a look-up of several columns together.
 *
 *     match: { columns: [COLUMN, …], source: SOURCE, to: [COLUMN, …] }
 */
export function readMatch({ value: node }: Entry, source: KnownSource, scope: Scope): Condition | null {
  const { mistakes } = scope;
  const fields = readFields(node, matchShape, 'match', mistakes);
  if (!fields) return null;
  const own = fields.columns && readColumns(fields.columns, scope, columnIn(source, scope));
  const elsewhere = fields.source && sourceNamed(fields.source.value, fields.source.node.offset, scope);
  const to = fields.to && elsewhere && readColumns(fields.to, scope, columnIn(elsewhere, scope));
  if (!own || !to || !elsewhere || !fields.to) return null;
  if (own.length !== to.length) {
    mistakes.report('plan/match-counts', { columns: own.length, to: to.length }, fields.to.key.offset);
    return null;
  }
  const pairs = own.map((name, index) => [source.columns.get(name), elsewhere.columns.get(to[index] ?? '')]);
  for (const [index, [one, other]] of pairs.entries()) {
    if (!one || !other || kindOf(one.type) === kindOf(other.type)) continue;
    const args = { column: one.name, type: one.type, other: other.name, otherType: other.type };
    mistakes.report('plan/types-differ', args, itemAt(fields.to.node, index));
    return null;
  }
  return { kind: 'match', column: own[0] ?? '', columns: own, source: elsewhere.name, of: to };
}

function columnIn(source: KnownSource, scope: Scope): (field: Field<string>) => Column | null {
  return ({ value, node }) => columnNamed(value, node.offset, source, scope);
}

function itemAt(node: Node, index: number): number {
  return (node.kind === 'list' ? node.items[index]?.offset : undefined) ?? node.offset;
}
