import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/subjects/comparison.ts';
import { comparisonSchema } from '../../src/report/json/schema/comparison-schema.ts';
import { edit, runIn, twoYears } from '../support/two-years.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await twoYears();
});

const codesIn = (text: string): readonly string[] => text.match(/\b(?:usage|compare)\/[a-z0-9-]+/g) ?? [];

async function compared(argv: readonly string[]): Promise<Comparison> {
  const { out } = await runIn(cwd, ['compare', ...argv, '--format', 'json']);
  return comparisonSchema.parse(JSON.parse(out));
}

describe('two years of a plan', () => {
  test.each([
    ['two-years-zh.txt', ['--lang', 'zh']],
    ['two-years-en.txt', ['--lang', 'en']],
    ['two-years-zh.md', ['--format', 'markdown']],
    ['two-years-en.md', ['--format', 'markdown', '--lang', 'en']],
  ])('%s', async (golden, options) => {
    const { code, out, err } = await runIn(cwd, ['compare', '2017.json', '2018.json', ...options]);
    expect([code, err]).toEqual([1, '']);
    await expect(out).toMatchFileSnapshot(`golden/${golden}`);
  });

  test('says of each target what became of it', async () => {
    const { targets, summary, before, after } = await compared(['2017.json', '2018.json']);
    const said = targets.map(({ id, kind, figure }) => [
      id,
      kind,
      figure?.difference ?? null,
      figure?.progress ?? null,
    ]);
    expect(said).toEqual([
      ['pass-rate', 'stopped-passing', '-21/380', 'worse'],
      ['rework-rate', 'newly-passing', '-37/380', 'better'],
      ['accidents', 'stopped-passing', '1', 'worse'],
      ['complaints', 'figure', null, 'neither'],
      ['calibration', 'stopped-passing', null, null],
      ['brands', 'figure', '2', 'better'],
      ['output', 'figure', '30000000', 'better'],
      ['training', 'same', '0', 'same'],
      ['laboratories', 'figure', '5000', 'better'],
      ['green-factories', 'added', null, null],
      ['old-standard', 'gone', null, null],
    ]);
    expect(summary).toMatchObject({
      stoppedPassing: 3,
      newlyFailing: 2,
      newlyPassing: 1,
      gone: 1,
      passingGone: 1,
      notComparable: 1,
    });
    expect([before.tally.pass, after.tally.pass]).toEqual([9, 7]);
  });

  test('finds data files by name, content and source', async () => {
    const { inputs } = await compared(['2017.json', '2018.json']);
    expect(
      inputs.map(({ kind, before, after }) => [kind, before?.file ?? null, after?.file ?? null]),
    ).toEqual([
      ['gone', '2017/检定.csv', null],
      ['replaced', '2017/事故.csv', '2018/事故.csv'],
      ['replaced', '2017/名牌.csv', '2018/名牌.csv'],
      ['renamed', '2017/培训.csv', '2018/培训.csv'],
      ['replaced', '2017/投诉.csv', '2018/投诉.csv'],
      ['replaced', '2017/抽检.csv', '2018/抽检.csv'],
      ['replaced', '2017/经济.csv', '2018/经济.csv'],
    ]);
  });

  test('is the same bytes each time, printed, written and in either place', async () => {
    const first = await runIn(cwd, [
      'compare',
      '2017.json',
      '2018.json',
      '--format',
      'json',
      '--output',
      'a.json',
      '--output',
      'a.md',
      '--quiet',
    ]);
    const again = await runIn(cwd, ['compare', join(cwd, '2017.json'), './2018.json', '--format', 'json']);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(first.out);
    expect(again.out.replaceAll('"./2018.json"', '"2018.json"')).toBe(first.out);
  });

  test('reads one of them from standard input', async () => {
    const stdin = (async function* () {
      yield readFileSync(join(cwd, '2017.json'));
    })();
    const { code, out } = await runIn(cwd, ['compare', '-', '2018.json', '--format', 'json'], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(out).before).toMatchObject({ file: '-', plan: { id: 'riverside-quality' } });
  });
});

