import { expect, test } from 'vitest';
import { judgePlan, type Files } from '../support/judge-plan.ts';

// Made-up returns of two districts.
interface Options {
  readonly period?: string;
  readonly rule?: string;
  readonly complete?: string;
  readonly more?: string;
  readonly values?: string;
  readonly targets?: readonly string[];
}

/** Met by what has come, whoever is still to report; and one that hangs on them. */
const count = 'target: at least 1, measure: { count: returns }';
const many = 'target: at least 9, measure: { count: returns }';
const plan = ({
  period = '2017',
  rule = 'date',
  complete,
  more = '',
  values = '',
  targets = [count, many],
}: Options): string => `
plan: p
title: Made up
language: en
period: ${period}
sources:
  returns:
    title: Returns
    files: ["returns*.csv"]
    period: ${rule}
    complete: ${complete ?? '{ district: [East, West] }'}
    ${more}
    columns:
      date: { header: date, type: date }
      until: { header: until, type: date, optional: true }
      district: { header: district, type: text, optional: true${values} }
      cases: { header: cases, type: integer, optional: true }
  firms:
    title: Firms
    files: ["firms*.csv"]
    columns:
      name: { header: name, type: text }
      district: { header: seat, type: text }
sections:
  - title: S
    targets:
${targets.map((target, i) => `      - { id: t${i}, title: T, owner: [O], ${target} }`).join('\n')}
`;

const header = 'date,district,cases\n';
const east = '2017-01-05,East,1\n';
const west = '2017-02-05,West,2\n';
const monthly = '{ district: [East, West], every: month }';
const quarterly = '{ district: [East, West], every: quarter }';
const closed = ', values: { East: [], West: [], South: [] }';

interface Case {
  readonly name: string;
  readonly plan: Options;
  readonly files: Files;
  /** `code unit parts` of what is missing, or `file:line code`. */
  readonly codes: readonly string[];
  readonly statuses: readonly string[];
  /** `low..high` of each target, open at an end that nothing bounds; without it, where nothing is in doubt. */
  readonly bounds?: readonly (string | null)[];
}

const missing = (unit: string, parts = ''): string =>
  `returns.csv data/unit-missing ${unit}${parts && ` for ${parts}`}`;

