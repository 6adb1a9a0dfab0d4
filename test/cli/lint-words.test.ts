import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

// Made up: a register of cases and one of permits, with all that a plan says beside limits and in rules.
const plan = (language: string): string => `
plan: p
title: P
language: ${language}
period: 2017
sources:
  cases:
    title: Cases
    period: rec
    tolerate: 0.5%
    rules:
      - { title: R, where: { total: { is: { sum: [m, f] }, within: 1 } }, level: warning }
      - { title: Q, where: { days: { from: rec, to: cls, gte: 0 } } }
    columns:
      rec: { type: date }
      cls: { type: date, optional: true }
      total: { type: integer, unit: 人 }
      m: { type: integer, unit: 人 }
      f: { type: integer, unit: 人 }
      wait: { type: decimal, unit: 分钟 }
      who: { type: text }
  permits: { title: Permits, tolerate: 3行, columns: { holder: { type: text } } }
sections:
  - title: S
    targets:
      - { id: t1, title: T, target: 90%以上, warn: 95%以上, from: 80%, measure: { share: cases, meets: { days: { from: rec, to: cls, lte: 15 } } } }
      - { id: t2, title: T, target: 30分钟以内, measure: { percentile: cases, column: wait, at: 90% } }
      - { id: t3, title: T, target: 1小时以内, measure: { median: cases, column: wait } }
      - { id: t4, title: T, target: 100%, measure: { share: cases, meets: { match: { columns: [who], source: permits, to: [holder] } } } }
      - { id: t5, title: T, target: 1件, measure: { count: cases, where: { rec: { gte: { period: end, days: -30 } } }, each: { every: month } } }
      - { id: t6, title: T, target: 降低40%—45%, measure: { growth: { of: { count: cases } } } }
`;

async function linted(language: string, ...args: readonly string[]): Promise<string> {
  const cwd = folderOf({ 'plan.yaml': plan(language) });
  const world = fakeWorld(cwd, ['lint', 'plan.yaml', ...args]);
  expect(await run(world)).toBe(0);
  return world.stdout.text();
}

test.each([
  [
    'zh',
    [
      '要求 不低于 90%    预警 不低于 95%    起点 80%',
      '天数 不大于 15',
      'wait 的 90% 分位数',
      'wait 的中位数',
      'Permits 某一行的 holder 相同',
      'rec 不早于 期末前 30 天 的行数（逐月计算，每个月都要达标）',
      '要求 下降 40% 至 45%',
      '规则 cases  R（只作提醒）：total 等于 m、f 之和（允许相差 1人）',
      '规则 cases  Q：rec 至 cls 的天数 不小于 0',
      '容许 cases  错误不超过 0.5% 的行',
      '容许 permits  错误不超过 3 个',
    ],
  ],
  [
    'en',
    [
      'Required at least 90%    Warning at least 95%    Starts from 80%',
      'number of days from rec to cls is at most 15',
      'the number that wait does not exceed in 90% of the rows of Cases',
      'the median of wait over the rows of Cases',
      'stand together in Permits as holder',
      'not before 30 days before the end of the period (month by month, every one of which must meet the target)',
      'Required a fall of 40% to 45%',
      'Rule cases  R (only warns): total is the sum of m and f (give or take 1人)',
      'Rule cases  Q: the number of days from rec to cls is at least 0',
      'Tolerates cases  errors of up to 0.5% of the rows',
      'Tolerates permits  up to 3 errors',
    ],
  ],
])('in %s each word is said with its arithmetic', async (language, sentences) => {
  const flat = (await linted(language)).replaceAll(/\n\s+/g, language === 'zh' ? '' : ' ');
  const missing = sentences.filter((sentence) => !flat.includes(sentence));
  expect(missing, flat).toEqual([]);
  const { sources } = JSON.parse(await linted(language, '--format', 'json'));
  expect(sources.map(({ targets }: { targets: number }) => targets)).toEqual([6, 1]);
});
