import { parse, type Options } from 'csv-parse/sync';
import { cutBatch, type Swallowing } from './cut-records.ts';
import { lineBreaks, lineEnd, recordBoundary } from './line-ends.ts';
import { longestRecord, type RawRecord, type RecordBatch } from './raw-record.ts';

/** About so many bytes are cut at a time. */
const batchSize = 1 << 18;

/** How bytes are cut into records. */
export interface RecordScanning {
  /** One ASCII character. */
  readonly delimiter: string;
  /** The number of the line that the bytes begin with; 1 unless given. */
  readonly firstLine?: number;
  readonly swallowing?: Swallowing;
}

/** What is held of a stream while it is cut. */
interface Held {
  readonly store: GrowingBytes;
  boundary: ReturnType<typeof recordBoundary>;
  /** How many bytes are looked through for whole records. */
  window: number;
  /** From so many bytes on a record that goes on is worth a closer look. */
  nextTry: number;
  line: number;
  isInLongLine: boolean;
}

/**
 * Cuts UTF-8 bytes into records with csv-parse: the reference scanner, which takes every file. It is given whole records
 * only; a batch in which quotes do not add up is cut record by record, so that a fault costs its own line and no more. Holds
 * as many bytes as the longest record may have.
 */
export async function* scanRecords(
  chunks: AsyncIterable<Uint8Array>,
  scanning: RecordScanning,
): AsyncGenerator<RecordBatch> {
  const held: Held = {
    store: growingBytes(),
    boundary: recordBoundary(),
    window: batchSize,
    nextTry: 2 * batchSize,
    line: scanning.firstLine ?? 1,
    isInLongLine: false,
  };
  for await (const chunk of chunks) {
    held.store.add(chunk);
    yield* drain(held, scanning, false);
  }
  yield* drain(held, scanning, true);
}

/** Cuts what is whole; leaves the rest for later. */
function* drain(held: Held, scanning: RecordScanning, final: boolean): Generator<RecordBatch> {
  const { store } = held;
  for (let bytes = store.bytes(); bytes.length > 0; bytes = store.bytes()) {
    if (held.isInLongLine) {
      leaveLongLine(bytes, held, final);
      if (held.isInLongLine) return;
      continue;
    }
    const whole = wholeRecords(bytes, held);
    // Quotes that do not add up look like a record that goes on: now and then it is worth a closer look.
    const isDue = final || bytes.length > Math.min(held.nextTry, longestRecord);
    if (whole === 0 && !isDue) return;
    held.nextTry = 2 * bytes.length;
    const length = whole || (final ? bytes.length : 0);
    const sound = length > 0 ? soundRecords(bytes.subarray(0, length), held.line, scanning) : null;
    if (sound !== null) {
      use(length, sound.line, held);
      yield sound.records;
      continue;
    }
    // Only the record in doubt where there is no whole one: what follows it may be as sound as ever.
    const how = { ...scanning, longest: longestRecord, final };
    const cut = cutBatch(bytes, whole || 1, held.line, how);
    if (cut.end === 0) return;
    use(cut.end, cut.line, held);
    held.isInLongLine = cut.isCutShort;
    yield cut.records;
  }
}

function use(length: number, nextLine: number, held: Held): void {
  held.store.drop(length);
  held.line = nextLine;
  held.boundary = recordBoundary();
  held.window = batchSize;
  held.nextTry = 2 * batchSize;
}

/** The end of some whole records at the beginning, going by the number of quotes; 0 where there are none yet. */
function wholeRecords(bytes: Buffer, held: Held): number {
  let end = held.boundary(bytes.subarray(0, held.window), false);
  while (end === 0 && held.window < bytes.length) {
    held.window += batchSize;
    end = held.boundary(bytes.subarray(0, held.window), false);
  }
  return end;
}

function leaveLongLine(bytes: Buffer, held: Held, final: boolean): void {
  const end = lineEnd(bytes, 0, final);
  held.isInLongLine = end === null;
  if (end !== null) use(end, held.line + 1, held);
  else use(bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length, held.line, held);
}

/** Whole records, read by csv-parse; null where they are to be cut one by one. */
function soundRecords(
  bytes: Buffer,
  firstLine: number,
  { delimiter, swallowing }: RecordScanning,
): { readonly records: readonly RawRecord[]; readonly line: number } | null {
  if (bytes.length > longestRecord || bytes.includes(0)) return null;
  const mayBreak = bytes.includes(0x22);
  const rows = parsed(bytes, delimiter);
  if (rows === null) return null;
  const records: RawRecord[] = [];
  let line = firstLine;
  let blanks = 0;
  for (const fields of rows) {
    const blank = fields.length === 1 && fields[0] === '';
    if (blank) blanks += 1;
    records.push({ fields, line, blank });
    line += 1;
    if (!mayBreak) continue;
    const breaks = fields.reduce((sum, field) => sum + lineBreaks(field), 0);
    if (breaks > 0 && swallowing !== undefined && swallowing(fields) !== null) return null;
    line += breaks;
  }
  // A lone "" is no blank line, and csv-parse does not tell them apart.
  return blanks > 0 && mayBreak && /(?:^|[\r\n])""(?:[\r\n]|$)/.test(bytes.toString('latin1'))
    ? null
    : { records, line };
}

function parsed(bytes: Buffer, delimiter: string): string[][] | null {
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 0,
  };
  try {
    return parse(bytes, options) as string[][];
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).includes('QUOTE')) return null;
    throw error;
  }
}

/** Bytes that come in at one end and are used up at the other. */
interface GrowingBytes {
  readonly add: (chunk: Uint8Array) => void;
  /** What is there now; good until something is added. */
  readonly bytes: () => Buffer;
  /** Uses up so many bytes at the beginning. */
  readonly drop: (length: number) => void;
}

/** Keeps bytes in one piece; every byte is moved a bounded number of times, however long it stays. */
function growingBytes(): GrowingBytes {
  let store = Buffer.alloc(0);
  let from = 0;
  let to = 0;
  return {
    add: (chunk) => {
      if (to + chunk.length > store.length) {
        const held = to - from;
        const next =
          held + chunk.length > store.length / 2 ? Buffer.allocUnsafe(2 * (held + chunk.length)) : store;
        store.copy(next, 0, from, to);
        store = next;
        from = 0;
        to = held;
      }
      store.set(chunk, to);
      to += chunk.length;
    },
    bytes: () => store.subarray(from, to),
    drop: (length) => {
      from += length;
    },
  };
}
