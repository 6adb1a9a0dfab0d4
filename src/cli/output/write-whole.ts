import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../args/error-code.ts';
import { writeTarget } from './write-target.ts';

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
