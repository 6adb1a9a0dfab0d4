import type { ByteRange } from './data/blocks/byte-range.ts';
import type { IdentifiedFile } from './data/identify-files.ts';
import type { RangeReaders, RangeResult } from './read-range.ts';
import type { SourceDemand } from './model/demand.ts';
import type { Period } from './model/period.ts';
import type { Scanning } from './model/scanning.ts';

/** What is read of a file in ranges. */
export interface SharedReading {
  readonly demand: SourceDemand;
  readonly asked: readonly string[];
  readonly period: Period | null;
  readonly scanning: Scanning;
}

/** Smaller files are read by whoever asks: until another thread has begun they would be done. */
export const leastShared: number = 1 << 24;

const leastRange = 1 << 23;
const largestRange = 1 << 26;
/** So often ranges are read once more: a file with more quotes out of place is read in one piece. */
const mostTurns = 3;

/**
 * Reads a file in ranges side by side, cut where the number of quotes before a line end is even. The results, in order;
 * null where they do not fit together, so that the file has to be read in one piece: a quote is out of place, the
 * bytes are not what the beginning made one expect, a record changes the meaning of those after it, or it cannot be read.
 */
export async function readRanges(
  file: IdentifiedFile,
  { demand, asked, period, scanning }: SharedReading,
  readers: RangeReaders,
): Promise<readonly RangeResult[] | null> {
  const { path } = file.given;
  if (path === null) return null;
  const { given, index, survey, table, fault } = file;
  const { open: _, bytes: __, isUnchanged, source: ___, ...rest } = file;
  const plain = { ...rest, given: { name: given.name }, index, survey, table, fault };
  try {
    const ranges = await cut(path, survey.length, scanning.rangeSize, readers);
    if (ranges === null) return null;
    const read = (range: ByteRange): Promise<RangeResult | null> =>
      readers.read({ kind: 'range', path, file: plain, demand, asked, period, range, scanning });
    const results = await readFitting(ranges, read);
    return results !== null && results.at(-1)?.end.stop === survey.length && (await isUnchanged())
      ? results
      : null;
  } catch (error) {
    // The ordinary way says what is wrong with a file that cannot be read.
    if (error instanceof Error && 'code' in error && error.code !== null) return null;
    throw error;
  }
}

/** Cuts a file into ranges about equally long, and finds out what each begins in. */
async function cut(
  path: string,
  length: number,
  rangeSize: number | undefined,
  readers: RangeReaders,
): Promise<readonly ByteRange[] | null> {
  const size =
    rangeSize ?? Math.min(largestRange, Math.max(leastRange, Math.ceil(length / (readers.jobs * 4))));
  const parts = Array.from({ length: Math.ceil(length / size) }, (_, part) => ({
    from: part * size,
    to: Math.min(length, (part + 1) * size),
  }));
  const tallies = await Promise.all(parts.map((part) => readers.tally({ kind: 'tally', path, ...part })));
  let quotes = 0;
  let line = 1;
  let before = -1;
  const ranges: ByteRange[] = [];
  for (const [part, { from, to }] of parts.entries()) {
    const tally = tallies[part];
    if (!tally) return null;
    ranges.push({ from, to, line, before, inQuotes: quotes % 2 === 1 });
    quotes += tally.quotes;
    line += tally.lineEnds;
    before = tally.last;
  }
  return ranges;
}

/**
 * Reads ranges of which each begins where the one before ends. Where one does not, a quote is out of place before it: it and
 * those after it began on the wrong side of it, and are read once more from the other one. Null where that does not help.
 */
async function readFitting(
  ranges: readonly ByteRange[],
  read: (range: ByteRange) => Promise<RangeResult | null>,
): Promise<readonly RangeResult[] | null> {
  const fitting: RangeResult[] = [];
  let rest = ranges;
  let reached = 0;
  for (let turns = 0; turns <= mostTurns; turns += 1) {
    const results = await Promise.all(rest.map(read));
    for (const result of results) {
      const before = fitting.at(-1);
      if (before && result && before.end.stop !== result.end.start) break;
      if (result === null || !result.end.isSound || before?.carries === true) return null;
      fitting.push(result);
    }
    if (fitting.length === ranges.length) return fitting;
    if (fitting.length === reached) return null;
    reached = fitting.length;
    rest = ranges.slice(fitting.length).map((range) => {
      return turns % 2 === 0 ? { ...range, inQuotes: !range.inQuotes } : range;
    });
  }
  return null;
}
