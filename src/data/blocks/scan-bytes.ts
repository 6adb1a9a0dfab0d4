import { markLength } from '../encoding/decode.ts';
import { withWholeStart } from '../open/inflate.ts';
import { type Swallowing, cutBatch } from '../records/cut-records.ts';
import { lineEnd } from '../records/line-ends.ts';
import { type RecordBatch, longestRecord } from '../records/raw-record.ts';
import type { ReadableFile } from '../table/identify-files.ts';
import { swallowingIn } from '../table/row-shape.ts';
import { type ByteRange, type RangeEnd, type RecordSeeker, recordSeeker } from './byte-range.ts';
import {
  type ByteSupply,
  type IsBadEnd,
  type LongLine,
  type Piece,
  cutLongRecord,
  passLongLine,
  supplyOf,
} from './long-record.ts';
import type { RowTable } from './row-table.ts';
import { type Soundness, soundRows, soundness } from './soundness.ts';

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
  /** A line that is too long, while it is passed over. */
  longLine: LongLine | null;
  /** True once a record was met that is not of the range. */
  isOver: boolean;
}

/** A range that begins within a record of more bytes behind its end is not looked through for the next one. */
const farthest = 1 << 20;

/**
 * Finds the rows of a file, or of a range whose first byte `file.open` begins with: hands those that the kernel finds to
 * `takeRows`, and what is in doubt to `takeRecords`. A record in which quotes do not add up is cut with its line alone, and
 * the kernel goes on behind it; so is one that does not fit the window.
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
    longLine: null,
    isOver: false,
  };
  const chunks = withWholeStart(file.open(), 4)[Symbol.asyncIterator]();
  try {
    const isSound = await scanChunks(scan, supplyOf(chunks));
    return { start: scan.start ?? scan.origin, stop: scan.origin, isSound };
  } finally {
    await chunks.return?.(undefined);
  }
}

/** Takes the chunks of a file; false where its bytes are not what its beginning made one expect. */
async function scanChunks(scan: Scan, supply: ByteSupply): Promise<boolean> {
  const { table, check } = scan;
  for (let piece = await supply.next(); piece !== null; piece = await supply.next()) {
    const { isChecked } = piece;
    let left = scan.longLine === null ? piece.bytes : behindLongLine(scan, scan.longLine, piece);
    if (left === null) return false;
    if (scan.start === null) left = fromFirstRecord(scan, left);
    if (scan.start === null && scan.origin - farthest > scan.last) return false;
    while (left.length > 0) {
      const part = left.subarray(0, table.window - scan.held);
      table.bytes.set(part, scan.held);
      scan.held += part.length;
      left = left.subarray(part.length);
      if (!isChecked && check?.isBad(part, scan.held) === true) return false;
      drop(scan, takeWhole(scan, false));
      if (scan.isOver) return true;
      if (scan.held < table.window) continue;
      supply.giveBack({ bytes: left, isChecked });
      if (!(await takeLong(scan, supply))) return false;
      break;
    }
  }
  if (check?.isCut() === true) return false;
  drop(scan, takeWhole(scan, true));
  return true;
}

/** Takes the record that fills the window; false where its bytes are bad. */
async function takeLong(scan: Scan, supply: ByteSupply): Promise<boolean> {
  const { table, held, finds, swallowing, check, line } = scan;
  const { delimiter } = scan.file.table;
  const how = { delimiter, longest: longestRecord, decode: table.decode, swallowing };
  const isBadEnd: IsBadEnd = check?.isBadEnd ?? (() => false);
  const cut = await cutLongRecord(table.bytes.subarray(0, held), line, how, supply, isBadEnd);
  if (cut === null) return false;
  finds.takeRecords(cut.records);
  scan.origin += cut.end;
  scan.held = 0;
  scan.line = cut.line;
  if (cut.isCutShort) scan.longLine = passLongLine(cut.tail, isBadEnd);
  return true;
}

/** The part of a piece behind a line that is too long; null where its bytes are bad. */
function behindLongLine(scan: Scan, line: LongLine, piece: Piece): Uint8Array | null {
  const left = line.pass(piece);
  if (line.isBad()) return null;
  scan.origin += piece.bytes.length - (left?.length ?? 0);
  if (left === null) return piece.bytes.subarray(piece.bytes.length);
  scan.longLine = null;
  scan.line += 1;
  return left;
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
