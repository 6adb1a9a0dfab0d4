import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { readWorkbook } from '../report/xlsx/read-workbook.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

const plan = `plan: made-up
title: 编造的计划
language: zh
sources:
  awards:
    title: 获奖
    columns:
      year: { header: 年份, type: date }
    period: year
sections:
  - title: 一
    targets:
      - id: awards
        title: 获奖数
        target: 2个
        measure: { count: awards }
`;

test('a workbook is written whole beside the other formats', async () => {
  const cwd = folderOf({ 'plan-check.yaml': plan, '获奖.csv': '年份\n2017\n2017\n2017\n' });
  const outputs = ['r.xlsx', 'r.MD', 'r.sarif'].flatMap((name) => ['--output', name]);
  const world = fakeWorld(cwd, ['report', '获奖.csv', '--period', '2017', '--quiet', ...outputs]);
  expect([await run(world), world.stderr.text()]).toEqual([0, '']);
  expect(readdirSync(cwd).toSorted()).toEqual(['plan-check.yaml', 'r.MD', 'r.sarif', 'r.xlsx', '获奖.csv']);
  const [, targets] = readWorkbook(readFileSync(join(cwd, 'r.xlsx')));
  expect(targets?.rows[1]?.map((cell) => cell?.value)).toContain(3);
});
