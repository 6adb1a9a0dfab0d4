import type { Finding } from '../model/finding.ts';
import { at } from '../model/place.ts';
import type { Column, Source } from '../model/plan.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { IdentifiedFile } from './identify-files.ts';
import type { HeaderMap } from './map-header.ts';
import { noteUnit } from './note-units.ts';

/** Says what is wrong with a header for the columns that are asked: missing, repeated, of another unit. */
export function noteHeader(
  file: IdentifiedFile,
  source: Source,
  map: HeaderMap,
  asked: readonly string[],
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): void {
  const { header, titleLines } = file.table;
  const place = at(file.given.name, header?.line ?? null);
  if (titleLines > 0) note(finding('data/title-rows', { rows: titleLines }, at(file.given.name, 1)));
  const used = new Set(map.fields);
  const spare = (header?.names ?? []).filter((_, index) => !used.has(index));
  const isAsked = (column: Column): boolean => asked.includes(column.name);
  for (const column of map.missing.filter(isAsked)) {
    const nearest =
      column.headers.map((text) => nearestName(text, spare)).find((name) => name !== null) ?? null;
    note(finding('data/missing-column', { column: column.name, headers: column.headers, nearest }, place));
  }
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
