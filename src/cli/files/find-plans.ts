import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../../model/finding.ts';
import type { Where } from './find-files.ts';
import { isRefused, namesIn, pathKind } from './paths.ts';

/**
 * The plans that were named, a folder standing for the plans in it. A plan without sections that another of the folder
 * extends judges nothing and is passed over; any other without sections is a plan with a mistake, which is said.
 */
export function findPlans(named: readonly string[], where: Where): readonly string[] {
  const plans = named.flatMap((given) => {
    const folder = resolve(where.cwd, given);
    if (pathKind(folder) !== 'directory') return [given];
    const names = namesIn(folder);
    if (isRefused(names)) return [given];
    const inside = names
      .filter((name) => /\.ya?ml$/i.test(name) && !/^[._~]/.test(name))
      .map((name) => ({ name, text: textOf(join(folder, name)) }));
    const extended = new Set(inside.flatMap(({ text }) => extendedBy(text, folder)));
    const judged = inside
      .filter(
        ({ name, text }) => /^(?:sections|extends)\s*:/m.test(text) || !extended.has(join(folder, name)),
      )
      .map(({ name }) => `${given.replace(/[/\\]+$/, '')}/${name}`)
      .sort(compareText);
    return judged.length === 0 ? [given] : judged;
  });
  return [...new Set(plans)];
}

/** The path of the plan that a plan extends, as its text says. */
function extendedBy(text: string, folder: string): readonly string[] {
  const path = /^extends\s*:\s*(["']?)([^"'#\r\n]+?)\1\s*(?:#.*)?$/m.exec(text)?.[2];
  return path === undefined ? [] : [resolve(folder, path)];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // What cannot be read is said when it is opened as a plan.
    return 'sections:';
  }
}
