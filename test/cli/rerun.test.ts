import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentsOf, runIn, twoYears } from '../support/two-years.ts';
import { folderOf } from './fake-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = join(root, 'bin/plan-check.js');
const every = ['json', 'txt', 'md', 'html', 'csv', 'xlsx', 'xml', 'sarif'].flatMap((extension) => [
  '--output',
  `2018/out.${extension}`,
]);

test('a run over its own outputs gives the same bytes, in every format', async () => {
  const cwd = await twoYears();
  const argv = ['report', '2018', '--plan', '2018.yaml', '--baseline', '2017.json', ...every];
  const first = await runIn(cwd, argv);
  const before = contentsOf(join(cwd, '2018'));
  expect(before.map(([name]) => name).filter((name) => name.startsWith('out.'))).toHaveLength(8);
  const again = await runIn(cwd, argv);
  expect(again).toEqual({ ...first, err: expect.stringContaining(first.err) });
  expect(contentsOf(join(cwd, '2018'))).toEqual(before);
});

test('the same inputs give the same bytes in any place, time zone and locale', () => {
  const outputs = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'UTC', LC_ALL: 'C' },
  ].map((env, i) => {
    const cwd = join(folderOf({}), 'deeper/'.repeat(i));
    mkdirSync(cwd, { recursive: true });
    cpSync(join(root, 'fixtures/two-years'), cwd, { recursive: true });
    const run = (...argv: string[]) => spawnSync(process.execPath, [binary, ...argv], { cwd, env });
    run('report', '2017', '--plan', '2017.yaml', '--quiet', '--output', '2017.json');
    const report = run(
      'report',
      '2018',
      '--plan',
      '2018.yaml',
      '--baseline',
      '2017.json',
      ...every,
      '--output',
      '2018.json',
    );
    const comparison = run(
      'compare',
      '2017.json',
      '2018.json',
      '--output',
      'changes.md',
      '--output',
      'changes.json',
    );
    return [
      report.stdout.toString('utf8'),
      comparison.stdout.toString('utf8'),
      contentsOf(cwd),
      contentsOf(join(cwd, '2018')),
    ];
  });
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[2]).toEqual(outputs[0]);
});

test('two runs that write one file at once do not tear it', async () => {
  const cwd = await twoYears();
  const argv = (language: string): string[] => [
    'report',
    '2018',
    '--plan',
    '2018.yaml',
    '--lang',
    language,
    '--quiet',
    '--output',
    'shared.json',
    '--output',
    'shared.html',
  ];
  const whole = new Set<string>();
  for (const language of ['zh', 'en']) {
    await runIn(cwd, argv(language));
    for (const file of ['shared.json', 'shared.html']) whole.add(readFileSync(join(cwd, file), 'utf8'));
  }
  expect(whole.size).toBe(4);
  for (let round = 0; round < 2; round++) {
    const runs = ['zh', 'en', 'zh', 'en'].map((language) =>
      spawn(process.execPath, [binary, ...argv(language)], { cwd, stdio: 'ignore' }),
    );
    const state = { running: runs.length };
    const ended = Promise.all(
      runs.map(async (run) => {
        const [code] = await once(run, 'exit');
        state.running -= 1;
        return code;
      }),
    );
    // Whoever reads meanwhile sees one of the whole ones.
    let reads = 0;
    while (state.running > 0) {
      for (const file of ['shared.json', 'shared.html'])
        expect(whole.has(await readFile(join(cwd, file), 'utf8'))).toBe(true);
      reads += 1;
    }
    expect(await ended).toEqual([1, 1, 1, 1]);
    expect(reads).toBeGreaterThan(0);
    for (const file of ['shared.json', 'shared.html'])
      expect(whole.has(readFileSync(join(cwd, file), 'utf8'))).toBe(true);
  }
  expect(readdirSync(cwd).filter((name) => name.startsWith('.plan-check-'))).toEqual([]);
});
