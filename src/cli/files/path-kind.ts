import { readdirSync, statSync } from 'node:fs';
import { errorCode } from '../args/error-code.ts';

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
