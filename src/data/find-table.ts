import type { Source } from '../model/plan.ts';
import { delimiters } from './delimiters.ts';
import { mapHeader, matchCount } from './map-header.ts';
import { isBad, type RawRecord, type RecordBatch } from './raw-record.ts';
import { scanRecords } from './scan-records.ts';

/** Where the table of a file begins and how its fields are separated. */
export interface Table {
  readonly delimiter: string;
  /** Null where the file has no record that could be a header. */
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
}

const most = 50;

/** Finds delimiter and header in the head of a file: the record among the first that has most of a source's columns. */
export async function findTable(head: Buffer, sources: readonly Source[]): Promise<Table> {
  let best: { table: Table; score: number } | null = null;
  for (const delimiter of delimiters) {
    const records = await firstRecords(head, delimiter);
    for (const record of records) {
      const score = Math.max(...sources.map((source) => matchCount(mapHeader(record.fields, source))), 0);
      if (score > (best?.score ?? 0)) {
        best = { score, table: { delimiter, header: { line: record.line, names: trimmed(record.fields) } } };
      }
    }
  }
  return best?.table ?? unknownTable(head);
}

/** Without a known column the first record with text is taken for the header, at the delimiter that cuts it most. */
async function unknownTable(head: Buffer): Promise<Table> {
  let best: Table = { delimiter: ',', header: null };
  for (const delimiter of delimiters) {
    const [first] = await firstRecords(head, delimiter);
    if (first && first.fields.length > (best.header?.names.length ?? 0)) {
      best = { delimiter, header: { line: first.line, names: trimmed(first.fields) } };
    }
  }
  return best;
}

async function firstRecords(head: Buffer, delimiter: string): Promise<readonly RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const batch of scanRecords(once(head), delimiter)) {
    for (const record of batch as RecordBatch) {
      if (!isBad(record) && record.fields.some((field) => field.trim() !== '')) records.push(record);
      if (records.length >= most) return records;
    }
  }
  return records;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function trimmed(fields: readonly string[]): readonly string[] {
  const last = fields.findLastIndex((field) => field.trim() !== '');
  return fields.slice(0, last + 1).map((field) => field.trim());
}
