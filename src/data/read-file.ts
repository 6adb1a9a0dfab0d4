import type { Finding } from '../model/finding.ts';
import { calendarOf, type Period } from '../model/period.ts';
import { at } from '../model/place.ts';
import type { Source } from '../model/plan.ts';
import type { RowAccount } from '../model/report.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import { recordClassifier } from './classify-record.ts';
import { fillDown } from './fill-down.ts';
import type { IdentifiedFile } from './identify-files.ts';
import { mapHeader } from './map-header.ts';
import { noteHeader } from './note-header.ts';
import { isBad, type BadRecord } from './raw-record.ts';
import { reconciler } from './reconcile-totals.ts';
import { faultOf, raggedness } from './record-faults.ts';
import { rowCursor } from './row-cursor.ts';
import { recordsOf } from './records-of.ts';

/** A row account in the making. */
export type OpenAccount = { -readonly [K in keyof RowAccount]: RowAccount[K] };

/** An account without rows. */
export function emptyAccount(): OpenAccount {
  return { read: 0, used: 0, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 };
}

/**
 * Reads the rows of a file as a source and hands each to the consumer; the cells of the columns asked are read in every
 * row, so that what is found does not depend on who asks first. Dates without a year are of the year that the file's name
 * or else the period gives. Optional columns that are `needed` and missing are said. Returns where the rows went.
 */
export async function readFile(
  file: IdentifiedFile,
  source: Source,
  asked: readonly string[],
  consumer: RowConsumer,
  note: (finding: Finding) => void,
  period: Period | null = null,
  needed: readonly string[] = asked,
): Promise<RowAccount> {
  const { name } = file.given;
  const account = emptyAccount();
  const { header } = file.table;
  if (file.fault !== null) {
    consumer.touch(file.fault);
    return account;
  }
  const map = mapHeader(header?.names ?? [], source);
  const report = (found: Finding): void => {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code);
  };
  if (header === null || map.fields.every((field) => field === null)) {
    report(finding('data/no-header', { source: source.name }, at(name, header?.line ?? null)));
    return account;
  }
  noteHeader(file, source, map, asked, needed, consumer, note);
  const columns = asked.map((column) => source.columns.findIndex((candidate) => candidate.name === column));
  const { names } = header;
  const width = names.length;
  const year = yearOf(file.period) ?? yearOf(period);
  const cursor = rowCursor(
    { index: file.index, name, names, unit: file.table.unit, year },
    source,
    map,
    note,
  );
  const classify = recordClassifier(source, map, names);
  const fill = fillDown(source, map);
  const totals = reconciler(source, map, columns, file.table.unit);
  let secondTable = false;

  const reject = (found: Finding): void => {
    report(found);
    account.rejected += 1;
  };
  const takeRow = (fields: readonly string[], line: number): void => {
    const place = { ...at(name, line), record: account.read };
    const ragged = raggedness(fields, width);
    if (ragged) return reject(finding('data/ragged-row', ragged, place));
    const filled = fill(fields);
    cursor.moveTo(filled, line, account.read);
    for (const column of columns) cursor.cell(column);
    totals.addRow(cursor, filled);
    const went = consumer.add(cursor);
    account[went === 'out-of-period' ? 'outOfPeriod' : went] += 1;
  };
  const take = (fields: readonly string[], line: number): void => {
    const record = classify(fields);
    if (record.kind === 'blank') return;
    account.read += 1;
    const place = { ...at(name, line), record: account.read };
    if (secondTable) {
      account.rejected += 1;
      return;
    }
    cursor.moveTo(fields, line, account.read);
    switch (record.kind) {
      case 'row':
        return takeRow(fields, line);
      case 'note':
      case 'header':
        note(finding(record.kind === 'note' ? 'data/note-row' : 'data/header-again', {}, place));
        account.notes += 1;
        return;
      case 'part':
        note(finding('data/part-row', {}, place));
        account.totals += 1;
        return;
      case 'nil':
        note(finding('data/nil-row', {}, place));
        consumer.nil?.(cursor);
        account.nil += 1;
        return;
      case 'total':
        for (const found of totals.addTotal(cursor, record.label)) report(found);
        account.totals += 1;
        return;
      case 'undeclared-total': {
        const { label, column } = record;
        const field = column?.headers[0] ?? null;
        return reject(
          finding('data/undeclared-total', { label, column: column?.name ?? null }, { ...place, field }),
        );
      }
      case 'second-table':
        secondTable = true;
        return reject(finding('data/second-table', {}, place));
    }
  };
  const refuse = (bad: BadRecord): void => {
    if (bad.literal !== null && raggedness(bad.literal, width) === null) {
      note(finding('data/literal-quote', {}, at(name, bad.line, bad.column)));
      return take(bad.literal, bad.line);
    }
    account.read += 1;
    reject(faultOf(bad, name, account.read));
  };
  for await (const batch of recordsOf(file, report)) {
    for (const record of batch) {
      if (record.line <= header.lastLine) continue;
      if (isBad(record)) refuse(record);
      else take(record.fields, record.line);
    }
  }
  for (const found of totals.end()) report(found);
  for (const { column, found } of cursor.end()) {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code, column);
  }
  return account;
}

/** The year of a period within one; null for others. */
export function yearOf(period: Period | null): number | null {
  if (period === null) return null;
  const { year } = calendarOf(period.from);
  return year === calendarOf(period.to).year ? year : null;
}
