import { parse, type Options } from 'csv-parse/sync';
import { cutBatch } from './cut-records.ts';
import { lineBreaks, lineEnd, recordBoundary } from './line-ends.ts';
import { longestRecord, type RawRecord, type RecordBatch } from './raw-record.ts';

/** About so many bytes are cut at a time. */
const batchSize = 1 << 18;

/**
 * Cuts UTF-8 bytes into records with csv-parse: the reference scanner, which takes every file. It is given whole records
 * only; a batch in which quotes do not add up is cut record by record, so that a fault costs its own line and no more.
 * The delimiter is one ASCII character, `firstLine` the number of the line that the bytes begin with.
 */
export async function* scanRecords(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  firstLine: number = 1,
): AsyncGenerator<RecordBatch> {
  const options: Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 0,
  };
  const store = growingBytes();
  let boundary = recordBoundary();
  let window = batchSize;
  let nextTry = 2 * batchSize;
  let line = firstLine;
  let isInLongLine = false;

  const use = (length: number, nextLine: number): void => {
    store.drop(length);
    line = nextLine;
    boundary = recordBoundary();
    window = batchSize;
    nextTry = 2 * batchSize;
  };
  /** The end of some whole records at the beginning, going by the number of quotes; 0 where there are none yet. */
  const wholeRecords = (bytes: Buffer): number => {
    let end = boundary(bytes.subarray(0, window), false);
    while (end === 0 && window < bytes.length) {
      window += batchSize;
      end = boundary(bytes.subarray(0, window), false);
    }
    return end;
  };
  const leaveLongLine = (bytes: Buffer, final: boolean): void => {
    const end = lineEnd(bytes, 0, final);
    isInLongLine = end === null;
    if (end !== null) use(end, line + 1);
    else use(bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length, line);
  };
  function* drain(final: boolean): Generator<RecordBatch> {
    for (let bytes = store.bytes(); bytes.length > 0; bytes = store.bytes()) {
      if (isInLongLine) {
        leaveLongLine(bytes, final);
        if (isInLongLine) return;
        continue;
      }
      const whole = wholeRecords(bytes);
      // Quotes that do not add up look like a record that goes on: now and then it is worth a closer look.
      const isDue = final || bytes.length > Math.min(nextTry, longestRecord);
      if (whole === 0 && !isDue) return;
      nextTry = 2 * bytes.length;
      const sound =
        whole > 0 || final ? soundRecords(bytes.subarray(0, whole || bytes.length), line, options) : null;
      if (sound !== null) {
        use(whole || bytes.length, sound.line);
        yield sound.records;
        continue;
      }
      const cut = cutBatch(bytes, whole || bytes.length, line, { delimiter, longest: longestRecord, final });
      if (cut.end === 0) return;
      use(cut.end, cut.line);
      isInLongLine = cut.isCutShort;
      yield cut.records;
    }
  }
  for await (const chunk of chunks) {
    store.add(chunk);
    yield* drain(false);
  }
  yield* drain(true);
}

/** Whole records, read by csv-parse; null where they are to be cut one by one. */
function soundRecords(
  bytes: Buffer,
  firstLine: number,
  options: Options,
): { readonly records: readonly RawRecord[]; readonly line: number } | null {
  if (bytes.length > longestRecord || bytes.includes(0)) return null;
  const mayBreak = bytes.includes(0x22);
  const rows = parsed(bytes, options);
  if (rows === null) return null;
  const records: RawRecord[] = [];
  let line = firstLine;
  let blanks = 0;
  for (const fields of rows) {
    const blank = fields.length === 1 && fields[0] === '';
    if (blank) blanks += 1;
    records.push({ fields, line, blank });
    line += 1;
    if (mayBreak) for (const field of fields) line += lineBreaks(field);
  }
  // A lone "" is no blank line, and csv-parse does not tell them apart.
  return blanks > 0 && mayBreak && /(?:^|[\r\n])""(?:[\r\n]|$)/.test(bytes.toString('latin1'))
    ? null
    : { records, line };
}

function parsed(bytes: Buffer, options: Options): string[][] | null {
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
