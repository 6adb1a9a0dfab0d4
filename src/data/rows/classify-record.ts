import type { TextRelation } from '../../model/plan/condition.ts';
import type { Column, ColumnType, Source } from '../../model/plan/plan.ts';
import { ownNilMarks } from '../cells/own-marks.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { normalise } from '../table/header-text.ts';
import type { HeaderMap } from '../table/map-header.ts';
import {
  labelOf,
  looksLikeNote,
  looksLikePart,
  looksLikeSignature,
  looksLikeTotal,
  looksLikeWholeRegion,
  mayBeLabel,
  namesRegions,
} from '../table/row-labels.ts';

/** What a record below the header is. */
export type RecordKind =
  | { readonly kind: 'row' | 'blank' | 'note' | 'part' | 'nil' | 'header' | 'second-table' }
  /** `declared` is the label as the plan has it. */
  | { readonly kind: 'total'; readonly column: Column; readonly label: string; readonly declared: string }
  | { readonly kind: 'undeclared-total'; readonly column: Column | null; readonly label: string };

/** A file's columns as the classifier asks for them; the fields of a record are told by their index. */
interface KnownTable {
  readonly names: readonly string[];
  readonly columnAt: ReadonlyMap<number, Column>;
  /** The labels of total rows that the source declares. */
  readonly declared: readonly {
    readonly field: number;
    readonly column: Column;
    readonly labels: ReadonlyMap<string, string>;
  }[];
  /** Every text that names a column, in the plan or in the file. */
  readonly headers: ReadonlySet<string>;
  /** The fields that say when a row happened. */
  readonly period: ReadonlySet<number | null>;
  /** The field of the unit that must report; null where none must. */
  readonly unit: number | null;
  readonly key: ReadonlySet<number | null>;
  /** The fields that name regions: 全市 among them is a total. */
  readonly regions: ReadonlySet<number>;
  /** True for a text that the plan names for a column, in its values or in a condition: it is data. */
  readonly isNamed: (column: Column, text: string) => boolean;
  /** True for a text that says that nothing happened or is there, at a field. */
  readonly isNothing: (field: number, text: string) => boolean;
}

/** Tells data rows from everything else that stands in a departmental table. */
export function recordClassifier(
  source: Source,
  map: HeaderMap,
  names: readonly string[],
): (fields: readonly string[]) => RecordKind {
  const table = knownTable(source, map, names);
  let notesBegan = false;
  return (fields) => {
    const filled = filledFields(fields);
    const [first] = filled;
    if (first === undefined) return { kind: 'blank' };
    if ((filled.length === 1 && notesBegan) || isNote(filled, fields[first] ?? '', table)) {
      notesBegan = true;
      return { kind: 'note' };
    }
    for (const { field, column, labels } of table.declared) {
      const text = (fields[field] ?? '').trim();
      const declared = text === '' ? undefined : labels.get(labelOf(text));
      if (declared !== undefined) return { kind: 'total', column, label: text, declared };
    }
    const label = labelledKind(filled, fields, table);
    if (label !== null) return label;
    if (isHeader(filled, fields, table)) {
      const again = fields.every((field, index) => normalise(field) === normalise(names[index] ?? ''));
      return { kind: again ? 'header' : 'second-table' };
    }
    return { kind: isNil(filled, fields, table) ? 'nil' : 'row' };
  };
}

function knownTable(source: Source, map: HeaderMap, names: readonly string[]): KnownTable {
  const columnAt = new Map<number, Column>();
  map.fields.forEach((field, number) => {
    const column = source.columns[number];
    if (field !== null && column) columnAt.set(field, column);
  });
  const fieldOf = (name: string): number | null =>
    map.fields[source.columns.findIndex((column) => column.name === name)] ?? null;
  const declared = Object.entries(source.totals).flatMap(([name, labels]) => {
    const field = fieldOf(name);
    const column = source.columns.find((candidate) => candidate.name === name);
    return field === null || !column
      ? []
      : [{ field, column, labels: new Map(labels.map((label) => [labelOf(label), label])) }];
  });
  const headers = new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete('');
  const marks = new Map([...columnAt].map(([field, column]) => [field, ownNilMarks(column)]));
  return {
    names,
    columnAt,
    declared,
    headers,
    period: new Set(periodColumns(source).map(fieldOf)),
    unit: source.complete === null ? null : fieldOf(source.complete.column),
    key: new Set(source.key.map(fieldOf)),
    regions: new Set(names.flatMap((name, field) => (namesRegions(name) ? [field] : []))),
    isNamed: namedBy(source),
    isNothing: (field, text) => isNilMark(text) || marks.get(field)?.(text) === true,
  };
}

/** Tells the texts that the plan names for a column. */
function namedBy(source: Source): KnownTable['isNamed'] {
  const listed = new Map(
    source.columns.map(({ name, values }) => {
      const named = source.named[name] ?? [];
      const own = Object.entries(values ?? {}).flatMap(([value, others]) => [value, ...others]);
      const exact = named.flatMap(({ by, text }) => (by === 'is' ? [text] : []));
      return [name, new Set([...own, ...exact].map(labelOf))];
    }),
  );
  return ({ name }, text) => {
    const label = labelOf(text);
    if (listed.get(name)?.has(label)) return true;
    return (source.named[name] ?? []).some(
      ({ by, text: part }) => by !== 'is' && relates(label, by, labelOf(part)),
    );
  };
}

