import { check } from '../../src/run/check.ts';
import { nodeOpener } from '../../src/data/open/opener.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { sharedPlan } from '../../fixtures/dirty/sound-rows.ts';

/** What a run over a large file says of itself. */
export interface LargeRun {
  readonly count: number | null;
  readonly lines: readonly (number | null)[];
  readonly read: number;
  readonly rejected: number;
  readonly statuses: readonly string[];
  /** The most memory the process ever had, in MiB. */
  readonly peak: number;
}

// Run in a process of its own, on the file named on the command line: the plan without its key, which has to remember.
const [, , path = ''] = process.argv;
const { value: plan } = readPlan({ file: 'plan.yaml', text: sharedPlan.replace('    key: [id]\n', '') });
if (plan === null) throw new Error('the plan is sound');
const { value } = await check({
  plan,
  files: [{ name: '抽检.csv', path, source: 'checks', period: null, encoding: null }],
  period: null,
  language: 'en',
  only: null,
  opener: nodeOpener,
  stdin: null,
  version: '0.0.0',
});
const report = value?.report;
const run: LargeRun = {
  count: report?.counts.find(({ code }) => code === 'data/bad-number')?.count ?? null,
  lines: report?.diagnostics.filter(({ code }) => code === 'data/bad-number').map(({ line }) => line) ?? [],
  read: report?.inputs[0]?.rows.read ?? 0,
  rejected: report?.inputs[0]?.rows.rejected ?? 0,
  statuses: report?.results.map(({ status }) => status) ?? [],
  peak: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(run));
