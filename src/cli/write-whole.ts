import { randomUUID } from 'node:crypto';
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Writes a file whole or not at all: to a new file beside it, which then takes its place. Through a symbolic link the
 * file it leads to is replaced; a pipe or device is written to directly. Gives the system's code of an error, or null.
 * It waits for the disk on purpose: a signal is answered after it, never in the middle.
 */
export function writeWhole(path: string, data: string | Uint8Array): string | null {
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    if (before?.isDirectory()) return 'EISDIR';
    if (before !== undefined) accessSync(path, constants.W_OK);
    if (before !== undefined && !before.isFile()) {
      writeFileSync(path, data);
      return null;
    }
    const target = before === undefined ? path : realpathSync(path);
    replace(target, data, before?.mode ?? 0o666);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

function replace(target: string, data: string | Uint8Array, mode: number): void {
  const fresh = join(dirname(target), `.plan-check-${randomUUID().slice(0, 8)}.tmp`);
  try {
    writeFileSync(fresh, data, { flag: 'wx', mode });
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
