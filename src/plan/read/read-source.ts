import type { Place } from '../../model/finding.ts';
import type { CellForm, Column, Source } from '../../model/plan/plan.ts';
import { changesOf } from '../extends/merge-maps.ts';
import { flag, listOf, nested, text, texts } from '../schema.ts';
import type { Mistakes } from '../yaml/mistakes.ts';
import { type Entry, hasBroken } from '../yaml/node.ts';
import {
  agreementChanges,
  agreementsSchema,
  completeSchema,
  readAgreements,
  readComplete,
  readRules,
  readTolerance,
  readTotals,
  ruleChanges,
  rulesSchema,
  totalsSchema,
} from './read-checks.ts';
import { type ReadColumn, columnChanges, columnSchema, readColumn } from './columns/read-column.ts';
import { isTimeless, periodRuleSchema, readPeriodRule } from './read-period-rule.ts';
import { type Field, type Fields, mapOf, readFields } from './read-fields.ts';
import { formShape, readForm } from './columns/read-form.ts';
import { type KnownSource, type Scope, columnOfKind, columnsNamed } from './references.ts';
import * as z from '../schema.ts';

const sourceShape = {
  title: z.optional(text),
  department: z.optional(text),
  files: z.optional(texts),
  sheet: z.optional(text),
  table: z.optional(text),
  query: z.optional(text),
  period: z.optional(nested(periodRuleSchema)),
  key: z.optional(texts),
  nil_return: z.optional(flag),
  tolerate: z.optional(text),
  complete: z.optional(nested(completeSchema)),
  totals: z.optional(nested(totalsSchema)),
  rules: z.optional(nested(rulesSchema)),
  agree: z.optional(nested(agreementsSchema)),
  ...formShape,
  columns: nested(() => z.record(z.string(), columnSchema())),
};

/** A source as editors see it. */
export function sourceSchema(): z.Schema {
  return z.strictObject(sourceShape);
}

/** Changes of sources by name, and of what they hold, as editors see them. */
export function sourceChanges(): z.Schema {
  const named = (thing: z.Schema): z.Schema =>
    z.optional(z.nullable(z.record(z.string(), z.nullable(thing))));
  return named(
    z.strictObject({
      ...changesOf(sourceShape),
      columns: named(columnChanges()),
      totals: named(texts),
      rules: z.optional(z.nullable(ruleChanges())),
      agree: z.optional(z.nullable(agreementChanges())),
    }),
  );
}

/** A source whose columns are known; what refers to them and to other sources is read when all are. */
export interface DeclaredSource {
  readonly known: KnownSource;
  readonly complete: (scope: Scope) => Source;
}

type PlaceOf = (offset: number) => Place;

/** Reads a source's fields and columns; null where it is no mapping. `written` is how the cells of all sources are. */
export function declareSource(
  { key, value }: Entry,
  written: CellForm,
  placeOf: PlaceOf,
  mistakes: Mistakes,
): DeclaredSource | null {
  if (/[=@\s]/.test(key.text)) mistakes.report('plan/bad-name', { name: key.text }, key.offset);
  const fields = readFields(value, sourceShape, 'source', mistakes);
  if (!fields) return null;
  const form = readForm(fields, written, mistakes);
  const columns = fields.columns
    ? declareColumns(fields.columns, key.text, form, placeOf, mistakes)
    : new Map<string, Column | null>();
  const known = { name: key.text, columns };
  return { known, complete: (scope) => completeSource(known, fields, placeOf(key.offset), placeOf, scope) };
}

function declareColumns(
  { node, key }: Field<unknown>,
  source: string,
  written: CellForm,
  placeOf: PlaceOf,
  mistakes: Mistakes,
): ReadonlyMap<string, Column | null> {
  const columns = new Map<string, Column | null>();
  if (node.kind === 'broken') return columns;
  const isEmpty =
    (node.kind === 'scalar' && node.text === '') || (node.kind === 'map' && node.entries.length === 0);
  if (isEmpty) {
    mistakes.report('plan/no-columns', { source }, key.offset);
    return columns;
  }
  const read: ReadColumn[] = [];
  const headers = new Map<string, string>();
  for (const entry of mapOf(node, 'columns', mistakes)?.entries ?? []) {
    const column = readColumn(entry, placeOf(entry.key.offset), written, mistakes);
    columns.set(entry.key.text, column && !hasBroken(entry.value) ? column.column : null);
    if (!column) continue;
    read.push(column);
    for (const header of column.column.headers) {
      const other = headers.get(header);
      if (other !== undefined)
        mistakes.report('plan/header-twice', { header, column: entry.key.text, other }, entry.key.offset);
      else headers.set(header, entry.key.text);
    }
  }
  const known: KnownSource = { name: source, columns };
  for (const { unitColumn } of read) {
    if (unitColumn)
      columnOfKind(unitColumn, 'unit', ['text'], known, {
        sources: new Map(),
        mistakes,
        period: null,
      });
  }
  return columns;
}

function completeSource(
  known: KnownSource,
  fields: Fields<typeof sourceShape>,
  place: Place,
  placeOf: PlaceOf,
  scope: Scope,
): Source {
  const timeless = fields.period !== null && isTimeless(fields.period);
  const period = timeless ? null : fields.period && readPeriodRule(fields.period, scope.mistakes);
  for (const column of period?.columns ?? []) columnOfKind(column, 'period', ['date'], known, scope);
  return {
    name: known.name,
    title: fields.title?.value ?? known.name,
    department: fields.department?.value ?? null,
    files: fields.files && listOf(fields.files.value),
    sheet: fields.sheet?.value ?? null,
    table: fields.table?.value ?? null,
    query: fields.query?.value ?? null,
    period: period?.rule ?? null,
    isTimeless: timeless,
    key: fields.key ? columnsNamed(fields.key, known, scope) : [],
    nilReturn: fields.nil_return?.value === 'true',
    ...readTolerance(fields.tolerate, scope),
    complete:
      fields.complete && readComplete(fields.complete, fields.period !== null && !timeless, known, scope),
    totals: fields.totals ? readTotals(fields.totals, known, scope) : {},
    named: {},
    rules: fields.rules ? readRules(fields.rules, placeOf, known, scope) : [],
    agree: readAgreements(fields.agree, placeOf, scope),
    columns: [...known.columns.values()].filter((column) => column !== null),
    place,
  };
}
