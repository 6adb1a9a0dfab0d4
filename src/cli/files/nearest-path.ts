import { dirname, resolve } from 'node:path';
import { compareText } from '../../model/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { isRefused, namesIn, pathKind } from './path-kind.ts';

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
  const near = isRefused(names) ? null : nearestName(wanted, [...names].sort(compareText));
  return near === null ? null : [...parts.slice(0, missing), near, ...parts.slice(missing + 1)].join('/');
}
