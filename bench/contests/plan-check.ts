import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Contestant } from '../measure/contest.ts';

/** The built program, as it is installed. */
export const program = 'bin/plan-check.js';

/** The options of speed that the built program has. */
export interface Abilities {
  readonly canSkipHash: boolean;
  readonly hasJobs: boolean;
}

/** Asks the built program which options of speed it has. */
export function findAbilities(): Abilities {
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, 'report', '--help'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} does not run; npm run bundle makes it.\n${stderr}`);
  return { canSkipHash: stdout.includes('--no-hash'), hasJobs: stdout.includes('--jobs') };
}

/** A run of the built program that must end with 0, its data all good and its targets all met. */
export function runOf(
  name: string,
  args: readonly string[],
  answer: Contestant['answer'] = null,
  document: Contestant['document'] = null,
): Contestant {
  return { name, command: [process.execPath, program, ...args], code: 0, answer, document };
}
