import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

// Made up: a city and a district share a register of accidents; the district has tests of its own.
const files = {
  'plans/shared.yaml': `plan: shared
language: zh
period: 2017
sources:
  acc: { title: 事故, files: ["事故*.csv"], period: d, columns: { d: { header: 日期, type: date }, n: { header: 死亡, type: integer } } }
`,
  'plans/city.yaml': `extends: shared.yaml
plan: city
title: 市计划
sections: [{ title: S, targets: [{ id: a, title: 事故起数, target: 不超过2起, measure: { count: acc } }] }]
`,
  'plans/district.yaml': `extends: shared.yaml
plan: district
title: 区计划
sources:
  tests:
    files: ["抽检*.csv"]
    period: d
    columns: { d: { header: 日期, type: date }, r: { header: 结果, type: text } }
sections:
  - title: S
    targets: [{ id: b, title: 合格率, target: 90%以上, measure: { share: tests, meets: { r: 合格 } } }]
`,
  'data/事故.csv': '日期,死亡\n2017-01-02,0\n',
  'data/抽检.csv': '日期,结果\n2017-01-02,合格\n2017-02-02,不合格\n',
};

async function reported(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string; cwd: string }> {
  const cwd = folderOf(files);
  const world = fakeWorld(cwd, ['report', ...args]);
  const code = await run(world);
  return { code, out: world.stdout.text(), err: world.stderr.text(), cwd };
}

test('a folder of plans is a report each and a line each; a file of another plan is no stranger', async () => {
  const { code, out, err } = await reported('data', '--plan', 'plans');
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(out).not.toContain('data/no-source');
  expect(out.indexOf('市计划')).toBeLessThan(out.indexOf('区计划'));
  expect(out.trimEnd().split('\n').slice(-3)).toEqual([
    '2 个计划',
    '市计划    通过    1 项中 1 项达标',
    '区计划    未通过    1 项中 0 项达标，1 项未达标',
  ]);
});

test('a file that belongs to none of them is said by each', async () => {
  const cwd = folderOf({ ...files, 'data/培训.csv': '培训人次\n3\n' });
  const world = fakeWorld(cwd, ['report', 'data', '--plan', 'plans']);
  await run(world);
  expect(world.stdout.text().match(/data\/no-source data\/培训.csv/g)).toHaveLength(2);
});

test('each report is written beside its name', async () => {
  const { cwd } = await reported(
    'data',
    '--plan',
    'plans/district.yaml',
    '--plan',
    'plans/city.yaml',
    '--output',
    'out.json',
  );
  expect(readdirSync(cwd).filter((name) => name.startsWith('out'))).toEqual([
    'out.city.json',
    'out.district.json',
  ]);
  const { plan, results } = JSON.parse(readFileSync(join(cwd, 'out.city.json'), 'utf8'));
  expect([plan.id, results.length, results[0].status]).toEqual(['city', 1, 'pass']);
});

test('a plan that is not there is said, and the others are judged all the same', async () => {
  const { code, out, err } = await reported('data', '--plan', 'plans/city.yaml', '--plan', 'plans/none.yaml');
  expect(code).toBe(2);
  expect(err).toContain('usage/plan-unreadable');
  expect(out).toContain('市计划    通过');
});

