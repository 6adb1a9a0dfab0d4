import { realpathSync } from 'node:fs';

/** A path without symbolic links; what does not exist yet is what it is called. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
