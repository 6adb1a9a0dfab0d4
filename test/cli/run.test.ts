import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { fakeWorld, folderOf, type FakeWorld } from './fake-world.ts';
import { awards, goodInspections, inspections, planText } from './sample.ts';

const files = {
  'plan-check.yaml': planText,
  '抽检.csv': inspections,
  '良好.csv': goodInspections,
  '名牌.csv': awards,
};
const good = ['--source', 'inspections=良好.csv', '名牌.csv'];

/** A system's error, as Node throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' });
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cwd: string;
}

async function call(
  argv: readonly string[],
  parts: Partial<World> = {},
  given: Readonly<Record<string, string | Uint8Array>> = files,
): Promise<Ended> {
  const world: FakeWorld = fakeWorld(folderOf(given), argv, parts);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text(), cwd: world.cwd };
}

const codesIn = (text: string): readonly string[] =>
  text.match(/\b(?:usage|plan|data|measure)\/[a-z0-9-]+/g) ?? [];

describe('how a run ends, by cause', () => {
  test.each<[string, string[], number, string[]]>([
    ['all targets pass', ['report', ...good], 0, []],
    ['one fails', ['report', '抽检.csv', '名牌.csv'], 1, []],
    ['one has no data', ['report', '--source', 'inspections=良好.csv'], 3, []],
    ['one has no data and one fails', ['report', '抽检.csv'], 1, []],
    ['only what passes is asked for', ['report', '抽检.csv', '--only', 'batches'], 0, []],
    ['a file is missing, the others pass', ['report', ...good, '更多.csv'], 2, ['usage/file-not-found']],
    [
      'a glob matches nothing, one target fails',
      ['report', '抽检.csv', '名牌.csv', 'x*.csv'],
      2,
      ['usage/no-match'],
    ],
    ['no file is given', ['report'], 2, ['usage/no-files']],
    ['no file is found', ['report', 'no.csv'], 2, ['usage/file-not-found']],
    [
      'an unknown target is asked for',
      ['report', ...good, '--only', 'brand'],
      2,
      ['usage/unknown-selection'],
    ],
    ['a source is unknown', ['report', '--source', 'x=良好.csv'], 2, ['usage/unknown-source']],
    ['a format is unknown', ['report', ...good, '--format', 'pdf'], 2, ['usage/bad-option-value']],
    ['a day is none', ['report', ...good, '--as-of', '2017-06-31'], 2, ['usage/bad-day']],
    ['a month is no day', ['validate', ...good, '--as-of', '2017-06'], 2, ['usage/bad-day']],
    [
      'the period has not begun',
      ['report', ...good, '--as-of', '2016-12-31'],
      2,
      ['usage/as-of-before-period'],
    ],
    [
      'nor for an explanation',
      ['explain', 'pass-rate', '抽检.csv', '--as-of', '2016-12-31'],
      2,
      ['usage/as-of-before-period'],
    ],
    ['the plan is missing', ['report', ...good, '--plan', 'other.yaml'], 2, ['usage/plan-unreadable']],
    [
      'everything is wrong at once',
      ['report', '--plan', 'other.yaml', '--format', 'pdf'],
      2,
      ['usage/bad-option-value', 'usage/plan-unreadable'],
    ],
    ['there is no such command', ['repeat'], 2, ['usage/unknown-command']],
    ['nothing is asked', [], 2, []],
    ['help is asked', ['--help'], 0, []],
    ['the version is asked', ['--version'], 0, []],
    ['the plan is checked', ['lint'], 0, []],
    ['a verdict is explained, whatever it is', ['explain', 'pass-rate', '抽检.csv'], 0, []],
    [
      'an unknown target is to be explained',
      ['explain', 'pas-rate', '抽检.csv'],
      2,
      ['usage/unknown-target'],
    ],
    [
      'a file is missing beside an explanation',
      ['explain', 'pass-rate', '抽检.csv', 'no.csv'],
      2,
      ['usage/file-not-found'],
    ],
    [
      'two plans are to be checked',
      ['lint', 'a.yaml', '--plan', 'b.yaml'],
      2,
      ['usage/plan-given-twice', 'usage/plan-unreadable'],
    ],
    ['a schema is asked', ['schema'], 0, []],
    ['an unknown schema is asked', ['schema', 'plam'], 2, ['usage/unknown-schema']],
  ])('%s', async (_, argv, code, said) => {
    const ended = await call(argv);
    expect([ended.code, codesIn(ended.err)], ended.err).toEqual([code, said]);
  });

  test('a warning changes the code with --strict, and nothing else', async () => {
    // A day as a spreadsheet stores it is read, and warned of.
    const dated = { ...files, '良好.csv': goodInspections.replace('2017-03-01', '42795') };
    const loose = await call(['report', ...good, '--format', 'json'], {}, dated);
    const strict = await call(['report', ...good, '--format', 'json', '--strict'], {}, dated);
    expect(JSON.parse(loose.out).diagnostics).toMatchObject([{ severity: 'warning' }]);
    expect([loose.code, strict.code]).toEqual([0, 3]);
    expect(loose.err).not.toContain('--strict');
    expect(strict.err).toContain('--strict');
    expect(strict.err).toContain('3');
    expect(strict.out).toBe(loose.out);
  });

  test('a plan with errors is 2, and its findings are on standard error with their places', async () => {
    const plan = planText.replace('column', 'colum').replace('title: 质量行动样例', 'titel: 质量行动样例');
    const { code, out, err } = await call(['report', ...good], {}, { ...files, 'plan-check.yaml': plan });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/plan\/[a-z-]+ plan-check\.yaml:2:1/);
  });

  test('a plan with errors is what lint prints on standard output', async () => {
    const plan = planText.replace('title: 质量行动样例', 'titel: 质量行动样例');
    const { code, out, err } = await call(['lint', '--format', 'json'], {}, { 'plan-check.yaml': plan });
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'plan-check/lint',
      language: 'zh',
      plan: null,
      file: 'plan-check.yaml',
      diagnostics: [
        { severity: 'error', file: 'plan-check.yaml', line: 2, column: 1, excerpt: 'titel: 质量行动样例' },
      ],
    });
  });
});

describe('data goes to standard output, everything about the run to standard error', () => {
  test('a missing file does not disturb the JSON', async () => {
    const { out, err } = await call(['report', ...good, 'no.csv', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ format: 'plan-check/report', summary: { targets: 3, pass: 3 } });
    expect(codesIn(err)).toEqual(['usage/file-not-found']);
  });

  test('--by owner with --only is the page of one department, also in a file', async () => {
    const only = ['--only', '市食药监局'];
    const { out, cwd } = await call(['report', ...good, '--by', 'owner', ...only, '--output', '一页.md']);
    expect(out).toMatch(/^市食药监局 {4}1 项，1 项达标$/m);
    expect(out).not.toMatch(/^市质监局/m);
    const headings = readFileSync(join(cwd, '一页.md'), 'utf8').match(/^## .*$/gm);
    expect(headings).toEqual(['## 市食药监局']);
  });

  test('--only leaves the others out of the report', async () => {
    const { out } = await call(['report', '抽检.csv', '--only', '市质监局', '--format', 'json']);
    expect(JSON.parse(out).results.map(({ id }: { id: string }) => id)).toEqual(['pass-rate', 'batches']);
  });

  test('--period takes the place of the plan’s', async () => {
    const { code, out } = await call([
      'report',
      '抽检.csv',
      '--only',
      'batches',
      '--period',
      '2017-Q1',
      '--format',
      'json',
    ]);
    expect([code, JSON.parse(out).plan.period]).toEqual([1, { from: '2017-01-01', to: '2017-03-31' }]);
  });

  test('standard input is read as the source that is named', async () => {
    async function* stdin(): AsyncIterable<Uint8Array> {
      yield new TextEncoder().encode(goodInspections);
    }
    const { code, out } = await call(
      ['report', '-', '--source', 'inspections', '名牌.csv', '--format', 'json'],
      { stdin: stdin() },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).inputs).toMatchObject([
      { file: '-', source: 'inspections' },
      { file: '名牌.csv', source: 'awards' },
    ]);
  });

  test('an explanation is printed', async () => {
    const { out } = await call(['explain', 'pass-rate', '抽检.csv', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'plan-check/explanation',
      result: { id: 'pass-rate', status: 'fail' },
    });
  });

  test('what lint says of a good plan', async () => {
    const { out } = await call(['lint', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      plan: { id: 'sample', period: { from: '2017-01-01', to: '2017-12-31' } },
      sections: [{ targets: [{ id: 'pass-rate' }, { id: 'batches' }] }, { targets: [{ id: 'brands' }] }],
      sources: [
        { name: 'inspections', targets: 2 },
        { name: 'awards', targets: 1 },
      ],
      // It may have no period, and that may be meant.
      diagnostics: [{ code: 'plan/period-unsaid', severity: 'note', line: 14 }],
    });
  });
});

describe('language', () => {
  test.each<[string, string[], Partial<World>, RegExp]>([
    ['of the plan', ['report', 'no.csv'], {}, /找不到文件/],
    ['of --lang', ['report', 'no.csv', '--lang', 'en'], {}, /there is no file/],
    [
      'of the locale where there is no plan',
      ['report', '--plan', 'no.yaml'],
      { env: { LANG: 'zh_CN.UTF-8' } },
      /打不开计划文件/,
    ],
    [
      'of --lang before the locale',
      ['repeat', '--lang', 'en'],
      { env: { LANG: 'zh_CN.UTF-8' } },
      /there is no command/,
    ],
    [
      'of the system where the environment says nothing',
      ['repeat'],
      { systemLocale: () => 'zh-CN' },
      /没有“repeat”这个命令/,
    ],
    ['English otherwise', ['repeat'], {}, /there is no command/],
  ])('%s', async (_, argv, parts, said) => {
    expect((await call(argv, parts)).err).toMatch(said);
  });

  test('a plan with errors still says its language', async () => {
    const plan = planText.replace('title: 质量行动样例', 'titel: 质量行动样例');
    expect((await call(['report', ...good], {}, { ...files, 'plan-check.yaml': plan })).err).toMatch(/错误/);
  });

  test('the locale does not change a document', async () => {
    const plain = planText.replace('language: zh\n', '');
    const given = { ...files, 'plan-check.yaml': plain };
    const there = await call(
      ['report', ...good, '--format', 'json'],
      { env: { LANG: 'zh_CN.UTF-8' } },
      given,
    );
    const here = await call(['report', ...good, '--format', 'json'], {}, given);
    expect(there.out).toBe(here.out);
  });
});

describe('--output', () => {
  test('writes each file in the format of its ending, beside what is printed', async () => {
    const { code, out, err, cwd } = await call([
      'report',
      ...good,
      '--output',
      'a.json',
      '--output',
      'b.txt',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      format: 'plan-check/report',
    });
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(out);
    expect(err).toBe('已写入 a.json\n已写入 b.txt\n');
  });

  test.each<[string, string, string]>([
    ['the plan', 'plan-check.json', 'usage/output-is-input'],
    ['a data file', '名牌.json', 'usage/output-is-input'],
    ['a directory', 'folder.json', 'usage/cannot-write'],
    ['a directory that is missing', 'missing/a.json', 'usage/cannot-write'],
  ])('refuses %s, and writes and prints the rest', async (_, output, said) => {
    const cwd = folderOf({ 'plan-check.json': planText, '良好.csv': goodInspections, '名牌.json': awards });
    mkdirSync(join(cwd, 'folder.json'));
    const argv = [
      'report',
      '--plan',
      'plan-check.json',
      '--source',
      'inspections=良好.csv',
      '--source',
      'awards=名牌.json',
      '--output',
      output,
      '--output',
      'b.txt',
    ];
    const world = fakeWorld(cwd, argv);
    expect([await run(world), codesIn(world.stderr.text())]).toEqual([2, [said]]);
    expect(world.stdout.text()).not.toBe('');
    expect(readdirSync(cwd).toSorted()).toEqual(
      ['b.txt', 'folder.json', 'plan-check.json', '名牌.json', '良好.csv'].toSorted(),
    );
    expect(readFileSync(join(cwd, '名牌.json'), 'utf8')).toBe(awards);
  });

  test('an ending that names no format stops the run before anything is read', async () => {
    const { code, out, err, cwd } = await call(['report', ...good, '--output', 'a.pdf']);
    expect([code, out, codesIn(err)]).toEqual([2, '', ['usage/unknown-extension']]);
    expect(existsSync(join(cwd, 'a.pdf'))).toBe(false);
  });
});

describe('streams', () => {
  const coloured = /\u001B\[/;

  test('a pipe gets no colour, and FORCE_COLOR changes that', async () => {
    expect((await call(['report', '抽检.csv'])).out).not.toMatch(coloured);
    expect((await call(['report', '抽检.csv'], { env: { FORCE_COLOR: '1' } })).out).toMatch(coloured);
    expect((await call(['report', '抽检.csv', '--no-color'], { env: { FORCE_COLOR: '1' } })).out).not.toMatch(
      coloured,
    );
  });

  test('a file gets no colour', async () => {
    const { cwd } = await call(['report', ...good, '--output', 'a.txt'], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toMatch(coloured);
  });

  test('--quiet leaves errors alone', async () => {
    const { err } = await call(['report', ...good, 'no.csv', '--output', 'a.json', '--quiet']);
    expect(codesIn(err)).toEqual(['usage/file-not-found']);
    expect(err).not.toMatch('a.json');
  });

  test('a full disk behind standard output is 2', async () => {
    const stdout = { isTTY: false, columns: null, write: () => Promise.reject(systemError('ENOSPC')) };
    const { code, err } = await call(['report', ...good], { stdout });
    expect([code, codesIn(err)]).toEqual([2, ['usage/cannot-print']]);
  });
});

describe('a defect of ours', () => {
  const opener = {
    chunks: (): never => {
      throw new TypeError('boom\nand more');
    },
  };

  test('is 70, in one line', async () => {
    const { code, err } = await call(['report', ...good], { opener });
    expect(code).toBe(70);
    expect(err).toMatch(/^[^\n]*defect[^\n]*boom[^\n]*\n$/);
  });

  test('shows where it happened if PLAN_CHECK_DEBUG is set', async () => {
    const { err } = await call(['report', ...good], { opener, env: { PLAN_CHECK_DEBUG: '1' } });
    expect(err).toMatch(/^ {4}at /m);
  });
});
