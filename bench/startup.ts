import process from 'node:process';
import { program } from './contests/plan-check.ts';
import type { Contest, Contestant } from './measure/contest.ts';

/** The runs of the start-up contest, as the tables call them. */
export const startupNames = {
  empty: 'node -e 0',
  help: 'plan-check --help',
  small: 'plan-check report, plan of 60 lines',
  shipped: 'plan-check report',
  json: 'plan-check report --format json',
  validate: 'plan-check validate',
} as const;

const data = 'fixtures/nantong-2017/*.csv';

/**
 * What a run costs before it has anything to do, and what the usual run costs, beside an empty Node process. `small` is
 * the arguments of a report on a small plan.
 */
export function startupContest(small: readonly string[]): Contest {
  const cases: readonly [name: string, args: readonly string[], code: number][] = [
    [startupNames.empty, ['-e', '0'], 0],
    ['plan-check --version', [program, '--version'], 0],
    [startupNames.help, [program, '--help'], 0],
    ['plan-check lint', [program, 'lint'], 0],
    [startupNames.small, [program, ...small], 0],
    [startupNames.shipped, [program, 'report', data], 1],
    [startupNames.json, [program, 'report', data, '--format', 'json'], 1],
    [startupNames.validate, [program, 'validate', data], 1],
  ];
  const contestants = cases.map(([name, args, code]): Contestant => ({
    name,
    command: [process.execPath, ...args],
    code,
    answer: null,
    document: null,
  }));
  return { title: 'start-up', contestants, answer: null };
}
