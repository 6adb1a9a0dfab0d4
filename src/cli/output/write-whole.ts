import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../files/paths.ts';

/**
 * Where a file is written. A file is made beside its place, as `fresh`, and then takes it (through a symbolic link the
 * file it leads to is replaced); a pipe or device, for which `fresh` is null, is written to directly.
 */
export interface WriteTarget {
  readonly path: string;
  readonly fresh: string | null;
  readonly mode: number;
}

/** Finds out where a path is written, or the system's code of why it cannot be; throws the system's errors. */
export function writeTarget(path: string): WriteTarget | 'EISDIR' {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isDirectory()) return 'EISDIR';
  if (before !== undefined) accessSync(path, constants.W_OK);
  if (before !== undefined && !before.isFile()) return { path, fresh: null, mode: before.mode };
  const place = before === undefined ? path : realpathSync(path);
  const fresh = join(dirname(place), `.plan-check-${randomUUID().slice(0, 8)}.tmp`);
  return { path: place, fresh, mode: before?.mode ?? 0o666 };
}

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its place. Through a symbolic link the
 * file it leads to is replaced; a pipe or device is written to directly. Gives the system's code of an error, or null.
 * It waits for the disk on purpose: a signal is answered after it, never in the middle.
 */
export function writeWhole(path: string, data: string | Uint8Array): string | null {
  try {
    const target = writeTarget(path);
    if (target === 'EISDIR') return target;
    if (target.fresh === null) writeFileSync(path, data);
    else replace(target.path, target.fresh, data, target.mode);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

function replace(path: string, fresh: string, data: string | Uint8Array, mode: number): void {
  try {
    writeFileSync(fresh, data, { flag: 'wx', mode });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
