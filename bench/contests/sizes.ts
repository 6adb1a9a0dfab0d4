import type { Contest, Contestant } from '../measure/contest.ts';
import type { Peers } from '../peers.ts';
import { answerLine } from '../register/answers.ts';
import type { Register } from '../register/write-register.ts';
import { runOf, type Abilities } from './plan-check.ts';
import { reportAnswers } from './report-answers.ts';

/** How plan-check is called in the tables, as it is usually run. */
export const planCheck = 'plan-check';

/** How plan-check without the hash of its input is called in the tables. */
export const unhashed = 'plan-check --no-hash';

/** Workload W over one register: plan-check and its peers, all of which must give the register's own answers. */
export function sizeContest(
  title: string,
  register: Register,
  plan: string,
  abilities: Abilities,
  peers: Peers,
): Contest {
  const report = (name: string, document: string, ...more: readonly string[]): Contestant =>
    runOf(
      name,
      ['report', register.path, '--plan', plan, '--format', 'json', ...more],
      reportAnswers,
      document,
    );
  const { canSkipHash, hasJobs } = abilities;
  return {
    title,
    answer: answerLine(register.answers),
    contestants: [
      report(planCheck, 'report'),
      ...(canSkipHash ? [report(unhashed, 'report without hashes', '--no-hash')] : []),
      ...(hasJobs ? [report('plan-check --jobs 1', 'report', '--jobs', '1')] : []),
      ...peers.contestants(register.path),
    ],
  };
}
