import type { Encoding } from '../../model/subjects/report.ts';

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The offset behind the line that an offset is in: behind its CRLF, LF or CR. Null where the bytes end first, be it between
 * the two of a CRLF; with `final` the line ends where they do.
 */
export function lineEnd(bytes: Buffer, from: number, final: boolean): number | null {
  const feed = bytes.indexOf(newline, from);
  const before = feed < 0 ? bytes : bytes.subarray(0, feed);
  const back = before.indexOf(carriageReturn, from);
  const at = back >= 0 ? back : feed;
  if (at < 0) return final ? bytes.length : null;
  if (bytes[at] === newline) return at + 1;
  if (at + 1 === bytes.length) return final ? at + 1 : null;
  return bytes[at + 1] === newline ? at + 2 : at + 1;
}

/** How many line ends a field holds. */
export function lineBreaks(field: string): number {
  if (!field.includes('\n') && !field.includes('\r')) return 0;
  return field.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * Finds the end of the last whole record in growing bytes: the last line end with an even number of quotes before it.
 * Remembers how far it has looked, so that a growing buffer is looked through once.
 */
export function recordBoundary(): (bytes: Buffer, final: boolean) => number {
  let looked = 0;
  let open = false;
  let boundary = 0;
  return (bytes, final) => {
    // A carriage return at the edge may be half of a line end.
    const end = final ? bytes.length : Math.max(looked, bytes.length - 1);
    let at = looked;
    while (at < end) {
      const next = bytes.indexOf(quote, at);
      const stop = next < 0 || next >= end ? end : next;
      if (!open) boundary = Math.max(boundary, lastLineEnd(bytes, at, stop));
      at = stop;
      // Quotes stand together: a search for each would take most of the time.
      for (; at < end && bytes[at] === quote; at += 1) open = !open;
    }
    looked = end;
    return boundary;
  };
}

function lastLineEnd(bytes: Buffer, from: number, to: number): number {
  if (to <= from) return 0;
  const part = bytes.subarray(from, to);
  const lf = part.lastIndexOf(newline);
  const cr = part.lastIndexOf(carriageReturn);
  if (cr > lf && bytes[from + cr + 1] === newline) return from + cr + 2;
  return Math.max(lf, cr) < 0 ? 0 : from + Math.max(lf, cr) + 1;
}

/** How records of a file end. */
type LineEnd = 'crlf' | 'lf' | 'cr';

/** A stream that is passed on as it is, and the line ends seen in it. */
interface LineEndCount {
  readonly through: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
  /** The line ends found between records, most frequent first; those within quotes where there are no others. */
  readonly found: () => readonly LineEnd[];
}

/** Counts the line ends of bytes in an encoding while they are read. */
export function countLineEnds(encoding: Encoding): LineEndCount {
  const outside = { crlf: 0, lf: 0, cr: 0 };
  const inside = { crlf: 0, lf: 0, cr: 0 };
  let isQuoted = false;
  let before = 0;
  const add = (code: number): void => {
    const counts = isQuoted ? inside : outside;
    if (code === newline) counts[before === carriageReturn ? 'crlf' : 'lf'] += 1;
    else if (before === carriageReturn) counts.cr += 1;
    if (code === quote) isQuoted = !isQuoted;
    before = code;
  };
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const high = encoding === 'utf-16le' ? 1 : 0;
  let offset = 0;
  let first = 0;
  const addWide = (byte: number): void => {
    if (offset % 2 === 0) first = byte;
    else add(high === 0 ? (first << 8) | byte : (byte << 8) | first);
    offset += 1;
  };
  return {
    through: async function* (chunks) {
      for await (const chunk of chunks) {
        if (isWide) chunk.forEach(addWide);
        else for (let at = 0; at < chunk.length; at += 1) add(chunk[at] ?? 0);
        yield chunk;
      }
      if (before === carriageReturn) (isQuoted ? inside : outside).cr += 1;
      before = 0;
    },
    found: () => {
      const between = ranked(outside);
      return between.length > 0 ? between : ranked(inside);
    },
  };
}

function ranked(counts: Readonly<Record<LineEnd, number>>): readonly LineEnd[] {
  const ends: readonly LineEnd[] = ['crlf', 'lf', 'cr'];
  return ends.filter((end) => counts[end] > 0).sort((a, b) => counts[b] - counts[a]);
}
