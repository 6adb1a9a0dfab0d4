import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/model/plan/condition.ts';
import type { Measure } from '../../src/model/plan/measure.ts';
import { monthsOf } from '../../src/model/plan/period.ts';
import type { Plan, Target } from '../../src/model/plan/plan.ts';
import { rational } from '../../src/quantity/numbers/rational.ts';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { planWith } from './findings-of.ts';

const read = (text: string): Plan => {
  const { value, findings } = readPlan({ file: 'plan.yaml', text });
  if (!value)
    throw new Error(findings.map(({ code, place }) => `${code} ${place.line}:${place.column}`).join(', '));
  return value;
};
const target = (text: string): Target => {
  const found = read(planWith(text)).sections[0]?.targets[0];
  if (!found) throw new Error('no target');
  return found;
};
const measured = (text: string, limit = '1个'): Target & { basis: { kind: 'measured' } } => {
  const found = target(`target: '${limit}'\nmeasure: ${text}`);
  if (found.basis.kind !== 'measured') throw new Error('not measured');
  return { ...found, basis: found.basis };
};
const condition = (text: string): Condition | null => {
  const { measure } = measured(`{ count: tests, where: ${text} }`).basis;
  return 'where' in measure ? measure.where : null;
};

const complete = `# yaml-language-server: $schema=plan.schema.json
$schema: ../schema/plan.schema.json
plan: made-up-2017
title: 示例计划
document: 示例〔2017〕1号
language: zh
period: 2017-Q2
sources:
  tests:
    title: 抽检
    department: 质监局
    files: ["抽检*.csv"]
    period: date
    key: [batch]
    nil_return: true
    complete: { district: [崇川区, 海门], every: month }
    totals: { district: [合计, 小计] }
    rules:
      - { title: 合格数不超过抽检数, where: { passed: { lte: { column: tested } } } }
    agree:
      - { title: 两处一致, measures: [{ count: tests }, { sum: tests, column: tested }], within: 5件 }
    columns:
      batch: { header: [编号, 样品编号], type: text }
      date: { header: 日期, type: date }
      district: { header: 区县, type: text, values: { 崇川区: [崇川], 海门市: [海门, 海门县] }, fill: down }
      level: { values: [国家级, 省级] }
      passed: { type: integer, unit: 件, min: 0, optional: true }
      tested: { type: integer, unit: 件, min: 1, max: 1万 }
      amount: { header: 货值, type: decimal, unit: 万元, min: 0.5 }
      rate: { type: percent, unit: '%' }
      figure: { type: decimal, unit: { column: unit_name } }
      unit_name: { type: text }
      done: { type: boolean }
      sampler: { type: text, private: true }
sections:
  - title: 一
    clause: 二(一)
    targets:
      - id: a
        title: 甲
        owner: [质监局, 农委]
        target: 90%以上
        wording: 90%以上
        measure: { share: tests, meets: { done: 是 } }
        note: 说明
      - { id: b, title: 乙, clause: 二(二), owner: 质监局, target: 2-4个, unmeasured: 无来源 }
      - id: c
        title: 丙
        target: <0.3‰
        wording: 低于0.3%
        reading: 按千分之三判断
        stated: { value: 0.2‰, by: 安监局, date: 2017-12-31, document: 年报 }
untracked:
  - { clause: 三(二)4, quantity: 100个, reason: 不是目标 }
agree:
  - { title: 与自己一致, measures: [{ count: tests }, { count: tests }] }
`;

