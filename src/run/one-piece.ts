import { hangsTogether } from '../data/blocks/block-scan.ts';
import type { IdentifiedFile } from '../data/table/identify-files.ts';
import { type SourceDemand, looksUp } from '../model/data/demand.ts';
import type { GivenFile, Scanning } from '../model/data/given-file.ts';
import type { RangeReaders } from './read-range.ts';

/**
 * What has to be read in one piece, as an earlier reading showed: files whose bytes are not what their beginning promised or
 * whose ranges do not fit together, and sources of which two ranges have a key in common.
 */
export interface OnePiece {
  readonly files: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** How each file is read: the one place that decides which are read in ranges, and which in one piece. */
export interface ReadingWay {
  /** True where the beginning of a file of so many bytes is enough to begin with it. */
  readonly beginsAtOnce: (file: GivenFile, bytes: number) => boolean;
  /** Who reads a file of a source in ranges; null where it is read in one piece. */
  readonly rangeReaders: (file: IdentifiedFile, part: SourceDemand) => Promise<RangeReaders | null>;
}

/** Decides how files are read. `readers` are null where one reader does it all. */
export function chooseWay(readers: RangeReaders | null, scanning: Scanning, onePiece: OnePiece): ReadingWay {
  const isLarge = (bytes: number): boolean => bytes >= (scanning.leastShared ?? readers?.least ?? 0);
  return {
    beginsAtOnce: (file, bytes) => readers !== null && isLarge(bytes) && !onePiece.files.has(file.name),
    rangeReaders: async (file, part) => {
      const isWhole = onePiece.files.has(file.given.name) || onePiece.sources.has(part.source.name);
      if (readers === null || isWhole || looksUp(part) || hangsTogether(part.source)) return null;
      // A sheet is no lines of bytes that another thread could begin with.
      if (file.records !== undefined) return null;
      if (
        file.fault !== null ||
        file.lost !== undefined ||
        file.survey.isGzip ||
        !isLarge(file.survey.length)
      )
        return null;
      // What could be read only once is kept where no other thread can read it.
      return (await file.bytes.size()) === null ? null : readers;
    },
  };
}

/** Reads, and reads everything once more as long as a reading says what else has to be read in one piece. */
export async function readUntilFit<T extends object>(
  read: (onePiece: OnePiece) => Promise<T | OnePiece>,
): Promise<T> {
  let onePiece: OnePiece = { files: new Set(), sources: new Set() };
  for (;;) {
    const outcome = await read(onePiece);
    if (!isOnePiece(outcome)) return outcome;
    onePiece = outcome;
  }
}

/** True for what a reading says in place of a result. */
export function isOnePiece(outcome: object): outcome is OnePiece {
  return 'files' in outcome && outcome.files instanceof Set;
}
