import { type ByteRange, type ByteTally, tallyBytes } from '../data/blocks/byte-range.ts';
import { findingSink } from '../data/open/finding-sink.ts';
import type { Opener } from '../data/open/opener.ts';
import { type RangeRead, readRange } from '../data/read-file.ts';
import type { ReadableFile } from '../data/table/identify-files.ts';
import { type SourceState, runSource } from '../measure/run-source.ts';
import type { SourceDemand } from '../model/data/demand.ts';
import type { Scanning } from '../model/data/given-file.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/plan/period.ts';
import type { DiagnosticCount } from '../model/subjects/report.ts';

/** Bytes of a file whose quotes and line ends are to be counted. */
export interface TallyRequest {
  readonly kind: 'tally';
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A range of a file that is to be read as a source: plain data, but for the file's bytes, which are at its path. */
export interface RangeRequest {
  readonly kind: 'range';
  readonly path: string;
  readonly file: Omit<ReadableFile, 'open'>;
  readonly demand: SourceDemand;
  readonly asked: readonly string[];
  readonly period: Period | null;
  readonly range: ByteRange;
  readonly scanning: Scanning;
}

/** What reading a range gave: plain data, so that a thread can hand it back. */
export interface RangeResult extends RangeRead {
  readonly state: SourceState;
  /** The first of them for each code, and how many there are. */
  readonly findings: readonly Finding[];
  readonly counts: readonly DiagnosticCount[];
}

/** Those who read parts of files side by side. Rejects with the system's error where a file cannot be read. */
export interface RangeReaders {
  /** How many work at a time. */
  readonly jobs: number;
  /** Smaller files are read by whoever asks: until another thread has begun they would be done. */
  readonly least: number;
  readonly tally: (request: TallyRequest) => Promise<ByteTally | null>;
  readonly read: (request: RangeRequest) => Promise<RangeResult | null>;
  readonly close: () => Promise<void>;
}

/** Counts quotes and line ends of a stretch of a file; null where that cannot be done here. */
export function tallyRange({ path, from, to }: TallyRequest, opener: Opener): Promise<ByteTally | null> {
  // A carriage return before the stretch makes one line end of both.
  const before = Math.max(0, from - 1);
  return tallyFrom(opener.chunks(path, before), from - before, to - from);
}

async function tallyFrom(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  length: number,
): Promise<ByteTally | null> {
  let before = -1;
  let isFirst = true;
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (isFirst && skip > 0) before = chunk[0] ?? -1;
      yield isFirst ? chunk.subarray(skip) : chunk;
      isFirst = false;
    }
  };
  const all = rest();
  const first = await all.next();
  const joined = async function* (): AsyncGenerator<Uint8Array> {
    if (first.done !== true) yield first.value;
    yield* all;
  };
  return tallyBytes(joined(), length, before);
}

/** Reads a range of a file as a source; null where it cannot be read in ranges. */
export async function readRangeOf(request: RangeRequest, opener: Opener): Promise<RangeResult | null> {
  const { path, file, demand, asked, period, range, scanning } = request;
  const sink = findingSink();
  const filePeriod = (): Period | null => file.period;
  const nowhere = (): never => {
    throw new Error('sources that look values up are read in one piece');
  };
  const run = runSource(demand, period, nowhere, filePeriod, sink.note);
  const readable: ReadableFile = { ...file, open: () => opener.chunks(path, range.from) };
  const reading = { asked, period, scanning };
  const read = await readRange(readable, demand.source, reading, range, run, sink.note);
  return read && { ...read, state: run.state(), findings: sink.findings(), counts: sink.counts() };
}

/** After so many bytes it is said how many were read. */
const betweenReports = 1 << 20;

/** Hears how many bytes of a file were read; what it gives back is waited for. */
type HearMore = (path: string, bytes: number) => Promise<void> | void;

/** Does what was asked, and says meanwhile how many bytes of the rows were read. */
export function carryOut(
  request: TallyRequest | RangeRequest,
  opener: Opener,
  hear: HearMore,
): Promise<ByteTally | RangeResult | null> {
  return request.kind === 'tally' ? tallyRange(request, opener) : readRangeOf(request, telling(opener, hear));
}

/** An opener that says how far it is. */
function telling(opener: Opener, hear: HearMore): Opener {
  return {
    ...opener,
    chunks: async function* (path, from) {
      let bytes = 0;
      for await (const chunk of opener.chunks(path, from)) {
        bytes += chunk.length;
        if (bytes >= betweenReports) {
          await hear(path, bytes);
          bytes = 0;
        }
        yield chunk;
      }
      if (bytes > 0) await hear(path, bytes);
    },
  };
}
