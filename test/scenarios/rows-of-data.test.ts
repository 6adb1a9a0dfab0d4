import { expect, test } from 'vitest';
import { judgePlan } from '../support/judge-plan.ts';

// Which rows are data, in tables that are dressed like none of the fixtures. All rows are made up.

test('a source that no target reads is read all the same, whatever its period asks', async () => {
  const plan = `plan: p
title: P
period: 2017
sources:
  a: { columns: { n: { header: Num } } }
  b:
    period: { from: s, to: e }
    columns:
      s: { header: Start, type: date }
      e: { header: Stop, type: date, optional: true }
      v: { header: V, optional: true }
sections:
  - title: S
    targets: [{ id: t, title: T, target: 2 pieces, measure: { count: a } }]
`;
  const { report } = await judgePlan(plan, {
    'a.csv': 'Num\n1\n2\n',
    'b.csv': 'Start,Stop,V\n2015-01-01,,x\n',
  });
  expect(report.results.map(({ status }) => status)).toEqual(['pass']);
  expect(report.inputs.map(({ rows }) => rows.used)).toEqual([2, 1]);
});

test.each([
  ['合计', ''],
  ['小计', ''],
  ['全市合计', '    key: [no]\n'],
])('%s behind a number and a date is no row of data', async (label, key) => {
  const plan = `plan: p
title: P
language: zh
period: 2017
sources:
  r:
    period: date
${key}    columns:
      no: { header: 序号, type: text }
      date: { header: 日期, type: date }
      district: { header: 区县, type: text }
      tested: { header: 抽检数, type: integer }
sections:
  - title: 一
    targets: [{ id: t, title: 抽检, target: 50个以上, measure: { sum: r, column: tested } }]
`;
  const rows = `1,2017-05-03,崇川区,10\n2,2017-05-03,海门市,20\n3,2017-05-03,${label},30\n`;
  const { report } = await judgePlan(plan, { 'r.csv': `序号,日期,区县,抽检数\n${rows}` });
  expect(report.results.map(({ status }) => status)).toEqual(['invalid']);
  expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([['data/undeclared-total', 4]]);
});

test('a mark or a number in a text column does not hide a total behind it', async () => {
  const plan = `plan: p
title: P
language: zh
period: 2017
sources:
  r:
    columns:
      kind: { header: 类别, type: text, optional: true }
      maker: { header: 企业, type: text, optional: true }
      district: { header: 区县, type: text }
      tested: { header: 抽检数, type: integer }
sections:
  - title: 一
    targets: [{ id: t, title: 抽检, target: 50个以上, measure: { sum: r, column: tested } }]
`;
  const rows = '甲,乙,崇川区,10\n甲,丙,海门市,20\n-,12,合计,30\n甲,—,合计,30\n';
  const { report } = await judgePlan(plan, { 'r.csv': `类别,企业,区县,抽检数\n${rows}` });
  expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['data/undeclared-total', 4],
    ['data/undeclared-total', 5],
  ]);
});
