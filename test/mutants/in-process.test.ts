import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { testsFor } from './which-tests.ts';

const root = join(import.meta.dirname, '../..');

interface Configuration {
  readonly mutate: readonly string[];
  readonly thresholds: { readonly break: number };
}

const configuration: Configuration = JSON.parse(
  readFileSync(join(root, '.config/stryker.config.json'), 'utf8'),
);

test('all of quantity, judge and measure is mutated, and at least 90% of it must be noticed', async () => {
  expect(configuration.mutate).toEqual(['src/quantity/**/*.ts', 'src/judge/**/*.ts', 'src/measure/**/*.ts']);
  expect(configuration.thresholds.break).toBe(90);
  for (const pattern of configuration.mutate) {
    const tests = await testsFor(root, [pattern]);
    expect(tests.length).toBeGreaterThan(10);
    // A test that starts the program would run sources that are not mutated.
    expect(
      tests.filter((path) => /child_process|bin\/plan-check/.test(readFileSync(join(root, path), 'utf8'))),
    ).toEqual([]);
  }
});

const sources = `export const step = 1 + 1;
export function plus(a: number, b: number): number { return a + b; }
export function idle(a: number): number { return a - 1; }
export function lax(a: number): number { return a * 2; }
export function countTo(to: number): number {
  let n = 0;
  while (n < to) n += step;
  return n;
}`;

const tests = `import { expect, test } from 'vitest';
import { countTo, lax, plus, step } from '../../../src/quantity/sums.ts';
test('plus', () => expect(plus(2, 3)).toBe(5));
test('step', () => expect(step).toBe(2));
test.each([[6, 6], [0, 0]])('countTo', (to, n) => expect(countTo(to)).toBe(n));
test('lax', () => { lax(1); });`;

test('a mutant is switched on when modules are loaded and when tests run, and told from one that nobody notices', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-check-mutants-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const runner = join(root, 'node_modules/.cache/mutants/in-process-tested.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'in-process.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile: runner,
  });
  const own = {
    ...configuration,
    plugins: [runner],
    thresholds: {},
    reporters: ['json'],
    jsonReporter: { fileName: 'mutants.json' },
  };
  const files = {
    'src/quantity/sums.ts': sources,
    'test/quantity/numbers/sums.test.ts': tests,
    'package.json': '{ "type": "module" }',
    'stryker.json': JSON.stringify(own),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync(join(root, '.config/drawn-cases.ts'), join(folder, '.config/drawn-cases.ts'));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await promisify(execFile)(process.execPath, [stryker, 'run', 'stryker.json'], { cwd: folder });
  expect(mutantsIn(readFileSync(join(folder, 'mutants.json'), 'utf8'))).toEqual([
    '1 1 - 1: Killed',
    '2 a - b: Killed',
    '2 {}: Killed',
    '3 a + 1: NoCoverage',
    '3 {}: NoCoverage',
    '4 a / 2: Survived',
    '4 {}: Survived',
    '5 {}: Killed',
    '7 false: Killed',
    '7 n -= step: Timeout',
    '7 n <= to: Killed',
    '7 n >= to: Killed',
  ]);
}, 120_000);

interface Written {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly location: { readonly start: { readonly line: number } };
          readonly replacement: string;
          readonly status: string;
        }[];
      }
    >
  >;
}

function mutantsIn(json: string): readonly string[] {
  const { files }: Written = JSON.parse(json);
  return Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .map(({ location, replacement, status }) => `${location.start.line} ${replacement}: ${status}`)
    .sort();
}
