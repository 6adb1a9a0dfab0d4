import type { Column, ColumnType, Source } from '../../model/plan/plan.ts';
import { isMissingMark } from '../cells/tidy-cell.ts';
import { normalise } from '../table/header-text.ts';
import type { HeaderMap } from '../table/map-header.ts';
import {
  labelOf,
  looksLikeNote,
  looksLikePart,
  looksLikeSignature,
  looksLikeTotal,
  mayBeLabel,
} from '../table/row-labels.ts';

/** What a record below the header is. */
type RecordKind =
  | { readonly kind: 'row' | 'blank' | 'note' | 'part' | 'nil' | 'header' | 'second-table' }
  | { readonly kind: 'total'; readonly column: Column; readonly label: string }
  | { readonly kind: 'undeclared-total'; readonly column: Column | null; readonly label: string };

/** Tells data rows from everything else that stands in a departmental table. */
export function recordClassifier(
  source: Source,
  map: HeaderMap,
  names: readonly string[],
): (fields: readonly string[]) => RecordKind {
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
    return field === null || !column ? [] : [{ field, column, labels: new Set(labels.map(labelOf)) }];
  });
  const headers = new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete('');
  const period = new Set(periodColumns(source).map(fieldOf));
  const unit = source.complete === null ? null : fieldOf(source.complete.column);
  // A key without a period numbers things, not reports: an accident with a number has happened, whatever else is unknown.
  const key = new Set(source.key.map(fieldOf));
  const isNumber = (field: number): boolean => key.has(field) && ![...key].some((each) => period.has(each));
  let notesBegan = false;

  const isNumbering = (field: number, text: string): boolean => !columnAt.has(field) && /^\d+$/.test(text);

  // 无 in a remark, or in a date that may be blank, says nothing of the row: an instrument never verified is one.
  const isTelling = (field: number): boolean => {
    const column = columnAt.get(field);
    return column !== undefined && (!column.optional || numeric.has(column.type));
  };
  const isNil = (filled: readonly number[], fields: readonly string[]): boolean => {
    let marks = 0;
    let isTold = false;
    let other: number | null = null;
    for (const field of filled) {
      const text = (fields[field] ?? '').trim();
      if (period.has(field) || isNumbering(field, text)) continue;
      if (isNilMark(text)) {
        marks += 1;
        isTold ||= isTelling(field);
      } else if (other !== null) return false;
      else other = field;
    }
    if (marks === 0) return false;
    if (other === null) return period.size > 0 || unit === null;
    if (unit !== null) return other === unit;
    return isTold && !isNumber(other) && (columnAt.get(other)?.type ?? 'text') === 'text';
  };

  const isNote = (filled: readonly number[], first: string): boolean => {
    if (filled.length === 1 && notesBegan) return true;
    if (!mayBeLabel(first)) return false;
    if (looksLikeSignature(first)) return filled.length <= 8;
    return looksLikeNote(first) && filled.length < 3 && filled.every((field) => !columnAt.get(field)?.unit);
  };

  const isHeader = (filled: readonly number[], fields: readonly string[]): boolean => {
    let known = 0;
    for (const [index, field] of filled.entries()) {
      if (headers.has((fields[field] ?? '').trim())) known += 1;
      else if (index > 0 && known === 0) return false;
    }
    return known > 1 && known * 2 > filled.length;
  };

  const labelled = (filled: readonly number[], fields: readonly string[]): RecordKind | null => {
    let looked = 0;
    for (const field of filled) {
      const text = (fields[field] ?? '').trim();
      // Numbers and dates stand before a label as well: 3, 2017-05-03, 合计.
      if (isNumbering(field, text) || isPassedOver(text)) continue;
      if (looked === 2) return null;
      looked += 1;
      const column = columnAt.get(field) ?? null;
      const isText = column === null || column.type === 'text' || column.type === 'date';
      if (!isText || !mayBeLabel(text) || (column?.values && Object.hasOwn(column.values, text))) continue;
      if (looksLikePart(text)) return { kind: 'part' };
      if (looksLikeTotal(text)) return { kind: 'undeclared-total', column, label: text };
    }
    return null;
  };

  return (fields) => {
    const filled: number[] = [];
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] ?? '';
      if (field !== '' && field.trim() !== '') filled.push(index);
    }
    const [first] = filled;
    if (first === undefined) return { kind: 'blank' };
    if (isNote(filled, fields[first] ?? '')) {
      notesBegan = true;
      return { kind: 'note' };
    }
    for (const { field, column, labels } of declared) {
      const text = (fields[field] ?? '').trim();
      if (text !== '' && labels.has(labelOf(text))) return { kind: 'total', column, label: text };
    }
    const label = labelled(filled, fields);
    if (label !== null) return label;
    if (isHeader(filled, fields)) {
      const again = fields.every((field, index) => normalise(field) === normalise(names[index] ?? ''));
      return { kind: again ? 'header' : 'second-table' };
    }
    return { kind: isNil(filled, fields) ? 'nil' : 'row' };
  };
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
