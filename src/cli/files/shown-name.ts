import { isAbsolute, relative } from 'node:path';

/**
 * A path as people and reports see it: as given when relative, else relative to the working directory; always with
 * `/`, so that the same inputs give the same bytes on every machine.
 */
export function shownName(path: string, cwd: string, platform: string): string {
  const name = isAbsolute(path) ? relative(cwd, path) || '.' : path;
  return withSlashes(name, platform);
}

/** A Windows path with `/` for `\`; on other systems a backslash is a letter of the name. */
export function withSlashes(path: string, platform: string): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
