import { decodeToUtf8 } from '../encoding/decode.ts';
import { withWholeStart } from '../open/inflate.ts';
import { cutBatch } from '../records/cut-records.ts';
import { lineEnd } from '../records/line-ends.ts';
import { type RecordBatch, longestRecord } from '../records/raw-record.ts';
import { scanRecords } from '../records/scan-records.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import { type ByteRange, type RangeEnd, recordSeeker } from './byte-range.ts';
import type { RowTable } from './row-table.ts';
import { soundness } from './soundness.ts';

/** Takes what is found in a file. */
export interface Finds {
  /** So many rows of the table. */
  readonly takeRows: (count: number) => void;
  readonly takeRecords: (batch: RecordBatch) => void;
}

/**
 * Finds the rows of a file, or of a range whose first byte `file.open` begins with: hands those that the kernel finds to
 * `takeRows`, and what is in doubt to `takeRecords`. A record in which quotes do not add up is cut with its line alone, and
 * the kernel goes on behind it; where a record does not fit the window, the rest of the file is csv-parse's.
 */
export async function scanBytes(
  file: ReadableFile,
  table: RowTable,
  { takeRows, takeRecords }: Finds,
  range: ByteRange | null,
): Promise<RangeEnd> {
  const { kernel, window } = table;
  const { encoding, isSure } = file.survey;
  const { delimiter } = file.table;
  const byte = delimiter.charCodeAt(0);
  const [starts, kinds, ends, width] = table.tables;
  const last = range?.to ?? Infinity;
  const seeker = range === null || range.from === 0 ? null : recordSeeker(range);
  const check = isSure ? null : soundness(table, encoding);
  /** Where the first byte of the window is in the file. */
  let origin = range?.from ?? 0;
  let held = 0;
  let line = 1;
  let start = 0;
  let isBegun = false;
  let isOver = false;

  /** Rows that begin in the range: those after it are not its own. */
  const ownRows = (count: number, at: number): number => {
    if (origin + held <= last) return count;
    let own = count;
    while (own > 0 && origin + at + table.startOf(own - 1) > last) own -= 1;
    return own;
  };
  /** Where the first record after so many rows begins that is not of the range; a blank line is one, too. */
  const behind = (own: number, from: number): number => {
    const bytes = table.bytes.subarray(0, held);
    let at = own === 0 ? from : (lineEnd(bytes, from + table.stopOf(own - 1), true) ?? held);
    while (origin + at <= last && at < held) at = lineEnd(bytes, at, true) ?? held;
    return at;
  };
  /** Takes the whole records that are there, and tells how many bytes they took. */
  const takeWhole = (final: boolean): number => {
    let at = 0;
    while (at < held && !(isOver = origin + at > last)) {
      table.base = at;
      const count = kernel.index(
        table.input + at,
        held - at,
        final ? 1 : 0,
        byte,
        width,
        line,
        starts,
        table.stops,
        table.lineTable,
        kinds,
        ends,
        table.most,
      );
      const [consumed, nextLine] = [kernel.consumed.value, kernel.nextLine.value];
      const inDoubt = kernel.inDoubt.value !== 0;
      const own = ownRows(count, at);
      if (own > 0) takeRows(own);
      if (origin + at + consumed > last) {
        isOver = true;
        return behind(own, at);
      }
      at += consumed;
      line = nextLine;
      if (inDoubt) {
        const how = { delimiter, longest: longestRecord, final, decode: table.decode };
        const cut = cutBatch(table.bytes.subarray(at, held), 1, line, how);
        takeRecords(cut.records);
        at += cut.end;
        line = cut.line;
        if (cut.end === 0) break;
      } else if (count < table.most) break;
    }
    return at;
  };
  const drop = (taken: number): void => {
    table.bytes.copyWithin(0, taken, held);
    held -= taken;
    origin += taken;
  };
  const end = (isSound: boolean): RangeEnd => ({ start, stop: origin, isSound });

  const chunks = withWholeStart(file.open(), 4)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await chunks.next();
      if (next.done === true) break;
      let chunk = next.value;
      if (!isBegun) {
        const from = seeker === null ? markLength(chunk) : seeker.seek(chunk);
        origin += from ?? chunk.length;
        if (from === null) continue;
        isBegun = true;
        start = origin;
        line = seeker?.line() ?? 1;
        chunk = chunk.subarray(from);
      }
      while (chunk.length > 0) {
        const part = chunk.subarray(0, window - held);
        table.bytes.set(part, held);
        held += part.length;
        chunk = chunk.subarray(part.length);
        if (check?.isBad(part, held) === true) return end(false);
        drop(takeWhole(false));
        if (isOver) return end(true);
        if (held < window) continue;
        if (range !== null || check !== null) return end(false);
        const rest = following([Buffer.from(table.bytes.subarray(0, held)), chunk], chunks);
        const utf8 = encoding === 'gb18030' ? decodeToUtf8(rest, encoding, false) : rest;
        for await (const batch of scanRecords(utf8, delimiter, line)) takeRecords(batch);
        return end(true);
      }
    }
    if (check?.isCut() === true) return end(false);
    drop(takeWhole(true));
    if (!isBegun) start = origin;
    return end(true);
  } finally {
    await chunks.return?.(undefined);
  }
}

/** How many bytes at the beginning are a byte order mark of UTF-8 or GB18030. */
function markLength([first, second, third, fourth]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 4 : 0;
}

async function* following(
  parts: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* parts;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
