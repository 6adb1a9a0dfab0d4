import type { Finding } from '../model/finding.ts';
import { calendarOf, type Period } from '../model/period.ts';
import { at } from '../model/place.ts';
import type { Source } from '../model/plan.ts';
import type { RowAccount } from '../model/report.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import { blockScan } from './blocks/block-scan.ts';
import { columnFindings, columnReaders } from './column-readers.ts';
import type { IdentifiedFile } from './identify-files.ts';
import { mapHeader } from './map-header.ts';
import { noteHeader } from './note-header.ts';
import { readingFault, recordsOf } from './records-of.ts';
import { emptyAccount, recordTaker, type TableOfSource } from './take-records.ts';

/** How a file is read. */
export interface Reading {
  /** Columns whose cells are read in every row, so that what is found does not depend on who asks first. */
  readonly asked: readonly string[];
  /** Those that something is reckoned from: where an optional one is missing, it is said. The asked ones unless given. */
  readonly needed?: readonly string[];
  /** Gives dates without a year theirs where the file's name does not. */
  readonly period: Period | null;
  /** True where csv-parse is to cut every record: the reference that the other scanner is held against. */
  readonly byReference?: boolean;
}

/** Reads the rows of a file as a source and hands each to the consumer. Returns where the rows went. */
export async function readFile(
  file: IdentifiedFile,
  source: Source,
  { asked, needed = asked, period, byReference = false }: Reading,
  consumer: RowConsumer,
  note: (finding: Finding) => void,
): Promise<RowAccount> {
  const { name } = file.given;
  const { header } = file.table;
  if (file.fault !== null) {
    consumer.touch(file.fault);
    return emptyAccount();
  }
  const map = mapHeader(header?.names ?? [], source);
  const report = (found: Finding): void => {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code);
  };
  if (header === null || map.fields.every((field) => field === null)) {
    report(finding('data/no-header', { source: source.name }, at(name, header?.line ?? null)));
    return emptyAccount();
  }
  noteHeader(file, source, map, asked, needed, consumer, note);
  const { unit } = file.table;
  const readers = columnReaders({ unit, year: yearOf(file.period) ?? yearOf(period) }, source, map);
  const table: TableOfSource = {
    file: { index: file.index, name, names: header.names },
    source,
    map,
    readers,
    columns: asked.map((column) => source.columns.findIndex((candidate) => candidate.name === column)),
    unit,
    consumer,
    note,
    report,
  };
  const taker = recordTaker(table);
  const scan = byReference ? null : blockScan(file, table, taker);
  if (scan === null) {
    for await (const batch of recordsOf(file, report)) {
      taker.takeAll(batch.filter((record) => record.line > header.lastLine));
    }
  } else {
    try {
      await scan();
    } catch (error) {
      report(readingFault(error, name));
    }
  }
  taker.end();
  for (const { column, found } of columnFindings(source, readers)) {
    note(found);
    if (found.severity === 'error') consumer.touch(found.code, column);
  }
  return taker.account;
}

/** The year of a period within one; null for others. */
export function yearOf(period: Period | null): number | null {
  if (period === null) return null;
  const { year } = calendarOf(period.from);
  return year === calendarOf(period.to).year ? year : null;
}
