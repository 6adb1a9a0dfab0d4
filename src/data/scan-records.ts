import { parse, type CsvError, type Options } from 'csv-parse/sync';
import type { BadRecord, RawRecord, RecordBatch } from './raw-record.ts';
import { recordBoundary } from './record-boundary.ts';

/** The longest record that is read; a longer one is a fault. */
export const longestRecord: number = 16 << 20;

const excerpt = 200;

/**
 * Cuts UTF-8 bytes into records with csv-parse: the reference scanner, which takes every file. It is given whole records
 * only; where quotes do not add up, the line on which they begin is yielded as bad and reading goes on with the next
 * line, so that one stray quote never swallows what follows.
 */
export async function* scanRecords(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
): AsyncGenerator<RecordBatch> {
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 0,
  };
  let pending: Buffer = Buffer.alloc(0);
  let boundary = recordBoundary();
  let line = 1;

  const take = (end: number): RecordBatch => {
    const batch = readBatch(pending.subarray(0, end), line, options);
    pending = pending.subarray(batch.consumed);
    line = batch.line;
    boundary = recordBoundary();
    return batch.records;
  };
  for await (const chunk of chunks) {
    pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    for (let end = boundary(pending, false); end > 0; end = boundary(pending, false)) yield take(end);
    while (pending.length > longestRecord) {
      yield [badLine(pending, line, 1, 'too-long', options)];
      pending = pending.subarray(lineEnd(pending));
      line += 1;
      boundary = recordBoundary();
      for (let end = boundary(pending, false); end > 0; end = boundary(pending, false)) yield take(end);
    }
  }
  while (pending.length > 0) yield take(pending.length);
}

/** Reads whole records; at a fault it stops behind the faulty line, and the rest is to be cut anew. */
function readBatch(
  bytes: Buffer,
  firstLine: number,
  options: Options,
): { records: RecordBatch; consumed: number; line: number } {
  const records: (RawRecord | BadRecord)[] = [];
  let line = firstLine;
  const mayBreak = bytes.includes(0x22);
  const push = (fields: readonly string[]): void => {
    records.push({ fields, line });
    line += 1;
    if (mayBreak) for (const field of fields) line += lineBreaks(field);
  };
  try {
    for (const fields of parse(bytes, options) as string[][]) push(fields);
    return { records, consumed: bytes.length, line };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return readUntilFault(bytes, firstLine, options, error);
  }
}

function readUntilFault(
  bytes: Buffer,
  firstLine: number,
  options: Options,
  error: CsvError,
): { records: RecordBatch; consumed: number; line: number } {
  const good: string[][] = [];
  let consumed = 0;
  try {
    parse(bytes, {
      ...options,
      on_record: (fields: string[], context) => {
        good.push(fields);
        consumed = context.bytes;
        return null;
      },
    });
  } catch (again) {
    if (!isCsvError(again)) throw again;
  }
  let line = firstLine;
  const records: (RawRecord | BadRecord)[] = good.map((fields) => {
    const record = { fields, line };
    line += 1 + fields.reduce((sum, field) => sum + lineBreaks(field), 0);
    return record;
  });
  const rest = bytes.subarray(consumed);
  const fault = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote';
  records.push(badLine(rest, line, Number(error['column'] ?? 0) + 1, fault, options));
  return { records, consumed: consumed + lineEnd(rest), line: line + 1 };
}

function badLine(
  bytes: Buffer,
  line: number,
  column: number,
  fault: BadRecord['fault'],
  options: Options,
): BadRecord {
  const own = bytes.subarray(0, Math.min(lineEnd(bytes), longestRecord));
  const text = own.toString().replace(/[\r\n]+$/, '');
  return { line, column, fault, text: text.slice(0, excerpt), literal: literalFields(own, options) };
}

/** The fields of one line with quotes inside a field taken as they are; null where a field begins with a quote. */
function literalFields(bytes: Buffer, options: Options): readonly string[] | null {
  try {
    const [fields] = parse(bytes, { ...options, relax_quotes: true }) as string[][];
    return fields && !fields.some((field) => field.trimStart().startsWith('"')) ? fields : null;
  } catch {
    return null;
  }
}

function lineEnd(bytes: Buffer): number {
  const lf = bytes.indexOf(0x0a);
  const cr = bytes.indexOf(0x0d);
  if (cr >= 0 && (lf < 0 || cr < lf)) return cr + (bytes[cr + 1] === 0x0a ? 2 : 1);
  return lf < 0 ? bytes.length : lf + 1;
}

function lineBreaks(field: string): number {
  if (!field.includes('\n') && !field.includes('\r')) return 0;
  return field.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).includes('QUOTE');
}
