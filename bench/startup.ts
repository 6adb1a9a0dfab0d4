// What a run costs before it has anything to do, and what the usual run costs, as ratios to an empty Node process.
//
//   npm run bench:startup [-- ROUNDS]
//
// Rounds are interleaved, so that whatever else the machine does falls on all cases alike; the median of each is shown.

import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import process from 'node:process';

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** The exit code that says it did what it should. */
  readonly code: number;
}

const program = 'bin/plan-check.js';
const data = 'fixtures/nantong-2017/*.csv';

const cases: readonly Case[] = [
  { name: 'node -e 0', args: ['-e', '0'], code: 0 },
  { name: 'plan-check --version', args: [program, '--version'], code: 0 },
  { name: 'plan-check --help', args: [program, '--help'], code: 0 },
  { name: 'plan-check lint', args: [program, 'lint'], code: 0 },
  { name: 'plan-check report', args: [program, 'report', data], code: 1 },
  { name: 'plan-check report --format json', args: [program, 'report', data, '--format', 'json'], code: 1 },
];

function millisecondsOf({ name, args, code }: Case): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== code) throw new Error(`${name} ended with ${String(status)}, not ${code}`);
  return took;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const rounds = Number(process.argv[2] ?? 15);
const times = new Map<Case, number[]>(cases.map((each) => [each, []]));
// The first round warms the page cache and is not counted.
for (let round = -1; round < rounds; round += 1) {
  for (const [each, list] of times) {
    const took = millisecondsOf(each);
    if (round >= 0) list.push(took);
  }
}

const rows = [...times].map(([{ name }, list]) => ({ name, median: median(list), least: Math.min(...list) }));
const [empty] = rows;
if (empty === undefined) throw new Error('nothing was measured');

const lines = [
  '| command | median ms | least ms | ratio to `node -e 0` |',
  '|---|---:|---:|---:|',
  ...rows.map(
    (row) =>
      `| \`${row.name}\` | ${row.median.toFixed(0)} | ${row.least.toFixed(0)} | ${(row.median / empty.median).toFixed(2)} |`,
  ),
  '',
  `Node ${process.versions.node}, ${cpus().length} cores, ${rounds} interleaved rounds, page cache warm.`,
];
process.stdout.write(`${lines.join('\n')}\n`);