function relates(label: string, by: TextRelation, part: string): boolean {
  if (by === 'contains') return label.includes(part);
  return by === 'starts' ? label.startsWith(part) : label.endsWith(part);
}

function filledFields(fields: readonly string[]): readonly number[] {
  const filled: number[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? '';
    if (field !== '' && field.trim() !== '') filled.push(index);
  }
  return filled;
}

/** True for a running number in a column that the plan does not know. */
function isNumbering(field: number, text: string, { columnAt }: KnownTable): boolean {
  return !columnAt.has(field) && /^\d+$/.test(text);
}

/** True for a row whose cells other than its unit and period are all marks that there is nothing. */
function isNil(filled: readonly number[], fields: readonly string[], table: KnownTable): boolean {
  const { columnAt, period, unit, key } = table;
  let marks = 0;
  let isTold = false;
  let isSaid = false;
  let other: number | null = null;
  for (const field of filled) {
    const text = (fields[field] ?? '').trim();
    if (isNumbering(field, text, table)) continue;
    if (period.has(field)) {
      isSaid ||= table.isNothing(field, text);
      continue;
    }
    if (table.isNothing(field, text)) {
      marks += 1;
      isTold ||= isTelling(columnAt.get(field));
    } else if (other !== null) return false;
    else other = field;
  }
  // 无 in the place of the date, and nothing else: that is said of the whole period, where nobody is asked who says it.
  if (marks === 0) return isSaid && other === null && unit === null;
  if (other === null) return period.size > 0 || unit === null;
  if (unit !== null) return other === unit;
  // A key without a period numbers things, not reports: an accident with a number has happened, whatever else is unknown.
  const isNumber = key.has(other) && ![...key].some((each) => period.has(each));
  return isTold && !isNumber && (columnAt.get(other)?.type ?? 'text') === 'text';
}

/** False for a remark, or a date that may be blank: 无 there says nothing of the row; an instrument never verified is one. */
function isTelling(column: Column | undefined): boolean {
  return column !== undefined && (!column.optional || numeric.has(column.type));
}

function isNote(filled: readonly number[], first: string, { columnAt }: KnownTable): boolean {
  if (!mayBeLabel(first)) return false;
  if (looksLikeSignature(first)) return filled.length <= 8;
  return looksLikeNote(first) && filled.length < 3 && filled.every((field) => !columnAt.get(field)?.unit);
}

/** True for a record of which more than half are names of columns, two at least. */
function isHeader(filled: readonly number[], fields: readonly string[], { headers }: KnownTable): boolean {
  let known = 0;
  for (const [index, field] of filled.entries()) {
    if (headers.has((fields[field] ?? '').trim())) known += 1;
    else if (index > 0 && known === 0) return false;
  }
  return known > 1 && known * 2 > filled.length;
}

/** A part, or a total that is not declared, by the label in one of the first two texts; null for others. */
function labelledKind(
  filled: readonly number[],
  fields: readonly string[],
  table: KnownTable,
): RecordKind | null {
  let looked = 0;
  for (const field of filled) {
    const text = (fields[field] ?? '').trim();
    // Numbers and dates stand before a label as well: 3, 2017-05-03, 合计.
    if (isNumbering(field, text, table) || isPassedOver(text)) continue;
    if (looked === 2) return null;
    looked += 1;
    const column = table.columnAt.get(field) ?? null;
    const isText = column === null || column.type === 'text' || column.type === 'date';
    if (!isText || !mayBeLabel(text) || (column !== null && table.isNamed(column, text))) continue;
    if (looksLikePart(text)) return { kind: 'part' };
    const isTotal = looksLikeTotal(text) || (table.regions.has(field) && looksLikeWholeRegion(text));
    if (isTotal) return { kind: 'undeclared-total', column, label: text };
  }
  return null;
}

const numberOrDate = /^[\d\s.,:\-/年月日号第季度]+$/;
const numeric: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'percent'] as const);
const nilMarks = new Set(['零报告', '零', '无发生', '未发生', 'nil', 'none']);

/** True for a trimmed cell of digits and their marks alone, or a mark that nothing is there: a label may stand behind it. */
export function isPassedOver(text: string): boolean {
  return numberOrDate.test(text) || isMissingMark(text);
}

/** True for a trimmed cell that says that nothing happened or that there is nothing. */
export function isNilMark(text: string): boolean {
  return text.length < 5 && (isMissingMark(text) || nilMarks.has(text.toLowerCase()));
}

/** The columns that say when a row happened. */
export function periodColumns({ period }: Pick<Source, 'period'>): readonly string[] {
  if (period === null || period.kind === 'file') return [];
  return period.kind === 'in-force' ? [period.from, period.to] : [period.column];
}
