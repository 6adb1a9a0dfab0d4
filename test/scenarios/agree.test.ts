import { expect, test } from 'vitest';
import { judgePlan } from '../support/judge-plan.ts';

// Two made-up departments that count the same firms.
const plan = (agree: string, place: 'plan' | 'source' = 'plan', both = true): string => `
plan: p
title: Made up
language: en
period: 2017
${place === 'plan' ? `agree: [${agree}]` : ''}
sources:
  firms:
    title: Firms
    files: ["firms*.csv"]
    ${place === 'source' ? `agree: [${agree}]` : ''}
    columns:
      district: { header: district, type: text }
      output: { header: output, type: decimal, unit: 万元 }
      good: { header: good, type: text, values: { yes: [], no: [] } }
  taxes:
    title: Taxes
    files: ["taxes*.csv"]
    columns:
      district: { header: seat, type: text }
      output: { header: turnover, type: decimal, unit: 元 }
      good: { header: fine, type: text, values: { yes: [], no: [] } }
sections:
  - title: S
    targets:
      - { id: t0, title: T, owner: [O], target: at least 1, measure: { count: firms } }
      ${both ? '- { id: t1, title: T, owner: [O], target: at least 1, measure: { count: taxes } }' : ''}
`;

const firms = 'district,output,good\nEast,1.5,yes\nWest,2.5,no\nWest,1,no\n';
const taxes = 'seat,turnover,fine\nEast,15000,yes\nWest,35001,no\n';
const both = { 'firms.csv': firms, 'taxes.csv': taxes };
const sums = 'measures: [{ sum: firms, column: output }, { sum: taxes, column: output }]';
const counts = 'measures: [{ count: firms }, { count: taxes }]';
const shares = 'measures: [{ share: firms, meets: { good: yes } }, { share: taxes, meets: { good: yes } }]';

test.each<[name: string, agree: string, files: Readonly<Record<string, string>>, codes: readonly string[]]>([
  ['exact figures differ by one yuan', `{ title: A, ${sums} }`, both, ['data/disagreement']],
  ['within one yuan', `{ title: A, ${sums}, within: 1元 }`, both, []],
  ['within less', `{ title: A, ${sums}, within: 0.9元 }`, both, ['data/disagreement']],
  ['a percentage of the first figure', `{ title: A, ${sums}, within: 0.002% }`, both, []],
  ['a smaller percentage', `{ title: A, ${sums}, within: 0.001% }`, both, ['data/disagreement']],
  ['counts differ', `{ title: A, ${counts} }`, both, ['data/disagreement']],
  ['a third of the first, at the edge', `{ title: A, ${counts}, within: 34% }`, both, []],
  ['shares: a percentage is of points', `{ title: A, ${shares}, within: 16% }`, both, ['data/disagreement']],
  ['shares within their points', `{ title: A, ${shares}, within: 17% }`, both, []],
  [
    'an error on one side',
    `{ title: A, ${sums} }`,
    { ...both, 'taxes.csv': 'seat,turnover,fine\nEast,x,yes\n' },
    ['data/bad-number', 'data/not-compared'],
  ],
  ['one side was not supplied', `{ title: A, ${sums} }`, { 'firms.csv': firms }, ['data/not-compared']],
  [
    'group by group: a group that one side lacks counts 0',
    '{ title: A, measures: [{ count: firms, each: district }, { count: taxes, each: district }] }',
    { 'firms.csv': firms, 'taxes.csv': 'seat,turnover,fine\nEast,1,yes\nNorth,1,yes\n' },
    ['data/disagreement', 'data/disagreement'],
  ],
  [
    'group by group: one group spelled in two ways, and one that differs',
    '{ title: A, measures: [{ count: firms, each: district }, { count: taxes, each: district }] }',
    { 'firms.csv': firms, 'taxes.csv': 'seat,turnover,fine\nEAST,1,yes\nwest,1,yes\n' },
    ['data/disagreement'],
  ],
  [
    'group by group: a share that one side lacks is not compared',
    `{ title: A, measures: [{ share: firms, meets: { good: yes }, each: district }, { share: taxes, meets: { good: yes }, each: district }] }`,
    { 'firms.csv': firms, 'taxes.csv': 'seat,turnover,fine\nEast,1,yes\n' },
    ['data/not-compared'],
  ],
])('%s', async (_, agree, files, codes) => {
  for (const place of ['plan', 'source'] as const) {
    const { report } = await judgePlan(plan(agree, place), files);
    expect(report.diagnostics.map(({ code }) => code).sort()).toEqual(codes);
    for (const { code, file, line } of report.diagnostics) {
      if (code === 'data/disagreement')
        expect([file, line]).toEqual(['plan.yaml', place === 'plan' ? 6 : 11]);
    }
  }
});

test('a disagreement touches no target', async () => {
  const { report } = await judgePlan(plan(`{ title: A, ${counts} }`), both);
  expect(report.results.map(({ status, diagnostics }) => [status, diagnostics])).toEqual([
    ['pass', []],
    ['pass', []],
  ]);
});

test('both figures are shown so that they differ', async () => {
  const { report } = await judgePlan(plan(`{ title: A, ${sums} }`), both);
  const message = report.diagnostics[0]?.message ?? '';
  for (const shown of ['5.00万元', '5.0001万元', '0.0001万元']) expect(message).toContain(shown);
});

test('an agreement with a source that no target reads is not asked', async () => {
  const { report } = await judgePlan(plan(`{ title: A, ${counts} }`, 'plan', false), both);
  expect(report.diagnostics).toEqual([]);
});
