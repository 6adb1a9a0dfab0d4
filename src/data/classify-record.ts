import type { Column, Source } from '../model/plan.ts';
import { isMissingMark } from './cells/missing-marks.ts';
import { normalise } from './header-text.ts';
import type { HeaderMap } from './map-header.ts';
import { looksLikeNote, looksLikePart, looksLikeSignature, looksLikeTotal, labelOf } from './table-rows.ts';

/** What a record below the header is (SPEC 6, The table). */
export type RecordKind =
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
  const headers = new Set([...source.columns.flatMap((column) => column.headers), ...names].map(normalise));
  headers.delete('');
  const period = new Set(periodColumns(source).map(fieldOf));
  const unit = source.complete === null ? null : fieldOf(source.complete.column);
  let notesBegan = false;

  const isNil = (filled: readonly number[], fields: readonly string[]): boolean => {
    const telling = filled.filter((field) => !period.has(field) && !isNumbering(field, fields));
    const marked = telling.filter((field) => isNilMark(fields[field] ?? ''));
    const others = telling.filter((field) => !isNilMark(fields[field] ?? ''));
    if (marked.length === 0 || others.length > 1) return false;
    const [only] = others;
    if (only === undefined) return period.size > 0 || unit === null;
    return unit === null ? (columnAt.get(only)?.type ?? 'text') === 'text' : only === unit;
  };
  const isNumbering = (field: number, fields: readonly string[]): boolean =>
    !columnAt.has(field) && /^\d+$/.test((fields[field] ?? '').trim());

  return (fields) => {
    const filled = fields.flatMap((field, index) => (field.trim() === '' ? [] : [index]));
    const [first] = filled;
    if (first === undefined) return { kind: 'blank' };
    const texts = filled.map((index) => fields[index] ?? '');
    const isNote =
      (filled.length === 1 && (notesBegan || looksLikeNote(texts[0] ?? ''))) ||
      (looksLikeSignature(texts[0] ?? '') && texts.length <= 8) ||
      (looksLikeNote(texts[0] ?? '') &&
        filled.length < 3 &&
        filled.every((field) => !columnAt.get(field)?.unit));
    if (isNote) {
      notesBegan = true;
      return { kind: 'note' };
    }
    const total = declared.find(({ field, labels }) => labels.has(labelOf(fields[field] ?? '')));
    if (total) return { kind: 'total', column: total.column, label: (fields[total.field] ?? '').trim() };
    const leading = filled.filter((field) => !isNumbering(field, fields)).slice(0, 2);
    for (const field of leading) {
      const column = columnAt.get(field) ?? null;
      if (column !== null && column.type !== 'text' && column.type !== 'date') continue;
      const text = fields[field] ?? '';
      if (column?.values && Object.hasOwn(column.values, text.trim())) continue;
      if (looksLikePart(text)) return { kind: 'part' };
      if (looksLikeTotal(text)) return { kind: 'undeclared-total', column, label: text.trim() };
    }
    if (filled.length > 1) {
      const known = texts.filter((text) => headers.has(normalise(text))).length;
      if (known * 2 > filled.length && known > 1) {
        const again = fields.every((field, index) => normalise(field) === normalise(names[index] ?? ''));
        return { kind: again ? 'header' : 'second-table' };
      }
    }
    return { kind: isNil(filled, fields) ? 'nil' : 'row' };
  };
}

function isNilMark(text: string): boolean {
  const trimmed = text.trim();
  return (
    isMissingMark(trimmed) ||
    ['零报告', '零', '无发生', '未发生', 'nil', 'none'].includes(trimmed.toLowerCase())
  );
}

function periodColumns({ period }: Source): readonly string[] {
  if (period === null || period.kind === 'file') return [];
  return period.kind === 'in-force' ? [period.from, period.to] : [period.column];
}
