import type { CellForm, CodeFormat, ColumnType, DateOrder, NumberForm } from '../../../model/plan/plan.ts';
import { listOf, nested, texts } from '../../schema.ts';
import type { Mistakes } from '../../yaml/mistakes.ts';
import { type Field, readFields } from '../read-fields.ts';
import { kindOf } from '../references.ts';
import * as z from '../../schema.ts';

const decimals = ['.', ','] as const;
const separators = [',', '.', ' ', "'", '’'] as const;
const numbersShape = { decimal: z.optional(z.enum(decimals)), thousands: z.optional(z.enum(separators)) };

/** How cells are written, on a source for all of its columns and on a column for its own. */
export const formShape: {
  readonly numbers: z.Schema;
  readonly dates: z.Schema<DateOrder>;
  readonly missing: z.Schema<string | readonly string[]>;
} = {
  numbers: z.optional(nested(() => z.strictObject(numbersShape))),
  dates: z.optional(z.enum(['ymd', 'dmy', 'mdy'])),
  missing: z.optional(texts),
};

/** What codes a column of text holds. */
export const codeShape: {
  readonly format: z.Schema<CodeFormat>;
  readonly length: z.Schema<string | readonly string[]>;
} = {
  format: z.optional(z.enum(['resident-id', 'credit-code'])),
  length: z.optional(texts),
};

/** The fields of a form, as they were read. */
export interface FormFields {
  readonly numbers: Field<unknown> | null;
  readonly dates: Field<DateOrder> | null;
  readonly missing: Field<string | readonly string[]> | null;
}

/** The fields that say what codes a column holds. */
export interface CodeFields {
  readonly format: Field<CodeFormat> | null;
  readonly length: Field<string | readonly string[]> | null;
}

/** Reads how cells are written: what `given` says of itself, over what holds for all. */
export function readForm(given: FormFields, all: CellForm, mistakes: Mistakes): CellForm {
  const numbers = given.numbers && readNumbers(given.numbers, mistakes);
  return {
    ...all,
    ...(numbers && { numbers }),
    ...(given.dates && { dates: given.dates.value }),
    ...(given.missing && { missing: listOf(given.missing.value).map((mark) => mark.trim()) }),
  };
}

/** Reads what codes a column of text holds. */
export function readCodes(
  { format, length }: CodeFields,
  type: ColumnType,
  mistakes: Mistakes,
): Pick<CellForm, 'format' | 'lengths'> {
  for (const field of [format, length]) {
    if (field && type !== 'text')
      mistakes.report('plan/needs-text', { key: field.key.text, type }, field.key.offset);
  }
  const lengths = length && listOf(length.value).map((each) => readLength(each, length, mistakes));
  return { ...(format && { format: format.value }), ...(lengths && { lengths }) };
}

/** Says what a column says of the writing of cells that are of another type. */
export function checkForm({ numbers, dates }: FormFields, type: ColumnType, mistakes: Mistakes): void {
  if (numbers && kindOf(type) !== 'number')
    mistakes.report('plan/needs-numbers', { key: numbers.key.text, type }, numbers.key.offset);
  if (dates && type !== 'date')
    mistakes.report('plan/needs-dates', { key: dates.key.text, type }, dates.key.offset);
}

/** A form without what is of no use to a column of a type; absent where nothing is left. */
export function formOf(form: CellForm, type: ColumnType): { readonly form?: CellForm } {
  const { numbers, dates, zone, missing, format, lengths } = form;
  const own: CellForm = {
    ...(numbers && kindOf(type) === 'number' && { numbers }),
    ...(dates && dates !== 'ymd' && type === 'date' && { dates }),
    ...(zone !== undefined && type === 'date' && { zone }),
    ...(missing && missing.length > 0 && { missing }),
    ...(format && type === 'text' && { format }),
    ...(lengths && type === 'text' && { lengths }),
  };
  return Object.keys(own).length === 0 ? {} : { form: own };
}

/** Where only one mark is given the other is the usual one, unless that is the same: 1.234,5 has no third mark. */
function readNumbers({ node }: Field<unknown>, mistakes: Mistakes): NumberForm | null {
  const fields = readFields(node, numbersShape, 'numbers', mistakes);
  if (!fields) return null;
  const { decimal, thousands } = fields;
  if (decimal && thousands && decimal.value === thousands.value) {
    mistakes.report('plan/one-mark-for-two', { mark: decimal.value }, thousands.node.offset);
    return null;
  }
  const point = decimal?.value ?? (thousands?.value === '.' ? ',' : '.');
  return { decimal: point, thousands: thousands?.value ?? (point === '.' ? ',' : null) };
}

function readLength(given: string, { node }: Field<unknown>, mistakes: Mistakes): number {
  const length = /^[1-9]\d{0,3}$/.test(given.trim()) ? Number(given) : 0;
  if (length === 0) mistakes.report('plan/bad-length', { value: given }, node.offset);
  return length;
}

/** Reads the zone of a plan; absent where the platform knows none of that name. */
export function readZone(field: Field<string> | null, mistakes: Mistakes): { readonly zone?: string } {
  if (field === null) return {};
  const name = field.value.trim();
  try {
    // An offset (+08:00) is no place: it knows no summer time.
    if (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name)) {
      return { zone: new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name };
    }
  } catch {
    // Said below.
  }
  const known = Intl.supportedValuesOf('timeZone');
  mistakes.report('plan/bad-zone', { name, near: mistakes.nearest(name, known).near }, field.node.offset);
  return {};
}
