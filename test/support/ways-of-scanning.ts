import type { Opener } from '../../src/data/open/opener.ts';
import type { Scanning } from '../../src/model/data/given-file.ts';
import { type CheckRequest, check, validate } from '../../src/run/check.ts';
import { type RangeReaders, readRangeOf, tallyRange } from '../../src/run/read-range.ts';

/** Files by their paths, given out in pieces of so many bytes, from any byte on. */
export function openerOf(files: ReadonlyMap<string, Uint8Array>, chunk: number): Opener {
  const bytesOf = (path: string): Uint8Array => files.get(path) ?? Buffer.alloc(0);
  return {
    chunks: async function* (path, from = 0) {
      const all = bytesOf(path);
      // A piece is good until the next one is asked for.
      const piece = Buffer.alloc(chunk);
      for (let at = from; at < all.length; at += chunk) {
        const part = all.subarray(at, at + chunk);
        piece.set(part);
        yield piece.subarray(0, part.length);
        piece.fill(0x23);
      }
    },
    size: async (path) => bytesOf(path).length,
  };
}

/** Readers of ranges that work in this thread, and what they hand over goes through the same copy as to another one. */
export function readersOf(opener: Opener, jobs: number): RangeReaders {
  return {
    jobs,
    least: 1,
    tally: (request) => tallyRange(structuredClone(request), opener),
    read: async (request) => structuredClone(await readRangeOf(structuredClone(request), opener)),
    close: async () => undefined,
  };
}

/** One way of scanning: with what, and in how many ranges at a time (0: in one piece). */
export interface WayOfScanning {
  readonly scanning: Scanning;
  readonly jobs: number;
}

/** The report and the validation of a request as JSON, read in one way. */
export async function documentsOf(
  request: CheckRequest,
  { scanning, jobs }: WayOfScanning,
): Promise<{ readonly report: string; readonly validation: string }> {
  const readers = jobs === 0 ? null : readersOf(request.opener, jobs);
  const own = { ...request, scanning, readers };
  const { value: judged } = await check(own);
  const { value: checked } = await validate(own);
  if (judged === null || checked === null) throw new Error('a sound plan was not read');
  return {
    report: JSON.stringify(judged.report, null, 1),
    validation: JSON.stringify(checked.validation, null, 1),
  };
}

/** The reference: csv-parse, in one piece. */
export const byReference: WayOfScanning = { scanning: { byReference: true }, jobs: 0 };
