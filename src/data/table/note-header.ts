import type { RowConsumer } from '../../model/data/row-block.ts';
import { type Finding, type Place, at } from '../../model/finding.ts';
import { type Period, doOverlap, isoOf } from '../../model/plan/period.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { namedPeriods } from './file-period.ts';
import { type HeaderText, normalise } from './header-text.ts';
import type { ReadableFile } from './identify-files.ts';
import { unpackedName } from './identify-source.ts';
import type { HeaderMap } from './map-header.ts';
import { tableFindings } from './note-table.ts';

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
  const { header } = file.table;
  const place = at(file.given.name, header?.line ?? null);
  for (const found of tableFindings(file.given.name, file.table, { source, map })) {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code);
  }
  const used = new Set(map.fields);
  const spare = (header?.names ?? []).filter((_, index) => !used.has(index));
  const isAsked = (column: Column): boolean => asked.includes(column.name);
  const missing = (
    column: Column,
  ): { column: string; headers: readonly string[]; nearest: string | null; likely: string | null } => {
    const nearest = column.headers.map((text) => nearestName(text, spare)).find((name) => name !== null);
    const likely = file.table.likely ?? null;
    return { column: column.name, headers: column.headers, nearest: nearest ?? null, likely };
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

const percent = parseUnit('%');

/**
 * What there is to say of the unit in a column's header: that it measures something else than the plan's, that the plan
 * has none to hold it against (a counter aside), or that a text in brackets is no unit. Null where all is well.
 */
export function noteUnit(column: Column, text: HeaderText, place: Place): Finding | null {
  if (column.type === 'text' || column.type === 'date' || column.type === 'boolean') return null;
  if (column.unit !== null && 'column' in column.unit) return null;
  const expected = column.unit ?? (column.type === 'percent' ? percent : null);
  const { unit } = text;
  const isNamed = column.headers.some((header) => normalise(header) === text.full);
  if (unit !== null && expected !== null) {
    const fits = unitFits(unit, expected) && (column.type !== 'percent' || unit.dimension === 'ratio');
    return fits ? null : finding('data/header-unit', { unit: unit.text, expected: expected.text }, place);
  }
  if (isNamed) return null;
  if (unit !== null && unit.dimension !== 'count' && unit.text !== '分') {
    return finding('data/header-unit-unused', { unit: unit.text, column: column.name }, place);
  }
  if (unit !== null || text.words === null) return null;
  // Only words that the plan's header has not are passed over.
  const isPlanned = column.headers.some((header) =>
    normalise(header).includes(`(${text.words})`.toLowerCase()),
  );
  return isPlanned ? null : finding('data/header-words', { words: text.words, column: column.name }, place);
}

const month = 28;

/**
 * Says that a file is of another year than the one judged, by its name, the lines above its header or the header itself.
 * Asked only where the plan says nothing of the source's period and the command line nothing of the file's: else rows are
 * taken by what is said. A day, or a month after the period, may be when the file was made.
 */
export function anotherYear(
  file: ReadableFile,
  source: Source,
  map: HeaderMap,
  period: Period | null,
): Finding | null {
  const { name, period: claimed } = file.given;
  if (period === null || source.period !== null || source.isTimeless || claimed !== null) return null;
  const { header, titles } = file.table;
  const places = [
    { text: unpackedName(name.slice(name.lastIndexOf('/') + 1)), where: 'name', line: null },
    { text: titles.join('\n'), where: 'title', line: 1 },
    { text: headersThatTell(header?.names ?? [], map), where: 'header', line: header?.line ?? null },
  ];
  for (const { text, where, line } of places) {
    const named = namedPeriods(text);
    const other = named.find((span) => mayBeItsPeriod(span, period));
    if (other === undefined || named.some((span) => doOverlap(span, period))) continue;
    const args = { where, fileFrom: isoOf(other.from), fileTo: isoOf(other.to) };
    return finding(
      'data/another-year',
      { ...args, source: source.name, from: isoOf(period.from), to: isoOf(period.to) },
      at(name, line),
    );
  }
  return null;
}

/** The headers of the columns that are read, where one of them names a period; else all of them. */
function headersThatTell(names: readonly string[], { texts }: HeaderMap): string {
  const own = texts.flatMap((text) => (text === null ? [] : [text.shown]));
  return (own.some((name) => namedPeriods(name).length > 0) ? own : names).join('\n');
}

function mayBeItsPeriod(named: Period, period: Period): boolean {
  const days = named.to - named.from + 1;
  return days >= 3 * month || (days >= month && named.to < period.from);
}
