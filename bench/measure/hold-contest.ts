import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Contest, Contestant, Measured } from './contest.ts';
import type { Meter } from './meter.ts';

/**
 * Runs all contestants as whole processes, round after round, each round beginning with another one, so that whatever else
 * the machine does falls on all alike. A first round warms the page cache and is not counted. Throws where an answer or an
 * exit code is not what it should be.
 */
export function holdContest(
  contest: Contest,
  rounds: number,
  meter: Meter,
  say: (line: string) => void,
): readonly Measured[] {
  const { contestants } = contest;
  const documents = new Map<string, string>();
  const taken = contestants.map((contestant) => ({ contestant, runs: [] as Run[] }));
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % Math.max(1, taken.length);
    for (const { contestant, runs } of [...taken.slice(first), ...taken.slice(0, first)]) {
      const { output, ...run } = runOnce(contest, contestant, meter);
      const { name, document } = contestant;
      if (document !== null && output !== (documents.get(document) ?? output))
        throw new Error(`${contest.title}: ${name} prints another ${document} than was printed before`);
      if (document !== null) documents.set(document, output);
      say(`${contest.title}, round ${round} of ${rounds}: ${name} ${run.milliseconds.toFixed(0)} ms`);
      if (round > 0) runs.push(run);
    }
  }
  return taken.map(({ contestant, runs }) => ({
    name: contestant.name,
    milliseconds: runs.map(({ milliseconds }) => milliseconds),
    peaks: runs.map(({ peak }) => peak),
    processor: runs.map(({ processor }) => processor),
  }));
}

interface Run {
  readonly milliseconds: number;
  readonly peak: number | null;
  readonly processor: number | null;
}

function runOnce(
  contest: Contest,
  { name, command, code, answer }: Contestant,
  meter: Meter,
): Run & { readonly output: string } {
  const [program = '', ...args] = meter.wrap(command);
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (status !== code) throw new Error(`${name} ended with ${String(status)}, not ${code}: ${stderr}`);
  const found = answer?.(stdout) ?? null;
  if (found !== null && contest.answer !== null && found !== contest.answer)
    throw new Error(`${contest.title}: ${name} says ${found}, not ${contest.answer}`);
  const { peak, processor, wall } = meter.read();
  return { milliseconds: wall ?? milliseconds, output: stdout, peak, processor };
}
