import type { Encoding } from '../../model/subjects/report.ts';
import { decodeToUtf8, markLength } from '../encoding/decode.ts';
import { checkUtf8 } from '../encoding/decoding-check.ts';
import { withWholeStart } from '../open/inflate.ts';
import { type Swallowing, cutBatch } from '../records/cut-records.ts';
import { lineEnd } from '../records/line-ends.ts';
import { type RecordBatch, longestRecord } from '../records/raw-record.ts';
import { scanRecords } from '../records/scan-records.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import { swallowingIn } from '../table/row-shape.ts';
import { type ByteRange, type RangeEnd, type RecordSeeker, recordSeeker } from './byte-range.ts';
import type { RowTable } from './row-table.ts';
import { soundRows } from './sound-rows.ts';

/** Takes what is found in a file. */
export interface Finds {
  /** So many rows of the table. */
  readonly takeRows: (count: number) => void;
  readonly takeRecords: (batch: RecordBatch) => void;
}

/** A file while its bytes go through the window of a row table. */
interface Scan {
  readonly file: ReadableFile;
  readonly table: RowTable;
  readonly finds: Finds;
  readonly range: ByteRange | null;
  readonly check: Soundness | null;
  readonly swallowing: Swallowing;
  /** Finds the first record of a range that does not begin with the file. */
  readonly seeker: RecordSeeker | null;
  /** No record that begins after this byte belongs to the range. */
  readonly last: number;
  /** Where the first byte of the window is in the file, and how many bytes the window holds. */
  origin: number;
  held: number;
  /** The line of the next record. */
  line: number;
  /** Where the first record begins; null until it is found. */
  start: number | null;
  /** True once a record was met that is not of the range. */
  isOver: boolean;
}

/**
 * Finds the rows of a file, or of a range whose first byte `file.open` begins with: hands those that the kernel finds to
 * `takeRows`, and what is in doubt to `takeRecords`. A record in which quotes do not add up is cut with its line alone, and
 * the kernel goes on behind it; where a record does not fit the window, the rest of the file is csv-parse's.
 */
export async function scanBytes(
  file: ReadableFile,
  table: RowTable,
  finds: Finds,
  range: ByteRange | null,
): Promise<RangeEnd> {
  const { encoding, isSure } = file.survey;
  const scan: Scan = {
    file,
    table,
    finds,
    range,
    swallowing: swallowingIn(file.table.shape, file.table.delimiter),
    check: isSure ? null : soundness(table, encoding),
    seeker: range === null || range.from === 0 ? null : recordSeeker(range),
    last: range?.to ?? Infinity,
    origin: range?.from ?? 0,
    held: 0,
    line: 1,
    start: null,
    isOver: false,
  };
  const chunks = withWholeStart(file.open(), 4)[Symbol.asyncIterator]();
  try {
    const isSound = await scanChunks(scan, chunks);
    return { start: scan.start ?? scan.origin, stop: scan.origin, isSound };
  } finally {
    await chunks.return?.(undefined);
  }
}

/** Takes the chunks of a file; false where its bytes are not what its beginning made one expect. */
async function scanChunks(scan: Scan, chunks: AsyncIterator<Uint8Array>): Promise<boolean> {
  const { table, check, range } = scan;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    let chunk = scan.start === null ? fromFirstRecord(scan, next.value) : next.value;
    while (chunk.length > 0) {
      const part = chunk.subarray(0, table.window - scan.held);
      table.bytes.set(part, scan.held);
      scan.held += part.length;
      chunk = chunk.subarray(part.length);
      if (check?.isBad(part, scan.held) === true) return false;
      drop(scan, takeWhole(scan, false));
      if (scan.isOver) return true;
      if (scan.held < table.window) continue;
      if (range !== null || check !== null) return false;
      await takeRest(scan, chunk, chunks);
      return true;
    }
  }
  if (check?.isCut() === true) return false;
  drop(scan, takeWhole(scan, true));
  return true;
}

/** The part of a chunk that the first record begins with; empty where it begins further on. */
function fromFirstRecord(scan: Scan, chunk: Uint8Array): Uint8Array {
  const from = scan.seeker === null ? markLength(chunk) : scan.seeker.seek(chunk);
  scan.origin += from ?? chunk.length;
  if (from === null) return chunk.subarray(chunk.length);
  scan.start = scan.origin;
  scan.line = scan.seeker?.line() ?? 1;
  return chunk.subarray(from);
}

