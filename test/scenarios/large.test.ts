import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { header } from '../../fixtures/dirty/sound-rows.ts';
import type { LargeRun } from './large-run.ts';

// A made-up register with a bad number in every row, written for this test alone.
const folder = mkdtempSync(join(tmpdir(), 'plan-check-large-'));
const script = join(folder, 'run.mjs');
const remark = '此行的件数写坏了'.repeat(4);
const rowLength = Buffer.byteLength(`A0000000,2017-01-05,崇川区,若干,1.5,合格,${remark}\n`);

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'large-run.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeRows(name: string, rows: number): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  writeSync(file, `${header},备注\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const part = Array.from({ length: Math.min(10_000, rows - from) }, (_, i) => {
      return `A${String(from + i).padStart(7, '0')},2017-01-05,崇川区,若干,1.5,合格,${remark}\n`;
    });
    writeSync(file, part.join(''));
  }
  closeSync(file);
  return path;
}

function runOn(path: string): LargeRun {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=96', '--max-semi-space-size=8', script, path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as LargeRun;
}

test('an error in every row of 30 MB: all are counted, the first are listed, and memory does not grow', () => {
  const rows = Math.ceil(30e6 / rowLength);
  const small = runOn(writeRows('small.csv', Math.ceil(rows / 10)));
  const large = runOn(writeRows('large.csv', rows));
  expect(large).toMatchObject({ count: rows, read: rows, rejected: 0 });
  expect(large.lines).toEqual(Array.from({ length: 1000 }, (_, i) => i + 2));
  expect(large.statuses).toEqual(['pass', 'pass', 'invalid', 'pass', 'pass']);
  expect(large.peak).toBeLessThan(256);
  expect(large.peak - small.peak).toBeLessThan(64);
});
