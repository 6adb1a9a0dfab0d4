import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { systemErrorCode } from '../../data/open/opener.ts';
import { compareText } from '../../model/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';

/** The system's code of an error (`EACCES`); rethrows what is no error of the system, for it is a defect of ours. */
export function errorCode(error: unknown): string {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return code;
}

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

/** What is at a path; devices and pipes count as files. `error` is the system's code where that cannot be told. */
export type PathKind = 'file' | 'directory' | 'missing' | { readonly error: string };

/** Looks at what is at a path, through symbolic links. A link to nothing is missing. */
export function pathKind(path: string): PathKind {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : stats.isDirectory() ? 'directory' : 'file';
  } catch (error) {
    return { error: errorCode(error) };
  }
}

/** The names in a directory, or the system's code where it cannot be read. */
export function namesIn(directory: string): readonly string[] | { readonly error: string } {
  try {
    return readdirSync(directory);
  } catch (error) {
    return { error: errorCode(error) };
  }
}

/** True for the answer of a question that the system refused. */
export function isRefused<T>(answer: T | { readonly error: string }): answer is { readonly error: string } {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}

/**
 * The path that may have been meant by one that does not exist: the first part of it that is missing, replaced by the
 * nearest name that its directory has. `path` has `/` between its parts. Null where nothing is near.
 */
export function nearestPath(path: string, cwd: string): string | null {
  const parts = path.split('/');
  const absolute = (index: number): string => resolve(cwd, parts.slice(0, index + 1).join('/') || '/');
  const missing = parts.findIndex((_, index) => pathKind(absolute(index)) === 'missing');
  const wanted = parts[missing];
  if (wanted === undefined) return null;
  const names = namesIn(dirname(absolute(missing)));
  const near = isRefused(names)
    ? null
    : nearestName(
        wanted,
        // A link to nothing stands in its directory and is missing all the same.
        [...names].filter((name) => name !== wanted).sort(compareText),
      );
  return near === null ? null : [...parts.slice(0, missing), near, ...parts.slice(missing + 1)].join('/');
}

/** A path without symbolic links; what does not exist yet is what it is called. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
