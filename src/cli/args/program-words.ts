import { basename, isAbsolute, relative } from 'node:path';
import type { World } from '../world.ts';

/**
 * The words that start the program again: its own name where a package manager has linked it, `npx plan-check` where npm
 * ran it, node and the script where that lies in the folder of the run. From elsewhere it is called by its name, too: a report
 * is the same in every folder, and tells nothing of the machine.
 */
export function programWords({ script, env, cwd }: Pick<World, 'script' | 'env' | 'cwd'>): readonly string[] {
  if (script === undefined) return ['plan-check'];
  if (env.npm_command === 'exec') return ['npx', 'plan-check'];
  const isLinked = basename(script) === 'plan-check' || /[\\/]node_modules[\\/]plan-check[\\/]/.test(script);
  if (isLinked) return ['plan-check'];
  const path = relative(cwd, script).replaceAll('\\', '/');
  return path.startsWith('../') || isAbsolute(path) ? ['plan-check'] : ['node', path];
}