describe('a plan with every key', () => {
  const plan = read(complete);
  const [source] = plan.sources;

  test('itself', () => {
    expect(plan).toMatchObject({
      id: 'made-up-2017',
      title: '示例计划',
      document: '示例〔2017〕1号',
      language: 'zh',
      period: monthsOf(2017, 4, 6),
      file: 'plan.yaml',
      untracked: [{ clause: '三(二)4', quantity: '100个', reason: '不是目标' }],
    });
    expect(plan.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(plan.agree).toMatchObject([
      { title: '与自己一致', within: null, measures: [{ kind: 'count' }, { kind: 'count' }] },
    ]);
  });

  test('its source', () => {
    expect(source).toMatchObject({
      name: 'tests',
      title: '抽检',
      department: '质监局',
      files: ['抽检*.csv'],
      period: { kind: 'flow', column: 'date' },
      key: ['batch'],
      named: {},
      isTimeless: false,
      nilReturn: true,
      complete: { column: 'district', units: ['崇川区', '海门市'], every: 'month' },
      totals: { district: ['合计', '小计'] },
      rules: [
        {
          title: '合格数不超过抽检数',
          where: { kind: 'compare', column: 'passed', by: 'lte', to: { kind: 'column', column: 'tested' } },
        },
      ],
      agree: [{ title: '两处一致', within: { value: rational(5) } }],
    });
  });

  test('its columns', () => {
    expect(source?.columns).toMatchObject([
      {
        name: 'batch',
        headers: ['编号', '样品编号'],
        type: 'text',
        unit: null,
        values: null,
        optional: false,
        min: null,
        max: null,
        fill: null,
        private: false,
      },
      { name: 'date', headers: ['日期'], type: 'date' },
      {
        name: 'district',
        headers: ['区县'],
        values: { 崇川区: ['崇川'], 海门市: ['海门', '海门县'] },
        fill: 'down',
      },
      { name: 'level', headers: ['level'], type: 'text', values: { 国家级: [], 省级: [] } },
      {
        name: 'passed',
        type: 'integer',
        unit: { text: '件', dimension: 'count' },
        min: rational(0),
        optional: true,
      },
      { name: 'tested', min: rational(1), max: rational(10_000) },
      {
        name: 'amount',
        type: 'decimal',
        unit: { text: '万元', factor: rational(10_000) },
        min: rational(5000),
      },
      { name: 'rate', type: 'percent', unit: { text: '%', factor: rational(1, 100) } },
      { name: 'figure', unit: { column: 'unit_name' } },
      { name: 'unit_name' },
      { name: 'done', type: 'boolean' },
      { name: 'sampler', private: true },
    ]);
  });

  test('its targets', () => {
    expect(plan.sections).toMatchObject([
      {
        title: '一',
        clause: '二(一)',
        targets: [
          {
            id: 'a',
            clause: '二(一)',
            owners: ['质监局', '农委'],
            wording: '90%以上',
            reading: null,
            note: '说明',
            threshold: { operator: '>=', limit: rational(9, 10) },
            basis: { kind: 'measured', unit: { dimension: 'ratio' }, scale: rational(1) },
          },
          {
            id: 'b',
            clause: '二(二)',
            owners: ['质监局'],
            wording: '2-4个',
            threshold: { operator: 'range', limit: rational(2), upper: rational(4) },
            basis: { kind: 'unmeasured', reason: '无来源' },
          },
          {
            id: 'c',
            wording: '低于0.3%',
            reading: '按千分之三判断',
            threshold: { operator: '<', limit: rational(3, 10_000) },
            basis: {
              kind: 'stated',
              stated: {
                quantity: { value: rational(2, 10_000) },
                text: '0.2‰',
                by: '安监局',
                date: '2017-12-31',
                document: '年报',
              },
            },
          },
        ],
      },
    ]);
  });

  test('places, with the line for a frame', () => {
    const lines = complete.split('\n');
    const excerpt = lines.find((line) => line.includes('id: b')) ?? '';
    const line = lines.indexOf(excerpt) + 1;
    expect(plan.sections[0]?.targets[1]?.place).toMatchObject({
      file: 'plan.yaml',
      line,
      column: 9,
      excerpt,
    });
    const column = lines.findIndex((each) => each.includes('date: {')) + 1;
    expect(source?.columns[1]?.place).toMatchObject({ line: column, column: 7 });
  });

  test('what may be left out', () => {
    const least = read(
      'plan: p\nsections: [{ title: s, targets: [{ id: a, title: t, target: 1个, unmeasured: x }] }]\n',
    );
    expect(least).toMatchObject({
      title: 'p',
      document: null,
      language: 'en',
      period: null,
      sources: [],
      untracked: [],
      agree: [],
    });
    const bare = read(
      'plan: p\nsources: { s: { columns: { a: {} } } }\nsections: [{ title: s, targets: [{ id: a, title: t, target: 1个, unmeasured: x }] }]\n',
    );
    expect(bare.sources[0]).toMatchObject({
      title: 's',
      department: null,
      files: null,
      period: null,
      key: [],
      named: {},
      isTimeless: false,
      nilReturn: false,
      complete: null,
      totals: {},
      rules: [],
      agree: [],
    });
    expect(bare.sources[0]?.columns[0]).toMatchObject({ headers: ['a'], type: 'text' });
    expect(bare.sections[0]?.targets[0]).toMatchObject({
      clause: null,
      owners: [],
      wording: '1个',
      note: null,
    });
  });
});

describe('measures', () => {
  const rows = { source: 'tests', where: null, period: null, each: null };
  const measures: readonly [text: string, limit: string, measure: object][] = [
    ['{ count: tests }', '1个', { kind: 'count', distinct: null, ...rows }],
    ['{ count: tests, distinct: batch }', '1个', { kind: 'count', distinct: ['batch'], ...rows }],
    [
      '{ count: tests, distinct: [batch, district] }',
      '1个',
      { kind: 'count', distinct: ['batch', 'district'], ...rows },
    ],
    ['{ sum: tests, column: passed }', '1件', { kind: 'sum', column: 'passed', ...rows }],
    ['{ min: tests, column: score }', '1', { kind: 'min', column: 'score', ...rows }],
    ['{ max: tests, column: score }', '1', { kind: 'max', column: 'score', ...rows }],
    ['{ value: tests, column: score }', '1', { kind: 'value', column: 'score', ...rows }],
    [
      '{ mean: tests, column: score, weight: people }',
      '1',
      { kind: 'mean', column: 'score', weight: 'people', ...rows },
    ],
    [
      '{ latest: tests, column: score, by: date }',
      '1',
      { kind: 'latest', column: 'score', by: 'date', ...rows },
    ],
    [
      '{ share: tests, meets: { valid: 是 } }',
      '1%',
      { kind: 'share', meets: { kind: 'in', column: 'valid' }, ...rows },
    ],
    [
      '{ count: tests, each: district, period: all }',
      '1个',
      { kind: 'count', ...rows, each: 'district', period: { kind: 'all' } },
    ],
    ['{ count: tests, period: until }', '1个', { ...rows, period: { kind: 'flow', column: 'until' } }],
    [
      '{ count: tests, period: { until: until } }',
      '1个',
      { ...rows, period: { kind: 'until', column: 'until' } },
    ],
    [
      '{ count: tests, period: { from: date, to: until } }',
      '1个',
      { ...rows, period: { kind: 'in-force', from: 'date', to: 'until' } },
    ],
    ['{ count: tests, period: { of: file } }', '1个', { ...rows, period: { kind: 'file' } }],
    [
      '{ ratio: { numerator: { count: tests }, denominator: { count: others }, per: 1000 }, each: batch }',
      '1个',
      {
        kind: 'ratio',
        numerator: { kind: 'count' },
        denominator: { source: 'others' },
        per: 1000,
        each: 'batch',
        period: null,
      },
    ],
    [
      '{ count: tests, period: 2015-H1 }',
      '1个',
      { kind: 'count', period: { kind: 'fixed', text: '2015-H1', period: monthsOf(2015, 1, 6) } },
    ],
    [
      '{ total: [{ count: tests }, { count: others }] }',
      '1个',
      { kind: 'total', parts: [{ source: 'tests' }, { source: 'others' }] },
    ],
    [
      '{ growth: { of: { count: tests } } }',
      '1%',
      { kind: 'growth', of: { kind: 'count' }, against: 'year-ago' },
    ],
    [
      '{ growth: { of: { count: tests }, against: previous } }',
      '1%',
      { kind: 'growth', against: 'previous' },
    ],
    [
      '{ difference: { of: { count: tests }, against: { count: others } } }',
      '1个',
      { kind: 'difference', against: { kind: 'count', source: 'others' } },
    ],
  ];
  test.each(measures)('%s', (text, limit, measure) => {
    expect(measured(text, limit).basis.measure).toMatchObject(measure satisfies Partial<Measure> | object);
  });

  const units: readonly [text: string, limit: string, dimension: string, unit: string, scale: number][] = [
    ['{ count: tests }', '1个', 'count', '', 1],
    ['{ sum: tests, column: value }', '1亿元', 'money', '万元', 1],
    ['{ mean: tests, column: score }', '1分', 'plain', '', 1],
    ['{ max: tests, column: rate }', '1%', 'ratio', '%', 1],
    ['{ value: tests, column: figure }', '5公里', 'opaque', '公里', 1],
    [
      '{ ratio: { numerator: { sum: tests, column: passed }, denominator: { count: others } } }',
      '1%',
      'ratio',
      '%',
      1,
    ],
    [
      '{ ratio: { numerator: { count: tests }, denominator: { count: others }, per: 10000 } }',
      '16件',
      'count',
      '件',
      10_000,
    ],
    [
      '{ ratio: { numerator: { count: tests }, denominator: { count: others }, per: 10000 } }',
      '16',
      'plain',
      '',
      10_000,
    ],
    [
      '{ ratio: { numerator: { count: tests }, denominator: { count: others }, per: 10000 } }',
      '16件/万人',
      'ratio',
      '%',
      1,
    ],
    [
      '{ ratio: { numerator: { sum: tests, column: value }, denominator: { sum: tests, column: weight } } }',
      '3元/吨',
      'opaque',
      '元/吨',
      1,
    ],
    ['{ difference: { of: { share: tests, meets: { valid: 是 } } } }', '1个百分点', 'ratio', '个百分点', 1],
    ['{ growth: { of: { sum: tests, column: value } } }', '1%', 'ratio', '%', 1],
  ];
  test.each(units)('the unit of %s for %s', (text, limit, dimension, unit, scale) => {
    const { basis } = measured(text, limit);
    expect([basis.unit.dimension, basis.unit.text, basis.scale]).toEqual([dimension, unit, rational(scale)]);
  });
});

describe('conditions', () => {
  const date = (from: number, to: number): object => ({ kind: 'date', span: { from, to } });
  const april = monthsOf(2017, 4, 4);
  const conditions: readonly [text: string, condition: object][] = [
    ['{ batch: x }', { kind: 'in', column: 'batch', values: [{ kind: 'text', text: 'x' }] }],
    ['{ batch: 007 }', { values: [{ kind: 'text', text: '007' }] }],
    ['{ district: 海门 }', { values: [{ kind: 'text', text: '海门市' }] }],
    ['{ district: [崇川, 海门市] }', { values: [{ text: '崇川区' }, { text: '海门市' }] }],
    ['{ passed: "1,200" }', { values: [{ kind: 'number', number: rational(1200), text: '1,200' }] }],
    [
      '{ passed: { gte: 3件 } }',
      { kind: 'compare', by: 'gte', to: { kind: 'literal', value: { number: rational(3) } } },
    ],
    ['{ rate: { lt: 90 } }', { kind: 'compare', by: 'lt', to: { value: { number: rational(9, 10) } } }],
    ['{ rate: { lt: 90% } }', { to: { value: { number: rational(9, 10) } } }],
    ['{ rate: { lt: 5‰ } }', { to: { value: { number: rational(5, 1000) } } }],
    ['{ value: { gt: 1.5 } }', { to: { value: { number: rational(15_000) } } }],
    ['{ value: { lte: 2亿元 } }', { to: { value: { number: rational(200_000_000) } } }],
    ['{ figure: { gt: 3 } }', { to: { value: { number: rational(3) } } }],
    ['{ date: 2017-04 }', { values: [date(april.from, april.to)] }],
    ['{ date: 2017年4月 }', { values: [date(april.from, april.to)] }],
    ['{ date: { gte: 2017-04-03 } }', { to: { value: date(april.from + 2, april.from + 2) } }],
    [
      '{ date: { lte: { period: end } } }',
      { kind: 'compare', by: 'lte', to: { kind: 'period', edge: 'end' } },
    ],
    ['{ date: { gt: { column: until } } }', { to: { kind: 'column', column: 'until' } }],
    ['{ valid: √ }', { values: [{ kind: 'boolean', flag: true, text: '√' }] }],
    ['{ valid: [true, Y, 有] }', { values: [{ flag: true }, { flag: true }, { flag: true }] }],
    ['{ valid: { not: 是 } }', { kind: 'not-in', values: [{ flag: true }] }],
    [
      '{ district: { not: [崇川, 海门] } }',
      { kind: 'not-in', values: [{ text: '崇川区' }, { text: '海门市' }] },
    ],
    ['{ district: { in: [崇川] } }', { kind: 'in', values: [{ text: '崇川区' }] }],
    ['{ batch: { contains: 监 } }', { kind: 'text', by: 'contains', text: '监' }],
    ['{ batch: { starts: 0 } }', { kind: 'text', by: 'starts', text: '0' }],
    ['{ batch: { ends: null } }', { kind: 'text', by: 'ends', text: 'null' }],
    ['{ score: { blank: true } }', { kind: 'blank', blank: true }],
    ['{ score: { blank: false } }', { kind: 'blank', blank: false }],
    ['{ passed: { in: { column: tested } } }', { kind: 'equals-column', other: 'tested', negated: false }],
    ['{ passed: { not: { column: tested } } }', { kind: 'equals-column', other: 'tested', negated: true }],
    [
      '{ batch: { in: { source: others, column: batch } } }',
      { kind: 'member', source: 'others', of: 'batch', negated: false },
    ],
    ['{ batch: { not: { source: others, column: batch } } }', { kind: 'member', negated: true }],
    ['{ passed: { gte: 1, lt: 5 } }', { kind: 'all', parts: [{ by: 'gte' }, { by: 'lt' }] }],
    ['{ batch: x, valid: 是 }', { kind: 'all', parts: [{ column: 'batch' }, { column: 'valid' }] }],
    [
      '{ any: [{ batch: x }, { valid: 是 }] }',
      { kind: 'any', parts: [{ column: 'batch' }, { column: 'valid' }] },
    ],
    [
      '{ batch: x, none: [{ valid: 是 }], all: [{ any: [{ batch: y }] }] }',
      { kind: 'all', parts: [{ kind: 'in' }, { kind: 'none' }, { kind: 'all', parts: [{ kind: 'any' }] }] },
    ],
  ];
  test.each(conditions)('%s', (text, expected) => {
    expect(condition(text)).toMatchObject(expected);
  });
});

describe('thresholds that are measures', () => {
  test.each([
    ['gte', '>='],
    ['gt', '>'],
    ['lte', '<='],
    ['lt', '<'],
  ])('%s', (key, operator) => {
    const { threshold, wording } = target(`target: { ${key}: { count: others } }\nmeasure: { count: tests }`);
    expect(threshold).toMatchObject({ operator, measure: { kind: 'count', source: 'others' } });
    expect(wording).not.toBe('');
  });

  test('with a wording of its own', () => {
    expect(
      target('target: { gte: { count: others } }\nwording: 不低于他处\nmeasure: { count: tests }').wording,
    ).toBe('不低于他处');
  });
});
