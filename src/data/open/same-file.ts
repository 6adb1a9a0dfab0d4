import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Period } from '../../model/plan/period.ts';
import type { Survey } from './survey-file.ts';

/** A file as it is held against the others. */
interface Candidate {
  readonly name: string;
  /** The period it says it is of, or null. */
  readonly period: Period | null;
  /** True where its rows are counted by that period, or it has none: of two periods it may be the same to the letter. */
  readonly isByPeriod: boolean;
  readonly survey: Pick<Survey, 'length' | 'contentSha256' | 'bytes'>;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Finds files that were given before, by what is in them when it is unpacked. */
interface SameFileFinder {
  /** The name of a file before this one that holds the same; null where there is none. */
  readonly find: (file: Candidate) => Promise<string | null>;
}

/** Makes a finder. Files of different lengths differ; a hash is made only where two files have the same length. */
export function sameFileFinder(): SameFileFinder {
  const byLength = new Map<number, Candidate[]>();
  const hashes = new Map<Candidate, string>();
  const hash = async (file: Candidate): Promise<string> => {
    const known = file.survey.contentSha256 ?? hashes.get(file) ?? (await hashOf(file.open()));
    hashes.set(file, known);
    return known;
  };
  return {
    find: async (file) => {
      const { bytes, length } = file.survey;
      if (bytes === 0) return null;
      const others = byLength.get(length) ?? [];
      byLength.set(length, [...others, file]);
      for (const other of others) {
        if (file.isByPeriod && other.isByPeriod && differ(file.period, other.period)) continue;
        if ((await hash(other)) === (await hash(file))) return other.name;
      }
      return null;
    },
  };
}

function differ(one: Period | null, other: Period | null): boolean {
  return one?.from !== other?.from || one?.to !== other?.to;
}

/** The SHA-256 of bytes, in hex. Between pieces others have their turn: the bytes may be many. */
export async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    await setImmediate();
  }
  return hash.digest('hex');
}