test.each([
  ['json', ['--format', 'json']],
  ['html', ['--format', 'html']],
  ['standard input', ['-', '--source', 'acc']],
])('%s cannot hold several', async (_, args) => {
  const { code, out, err, cwd } = await reported('data', '--plan', 'plans', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('usage/not-with');
  expect(existsSync(join(cwd, 'out.json'))).toBe(false);
});

test('one plan, or a folder of one, is what it always was', async () => {
  const [named, inFolder] = await Promise.all([
    reported('data/事故.csv', '--plan', 'plans/city.yaml', '--format', 'json'),
    reported('data/事故.csv', '--plan', 'plans/city.yaml', '--plan', 'plans/city.yaml', '--format', 'json'),
  ]);
  expect(inFolder.out).toBe(named.out);
  expect(named.code).toBe(0);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a target of one', ['a'], ['事故起数']],
  ['a target of the other', ['b'], ['合格率']],
  ['a target of each', ['b', 'a'], ['事故起数', '合格率']],
  ['a section of both', ['S'], ['事故起数', '合格率']],
])('--only takes %s', async (_, names, titles) => {
  const only = names.flatMap((name) => ['--only', name]);
  const { code, out, err } = await reported('data', '--plan', 'plans', ...only);
  expect(err).toBe('');
  expect(code).toBe(titles.includes('合格率') ? 1 : 0);
  expect(['事故起数', '合格率'].filter((title) => out.includes(title))).toEqual(titles);
});

test('what none of them has is refused, with the nearest name of them all', async () => {
  const plans = {
    ...files,
    'plans/district.yaml': files['plans/district.yaml'].replace('id: b', 'id: pass-rate'),
  };
  const cwd = folderOf(plans);
  const world = fakeWorld(cwd, ['report', 'data', '--plan', 'plans', '--only', 'a', '--only', 'pas-rate']);
  expect([await run(world), world.stdout.text()]).toEqual([2, '']);
  expect(world.stderr.text()).toContain('usage/unknown-selection');
  expect(world.stderr.text()).toContain('pass-rate');
  expect(world.stderr.text().match(/usage\/unknown-selection/g)).toHaveLength(1);
});

const city = '--plan=plans/city.yaml';
const sound = ['data', city, '--plan', 'plans/district.yaml'];

// What cannot be done with several plans, or with a folder of them.
test.each<[string, readonly string[], string, Record<string, string>?]>([
  [
    'a plan that is misspelt',
    ['data', city, '--plan', 'plans/distrikt.yaml'],
    'did you mean "plans/district.yaml"',
  ],
  ['a folder that is not there', ['data', '--plan', 'plan'], 'did you mean "plans"'],
  ['a folder without a plan', ['data', '--plan', 'data'], 'usage/plan-unreadable'],
  [
    'a folder with a plan in error',
    ['data', '--plan', 'plans'],
    'plan/unknown-key',
    { 'plans/x.yaml': 'plan: x\nextends: city.yaml\ntitel: X\n' },
  ],
  [
    'a folder with a plan whose sections are misspelt',
    ['data', '--plan', 'plans'],
    'plan/unknown-key',
    { 'plans/x.yaml': 'plan: x\nsectons: []\n' },
  ],
  [
    'a folder with a plan that nobody extends',
    ['data', '--plan', 'plans'],
    'plan/no-targets',
    { 'plans/x.yaml': 'plan: x\ntitle: X\n' },
  ],
  ['an unknown target', [...sound, '--only', 'c'], 'usage/unknown-selection'],
  ['an unknown source', [...sound, '--source', 'ac=data/事故.csv'], 'usage/unknown-source'],
  ['a period that is none', [...sound, '--period', '2017-13'], 'usage/bad-option-value'],
  ['a day before the period', [...sound, '--as-of', '2016-12-31'], 'usage/as-of-before-period'],
  ['no data', sound.slice(1), 'usage/no-files'],
  ['data that is not there', ['date', ...sound.slice(1)], 'usage/'],
  ['a list that cannot follow another', [...sound, '--format', 'csv'], 'usage/not-with'],
  ['SARIF', [...sound, '--format', 'sarif'], 'usage/not-with'],
  ['JUnit', [...sound, '--format', 'junit'], 'usage/not-with'],
  ['an ending of no format', [...sound, '--output', 'o.doc'], 'usage/unknown-extension'],
])('%s is said, and the run ends with 2', async (_, args, said, more = {}) => {
  const cwd = folderOf({ ...files, ...more });
  const world = fakeWorld(cwd, ['report', ...args]);
  expect(await run(world)).toBe(2);
  expect((world.stderr.text() + world.stdout.text()).replaceAll(/\s+/g, ' ')).toContain(said);
});

test('a plan without sections is passed over where a plan of the folder extends it, however that is written', async () => {
  for (const extending of [
    'extends: "shared.yaml"',
    "extends: './shared.yaml' # the sources",
    'extends:   shared.yaml',
  ]) {
    const cwd = folderOf({
      ...files,
      'plans/city.yaml': files['plans/city.yaml'].replace('extends: shared.yaml', extending),
      'plans/district.yaml': '',
    });
    const world = fakeWorld(cwd, ['report', 'data/事故.csv', '--plan', 'plans']);
    await run(world);
    expect(world.stdout.text() + world.stderr.text(), extending).not.toContain('shared.yaml:');
  }
});
