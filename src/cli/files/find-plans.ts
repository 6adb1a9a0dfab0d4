import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../../model/finding.ts';
import type { Where } from './find-files.ts';
import { isRefused, namesIn, pathKind } from './paths.ts';

/**
 * The plans that were named, a folder standing for the plans in it. A plan in a folder that has no sections judges nothing:
 * others extend it, and it is passed over.
 */
export function findPlans(named: readonly string[], where: Where): readonly string[] {
  const plans = named.flatMap((given) => {
    const folder = resolve(where.cwd, given);
    if (pathKind(folder) !== 'directory') return [given];
    const names = namesIn(folder);
    if (isRefused(names)) return [given];
    const inside = names
      .filter((name) => /\.ya?ml$/i.test(name) && !/^[._~]/.test(name))
      .filter((name) => /^(?:sections|extends)\s*:/m.test(textOf(join(folder, name))))
      .sort(compareText)
      .map((name) => `${given.replace(/[/\\]+$/, '')}/${name}`);
    return inside.length === 0 ? [given] : inside;
  });
  return [...new Set(plans)];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // What cannot be read is said when it is opened as a plan.
    return 'sections:';
  }
}