const cases: readonly Case[] = [
  {
    name: 'everybody has reported',
    plan: {},
    files: { 'returns.csv': header + east + west },
    codes: [],
    statuses: ['pass', 'fail'],
  },
  {
    name: 'a district is missing: no target of the source is judged that more rows could change',
    plan: {
      targets: [count, many, 'target: at most 1, measure: { count: returns, where: { district: East } }'],
    },
    files: { 'returns.csv': header + east },
    codes: [missing('West')],
    statuses: ['pass', 'no-data', 'pass'],
    bounds: ['1..', '1..', null],
  },
  {
    name: 'conditions that leave the missing district out, and some that may take its rows',
    plan: {
      targets: [
        'target: at most 1, measure: { count: returns, where: { district: { not: West } } }',
        'target: at most 1, measure: { count: returns, where: { district: EAST, cases: { gt: 0 } } }',
        'target: at most 1, measure: { count: returns, where: { none: [{ district: West }, { cases: 5 }] } }',
        'target: at most 1, measure: { count: returns, where: { any: [{ district: East }, { cases: 1 }] } }',
        'target: at most 100%, measure: { share: returns, where: { district: East }, meets: { cases: 1 } }',
        'target: at most 1, measure: { sum: returns, column: cases, where: { cases: 1 } }',
      ],
    },
    files: { 'returns.csv': header + east },
    codes: [missing('West')],
    statuses: ['pass', 'pass', 'pass', 'no-data', 'pass', 'no-data'],
    bounds: [null, null, null, '1..', null, '..'],
  },
  {
    name: 'growth on a year ago: the year ago is not asked who reported, this year is',
    plan: { targets: ['target: at least 1%, measure: { growth: { of: { sum: returns, column: cases } } }'] },
    files: { 'returns.csv': `${header}${east}${west}2016-01-05,East,1\n` },
    codes: [],
    statuses: ['pass'],
  },
  {
    name: "a district that reported last year's rows only",
    plan: {},
    files: { 'returns.csv': `${header}${east}2016-02-05,West,2\n` },
    codes: [missing('West')],
    statuses: ['pass', 'no-data'],
    bounds: ['1..', '1..'],
  },
  {
    name: 'a district in another file',
    plan: {},
    files: { 'returns-1.csv': header + east, 'returns-2.csv': header + west },
    codes: [],
    statuses: ['pass', 'fail'],
  },
  {
    name: 'a nil return reports and is not counted',
    plan: { targets: [count, 'target: at most 1, measure: { count: returns }'] },
    files: { 'returns.csv': `${header}${east}2017-02-05,West,无\n` },
    codes: ['returns.csv:3 data/nil-row'],
    statuses: ['pass', 'pass'],
  },
  {
    name: 'a nil return without a date is for the whole period',
    plan: { complete: monthly, period: '2017-Q1', targets: [count] },
    files: {
      'returns.csv': `${header}2017-01-05,East,1\n2017-02-05,East,1\n2017-03-05,East,1\n无,West,无\n`,
    },
    codes: ['returns.csv:5 data/nil-row'],
    statuses: ['pass'],
  },
  {
    name: "last year's nil return is none of this year's",
    plan: {},
    files: { 'returns.csv': `${header}${east}2016-02-05,West,无\n` },
    codes: [missing('West'), 'returns.csv:3 data/nil-row'],
    statuses: ['pass', 'no-data'],
    bounds: ['1..', '1..'],
  },
  {
    name: 'nobody has reported anything, and the plan says that this means none',
    plan: { more: 'nil_return: true' },
    files: { 'returns.csv': header },
    codes: [missing('East'), missing('West')],
    statuses: ['no-data', 'no-data'],
    bounds: ['0..', '0..'],
  },
  { name: 'no file, nothing said', plan: {}, files: {}, codes: [], statuses: ['no-data', 'no-data'] },
  {
    name: 'a file that cannot be read: nobody is said not to have reported',
    plan: {},
    files: { 'returns.csv': Uint8Array.from([0x64, 0x61, 0x74, 0x65, 0x0a, 0xff, 0xff, 0x0a]) },
    codes: ['returns.csv:1 data/optional-column-missing', 'returns.csv:2 data/undecodable'],
    statuses: ['invalid', 'invalid'],
    bounds: ['0..', '0..'],
  },
  {
    name: 'a broken row reports all the same, and is one row more or less',
    plan: {
      more: 'rules: [{ title: r, where: { cases: { lt: 2 } } }]',
      targets: [count, many, 'target: at least 2, measure: { count: returns }'],
    },
    files: { 'returns.csv': header + east + west },
    codes: ['returns.csv:3 data/broken-rule'],
    statuses: ['pass', 'fail', 'invalid'],
    bounds: ['1..2', '1..2', '1..2'],
  },
  {
    name: 'an error touches a target while a district is missing: invalid, and the other no-data',
    plan: { targets: ['target: at least 1, measure: { sum: returns, column: cases }', many, count] },
    files: { 'returns.csv': `${header}${east}2017-01-06,East,one\n` },
    codes: [missing('West'), 'returns.csv:3 data/bad-number'],
    statuses: ['invalid', 'no-data', 'pass'],
    bounds: ['..', '2..', '2..'],
  },
  {
    name: 'a misspelt district may be the one that is missing',
    plan: { values: closed },
    files: { 'returns.csv': `${header}${east}2017-01-06,Wset,1\n` },
    codes: [missing('West'), 'returns.csv:3 data/unknown-value'],
    statuses: ['pass', 'invalid'],
    bounds: ['2..', '2..'],
  },
  {
    name: 'a misspelt district where nobody is missing touches only who asks for it',
    plan: {
      values: closed,
      targets: [
        'target: at most 3, measure: { count: returns }',
        'target: at least 2, measure: { count: returns, where: { district: East } }',
        'target: at least 1, measure: { count: returns, where: { district: East } }',
      ],
    },
    files: { 'returns.csv': `${header}${east}${west}2017-01-06,Wset,1\n` },
    codes: ['returns.csv:4 data/unknown-value'],
    statuses: ['pass', 'invalid', 'pass'],
    bounds: [null, '1..2', '1..2'],
  },
  {
    name: 'an allowed value that need not report',
    plan: { values: closed },
    files: { 'returns.csv': `${header}${east}${west}2017-01-06,South,1\n` },
    codes: [],
    statuses: ['pass', 'fail'],
  },
  {
    name: 'a district that nobody expected is warned of once a value',
    plan: {},
    files: {
      'returns.csv': `${header}${east}${west}2017-01-06,Wset,1\n2017-01-07,Wset,1\n2017-01-07,South,1\n2016-01-07,North,1\n`,
    },
    codes: ['returns.csv:4 data/unexpected-unit', 'returns.csv:6 data/unexpected-unit'],
    statuses: ['pass', 'fail'],
  },
  {
    name: 'by month: which months are missing',
    plan: { complete: monthly, period: '2017-Q1' },
    files: {
      'returns.csv': `${header}2017-01-31,East,1\n2017-02-28,East,1\n2017-03-01,East,1\n2017-02-01,West,1\n`,
    },
    codes: [missing('West', '2017-01, 2017-03')],
    statuses: ['pass', 'no-data'],
    bounds: ['4..', '4..'],
  },
  {
    name: 'by month: a leap February ends on the 29th, and a quarter stands for its months',
    plan: { complete: monthly, period: '2016-Q1' },
    files: {
      'returns.csv': `${header}2016-01-31,East,1\n2016-02-29,East,1\n2016-03-01,East,1\n2016年第一季度,West,1\n`,
    },
    codes: [],
    statuses: ['pass', 'fail'],
  },
  {
    name: 'by month: a year stands for all its months, and nothing at all is said shortly',
    plan: { complete: monthly },
    files: { 'returns.csv': `${header}2017年,East,1\n` },
    codes: [missing('West')],
    statuses: ['pass', 'no-data'],
    bounds: ['1..', '1..'],
  },
  {
    name: 'by quarter',
    plan: { complete: quarterly },
    files: {
      'returns.csv': `${header}2017-01-01,East,1\n2017-06-30,East,1\n2017年第三季度,East,1\n2017年12月,East,1\n2017-01-01,West,1\n2017-09-30,West,1\n`,
    },
    codes: [missing('West', '2017-Q2, 2017-Q4')],
    statuses: ['pass', 'no-data'],
    bounds: ['6..', '6..'],
  },
  {
    name: 'by month, in a register of what is in force: every month it was',
    plan: { complete: monthly, period: '2017-Q1', rule: '{ from: date, to: until }' },
    files: { 'returns.csv': 'date,until,district,cases\n2010-01-01,,East,1\n2017-02-01,,West,1\n' },
    codes: [missing('West', '2017-01')],
    statuses: ['pass', 'no-data'],
    bounds: ['2..', '2..'],
  },
  {
    name: 'by quarter, by the names of the files',
    plan: { complete: quarterly, period: '2017-H1', rule: '{ of: file }' },
    files: { 'returns2017Q1.csv': header + east + west, 'returns2017Q2.csv': header + east },
    codes: ['returns2017Q1.csv data/unit-missing West for 2017-Q2'],
    statuses: ['pass', 'no-data'],
    bounds: ['3..', '3..'],
  },
  {
    name: 'group by group a unit that has not reported leaves its own group open, and no other',
    plan: {
      complete: monthly,
      period: '2017-Q1',
      more: 'rules: [{ title: r, where: { cases: { lt: 2 } } }]',
      targets: [
        'target: at most 4, measure: { count: returns, each: district }',
        'target: at most 2, measure: { count: returns, each: district }',
      ],
    },
    files: {
      'returns.csv': `${header}2017-01-05,East,1\n2017-02-05,East,1\n2017-03-05,East,1\n2017-01-05,West,1\n2017-01-06,East,2\n`,
    },
    codes: [missing('West', '2017-02, 2017-03'), 'returns.csv:6 data/broken-rule'],
    statuses: ['invalid', 'fail'],
    bounds: ['1..', '3..4'],
  },
  {
    name: 'more than the limit is more, whoever is still to report',
    plan: {
      targets: [
        'target: 不发生, measure: { count: returns }',
        'target: at most 1, measure: { sum: returns, column: cases }',
        'target: at most 50%, measure: { share: returns, meets: { cases: 1 } }',
      ],
    },
    files: { 'returns.csv': header + east },
    codes: [missing('West')],
    statuses: ['fail', 'no-data', 'no-data'],
    bounds: ['1..', '..', '0..1'],
  },
  {
    name: 'what is looked up in a source that is not complete',
    plan: {
      targets: [
        'target: at least 1, measure: { count: firms, where: { district: { in: { source: returns, column: district } } } }',
      ],
    },
    files: { 'returns.csv': header + east, 'firms.csv': 'name,seat\nA,East\n' },
    codes: [missing('West')],
    statuses: ['no-data'],
    bounds: ['..'],
  },
];

