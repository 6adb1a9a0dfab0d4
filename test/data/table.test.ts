import { expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const plan = (source = '', level = ''): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  output:
    title: Output by district
    files: ["output*.csv"]
    period: month
    ${source}
    columns:
      month: { header: 月份, type: date${level} }
      district: { header: 区县, type: text, fill: down }
      kind: { header: 类别, type: text, optional: true }
      pieces: { header: 件数, type: integer, optional: true }
      value: { header: 产值, type: decimal, unit: 万元, optional: true }
sections:
  - title: S
    targets:
      - { id: pieces, title: P, target: "at least 1", measure: { sum: output, column: pieces } }
      - { id: value, title: V, target: "1元", measure: { sum: output, column: value } }
`;
const totals = 'totals: { district: [合计, 小计, 全市] }';
const header = '月份,区县,类别,件数,产值\n';

interface Expected {
  readonly pieces?: string;
  readonly value?: string;
  readonly codes?: readonly string[];
  readonly rows?: Readonly<Record<string, number>>;
  readonly status?: string;
}

const cases: readonly (readonly [name: string, plan: string, csv: string, expected: Expected])[] = [
  [
    'title, subtitle and unit rows above the header',
    plan(),
    `2017年工业产值统计表,,,,\n,,,,单位：亿元\n${header}2017-01,崇川区,甲,3,2\n`,
    { pieces: '3', value: '200000000', codes: ['data/title-rows@1'] },
  ],
  [
    'a header over two rows',
    plan(),
    '月份,区县,类别,规模以上,\n,,,件数,产值（元）\n2017-01,崇川区,甲,3,20000\n',
    { pieces: '3', value: '20000', codes: [] },
  ],
  [
    'a row of units below the header',
    plan(),
    '月份,区县,类别,件数,产值\n,,,（件）,（元）\n2017-01,崇川区,甲,3,20000\n',
    { pieces: '3', value: '20000', codes: [], rows: { read: 1, used: 1 } },
  ],
  [
    'a row of bare units below the header',
    plan(),
    '月份,区县,类别,件数,产值\n,,,件,元\n2017-01,崇川区,甲,3,20000\n',
    { pieces: '3', value: '20000', codes: [], rows: { read: 1, used: 1 } },
  ],
  [
    'brackets below the header that are no units',
    plan(),
    '月份,区县,类别,件数,产值\n2017-01,（崇川区）,（甲）,3,2\n',
    { pieces: '3', value: '20000', codes: [], rows: { read: 1, used: 1 } },
  ],
  [
    'a line of nothing but the unit of the table in brackets',
    plan(),
    `（计量单位：元）,,,,\n${header}2017-01,崇川区,甲,3,2\n`,
    { pieces: '3', value: '2', codes: ['data/title-rows@1'] },
  ],
  [
    'blank rows and columns',
    plan(),
    '\n,月份,,区县,类别,件数,产值,\n\n,2017-01,,崇川区,甲,3,2,\n,,,,,,,\n,2017-02,,崇川区,甲,4,2,\n',
    { pieces: '7', codes: [], rows: { read: 2, used: 2 } },
  ],
  [
    'a tab before every comma and a trailing comma',
    plan(),
    '月份\t,区县\t,类别\t,件数\t,产值\t,\n2017-01\t,崇川区\t,甲\t,3\t,2\t,\n',
    { pieces: '3', value: '20000', codes: [] },
  ],
  [
    'declared totals are reconciled and not counted',
    plan(totals),
    `${header}2017-01,崇川区,甲,3,1.5\n2017-01,,乙,4,2.5\n,小计,,7,4.0\n2017-01,海门市,甲,1,1\n,小计,,1,1\n,合计,,8,5\n`,
    { pieces: '8', value: '50000', codes: [], rows: { read: 6, used: 3, totals: 3 } },
  ],
  [
    'a total above its rows',
    plan(totals),
    `${header},全市,,7,3\n2017-01,崇川区,甲,3,1\n2017-01,海门市,乙,4,2\n`,
    { pieces: '7', codes: [], rows: { totals: 1, used: 2 } },
  ],
  [
    'a total that disagrees',
    plan(totals),
    `${header}2017-01,崇川区,甲,3,1\n2017-01,海门市,乙,4,2\n,合计,,8,3\n`,
    { status: 'invalid', codes: ['data/total-disagrees@4:4'], rows: { totals: 1 } },
  ],
  [
    'decimals may be off by half a printed place per row',
    plan(totals),
    `${header}2017-01,崇川区,甲,3,1.24\n2017-01,海门市,乙,4,2.24\n,合计,,7,3.49\n`,
    { pieces: '7', codes: [] },
  ],
  [
    'decimals that are off by more',
    plan(totals),
    `${header}2017-01,崇川区,甲,3,1.24\n2017-01,海门市,乙,4,2.24\n,合计,,7,3.50\n`,
    { status: 'invalid', codes: ['data/total-disagrees@4:5'] },
  ],
  [
    'a total that is not declared',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n,合计,,3,1\n`,
    { status: 'invalid', codes: ['data/undeclared-total@3'], rows: { used: 1, rejected: 1 } },
  ],
  [
    '其中 rows',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n,其中：外资,,1,1\n`,
    { pieces: '3', codes: ['data/part-row@3'], rows: { used: 1, totals: 1 } },
  ],
  [
    'footnotes and signature lines',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n"注：1.含规模以下；\n2.不含税。",,,,\n数据来源：市统计局,,,,\n制表人：张三,,审核人：李四,,填报日期：2018-01-05\n`,
    {
      pieces: '3',
      codes: ['data/note-row@3', 'data/note-row@5', 'data/note-row@6'],
      rows: { used: 1, notes: 3 },
    },
  ],
  [
    'a thing with a number and nothing else known is no nil row',
    plan('key: [kind]'),
    `${header}2017-01,,甲-001,—,—\n2017-01,,甲-002,3,2\n`,
    { pieces: '3', codes: [], rows: { read: 2, used: 2, nil: 0 } },
  ],
  [
    'a nil row of a unit that the key tells apart by period',
    plan('key: [kind, month]'),
    `${header}2017-01,,甲局,—,—\n2017-01,,乙局,3,2\n`,
    { pieces: '3', codes: ['data/nil-row@2'], rows: { read: 2, used: 1, nil: 1 } },
  ],
  [
    'a nil row',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n2017-02,海门市,无,无,无\n`,
    { pieces: '3', codes: ['data/nil-row@3'], rows: { used: 1, nil: 1 } },
  ],
  [
    'the header again',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n${header}2017-02,海门市,乙,4,1\n`,
    { pieces: '7', codes: ['data/header-again@3'], rows: { used: 2, notes: 1 } },
  ],
  [
    'two tables in one file',
    plan(),
    `${header}2017-01,崇川区,甲,3,1\n\n区县,件数,产值,备注,\n海门市,4,1,,\n`,
    { status: 'invalid', codes: ['data/second-table@4'], rows: { used: 1, rejected: 2 } },
  ],
];

test.each(cases)('%s', async (_, planText, csv, expected) => {
  const { report } = await judgePlan(planText, { 'output.csv': csv });
  const { pieces, value, codes, rows, status } = expected;
  const pieceResult = resultOf(report, 'pieces');
  const shown = report.diagnostics.map(
    ({ code, line, column }) => `${code}@${line}${column === null ? '' : `:${column}`}`,
  );
  if (pieces !== undefined) expect(pieceResult.actual?.value).toBe(pieces);
  if (value !== undefined) expect(resultOf(report, 'value').actual?.value).toBe(value);
  if (status !== undefined) expect(pieceResult.status).toBe(status);
  if (codes !== undefined) expect(shown).toEqual(codes);
  if (rows !== undefined) expect(report.inputs[0]?.rows).toMatchObject(rows);
  const { read = 0, ...went } = report.inputs[0]?.rows ?? {};
  expect(Object.values(went).reduce((a, b) => a + b, 0)).toBe(read);
});
