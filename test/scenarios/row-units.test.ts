import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const value = (name: string): string => `{ value: t, column: v, where: { name: ${name} } }`;
const planOf = (target: string, measure: string, column = 'type: decimal, unit: { column: u }'): string => `
plan: p
title: Made up
language: zh
sources:
  t:
    title: Indicators
    columns:
      name: { header: 指标, type: text }
      v: { header: 数值, ${column} }
      u: { header: 单位, type: text, optional: true }
      g: { header: 组, type: text, optional: true }
      w: { header: 权, type: decimal, optional: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, target: ${target}, measure: ${measure} }
`;
const table = (rows: readonly string[]): string => ['指标,数值,单位,组,权', ...rows, ''].join('\n');

interface Case {
  readonly target: string;
  readonly measure: string;
  readonly rows: readonly string[];
  /** `status`, or `invalid` with `code line:column`. */
  readonly expected: string;
}

const sum = '{ sum: t, column: v }';
const growth = `{ growth: { of: ${value('a')}, against: ${value('b')} } }`;
const ratio = `{ ratio: { numerator: ${value('a')}, denominator: ${value('b')} } }`;
const per = `{ ratio: { numerator: ${value('a')}, denominator: ${value('b')}, per: 10000 } }`;

const cases: readonly Case[] = [
  { target: '"98"', measure: value('a'), rows: ['a,98.5,%,,'], expected: 'measure/unit-misfit 2:null' },
  { target: '98%', measure: value('a'), rows: ['a,98.5,%,,'], expected: 'pass' },
  { target: '98%', measure: value('a'), rows: ['a,98.5,,,'], expected: 'measure/unit-misfit 2:null' },
  { target: '98%', measure: value('a'), rows: ['a,98.5%,,,'], expected: 'pass' },
  { target: '98%', measure: value('a'), rows: ['a,98.5,分,,'], expected: 'measure/unit-misfit 2:null' },
  { target: '98分', measure: value('a'), rows: ['a,98.5,分,,'], expected: 'pass' },
  { target: '3吨', measure: value('a'), rows: ['a,4,吨标准煤,,'], expected: 'measure/unit-misfit 2:null' },
  { target: '3吨', measure: value('a'), rows: ['a,4,万吨,,'], expected: 'pass' },
  { target: '3万元', measure: value('a'), rows: ['a,1,亿元,,'], expected: 'pass' },
  { target: '无', measure: value('a'), rows: ['a,0,吨,,'], expected: 'pass' },
  { target: '"≤ 9"', measure: sum, rows: ['a,1,亿元,,', 'b,2,%,,'], expected: 'data/mixed-units 3:3' },
  { target: '3万元', measure: sum, rows: ['a,1,亿元,,', 'b,2,,,'], expected: 'data/mixed-units 3:2' },
  { target: '3万元', measure: sum, rows: ['a,1,亿元,,', 'b,2,万元,,'], expected: 'pass' },
  { target: '3个', measure: sum, rows: ['a,1,件,,', 'b,2,,,'], expected: 'pass' },
  {
    target: '1%',
    measure: '{ max: t, column: v }',
    rows: ['a,1,%,,', 'b,2,吨,,'],
    expected: 'data/mixed-units 3:3',
  },
  { target: '1%', measure: '{ mean: t, column: v }', rows: ['a,1,%,,', 'b,20,‰,,'], expected: 'pass' },
  {
    target: `{ gte: ${value('b')} }`,
    measure: value('a'),
    rows: ['a,900,亿元,,', 'b,730,万人,,'],
    expected: 'measure/unit-misfit 2:null',
  },
  {
    target: `{ gte: ${value('b')} }`,
    measure: value('a'),
    rows: ['a,900,亿元,,', 'b,730,万元,,'],
    expected: 'pass',
  },
  { target: '8%', measure: growth, rows: ['a,110,亿元,,', 'b,100,亿元,,'], expected: 'pass' },
  {
    target: '8%',
    measure: growth,
    rows: ['a,110,亿元,,', 'b,100,万人,,'],
    expected: 'measure/unit-misfit 2:null',
  },
  {
    target: '3个',
    measure: `{ total: [{ count: t }, ${value('a')}] }`,
    rows: ['a,1,亿元,,'],
    expected: 'measure/unit-misfit 2:null',
  },
  { target: '0.3起/万台以下', measure: ratio, rows: ['a,1,起,,', 'b,5,万台,,'], expected: 'pass' },
  {
    target: '0.3起/万台以下',
    measure: ratio,
    rows: ['a,1,光年,,', 'b,5,万台,,'],
    expected: 'measure/unit-misfit 2:null',
  },
  { target: '16件', measure: per, rows: ['a,12000,件,,', 'b,750,万人,,'], expected: 'pass' },
  {
    target: '16件',
    measure: per,
    rows: ['a,12000,万元,,', 'b,750,万人,,'],
    expected: 'measure/unit-misfit 2:null',
  },
  { target: '1万元/人', measure: ratio, rows: ['a,12000,万元,,', 'b,1000,人,,'], expected: 'pass' },
];

