import { isNilMark, isPassedOver, periodColumns } from '../rows/classify-record.ts';
import { looksLikeLabel } from '../table/row-labels.ts';
import type { TableOfSource } from '../rows/take-records.ts';
import type { FieldRole } from './block-reader.ts';

/** What is asked of the fields of a table's rows. */
export interface FieldRoles {
  /** By field; none for those of which nothing is asked. */
  readonly roles: ReadonlyMap<number, FieldRole>;
  /** Fields that must be blank. */
  readonly blanks: readonly number[];
}

/** How many fields are looked at before it is certain that a row has no label. */
const mostLeading = 12;

/**
 * What makes it certain that a record is a row like any other, without looking at all of it: its first two texts,
 * apart from numbers and dates, hold neither a label nor a header's name, so that it is no total, note, part or header
 * (classify-record.ts); and two fields beside its period hold more than marks that nothing happened. Null where the table
 * has too few fields for that.
 */
export function fieldRoles({ source, map, columns, file, consumer }: TableOfSource): FieldRoles | null {
  const { names } = file;
  const columnAt = new Map<number, number>();
  map.fields.forEach((field, number) => {
    if (field !== null) columnAt.set(field, number);
  });
  const headers = new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete('');
  const isPlain = (text: string): boolean => {
    const tidy = text.trim();
    return tidy !== '' && !looksLikeLabel(text) && !looksLikeLabel(tidy) && !headers.has(tidy);
  };

  const leading: number[] = [];
  const blanks: number[] = [];
  const texts = new Set<number>();
  for (let field = 0; field < names.length && texts.size < 2; field += 1) {
    if (names[field] === '') {
      blanks.push(field);
      continue;
    }
    const column = source.columns[columnAt.get(field) ?? -1];
    const mayHoldLabel = column === undefined || column.type === 'text' || column.type === 'date';
    if (leading.length < 2 || mayHoldLabel) leading.push(field);
    // Numbers and dates are passed over, and a key or a column that nobody asks for may hold nothing else.
    if (column?.type === 'text' && !source.key.includes(column.name)) texts.add(field);
    if (leading.length > mostLeading) return null;
  }

  const period = new Set(
    periodColumns(source).map((name) => source.columns.findIndex((one) => one.name === name)),
  );
  const isTelling = (field: number): boolean => {
    const number = columnAt.get(field);
    return number !== undefined && !period.has(number);
  };
  const others = columns.flatMap((number) => {
    const field = map.fields[number];
    const isOptional = source.columns[number]?.optional === true;
    return field === null || field === undefined || isOptional || period.has(number) ? [] : [field];
  });
  const telling = [...new Set([...leading.filter(isTelling), ...others])].slice(0, 2);
  if (telling.length < 2) {
    for (const field of map.fields) {
      if (field !== null && isTelling(field) && !telling.includes(field)) telling.push(field);
      if (telling.length === 2) break;
    }
  }
  if (telling.length < 2) return null;

  const roles = new Map<number, FieldRole>();
  const asked = columns.flatMap((number) => map.fields[number] ?? []);
  for (const field of new Set([...leading, ...telling, ...asked])) {
    const number = columnAt.get(field);
    const isLeading = leading.includes(field);
    const isOne = telling.includes(field);
    roles.set(field, {
      filled: number !== undefined && consumer.blocks?.needsFilled(number) === true,
      isAsked: isLeading || isOne,
      isText: texts.has(field),
      isPlain: (text) =>
        (!isLeading || isPlain(text)) &&
        (!texts.has(field) || !isPassedOver(text.trim())) &&
        (!isOne || !isNothing(text)),
    });
  }
  return { roles, blanks };
}

function isNothing(text: string): boolean {
  const tidy = text.trim();
  return tidy === '' || isNilMark(tidy);
}
