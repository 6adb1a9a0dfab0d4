import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf, type Files } from '../support/judge-plan.ts';

const accidents = (target: string, measure: string, more = ''): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  accidents:
    title: Accidents
    files: ["accidents*.csv"]
    period: date
    ${more}
    columns:
      date: { header: date, type: date }
      kind: { header: kind, type: text, values: { major: [], minor: [] } }
      deaths: { header: deaths, type: integer }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
`;
const major = '{ count: accidents, where: { kind: major } }';
const header = 'date,kind,deaths\n';

interface Case {
  readonly name: string;
  readonly plan: string;
  readonly files: Files;
  readonly expected: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    name: 'two accidents and one typo: the fail stands, the typo is beside it',
    plan: accidents('不发生', major),
    files: { 'accidents.csv': `${header}2017-01-02,major,1\n2017-02-03,major,0\n2017-03-04,mjaor,0\n` },
    expected: {
      status: 'fail',
      provisional: true,
      diagnostics: ['data/unknown-value'],
      actual: { value: '2' },
    },
  },
  {
    name: 'no accident and one typo: nothing can be said',
    plan: accidents('不发生', major),
    files: { 'accidents.csv': `${header}2017-03-04,mjaor,0\n` },
    expected: { status: 'invalid', provisional: true, actual: { value: '0' } },
  },
  {
    name: 'a typo in a row that another condition leaves out touches nothing',
    plan: accidents('不发生', '{ count: accidents, where: { kind: major, deaths: { gt: 3 } } }'),
    files: { 'accidents.csv': `${header}2017-03-04,mjaor,1\n` },
    expected: { status: 'pass', provisional: false, diagnostics: [] },
  },
  {
    name: "a register with last year's rows only is no-data",
    plan: accidents('不发生', major),
    files: { 'accidents.csv': `${header}2016-03-04,minor,0\n` },
    expected: { status: 'no-data', actual: null },
  },
  {
    name: "last year's file is no statement that nothing happened this year",
    plan: accidents('不发生', major, 'nil_return: true'),
    files: { 'accidents.csv': `${header}2016-03-04,minor,0\n` },
    expected: { status: 'no-data', actual: null },
  },
  {
    name: 'a register that was kept through the year is one',
    plan: accidents('不发生', major, 'nil_return: true'),
    files: { 'accidents.csv': `${header}2016-03-04,minor,0\n2018-01-04,minor,0\n` },
    expected: { status: 'pass', actual: { value: '0' } },
  },
  {
    name: 'a register without rows is no-data',
    plan: accidents('不发生', major),
    files: { 'accidents.csv': header },
    expected: { status: 'no-data' },
  },
  {
    name: 'an empty register is a nil return where the plan says so',
    plan: accidents('不发生', major, 'nil_return: true'),
    files: { 'accidents.csv': header },
    expected: { status: 'pass' },
  },
  {
    name: 'a supplied register without a matching row counts 0',
    plan: accidents('不发生', major),
    files: { 'accidents.csv': `${header}2017-03-04,minor,0\n` },
    expected: { status: 'pass', actual: { value: '0' }, margin: { value: '0', items: '1' } },
  },
  {
    name: 'no file at all for the source',
    plan: accidents('不发生', major),
    files: {},
    expected: { status: 'no-data', evidence: [{ source: 'accidents', files: [] }] },
  },
  {
    name: 'a blank date leaves the row without a period and touches every target',
    plan: accidents('不发生', major),
    files: { 'accidents.csv': `${header}2017-03-04,minor,0\n,minor,0\n` },
    expected: { status: 'invalid', diagnostics: ['data/no-period'] },
  },
  {
    name: 'a date out of the calendar',
    plan: accidents('10 or less', major),
    files: { 'accidents.csv': `${header}2017-02-29,minor,0\n` },
    expected: { status: 'invalid', diagnostics: ['data/bad-date'] },
  },
  {
    name: 'a ragged row touches every target of its source',
    plan: accidents('10 or less', major),
    files: { 'accidents.csv': `${header}2017-03-04,minor\n` },
    expected: { status: 'invalid', diagnostics: ['data/ragged-row'] },
  },
  {
    name: 'a sum of non-negatives that good rows already exceed fails, whatever the bad one is',
    plan: accidents('at most 2', '{ sum: accidents, column: deaths }').replace(
      'type: integer',
      'type: integer, min: 0',
    ),
    files: { 'accidents.csv': `${header}2017-03-04,minor,3\n2017-03-05,minor,"12,34"\n` },
    expected: { status: 'fail', provisional: true, diagnostics: ['data/bad-number'] },
  },
  {
    name: 'an attain target that good rows reach is met, whatever the bad one is',
    plan: accidents('at least 1', major),
    files: { 'accidents.csv': `${header}2017-03-04,major,3\n2017-03-05,mjor,1\n` },
    expected: { status: 'pass', certain: true, provisional: true, actual: { value: '1' } },
  },
  {
    name: 'a value with two rows is invalid',
    plan: accidents('at least 1', '{ value: accidents, column: deaths }'),
    files: { 'accidents.csv': `${header}2017-03-04,major,3\n2017-03-05,major,3\n` },
    expected: { status: 'invalid', diagnostics: ['measure/several-values'] },
  },
  {
    name: 'two files for one value are two rows',
    plan: accidents('at least 1', '{ value: accidents, column: deaths }'),
    files: {
      'accidents-1.csv': `${header}2017-03-04,major,3\n`,
      'accidents-2.csv': `${header}2017-03-05,major,4\n`,
    },
    expected: { status: 'invalid', diagnostics: ['measure/several-values'] },
  },
  {
    name: 'the same file twice is an error',
    plan: accidents('at least 1', major),
    files: {
      'accidents-1.csv': `${header}2017-03-04,major,3\n`,
      'accidents-2.csv': `${header}2017-03-04,major,3\n`,
    },
    expected: { status: 'invalid', diagnostics: ['data/same-file-twice'], actual: { value: '1' } },
  },
  {
    name: 'the latest of equally late rows that differ is invalid',
    plan: accidents('at least 1', '{ latest: accidents, column: deaths, by: date }'),
    files: { 'accidents.csv': `${header}2017-03-04,major,3\n2017-03-04,major,4\n` },
    expected: { status: 'invalid', diagnostics: ['measure/tied-values'] },
  },
  {
    name: 'the latest row',
    plan: accidents('at least 4', '{ latest: accidents, column: deaths, by: date }'),
    files: { 'accidents.csv': `${header}2017-03-04,major,3\n2017-05-04,major,4\n2017-04-04,major,9\n` },
    expected: { status: 'pass', actual: { value: '4' } },
  },
  {
    name: 'a mean of no rows is no-data',
    plan: accidents('at least 4', '{ mean: accidents, column: deaths, where: { kind: major } }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,3\n` },
    expected: { status: 'no-data' },
  },
  {
    name: 'a share of nothing is no-data',
    plan: accidents('at least 4%', '{ share: accidents, where: { kind: major }, meets: { deaths: 0 } }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,3\n` },
    expected: { status: 'no-data' },
  },
  {
    name: 'growth on a year ago in the same file',
    plan: accidents('下降10%以上', '{ growth: { of: { sum: accidents, column: deaths } } }'),
    files: { 'accidents.csv': `${header}2016-03-04,minor,10\n2017-03-04,minor,9\n` },
    expected: { status: 'pass', actual: { value: '-0.1' } },
  },
  {
    name: 'growth without a year ago is no-data',
    plan: accidents('下降10%以上', '{ growth: { of: { sum: accidents, column: deaths } } }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,9\n` },
    expected: { status: 'no-data' },
  },
  {
    name: 'the worst group decides',
    plan: accidents('at most 1', '{ count: accidents, each: kind }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,9\n2017-03-05,minor,9\n2017-03-05,major,9\n` },
    expected: {
      status: 'fail',
      actual: { value: '2' },
      groups: [
        { group: 'major', status: 'pass' },
        { group: 'minor', status: 'fail' },
      ],
    },
  },
  {
    name: 'a group whose rows the condition leaves out counts 0',
    plan: accidents('at least 1', '{ count: accidents, where: { deaths: 0 }, each: kind }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,9\n2017-03-05,major,0\n` },
    expected: {
      status: 'fail',
      groups: [
        { group: 'major', status: 'pass' },
        { group: 'minor', status: 'fail', actual: { value: '0' } },
      ],
    },
  },
  {
    name: 'a group that the condition itself leaves out is none',
    plan: accidents('at least 1', '{ count: accidents, where: { kind: major }, each: kind }'),
    files: { 'accidents.csv': `${header}2017-03-04,minor,9\n2017-03-05,major,0\n` },
    expected: { status: 'pass', groups: [{ group: 'major', status: 'pass' }] },
  },
];

test.each(cases)('$name', async ({ plan, files, expected }) => {
  const { report } = await judgePlan(plan, files);
  expect(resultOf(report, 't')).toMatchObject(expected);
});

const instruments = (period: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  instruments:
    title: Instruments in use
    files: ["instruments*.csv"]
    period: ${period}
    columns:
      in_use_from: { header: in use from, type: date }
      out_of_use: { header: out of use, type: date, optional: true }
      verified: { header: verified, type: date }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "at least 98%", measure: { share: instruments, meets: { verified: { gte: 2017-01-01 } } } }
`;

describe('stock and flow', () => {
  const rows =
    'in use from,out of use,verified\n2010-01-01,,2017-03-01\n2012-01-01,,\n2012-01-01,2016-06-30,\n';

  test('an instrument never verified counts against the rate', async () => {
    const { report } = await judgePlan(instruments('{ from: in_use_from, to: out_of_use }'), {
      'instruments.csv': rows,
    });
    expect(resultOf(report, 't')).toMatchObject({
      status: 'fail',
      actual: { value: '0.5', numerator: '1', denominator: '2' },
    });
    expect(report.inputs[0]?.rows).toMatchObject({ read: 3, used: 2, outOfPeriod: 1 });
  });

  test('a register that is not dated by its rows', async () => {
    const { report } = await judgePlan(instruments('{ until: in_use_from }'), { 'instruments.csv': rows });
    expect(resultOf(report, 't').actual).toMatchObject({ numerator: '1', denominator: '3' });
  });
});

describe('what cannot be told, and what must not be', () => {
  test('a date that covers the day it is compared with is an error at its cell', async () => {
    const { report } = await judgePlan(
      accidents('不发生', '{ count: accidents, where: { date: { lte: 2017-05-15 } } }'),
      { 'accidents.csv': `${header}2017-05,minor,0\n2017-04,minor,0\n` },
    );
    expect(resultOf(report, 't')).toMatchObject({ status: 'fail', diagnostics: ['data/coarse-date'] });
    expect(report.diagnostics).toMatchObject([
      { code: 'data/coarse-date', file: 'accidents.csv', line: 2, column: 1, cell: '2017-05' },
    ]);
  });

  test.each([
    ['', 'no-data'],
    ['nil_return: true', 'pass'],
  ])('a register without rows that values are looked up in, %s: %s', async (nil, status) => {
    const plan = `
plan: p
title: Made up
language: en
sources:
  makers: { title: Makers, files: ["makers*.csv"], columns: { name: {} } }
  blacklist: { title: Blacklist, files: ["black*.csv"], ${nil === '' ? '' : `${nil}, `}columns: { listed: {} } }
sections:
  - title: S
    targets:
      - id: t
        title: T
        target: 无
        measure: { count: makers, where: { name: { in: { source: blacklist, column: listed } } } }
`;
    const { report } = await judgePlan(plan, { 'makers.csv': 'name\na\n', 'black.csv': 'listed\n' });
    expect(resultOf(report, 't').status).toBe(status);
  });

  test('private values are not shown as groups, nor in what is said of totals', async () => {
    const plan = `
plan: p
title: Made up
language: en
sources:
  staff:
    title: Staff
    totals: { part: [合计] }
    columns:
      part: { header: part, type: text }
      name: { header: name, type: text, optional: true, private: true }
      pay: { header: pay, type: integer, private: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, target: 1个, measure: { count: staff, each: name } }
      - { id: u, title: U, target: "≤ 9", measure: { max: staff, column: pay } }
`;
    const { report } = await judgePlan(plan, {
      'staff.csv': 'part,name,pay\nx,Ann,7001\ny,Bob,8002\n合计,,15004\n',
    });
    expect(resultOf(report, 't').groups).toMatchObject([{ group: '***' }, { group: '***' }]);
    expect(report.diagnostics).toMatchObject([{ code: 'data/total-disagrees', cell: '***' }]);
    expect(JSON.stringify(report)).not.toMatch(/Ann|Bob|15003|15004/);
  });
});

test('a counter for a rate, where the rows of an indicator table name their units', async () => {
  const value = (name: string): string => `{ value: table, column: figure, where: { name: ${name} } }`;
  const plan = `
plan: p
title: Made up
language: en
sources:
  table:
    title: Indicators
    columns:
      name: { header: 指标, type: text }
      figure: { header: 数值, type: decimal, unit: { column: unit } }
      unit: { header: 单位, type: text }
sections:
  - title: S
    targets:
      - id: t
        title: T
        target: 16件
        measure: { ratio: { numerator: ${value('专利')}, denominator: ${value('人口')}, per: 10000 } }
`;
  const { report } = await judgePlan(plan, { 'a.csv': '指标,数值,单位\n专利,12000,件\n人口,750,万人\n' });
  expect(resultOf(report, 't')).toMatchObject({
    status: 'pass',
    actual: { value: '16' },
    margin: { value: '0' },
  });
});

test('a file that cannot be opened touches the targets of the source that its name says it is', async () => {
  const plan = accidents('at most 5', major);
  const { report } = await judgePlan(plan, {
    'accidents-1.csv': `${header}2017-03-04,major,0\n`,
    'accidents-2.csv': new Error('denied'),
  });
  expect(resultOf(report, 't')).toMatchObject({ status: 'invalid', diagnostics: ['data/unreadable'] });
  expect(report.inputs.map(({ file }) => file)).toEqual(['accidents-1.csv']);
});