describe('numbers whose rows name their units', () => {
  test.each(cases)('$target of $rows: $expected', async ({ target, measure, rows, expected }) => {
    const { report } = await judgePlan(planOf(target, measure), { 't.csv': table(rows) });
    const { status, diagnostics } = resultOf(report, 't');
    const found = report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
    if (expected === 'pass') expect([status, found]).toEqual(['pass', []]);
    else {
      expect([status, found]).toEqual(['invalid', [expected]]);
      expect([...diagnostics]).toEqual([expected.replace(/ .*/, '')]);
    }
  });

  test('each group is of one kind, and only the mixed one is refused', async () => {
    const plan = planOf('1万元', '{ sum: t, column: v, each: g }');
    const rows = ['a,1,亿元,x,', 'b,2,万元,x,', 'c,3,万元,y,', 'd,4,万人,y,', 'e,4,件,z,'];
    const { report } = await judgePlan(plan, { 't.csv': table(rows) });
    expect(resultOf(report, 't').groups?.map(({ group, status }) => [group, status])).toEqual([
      ['x', 'pass'],
      ['y', 'invalid'],
      ['z', 'invalid'],
    ]);
    expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['data/mixed-units', 5],
      ['measure/unit-misfit', 6],
    ]);
  });

  test('files in any order say the same', async () => {
    const plan = planOf('1万元', sum);
    const files = { 'a.csv': table(['a,1,亿元,,']), 'b.csv': table(['b,2,万人,,', 'c,1,万元,,']) };
    const { report } = await judgePlan(plan, files);
    expect(report.diagnostics).toMatchObject([
      { code: 'data/mixed-units', file: 'b.csv', line: 2, column: 3 },
    ]);
  });
});

describe('columns that may be blank', () => {
  const optional = 'type: decimal, unit: 件, optional: true';
  const short = '指标,组\na,x\nb,\n';
  const blank = '指标,数值,组\na,,\nb,,\n';

  test.each([
    [short, '{ sum: t, column: v }', 'no-data', ['data/optional-column-missing']],
    [blank, '{ sum: t, column: v }', 'no-data', []],
    [blank, '{ mean: t, column: v }', 'no-data', []],
    [blank, '{ total: [{ sum: t, column: v }, { count: t }] }', 'no-data', []],
    [blank, '{ sum: t, column: v, where: { name: z } }', 'pass', []],
    ['指标,数值,组\na,1,\nb,,\n', '{ sum: t, column: v }', 'pass', []],
    [short, '{ count: t, distinct: g }', 'pass', []],
    [blank, '{ count: t, distinct: g }', 'no-data', []],
    [short, '{ count: t, distinct: [name, g] }', 'pass', []],
    [short, '{ count: t }', 'pass', []],
  ])('%j, %s: %s', async (text, measure, status, codes) => {
    const { report } = await judgePlan(planOf('5件以下', measure, optional), { 't.csv': text });
    expect(resultOf(report, 't').status).toBe(status);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('a heading that is nearly right is named', async () => {
    const { report } = await judgePlan(planOf('5件以下', '{ sum: t, column: v }', optional), {
      't.csv': '指标,数值额\na,1\n',
    });
    expect(report.diagnostics).toMatchObject([
      {
        code: 'data/optional-column-missing',
        severity: 'note',
        line: 1,
        hint: expect.stringContaining('数值额') as string,
      },
    ]);
  });
});

test.each([
  ['{ share: t, meets: { name: a } }', '50%'],
  ['{ ratio: { numerator: { count: t, where: { name: a } }, denominator: { count: t } } }', '50%'],
])('an absence of %s is shown in per cent', async (measure, display) => {
  const { report } = await judgePlan(planOf('无', measure), { 't.csv': '指标,数值\na,1\nb,2\n' });
  const { status, actual, target } = resultOf(report, 't');
  expect([status, actual?.display, actual?.value, target.unit]).toEqual([
    'fail',
    expect.stringContaining('%'),
    '0.5',
    '%',
  ]);
  expect(Number.parseFloat(actual?.display ?? '')).toBe(Number.parseFloat(display));
});
