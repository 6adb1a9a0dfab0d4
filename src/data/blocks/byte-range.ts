import { hasKernel, withKernel } from './kernel/kernel.ts';
const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * A part of a file: the records that begin after the byte `from` (or with the file, where that is 0) and not after `to`.
 * A record so belongs to one part, wherever its bytes end.
 */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  /** The line that the byte `from` is on, the byte before it, and whether it is within quotes. */
  readonly line: number;
  readonly before: number;
  readonly inQuotes: boolean;
}

/** How a part of a file was read. */
export interface RangeEnd {
  /** Where its first record begins, and where the first one that is not its own does. */
  readonly start: number;
  readonly stop: number;
  /** False where the bytes are not what the file's beginning made one expect: it has to be looked at as a whole. */
  readonly isSound: boolean;
}

/** Finds the first record of a range. */
export interface RecordSeeker {
  /** The offset in the bytes where it begins; null where it is further on. */
  readonly seek: (bytes: Uint8Array) => number | null;
  /** The line it begins on. */
  readonly line: () => number;
}

/** Makes a seeker: it passes over the record that the range begins in. */
export function recordSeeker({ line: first, before, inQuotes }: ByteRange): RecordSeeker {
  let line = first;
  let previous = before;
  let isInside = inQuotes;
  let hasReturned = false;
  return {
    line: () => line,
    seek: (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (hasReturned) return byte === newline ? at + 1 : at;
        if (byte === quote) isInside = !isInside;
        const isLineEnd = byte === newline || byte === carriageReturn;
        if (isLineEnd && (byte === carriageReturn || previous !== carriageReturn)) line += 1;
        previous = byte;
        if (!isLineEnd || isInside) continue;
        if (byte === newline) return at + 1;
        hasReturned = true;
      }
      return null;
    },
  };
}

/** What is in a stretch of bytes: quotes, line ends, and the last byte. */
export interface ByteTally {
  readonly quotes: number;
  readonly lineEnds: number;
  /** -1 where there are none. */
  readonly last: number;
}

const room = 1 << 18;

/** Counts in the bytes up to so many; `before` is the byte before them, -1 where there is none. Null without the kernel. */
export async function tallyBytes(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  before: number,
): Promise<ByteTally | null> {
  if (!hasKernel()) return null;
  return withKernel(async (loaded) => {
    const at = loaded.reserve(room + 64);
    let quotes = 0;
    let lineEnds = 0;
    let last = before;
    let left = length;
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && left > 0; from += room) {
        const part = chunk.subarray(from, Math.min(chunk.length, from + room, from + left));
        new Uint8Array(loaded.memory.buffer).set(part, at);
        loaded.tally(at, part.length, Math.max(0, last));
        quotes += loaded.quoteCount.value;
        lineEnds += loaded.lineCount.value;
        last = part.at(-1) ?? last;
        left -= part.length;
      }
      if (left <= 0) break;
    }
    return { quotes, lineEnds, last };
  });
}
