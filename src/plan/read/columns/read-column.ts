import { foldText } from '../../../quantity/words/width.ts';
import type { CellForm, Column, ColumnType } from '../../../model/plan/plan.ts';
import type { Rational } from '../../../model/quantity.ts';
import { compare } from '../../../quantity/numbers/rational.ts';
import { parseUnit } from '../../../quantity/units/parse-unit.ts';
import { changesOf } from '../../extends/merge-maps.ts';
import { flag, listOf, nested, text, textList, texts } from '../../schema.ts';
import type { Mistakes } from '../../yaml/mistakes.ts';
import type { Entry, Node } from '../../yaml/node.ts';
import { readNumberIn } from '../measures/read-literal.ts';
import { type Field, mapOf, readFields, shapeOf } from '../read-fields.ts';
import { checkForm, codeShape, formOf, formShape, readCodes, readForm } from './read-form.ts';
import { kindOf } from '../references.ts';
import * as z from '../../schema.ts';

const unitShape = { column: text };
const columnShape = {
  header: z.optional(texts),
  type: z.optional(z.enum(['text', 'integer', 'decimal', 'percent', 'date', 'boolean'])),
  unit: z.optional(nested(() => z.union([text, z.strictObject(unitShape)]))),
  values: z.optional(
    nested(() => z.union([textList, z.record(z.string(), z.union([texts, textList, z.null()]))])),
  ),
  optional: z.optional(flag),
  min: z.optional(text),
  max: z.optional(text),
  fill: z.optional(z.enum(['down'])),
  private: z.optional(flag),
  exact: z.optional(flag),
  ...formShape,
  ...codeShape,
};

/** A column as editors see it. */
export function columnSchema(): z.Schema {
  return z.strictObject(columnShape);
}

/** Changes of a column, as editors see them. */
export function columnChanges(): z.Schema {
  return z.strictObject(changesOf(columnShape));
}

/** A column that was read, and where it names the column that holds its units. */
export interface ReadColumn {
  readonly column: Column;
  readonly unitColumn: Field<string> | null;
}

/**
 * Reads one column of a source; null where it is no mapping. Without a type it is text, without a header its name is one.
 * `written` is how the cells of the whole source are.
 */
export function readColumn(
  { key, value }: Entry,
  place: Column['place'],
  written: CellForm,
  mistakes: Mistakes,
): ReadColumn | null {
  if (isReserved(key.text)) mistakes.report('plan/reserved-name', { name: key.text }, key.offset);
  const fields = readFields(value, columnShape, 'column', mistakes);
  if (!fields) return null;
  const type = fields.type?.value ?? 'text';
  const unit = fields.unit && fields.type ? readUnit(fields.unit, type, mistakes) : null;
  const bounded: Pick<Column, 'name' | 'type' | 'unit'> = { name: key.text, type, unit: unit?.unit ?? null };
  const [min, max] = [readBound(fields.min, bounded, mistakes), readBound(fields.max, bounded, mistakes)];
  if (fields.max && min && max && compare(min, max) > 0) {
    mistakes.report('plan/min-above-max', { column: key.text }, fields.max.node.offset);
  }
  const values = fields.values && readValues(fields.values, type, mistakes);
  checkForm(fields, type, mistakes);
  const form = { ...readForm(fields, written, mistakes), ...readCodes(fields, type, mistakes) };
  const column: Column = {
    ...bounded,
    headers: listOf(fields.header?.value ?? key.text).map((header) => header.trim()),
    values,
    optional: fields.optional?.value === 'true',
    min,
    max,
    fill: fields.fill?.value ?? null,
    private: fields.private?.value === 'true',
    exact: fields.exact?.value === 'true' || hasTwins(values),
    ...formOf(form, type),
    place,
  };
  mistakes.define(
    column,
    [fields.type, fields.values, fields.unit].flatMap((field) => (field ? [field.key.offset] : [])),
  );
  return { column, unitColumn: unit?.column ?? null };
}

/** True where only width, case or spaces tell two of the values apart: then they do. */
function hasTwins(values: Column['values']): boolean {
  const names = Object.keys(values ?? {});
  return new Set(names.map(foldText)).size < names.length;
}

type ReadUnit = { readonly unit: Column['unit']; readonly column: Field<string> | null };

function readUnit({ node, key }: Field<unknown>, type: ColumnType, mistakes: Mistakes): ReadUnit | null {
  if (kindOf(type) !== 'number') {
    mistakes.report('plan/needs-numbers', { key: key.text, type }, key.offset);
    return null;
  }
  if (node.kind === 'map') {
    const column = readFields(node, unitShape, 'unit', mistakes)?.column;
    return column ? { unit: { column: column.value }, column } : null;
  }
  if (node.kind !== 'scalar' || node.text === '') {
    reportShape(node, key.text, 'text', key.offset, mistakes);
    return null;
  }
  const unit = parseUnit(node.text);
  if (type === 'percent' && unit.dimension !== 'ratio') {
    mistakes.report('plan/percent-unit', { unit: node.text }, node.offset);
    return null;
  }
  return { unit, column: null };
}

function readBound(
  field: Field<string> | null,
  column: Pick<Column, 'name' | 'type' | 'unit'>,
  mistakes: Mistakes,
): Rational | null {
  if (!field) return null;
  if (kindOf(column.type) === 'number') return readNumberIn(column, field.value, field.node.offset, mistakes);
  mistakes.report('plan/needs-numbers', { key: field.key.text, type: column.type }, field.key.offset);
  return null;
}

/** Reads the allowed values: a list of them, or a mapping from each to its other spellings. */
function readValues({ node, key }: Field<unknown>, type: ColumnType, mistakes: Mistakes): Column['values'] {
  if (type !== 'text') mistakes.report('plan/values-of-text-only', { type }, key.offset);
  const seen = new Set<string>();
  const take = (item: Node): string[] => {
    if (item.kind !== 'scalar' || item.text === '') {
      reportShape(item, key.text, 'text', item.offset, mistakes);
      return [];
    }
    const value = item.text.trim();
    if (seen.has(value)) mistakes.report('plan/value-twice', { value }, item.offset);
    seen.add(value);
    return [value];
  };
  if (node.kind === 'list') return Object.fromEntries(node.items.flatMap(take).map((value) => [value, []]));
  const map = mapOf(node, key.text, mistakes);
  if (map?.entries.length === 0) mistakes.report('plan/empty-value', { key: key.text }, key.offset);
  const values = (map?.entries ?? []).map(({ key: main, value }): [string, readonly string[]] => {
    take(main);
    const isBlank = value.kind === 'scalar' && value.text === '';
    const others = isBlank ? [] : value.kind === 'list' ? value.items : [value];
    return [main.text.trim(), others.flatMap(take)];
  });
  return Object.fromEntries(values);
}

function reportShape(node: Node, key: string, expected: string, offset: number, mistakes: Mistakes): void {
  if (node.kind === 'broken') return;
  if (shapeOf(node) === 'nothing') mistakes.report('plan/empty-value', { key }, offset);
  else mistakes.report('plan/wrong-shape', { key, expected, got: shapeOf(node) }, node.offset);
}

const reserved: ReadonlySet<string> = new Set(
  'any all none is not in gt gte lt lte contains starts ends blank column source period every'.split(' '),
);

/** True for the words of conditions and periods: a column of that name could not be told from them. */
function isReserved(name: string): boolean {
  return reserved.has(name);
}
