import type { Finding } from '../../model/finding.ts';
import { at } from '../../model/place.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import type { RowConsumer } from '../../model/data/row-consumer.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { ReadableFile } from './identify-files.ts';
import type { HeaderMap } from './map-header.ts';
import { noteUnit } from './note-units.ts';

/**
 * Says what is wrong with a header for the columns that are asked: missing, repeated, of another unit; and which optional
 * ones are missing of those that something is reckoned from.
 */
export function noteHeader(
  file: ReadableFile,
  source: Source,
  map: HeaderMap,
  asked: readonly string[],
  needed: readonly string[],
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): void {
  const { header, titleLines } = file.table;
  const place = at(file.given.name, header?.line ?? null);
  if (titleLines > 0) note(finding('data/title-rows', { rows: titleLines }, at(file.given.name, 1)));
  const used = new Set(map.fields);
  const spare = (header?.names ?? []).filter((_, index) => !used.has(index));
  const isAsked = (column: Column): boolean => asked.includes(column.name);
  const missing = (
    column: Column,
  ): { column: string; headers: readonly string[]; nearest: string | null } => {
    const nearest = column.headers.map((text) => nearestName(text, spare)).find((name) => name !== null);
    return { column: column.name, headers: column.headers, nearest: nearest ?? null };
  };
  for (const column of map.missing.filter(isAsked)) {
    note(finding('data/missing-column', missing(column), place));
  }
  source.columns.forEach((column, number) => {
    const isThere = map.fields[number] !== null || map.repeated.includes(column);
    if (isThere || !column.optional || !needed.includes(column.name)) return;
    note(finding('data/optional-column-missing', missing(column), place));
  });
  for (const column of map.repeated.filter(isAsked)) {
    note(finding('data/repeated-header', { column: column.name }, place));
  }
  source.columns.forEach((column, number) => {
    const text = map.texts[number] ?? null;
    const inField = { ...place, column: (map.fields[number] ?? -1) + 1, field: text?.shown ?? null };
    const found = text !== null && isAsked(column) ? noteUnit(column, text, inField) : null;
    if (found === null) return;
    note(found);
    if (found.severity === 'error') consumer.touch(found.code, column.name);
  });
}
