import { execFileSync, spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/model/version.ts';
import { folderOf } from './fake-world.ts';
import { awards, goodInspections, inspections, planText } from './sample.ts';

// The built program, as it is installed; `npm test` builds it first.
const binary = fileURLToPath(new URL('../../bin/plan-check.js', import.meta.url));
const files = { 'plan-check.yaml': planText, '抽检.csv': inspections, '名牌.csv': awards };

function runIn(cwd: string, args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function start(cwd: string, args: readonly string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [binary, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the built program', () => {
  test('says its version, which is that of the package', () => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(runIn('.', ['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    expect(version).toBe(manifest.version);
  });

  test('judges files and ends with the exit code of the verdicts', () => {
    const cwd = folderOf(files);
    const { code, out, err } = runIn(cwd, [
      'report',
      '*.csv',
      '--format',
      'json',
      '--output',
      'report.txt',
      '--quiet',
    ]);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out).summary).toMatchObject({ targets: 3, pass: 2, fail: 1 });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('75.00% (3/4)');
  });

  test('writes nothing but text to a pipe', () => {
    const { out } = runIn(folderOf(files), ['report', '抽检.csv', '名牌.csv']);
    expect(out.includes('\u001B')).toBe(false);
  });

  test.each(['plan', 'report', 'explanation', 'lint', 'validation'])('prints the schema of a %s', (name) => {
    const { code, out } = runIn('.', ['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out).$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  test('ends quietly when its reader goes away, with the code it would have had', async () => {
    const child = start(folderOf({ ...files, '名牌.csv': awards }), ['report', '*.csv', '--format', 'json']);
    child.stdout.destroy();
    const [[code], err] = await Promise.all([once(child, 'close'), textOf(child.stderr)]);
    expect([code, err]).toEqual([1, '']);
  });

  test('ends with 130 and leaves nothing behind when it is interrupted', async () => {
    const cwd = folderOf({ 'plan-check.yaml': planText });
    const child = start(cwd, ['report', '-', '--source', 'inspections', '--output', 'report.json']);
    // More than a pipe holds: once it is taken, the program is up and reading.
    await new Promise((done) => child.stdin.write(goodInspections.repeat(20_000), done));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect([code, readdirSync(cwd)]).toEqual([130, ['plan-check.yaml']]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('takes back a list of problems that is not finished on %s', async (signal, ends) => {
    const cwd = folderOf({ 'plan-check.yaml': planText });
    const child = start(cwd, ['validate', '-', '--source', 'inspections', '--output', 'problems.csv']);
    await new Promise((done) => child.stdin.write(goodInspections.repeat(20_000), done));
    // The list is begun beside its place.
    expect(readdirSync(cwd)).toHaveLength(2);
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect([code, readdirSync(cwd)]).toEqual([ends, ['plan-check.yaml']]);
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130, ['inspect', 'pipe']],
    ['SIGTERM', 143, ['validate', 'pipe', '--source', 'inspections=pipe']],
    ['SIGHUP', 129, ['report', 'pipe', '--source', 'inspections=pipe']],
    ['SIGTERM', 143, ['trace', 'pipe']],
    ['SIGINT', 130, ['draft', 'pipe']],
    ['SIGHUP', 129, ['compare', 'pipe', 'other.json']],
  ] as const)(
    'ends on %s with %i while it waits for a pipe that nobody writes to: %s',
    async (signal, ends, args) => {
      const cwd = folderOf({ 'plan-check.yaml': planText });
      execFileSync('mkfifo', [join(cwd, 'pipe')]);
      const child = start(cwd, args);
      // A writer that says nothing: it can open the pipe once the program waits there.
      const silent = await open(join(cwd, 'pipe'), 'w');
      child.kill(signal);
      const [code] = await once(child, 'close');
      await silent.close();
      expect([code, readdirSync(cwd).sort()]).toEqual([ends, ['pipe', 'plan-check.yaml']]);
    },
  );
});
