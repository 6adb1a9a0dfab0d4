import type { ByteRange } from '../data/blocks/byte-range.ts';
import type { IdentifiedFile } from '../data/table/identify-files.ts';
import type { SourceDemand } from '../model/data/demand.ts';
import type { Scanning } from '../model/data/given-file.ts';
import type { Period } from '../model/plan/period.ts';
import type { RangeReaders, RangeResult } from './read-range.ts';

/** What is read of a file in ranges. */
export interface SharedReading {
  readonly demand: SourceDemand;
  readonly asked: readonly string[];
  readonly period: Period | null;
  readonly scanning: Scanning;
}

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
  const plain = { ...rest, given: { name: given.name, period: given.period }, index, survey, table, fault };
  try {
    const read = (range: ByteRange): Promise<RangeResult | null> =>
      readers.read({ kind: 'range', path, file: plain, demand, asked, period, range, scanning });
    const parts = partsOf(survey.length, scanning.rangeSize, readers.jobs);
    const begun = await beginRanges(path, parts, readers, read);
    const results = begun && (await readFitting(begun.ranges, begun.reads, read));
    return results !== null && results.at(-1)?.end.stop === survey.length && (await isUnchanged())
      ? results
      : null;
  } catch (error) {
    // The ordinary way says what is wrong with a file that cannot be read.
    if (error instanceof Error && 'code' in error && error.code !== null) return null;
    throw error;
  }
}

/** Cuts a file into parts about equally long, two for each reader: each has tables of its own, that cost as much as 5 MB. */
function partsOf(length: number, rangeSize: number | undefined, jobs: number): readonly Part[] {
  const size = rangeSize ?? Math.min(largestRange, Math.max(leastRange, Math.ceil(length / (jobs * 2))));
  return Array.from({ length: Math.ceil(length / size) }, (_, part) => ({
    from: part * size,
    to: Math.min(length, (part + 1) * size),
  }));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Has ranges read as soon as it is known what they begin in: the first at once, each other one when the quotes and line ends
 * of the parts before it are counted. Null where they cannot be.
 */
async function beginRanges(
  path: string,
  parts: readonly Part[],
  readers: RangeReaders,
  read: (range: ByteRange) => Promise<RangeResult | null>,
): Promise<{
  readonly ranges: readonly ByteRange[];
  readonly reads: readonly Promise<RangeResult | null>[];
} | null> {
  const ranges: ByteRange[] = [];
  const reads: Promise<RangeResult | null>[] = [];
  const begin = (range: ByteRange): void => {
    const result = read(range);
    // Whoever waits for all of them hears of it.
    result.catch(() => undefined);
    ranges.push(range);
    reads.push(result);
  };
  let next = { line: 1, before: -1, inQuotes: false };
  const [first, ...others] = parts;
  if (first) begin({ ...first, ...next });
  const tallies = parts.slice(0, -1).map((part) => readers.tally({ kind: 'tally', path, ...part }));
  for (const tally of tallies) tally.catch(() => undefined);
  for (const [index, part] of others.entries()) {
    const tally = await tallies[index];
    if (!tally) return null;
    const inQuotes = next.inQuotes !== (tally.quotes % 2 === 1);
    next = { line: next.line + tally.lineEnds, before: tally.last, inQuotes };
    begin({ ...part, ...next });
  }
  return { ranges, reads };
}

/**
 * Reads ranges of which each begins where the one before ends. Where one does not, a quote is out of place before it: it and
 * those after it began on the wrong side of it, and are read once more from the other one. Null where that does not help.
 */
async function readFitting(
  ranges: readonly ByteRange[],
  reads: readonly Promise<RangeResult | null>[],
  read: (range: ByteRange) => Promise<RangeResult | null>,
): Promise<readonly RangeResult[] | null> {
  const fitting: RangeResult[] = [];
  let reading = reads;
  let reached = 0;
  for (let turns = 0; turns <= mostTurns; turns += 1) {
    const results = await Promise.all(reading);
    for (const result of results) {
      const before = fitting.at(-1);
      if (before && result && before.end.stop !== result.end.start) break;
      if (result === null || !result.end.isSound || before?.carries === true) return null;
      fitting.push(result);
    }
    if (fitting.length === ranges.length) return fitting;
    if (fitting.length === reached) return null;
    reached = fitting.length;
    reading = ranges
      .slice(fitting.length)
      .map((range) => read(turns % 2 === 0 ? { ...range, inQuotes: !range.inQuotes } : range));
  }
  return null;
}