test.each(cases)('$name', async ({ plan: options, files, codes, statuses, bounds }) => {
  const { report } = await judgePlan(plan(options), files);
  const said = report.diagnostics
    .filter(({ code }) => !code.startsWith('data/no-rows'))
    .map(({ file, line, code, message }) => {
      const named =
        code === 'data/unit-missing' ? ` ${message.replace(' has not reported to "Returns"', '')}` : '';
      return `${file}${line === null ? '' : `:${line}`} ${code}${named}`;
    });
  expect(said).toEqual(codes);
  expect(report.results.map(({ status }) => status)).toEqual(statuses);
  expect(report.results.map(({ bounds: own }) => own && `${own.low ?? ''}..${own.high ?? ''}`)).toEqual(
    bounds ?? statuses.map(() => null),
  );
  for (const { status, certain, bounds: own, diagnostics } of report.results) {
    const isMissing = codes.some((code) => code.includes('data/unit-missing'));
    if (status === 'no-data') expect(diagnostics).toEqual(isMissing ? ['data/unit-missing'] : []);
    if (own !== null) expect(diagnostics).not.toEqual([]);
    expect(certain).toBe(status === 'pass' || status === 'fail');
  }
});

test.each([
  [12, 'gte', 'no-data'],
  [12, 'lte', 'no-data'],
  [8, 'gte', 'fail'],
  [8, 'lte', 'pass'],
])('a limit to which a unit has not reported: %s %s it is %s', async (own, by, status) => {
  const text = `
plan: p
title: Made up
language: en
period: 2017
sources:
  a: { title: A, files: ["a.csv"], period: none, columns: { n: { type: integer, unit: 件 } } }
  b:
    title: B
    files: ["b.csv"]
    period: none
    complete: { district: [East, West] }
    columns: { district: { type: text }, n: { type: integer, unit: 件 } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: { ${by}: { sum: b, column: n } }, measure: { sum: a, column: n } }
`;
  const { report } = await judgePlan(text, { 'a.csv': `n\n${own}\n`, 'b.csv': 'district,n\nEast,10\n' });
  expect(report.results.map((result) => [result.status, result.diagnostics])).toEqual([
    [status, ['data/unit-missing']],
  ]);
});
