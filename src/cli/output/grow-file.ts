import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../files/paths.ts';
import { unlessFinished } from './unfinished.ts';
import { writeTarget } from './write-whole.ts';

/** A file that is written bit by bit, and is whole or not there at all. After an error it takes no more. */
export interface GrowingFile {
  readonly write: (text: string) => void;
  /** Puts it in its place; gives the system's code of the first error there was, or null. */
  readonly finish: () => string | null;
  /** Leaves nothing of it; of no effect once it is finished. */
  readonly abandon: () => void;
}

const atOnce = 1 << 16;

/**
 * Begins a file beside its place, which it takes when it is finished; a pipe or device is written to directly. Little of
 * it is held in memory. If the program ends before, nothing is left.
 */
export function growFile(path: string): GrowingFile {
  let error: string | null = null;
  let held = '';
  let open: { readonly file: number; readonly place: string; readonly fresh: string | null } | null = null;
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (thrown) {
      error ??= errorCode(thrown);
      abandon();
    }
  };
  const abandon = (): void => {
    finished();
    held = '';
    if (open === null) return;
    const { file, fresh } = open;
    open = null;
    try {
      closeSync(file);
      if (fresh !== null) rmSync(fresh, { force: true });
    } catch {
      // What cannot be removed cannot be helped; the error that led here is the one to tell of.
    }
  };
  const finished = unlessFinished(() => abandon());
  const flush = (): void => {
    if (open !== null) writeFileSync(open.file, held);
    held = '';
  };
  attempt(() => {
    const target = writeTarget(path);
    if (target === 'EISDIR') error = target;
    else {
      const { fresh, mode } = target;
      const file = fresh === null ? openSync(path, 'w') : openSync(fresh, 'wx', mode);
      open = { file, place: target.path, fresh };
    }
  });
  return {
    write: (text) => {
      if (open === null) return;
      held += text;
      if (held.length >= atOnce) attempt(flush);
    },
    finish: () => {
      attempt(() => {
        flush();
        if (open === null) return;
        const { file, place, fresh } = open;
        closeSync(file);
        open = null;
        try {
          if (fresh !== null) renameSync(fresh, place);
        } catch (thrown) {
          if (fresh !== null) rmSync(fresh, { force: true });
          throw thrown;
        }
      });
      finished();
      return error;
    },
    abandon,
  };
}
