import type { Finding } from '../model/finding.ts';
import { at } from '../model/place.ts';
import type { Column, Source } from '../model/plan.ts';
import type { RowAccount } from '../model/report.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { decodeToUtf8 } from './decode.ts';
import type { IdentifiedFile } from './identify-files.ts';
import { mapHeader, type HeaderMap } from './map-header.ts';
import { isBad, type BadRecord, type RawRecord } from './raw-record.ts';
import { rowCursor } from './row-cursor.ts';
import { longestRecord, scanRecords } from './scan-records.ts';

/** A row account in the making. */
export type OpenAccount = { -readonly [K in keyof RowAccount]: RowAccount[K] };

/** An account without rows. */
export function emptyAccount(): OpenAccount {
  return { read: 0, used: 0, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 };
}

/**
 * Reads the rows of a file as a source and hands each to the consumer; the cells of the columns asked are read in every
 * row, so that what is found does not depend on who asks first. Returns where the rows went.
 */
export async function readFile(
  file: IdentifiedFile,
  source: Source,
  asked: readonly string[],
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): Promise<RowAccount> {
  const account = emptyAccount();
  const { header, delimiter } = file.table;
  const { encoding } = file.survey;
  if (file.fault !== null || encoding === null) {
    consumer.touch(file.fault ?? 'data/undecodable');
    return account;
  }
  const map = mapHeader(header?.names ?? [], source);
  if (header === null || map.fields.every((field) => field === null)) {
    const fault = finding(
      'data/no-header',
      { source: source.name },
      at(file.given.name, header?.line ?? null),
    );
    note(fault);
    consumer.touch(fault.code);
    return account;
  }
  noteHeader(file, source, map, asked, consumer, note);
  const columns = asked.map((name) => source.columns.findIndex((column) => column.name === name));
  const width = header.names.length;
  const names = header.names;
  const cursor = rowCursor({ index: file.index, name: file.given.name, names }, source, map, note);
  const take = (fields: readonly string[], line: number): void => {
    if (isBlank(fields)) return;
    account.read += 1;
    const fault = raggedness(fields, width);
    if (fault) {
      const found = finding('data/ragged-row', fault, { ...at(file.given.name, line), record: account.read });
      note(found);
      consumer.touch(found.code);
      account.rejected += 1;
      return;
    }
    cursor.moveTo(fields, line, account.read);
    for (const column of columns) cursor.cell(column);
    const went = consumer.add(cursor);
    account[went === 'out-of-period' ? 'outOfPeriod' : went] += 1;
  };
  const refuse = (bad: BadRecord): void => {
    if (bad.literal !== null && raggedness(bad.literal, width) === null) {
      note(finding('data/literal-quote', {}, at(file.given.name, bad.line, bad.column)));
      take(bad.literal, bad.line);
      return;
    }
    account.read += 1;
    account.rejected += 1;
    const found = faultOf(bad, file.given.name, account.read);
    note(found);
    consumer.touch(found.code);
  };
  for await (const batch of scanRecords(decodeToUtf8(file.open(), encoding), delimiter)) {
    for (const record of batch as readonly (RawRecord | BadRecord)[]) {
      if (record.line <= header.line) continue;
      if (isBad(record)) refuse(record);
      else take(record.fields, record.line);
    }
  }
  return account;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field === '' || field.trim() === '');
}

/** Null where a row has as many fields as the header, not counting empty ones at its end. */
function raggedness(fields: readonly string[], width: number): { fields: number; expected: number } | null {
  if (fields.length === width) return null;
  const isRagged = fields.length < width || fields.slice(width).some((field) => field.trim() !== '');
  return isRagged ? { fields: fields.length, expected: width } : null;
}

function faultOf(bad: BadRecord, name: string, record: number): Finding {
  const place = { ...at(name, bad.line, bad.column), record };
  if (bad.fault === 'too-long') {
    return finding('data/record-too-long', { limit: `${longestRecord >> 20} MiB` }, place);
  }
  return finding(bad.fault === 'unclosed-quote' ? 'data/unclosed-quote' : 'data/stray-quote', {}, place);
}

function noteHeader(
  file: IdentifiedFile,
  source: Source,
  map: HeaderMap,
  asked: readonly string[],
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): void {
  const header = file.table.header;
  const place = at(file.given.name, header?.line ?? null);
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
    const unit = map.units[number] ?? null;
    if (unit === null || !isAsked(column) || column.unit === null || !('dimension' in column.unit)) return;
    if (unit.dimension === column.unit.dimension && unit.base === column.unit.base) return;
    note(finding('data/header-unit', { unit: unit.text, expected: column.unit.text }, place));
    consumer.touch('data/header-unit', column.name);
  });
}
