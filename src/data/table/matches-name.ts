import { matchesPattern } from './matches-pattern.ts';

/** True if a file's name matches a pattern of the plan; `.gz` says how a file is packed, not what it is. */
export function matchesName(name: string, pattern: string): boolean {
  return matchesPattern(name, pattern) || matchesPattern(unpackedName(name), unpackedName(pattern));
}

/** A file's name without the ending that says that it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '');
}
