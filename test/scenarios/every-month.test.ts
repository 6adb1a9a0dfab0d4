import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const plan = (target: string, measure: string, source = 'period: date'): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  works:
    files: ["works*.csv"]
    ${source}
    columns:
      date: { header: date, type: date }
      n: { header: n, type: integer, unit: 件 }
      ok: { header: ok, type: text }
sections:
  - { title: S, targets: [{ id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }] }
`;
const count = '{ count: works, each: { every: quarter } }';
const share = '{ share: works, meets: { ok: yes }, each: { every: quarter } }';
const growth = '{ growth: { of: { sum: works, column: n }, against: previous }, each: { every: quarter } }';
const rows = (...given: readonly string[]): string => `date,n,ok\n${given.map((row) => `${row}\n`).join('')}`;
const year = rows('2017-01-05,1,yes', '2017-05-30,2,no', '2017-09-30,4,yes', '2017-10-01,8,yes');
const silent = rows('2017-01-05,1,yes', '2017-09-30,4,yes');

async function groupsOf(
  text: string,
  data: string,
  options: { readonly asOf?: string; readonly period?: string } = {},
): Promise<{ status: string | undefined; groups: readonly string[]; codes: readonly string[] }> {
  const { report } = await judgePlan(text, { 'works.csv': data }, options);
  const result = resultOf(report, 't');
  const groups = result?.groups?.map(
    ({ group, status, actual }) => `${group.replace('2017-', '')} ${status} ${actual?.value ?? '-'}`,
  );
  return {
    status: result?.status,
    groups: groups ?? [],
    codes: report.diagnostics.map(({ code }) => code).filter((code) => code !== 'data/unused-column'),
  };
}

describe('a promise of every month or quarter', () => {
  test.each<[string, string, string, string, string[]]>([
    ['every quarter has one', '1件以上', count, year, ['Q1 pass 1', 'Q2 pass 1', 'Q3 pass 1', 'Q4 pass 1']],
    [
      'a quarter without a row has none',
      '1件以上',
      count,
      silent,
      ['Q1 pass 1', 'Q2 fail 0', 'Q3 pass 1', 'Q4 fail 0'],
    ],
    ['none is none', '不超过1件', count, silent, ['Q1 pass 1', 'Q2 pass 0', 'Q3 pass 1', 'Q4 pass 0']],
    [
      'nothing to divide by',
      '50%以上',
      share,
      silent,
      ['Q1 pass 1', 'Q2 no-data -', 'Q3 pass 1', 'Q4 no-data -'],
    ],
    ['a share', '50%以上', share, year, ['Q1 pass 1', 'Q2 fail 0', 'Q3 pass 1', 'Q4 pass 1']],
    [
      'against the quarter before',
      '50%以上',
      growth,
      year,
      ['Q1 no-data -', 'Q2 pass 1', 'Q3 pass 1', 'Q4 pass 1'],
    ],
  ])('%s', async (_, target, measure, data, groups) => {
    const read = await groupsOf(plan(target, measure), data);
    expect(read.groups).toEqual(groups);
    const worst = ['fail', 'no-data'].find((status) => groups.some((group) => group.includes(status)));
    expect(read.status).toBe(worst ?? 'pass');
    // The quarter before the first is of last year.
    expect(read.codes).toEqual(measure === growth ? ['data/no-rows-in-period'] : []);
  });

  test('the months of the period judged, cut where it begins and ends', async () => {
    const monthly = plan('1件以上', '{ count: works, each: { every: month } }');
    const read = await groupsOf(monthly, year, { period: '2017-08-15/2017-10-02' });
    expect(read.groups).toEqual(['08 fail 0', '09 pass 1', '10 pass 1']);
  });

  test.each<[string, string, string, string[]]>([
    [
      'a quarter that is over is judged for good',
      '2017-08-20',
      'fail',
      ['Q1 pass 1', 'Q2 fail 0', 'Q3 pending 0', 'Q4 pending -'],
    ],
    [
      'one that goes on is pending',
      '2017-03-01',
      'pending',
      ['Q1 pass 1', 'Q2 pending -', 'Q3 pending -', 'Q4 pending -'],
    ],
    [
      'on its last day it is over',
      '2017-06-30',
      'fail',
      ['Q1 pass 1', 'Q2 fail 0', 'Q3 pending -', 'Q4 pending -'],
    ],
  ])('before the end of the year %s', async (_, asOf, status, groups) => {
    expect(await groupsOf(plan('1件以上', count), silent, { asOf })).toMatchObject({ status, groups });
  });

  test('a register of another year has no months', async () => {
    const read = await groupsOf(plan('不超过1件', count), rows('2016-01-05,1,yes'));
    expect(read).toEqual({ status: 'no-data', groups: [], codes: ['data/no-rows-in-period'] });
  });

  test('a row that is dated to the year is of no quarter, and leaves all in doubt', async () => {
    const read = await groupsOf(plan('不超过1件', count), rows('2017-01-05,1,yes', '2017年,1,no'));
    expect(read.status).toBe('invalid');
    expect(new Set(read.groups.map((group) => group.split(' ')[1]))).toEqual(new Set(['invalid']));
    expect(read.codes).toEqual(['measure/longer-than-part']);
  });

  test('files of whole years have no months', async () => {
    const text = plan(
      '不超过1件',
      '{ sum: works, column: n, each: { every: month } }',
      'period: { of: file }',
    );
    const files = { 'works2017.csv': year };
    const { report } = await judgePlan(text, files);
    expect(resultOf(report, 't')).toMatchObject({ status: 'invalid', certain: false });
    const monthly = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `works2017-${String(index + 1).padStart(2, '0')}.csv`,
        rows(`2017-01-01,${index % 2},yes`),
      ]),
    );
    const good = await judgePlan(text, monthly);
    expect(
      resultOf(good.report, 't')
        ?.groups?.map(({ actual }) => actual?.value)
        .join(''),
    ).toBe('010101010101');
  });

  test('the measure of the target says its rhythm in words', async () => {
    const { report } = await judgePlan(plan('1件以上', count), { 'works.csv': year });
    expect(resultOf(report, 't')?.measureWords).toContain('quarter by quarter');
  });
});

describe('a rhythm that is refused', () => {
  test.each([
    ['{ count: works, each: { every: week } }', 'plan/bad-choice'],
    ['{ count: works, each: { evry: month } }', 'plan/unknown-key'],
    ['{ count: works, each: {} }', 'plan/missing-key'],
    ['{ count: works, each: [date] }', 'plan/wrong-shape'],
    ['{ count: works, each: { every: [month] } }', 'plan/wrong-shape'],
    ['{ count: works, each: { every: month, of: date } }', 'plan/unknown-key'],
    ['{ count: works, each: "" }', 'plan/wrong-shape'],
    ['{ count: works, each: every }', 'plan/unknown-column'],
    [
      '{ total: [{ count: works, each: { every: month } }, { count: works, each: { every: quarter } }] }',
      'plan/mixed-each',
    ],
    ['{ total: [{ count: works, each: { every: month } }, { count: works, each: ok }] }', 'plan/mixed-each'],
    [
      '{ ratio: { numerator: { count: works, each: { every: month } }, denominator: { count: works } }, each: date }',
      'plan/mixed-each',
    ],
  ])('%s: %s', (measure, code) => {
    const { value, findings } = readPlan({ file: 'plan.yaml', text: plan('1件以上', measure) });
    expect(value).toBeNull();
    expect(findings.map((each) => each.code)).toContain(code);
  });

  test.each([
    [
      'a plan without a period',
      plan('1件以上', count).replace('period: 2017\n', ''),
      'plan/every-needs-period',
    ],
    ['rows without a period', plan('1件以上', count, 'period: none'), 'plan/period-of-rows-without'],
    [
      'a limit that is a measure',
      plan('1件以上', '{ count: works }').replace('"1件以上"', `{ gte: ${count} }`),
      'plan/every-of-targets-only',
    ],
  ])('in %s', async (_, text, code) => {
    const judged = judgePlan(text, { 'works.csv': year });
    // Said once, not once a quarter.
    await expect(judged).rejects.toThrow(new RegExp(`^${code} [^\n]*$`));
  });
});
