import { ownNilMarks } from '../cells/own-marks.ts';
import { isNilMark, isPassedOver, periodColumns } from '../rows/classify-record.ts';
import type { TableOfSource } from '../rows/take-records.ts';
import { labelOf, looksLikeLabel } from '../table/row-labels.ts';
import type { FieldRole } from './block-reader.ts';

/** What is asked of the fields of a table's rows. */
export interface FieldRoles {
  /** By field, in order; none for those of which nothing is asked. */
  readonly roles: ReadonlyMap<number, FieldRole>;
  /** Fields that must be blank. */
  readonly blanks: readonly number[];
}

/**
 * What makes it certain that a record is a row like any other, without looking at all of it: its first two texts, apart
 * from numbers and dates, hold neither a label nor a header's name, so that it is no total, note, part or header
 * (classify-record.ts); and two fields beside its period hold more than marks that nothing happened. Null where the table
 * has too few fields for that.
 */
export function fieldRoles(table: TableOfSource): FieldRoles | null {
  const { source, map, columns, file, layout, consumer } = table;
  const { names } = file;
  const columnAt = new Map<number, number>();
  map.fields.forEach((field, number) => {
    if (field !== null) columnAt.set(field, number);
  });
  const telling = tellingFields(table, columnAt);
  if (telling === null) return null;
  const headers = new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete('');
  const heading = Math.max(1, ...[...headers, ...ownMarksOf(source)].map((name) => name.length));
  const asked = new Set(columns.flatMap((number) => map.fields[number] ?? []));
  const roles = new Map<number, FieldRole>();
  const { blanks } = layout;
  for (const field of names.keys()) {
    if (blanks.includes(field)) continue;
    const number = columnAt.get(field);
    const column = source.columns[number ?? -1];
    const totals = new Set((column && source.totals[column.name])?.map(labelOf));
    const isLabel = (text: string): boolean => {
      const tidy = text.trim();
      return looksLikeLabel(text) || (tidy !== text && looksLikeLabel(tidy)) || headers.has(tidy);
    };
    const isNeeded = number !== undefined && consumer.blocks?.needsFilled(number) === true;
    const isOwnMark = column ? ownNilMarks(column) : null;
    roles.set(field, {
      filled: telling.includes(field) || (asked.has(field) && isNeeded),
      says: telling.includes(field),
      heading,
      isNothing: (text) => isNothing(text) || isOwnMark?.(text) === true,
      isTotal: (text) => totals.size > 0 && totals.has(labelOf(text.trim())),
      isLabel,
    });
  }
  return { roles, blanks };
}

/** True for a text that may be one of the two before which labels stand. */
export function isWord(text: string): boolean {
  return !isPassedOver(text.trim());
}

/** The marks of the plan's own that say there is nothing, as they may be written. */
export function ownMarksOf({ columns }: TableOfSource['source']): readonly string[] {
  const marks = new Set(columns.flatMap(({ form }) => form?.missing ?? []));
  return [...marks].flatMap((mark) => [
    mark,
    mark.toLowerCase(),
    mark.toUpperCase(),
    wide(mark.toLowerCase()),
    wide(mark.toUpperCase()),
  ]);
}

function wide(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** True for a blank, and for a mark that nothing happened or that nothing is there. */
function isNothing(text: string): boolean {
  const tidy = text.trim();
  return tidy === '' || isNilMark(tidy);
}

/** Two fields of columns beside the period that must hold something; those that are asked for, and never blank, first. */
function tellingFields(
  { source, columns }: TableOfSource,
  columnAt: ReadonlyMap<number, number>,
): readonly number[] | null {
  const period = new Set(
    periodColumns(source).map((name) => source.columns.findIndex((one) => one.name === name)),
  );
  const known = [...columnAt].filter(([, number]) => !period.has(number)).sort(([a], [b]) => a - b);
  const rank = (number: number): number =>
    (source.columns[number]?.optional === true || source.columns[number]?.fill === 'down' ? 2 : 0) +
    (columns.includes(number) ? 0 : 1);
  const best = known.toSorted(([, a], [, b]) => rank(a) - rank(b)).slice(0, 2);
  return best.length < 2 ? null : best.map(([field]) => field);
}