describe('how a comparison ends', () => {
  const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);

  test.each<[string, string[], number]>([
    ['something stopped passing', ['2017.json', '2018.json'], 1],
    ['the other way round something else did', ['2018.json', '2017.json'], 1],
    ['nothing changed', ['2018.json', '2018.json'], 0],
    ['nothing changed, strictly', ['2018.json', '2018.json', '--strict'], 0],
    ['the first is missing', ['2016.json', '2018.json'], 2],
    ['both are missing', ['a.json', 'b.json'], 2],
    ['one is a folder', ['2017', '2018.json'], 2],
    ['an output that cannot be written', ['2018.json', '2018.json', '--output', 'missing/a.md'], 2],
    ['an output that is an input', ['2018.json', '2018.json', '--output', '2018.json'], 2],
    ['a format that it does not have', ['2017.json', '2018.json', '--format', 'sarif'], 2],
    ['one file alone', ['2017.json'], 2],
    ['three files', ['2017.json', '2018.json', '2018.json'], 2],
    ['standard input twice', ['-', '-'], 2],
  ])('%s', async (_, argv, code) => {
    expect((await runIn(cwd, ['compare', ...argv])).code).toBe(code);
  });

  test('with 0 where a passing target is gone, and 1 strictly', async () => {
    edit(cwd, '2018.json', (text) => text, 'same.json');
    const document = JSON.parse(readFileSync(join(cwd, '2018.json'), 'utf8'));
    document.plan.sha256 = '0'.repeat(64);
    document.results = document.results.filter(({ id }: { id: string }) => id !== 'brands');
    writeFileSync(join(cwd, 'less.json'), JSON.stringify(document));
    const plain = await runIn(cwd, ['compare', '2018.json', 'less.json']);
    expect([plain.code, plain.out]).toEqual([0, expect.stringMatching(/compare\/passing-gone.*brands/)]);
    expect((await runIn(cwd, ['compare', '2018.json', 'less.json', '--strict'])).code).toBe(1);
  });

  test('with 0 where all that stopped passing is waived', async () => {
    const document = JSON.parse(readFileSync(join(cwd, '2018.json'), 'utf8'));
    const brands = document.results.find(({ id }: { id: string }) => id === 'brands');
    Object.assign(brands, {
      status: 'fail',
      waiver: { reason: '停产', until: '2018-12-31', expired: false },
    });
    writeFileSync(join(cwd, 'waived.json'), JSON.stringify(document));
    const { code, out } = await runIn(cwd, ['compare', '2018.json', 'waived.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/✗ brands .*\n.*原 ✓ 达标 5个 {4}现 ✗ 未达标 5个.*\n {2}已豁免，不计入/);
    expect(out).toMatch(/^结论 {2}没有指标不再达标 .*1 项不再达标（1 项不计入）/m);
  });

  test('with 2 for a pair that does not fit, strictly only', async () => {
    edit(cwd, '2018.json', swap('riverside-quality', 'lakeside-quality'), 'other.json');
    const { code, out } = await runIn(cwd, ['compare', '2018.json', 'other.json']);
    expect([code, codesIn(out)]).toEqual([0, ['compare/other-plan']]);
    expect((await runIn(cwd, ['compare', '2018.json', 'other.json', '--strict'])).code).toBe(2);
  });

  test('with 2 where nothing is in common', async () => {
    const empty = JSON.parse(readFileSync(join(cwd, '2018.json'), 'utf8'));
    empty.results = [];
    writeFileSync(join(cwd, 'empty.json'), JSON.stringify(empty));
    for (const pair of [
      ['2018.json', 'empty.json'],
      ['empty.json', '2018.json'],
      ['empty.json', 'empty.json'],
    ]) {
      const { code, out } = await runIn(cwd, ['compare', ...pair]);
      expect([code, codesIn(out)]).toEqual([2, expect.arrayContaining(['compare/nothing-in-common'])]);
    }
    const { code, err } = await runIn(cwd, [
      'report',
      '2018',
      '--plan',
      '2018.yaml',
      '--baseline',
      'empty.json',
    ]);
    expect([code, codesIn(err)]).toEqual([2, ['compare/nothing-in-common', 'compare/same-period']]);
  });

  test.each<[string, (text: string) => string, string, RegExp]>([
    ['is cut short', (text) => text.slice(0, 1000), 'compare/cut-short', /bad\.json:\d+:\d+ /],
    [
      'was changed by hand',
      swap('"status": "pass"', '"status": "passed"'),
      'compare/bad-report',
      /bad\.json:\d+:17 .*results\[0\]\.status/,
    ],
    [
      'is of a later version',
      swap('"version": 1,', '"version": 2,'),
      'compare/other-version',
      /bad\.json:3:14 /,
    ],
    [
      'is another document',
      swap('plan-check/report', 'plan-check/validation'),
      'compare/not-a-report',
      /bad\.json:2:13 .*plan-check\/validation/,
    ],
    [
      'is a comparison',
      () => '{"format": "plan-check/comparison", "version": 1}',
      'compare/not-a-report',
      /bad\.json:1:12 /,
    ],
    ['is empty', () => '', 'compare/empty', /bad\.json /],
  ])('with 2 and a place where a report %s', async (_, change, code, place) => {
    edit(cwd, '2017.json', change, 'bad.json');
    for (const argv of [
      ['bad.json', '2018.json'],
      ['2018.json', 'bad.json'],
    ]) {
      const { code: ended, out, err } = await runIn(cwd, ['compare', ...argv]);
      expect([ended, out, codesIn(err)[0]]).toEqual([2, '', code]);
      expect(err.replaceAll(/\n +/g, '')).toMatch(place);
    }
  });

  test('with 2 for a file that has no end', async () => {
    const { code, err } = await runIn(cwd, ['compare', '/dev/zero', '2018.json']);
    expect([code, codesIn(err)]).toEqual([2, ['compare/too-large']]);
  });

  test('with both unreadable files said at once', async () => {
    writeFileSync(join(cwd, 'a.json'), '');
    writeFileSync(join(cwd, 'b.json'), '[');
    const { err } = await runIn(cwd, ['compare', 'a.json', 'b.json']);
    expect(codesIn(err)).toEqual(['compare/empty', 'compare/cut-short']);
  });
});

describe('reports of other versions of the program', () => {
  test('may have more fields, another language and another tool', async () => {
    const document = JSON.parse(readFileSync(join(cwd, '2018.json'), 'utf8'));
    document.tool.version = '9.9.9';
    document.language = 'en';
    document.novelty = { anything: [1, 2, 3] };
    for (const result of document.results) Object.assign(result, { novelty: true });
    writeFileSync(join(cwd, 'later.json'), JSON.stringify(document));
    const { code, out } = await runIn(cwd, ['compare', '2018.json', 'later.json', '--lang', 'zh']);
    expect([code, out]).toEqual([0, expect.stringMatching(/程序版本 原「.*」，现「9\.9\.9」/)]);
  });

  test('are shown in the language of the later report unless another is asked for', async () => {
    edit(cwd, '2018.json', (text) => text.replace('"language": "zh"', '"language": "en"'), 'en.json');
    expect((await runIn(cwd, ['compare', '2017.json', 'en.json'])).out).toMatch(
      /^Verdict {2}something stopped passing/m,
    );
    expect((await runIn(cwd, ['compare', 'en.json', '2017.json'])).out).toMatch(/^结论 /m);
  });
});
