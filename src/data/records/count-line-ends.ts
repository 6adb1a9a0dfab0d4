import type { Encoding } from '../../model/subjects/report.ts';

/** How records of a file end. */
export type LineEnd = 'crlf' | 'lf' | 'cr';

/** A stream that is passed on as it is, and the line ends seen in it. */
export interface LineEndCount {
  readonly through: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
  /** The line ends found between records, most frequent first; those within quotes where there are no others. */
  readonly found: () => readonly LineEnd[];
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

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