/** Takes the whole records that the window holds; how many bytes they took. */
function takeWhole(scan: Scan, final: boolean): number {
  const { table, held, last, finds } = scan;
  const { kernel, tables } = table;
  const [starts, kinds, ends, width] = tables;
  const { delimiter } = scan.file.table;
  let at = 0;
  while (at < held) {
    if (scan.origin + at > last) {
      scan.isOver = true;
      break;
    }
    table.base = at;
    const count = kernel.index(
      table.input + at,
      held - at,
      final ? 1 : 0,
      delimiter.charCodeAt(0),
      width,
      scan.line,
      starts,
      table.stops,
      table.lineTable,
      kinds,
      ends,
      table.most,
    );
    const [consumed, nextLine] = [kernel.consumed.value, kernel.nextLine.value];
    const inDoubt = kernel.inDoubt.value !== 0;
    const own = ownRows(scan, count, at);
    const sound = soundRows(table, scan.file.table, own, scan.swallowing);
    if (sound > 0) finds.takeRows(sound);
    if (sound < own) {
      at += table.startOf(sound);
      scan.line = table.lines[sound] ?? scan.line;
      const taken = takeInDoubt(scan, at, final);
      if (taken === 0) break;
      at += taken;
      continue;
    }
    if (scan.origin + at + consumed > last) {
      scan.isOver = true;
      return behind(scan, own, at);
    }
    at += consumed;
    scan.line = nextLine;
    if (inDoubt) {
      const taken = takeInDoubt(scan, at, final);
      at += taken;
      if (taken === 0) break;
    } else if (count < table.most) break;
  }
  return at;
}

/** Cuts the record in doubt at a byte of the window; how many bytes that took, 0 where it is not whole yet. */
function takeInDoubt(scan: Scan, at: number, final: boolean): number {
  const { table, held, finds, swallowing } = scan;
  const { delimiter } = scan.file.table;
  const how = { delimiter, longest: longestRecord, final, decode: table.decode, swallowing };
  const cut = cutBatch(table.bytes.subarray(at, held), 1, scan.line, how);
  finds.takeRecords(cut.records);
  scan.line = cut.line;
  return cut.end;
}

/** How many of the rows found from a byte of the window on begin in the range: those after it are not its own. */
function ownRows({ table, origin, held, last }: Scan, count: number, at: number): number {
  if (origin + held <= last) return count;
  let own = count;
  while (own > 0 && origin + at + table.startOf(own - 1) > last) own -= 1;
  return own;
}

/** Where the first record after so many rows begins that is not of the range; a blank line is one, too. */
function behind({ table, origin, held, last }: Scan, own: number, from: number): number {
  const bytes = table.bytes.subarray(0, held);
  let at = own === 0 ? from : (lineEnd(bytes, from + table.stopOf(own - 1), true) ?? held);
  while (origin + at <= last && at < held) at = lineEnd(bytes, at, true) ?? held;
  return at;
}

/** Drops the bytes of the window that were taken. */
function drop(scan: Scan, taken: number): void {
  scan.table.bytes.copyWithin(0, taken, scan.held);
  scan.held -= taken;
  scan.origin += taken;
}

/** Has csv-parse cut the rest of the file: what the window holds, what is left of a chunk, and the chunks after it. */
async function takeRest(scan: Scan, chunk: Uint8Array, chunks: AsyncIterator<Uint8Array>): Promise<void> {
  const { file, table, held, line, finds, swallowing } = scan;
  const { encoding } = file.survey;
  const { delimiter } = file.table;
  const rest = following([Buffer.from(table.bytes.subarray(0, held)), chunk], chunks);
  const utf8 = encoding === 'gb18030' ? decodeToUtf8(rest, encoding, false) : rest;
  for await (const batch of scanRecords(utf8, { delimiter, firstLine: line, swallowing }))
    finds.takeRecords(batch);
}

async function* following(
  parts: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* parts;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

/** Holds bytes against the encoding that a file's beginning made likely, while they come. */
export interface Soundness {
  /** True where a part, which the first `held` bytes of the table end with, has a NUL or a byte that belongs to no character. */
  readonly isBad: (part: Uint8Array, held: number) => boolean;
  /** True where the bytes so far end within a character. */
  readonly isCut: () => boolean;
}

/** Makes the check for UTF-8 or GB18030. */
export function soundness(table: RowTable, encoding: Encoding | null): Soundness {
  const { kernel } = table;
  if (encoding === 'gb18030') {
    let cut = 0;
    return {
      isBad: (part, held) => {
        const length = part.length + cut;
        const bad = kernel.badGb(table.input + held - length, length);
        cut = kernel.cut.value;
        return bad < length || part.includes(0);
      },
      isCut: () => cut > 0,
    };
  }
  const utf8 = checkUtf8();
  return {
    isBad: (part) => {
      utf8.add(part);
      return utf8.bad() !== null || part.includes(0);
    },
    isCut: () => {
      utf8.end();
      return utf8.bad() !== null;
    },
  };
}
