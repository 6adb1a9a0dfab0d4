import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where and by what a run is made: nothing of it may be seen in what it prints. */
export interface Surroundings {
  /** The program that runs the built one. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folders between the temporary one and the working directory. */
  readonly below?: string;
}

const [last, next] = ['fixtures/nantong-2017', 'fixtures/nantong-2018'];
const plan = `${next}/plan.yaml`;
const data = [`${next}/*.csv`, '--source', `brands@2017=${last}/品牌认定-名牌产品.csv`];
const outputs = ['txt', 'json', 'html', 'md', 'csv', 'xlsx', 'xml', 'sarif'].map(
  (ending) => `report.${ending}`,
);

/** What each run prints: a call for every command, and for the report every format. */
const calls: readonly (readonly string[])[] = [
  ['report', ...data, '--plan', plan, ...outputs.flatMap((name) => ['--output', `out/${name}`])],
  ['report', ...data, '--plan', plan, '--format', 'github', '--by', 'owner', '--failures', '--lang', 'en'],
  ['validate', `${last}/经济指标表.csv`, '--plan', plan, '--format', 'json'],
  ['lint', plan, '--format', 'json'],
  ['inspect', `${next}/经济指标表.csv`, '--format', 'json', '--lang', 'zh'],
];

/**
 * SHA-256 of all that the built program prints and writes over the made-up years, by call or file. The files lie in the same
 * way below the working directory, wherever that is.
 */
export function printedIn({
  node = process.execPath,
  env = {},
  below = '',
}: Surroundings): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'plan-check-same-'));
  const cwd = join(root, below);
  try {
    mkdirSync(join(cwd, 'out'), { recursive: true });
    cpSync('plan', join(cwd, 'plan'), { recursive: true });
    for (const folder of [last, next]) cpSync(folder, join(cwd, folder), { recursive: true, filter: isRead });
    const printed = calls.map((args): [string, string] => {
      const ran = spawnSync(node, [resolve('bin/plan-check.js'), ...args], {
        cwd,
        env: { PATH: process.env['PATH'], ...env },
        maxBuffer: 1 << 28,
      });
      if (ran.status === null || ran.status === 70) throw new Error(ran.stderr.toString());
      return [args.join(' '), hashOf(ran.stdout)];
    });
    const written = outputs.map((name): [string, string] => [
      name,
      hashOf(readFileSync(join(cwd, 'out', name))),
    ]);
    return Object.fromEntries([...printed, ...written]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function isRead(path: string): boolean {
  return !/\.(ts|json|md)$/.test(path) && !path.endsWith('generate');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
