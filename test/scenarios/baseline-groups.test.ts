import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/subjects/report.ts';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from '../cli/fake-world.ts';

const planText = `plan: groups
title: 各区
language: zh
period: 2017
sources:
  tests:
    title: 抽检
    files: ["抽检*"]
    period: date
    columns:
      date: { header: 日期, type: date }
      district: { header: 区县, type: text }
      result: { header: 结论, type: text, values: { 合格: [], 不合格: [] } }
sections:
  - title: 一
    targets:
      - id: rate
        title: 各区合格率
        owner: [市质监局]
        target: 50%
        measure: { share: tests, each: district, meets: { result: 合格 } }
      - id: all
        title: 合格率
        owner: [市质监局]
        target: 50%
        measure: { share: tests, meets: { result: 合格 } }
`;

const rows = (
  year: number,
  all: readonly (readonly [district: string, good: number, bad: number])[],
): string =>
  [
    '日期,区县,结论',
    ...all.flatMap(([district, good, bad]) => [
      ...Array.from({ length: good }, () => `${year}-05-01,${district},合格`),
      ...Array.from({ length: bad }, () => `${year}-05-02,${district},不合格`),
    ]),
    '',
  ].join('\n');

const files = {
  'plan-check.yaml': planText,
  '2017/抽检.csv': rows(2017, [
    ['崇川区', 4, 1],
    ['海门市', 1, 1],
    ['如东县', 3, 1],
  ]),
  '2018/抽检.csv': rows(2018, [
    ['崇川区', 9, 1],
    ['海门市', 1, 3],
    ['启东市', 1, 0],
  ]),
};

async function printed(cwd: string, ...argv: string[]): Promise<string> {
  const world = fakeWorld(cwd, ['report', ...argv]);
  await run(world);
  return world.stdout.text();
}

async function twoYears(): Promise<string> {
  const cwd = folderOf(files);
  writeFileSync(join(cwd, '2017.json'), await printed(cwd, '2017', '--format', 'json'));
  return cwd;
}

const later = ['2018', '--period', '2018', '--baseline', '2017.json', '--format'];

test("each group has last year's figure of its own, by how much it changed and whether that is better", async () => {
  const { results }: Report = JSON.parse(await printed(await twoYears(), ...later, 'json'));
  const [rate, all] = results;
  const groups = (rate?.groups ?? []).map(({ group, actual, baseline }) => [
    group,
    actual?.display,
    baseline && [baseline.value, baseline.display, baseline.difference, baseline.progress, baseline.change],
  ]);
  expect(groups).toEqual([
    ['启东市', '100.00%', undefined],
    ['崇川区', '90.00%', ['0.8', '80.00%', '0.1', 'better', '上升 10.00 个百分点，好转']],
    ['海门市', '25.00%', ['0.5', '50.00%', '-0.25', 'worse', '下降 25.00 个百分点，变差']],
  ]);
  expect(all?.groups).toBeNull();
});

test('without a baseline there is nothing about it', async () => {
  const { results }: Report = JSON.parse(
    await printed(await twoYears(), '2018', '--period', '2018', '--format', 'json'),
  );
  for (const group of results[0]?.groups ?? []) expect(group).not.toHaveProperty('baseline');
});

test.each(['table', 'markdown', 'html', 'csv'])('%s says it beside the group', async (format) => {
  const text = await printed(await twoYears(), ...later, format);
  expect(text.replaceAll(/\s+/g, '')).toContain('原80.00%，上升10.00个百分点，好转');
});

test('a report with it is a baseline itself, and is compared', async () => {
  const cwd = await twoYears();
  writeFileSync(join(cwd, '2018.json'), await printed(cwd, ...later, 'json'));
  const world = fakeWorld(cwd, ['compare', '2017.json', '2018.json', '--format', 'json']);
  await run(world);
  const { targets, diagnostics } = JSON.parse(world.stdout.text());
  expect(diagnostics).toEqual([]);
  const [rate] = targets;
  expect(rate.groups.map(({ group }: { group: string }) => group)).toEqual(['启东市', '海门市', '如东县']);
  for (const { before, after } of rate.groups)
    for (const side of [before, after]) if (side !== null) expect(side).not.toHaveProperty('baseline');
});
