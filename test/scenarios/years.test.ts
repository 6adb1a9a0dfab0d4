import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf, type Files } from '../support/judge-plan.ts';

/** Every form of a period, and comparisons with another one; made up. */
const plan = `plan: years
period: 2017
sources:
  flow: { files: ["flow*"], period: date, columns: { date: { type: date }, id: {} } }
  stock: { files: ["stock*"], period: { from: begun, to: ended }, columns: { begun: { type: date }, ended: { type: date }, id: {} } }
  sum: { files: ["sum*"], period: { until: date }, columns: { date: { type: date }, id: {} } }
  byfile: { files: ["byfile*"], period: { of: file }, columns: { value: { type: decimal } } }
  table: { files: ["table*"], period: year, columns: { year: { type: date }, value: { type: decimal } } }
sections:
  - title: s
    targets:
      - { id: flow, title: t, target: 1个, measure: { count: flow } }
      - { id: growth, title: t, target: 0%以上, measure: { growth: { of: { count: flow } } } }
      - { id: previous, title: t, target: 0%以上, measure: { growth: { of: { count: flow }, against: previous } } }
      - { id: stock, title: t, target: 1个, measure: { count: stock } }
      - { id: stock-more, title: t, target: 0个以上, measure: { difference: { of: { count: stock } } } }
      - { id: sum, title: t, target: 1个, measure: { count: sum } }
      - { id: sum-more, title: t, target: 0个以上, measure: { difference: { of: { count: sum }, against: previous } } }
      - { id: byfile, title: t, target: 0%以上, measure: { growth: { of: { sum: byfile, column: value } } } }
      - { id: table, title: t, target: 0%以上, measure: { growth: { of: { sum: table, column: value } } } }
      - { id: all, title: t, target: 1个, measure: { count: flow, period: all } }
      - { id: until, title: t, target: 1个, measure: { count: flow, period: { until: date } } }
      - { id: fixed, title: t, target: 1个, measure: { count: flow, period: 2015 } }
      - { id: since, title: t, target: 0个以上, measure: { difference: { of: { count: flow }, against: { count: flow, period: 2015 } } } }
`;

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${index}`);
const rows = (head: string, lines: readonly string[]): string =>
  `${[head, ...ids(lines.length).map((id, index) => `${lines[index]},${id}`)].join('\n')}\n`;

const files: Files = {
  'flow.csv': rows('date,id', [
    '2015-12-31',
    '2016-01-31',
    '2016-02-29',
    '2016-07-01',
    '2017-02-28',
    '2017-03-31',
    '2017-08-01',
    '2017-09-01',
  ]),
  // In force at the ends of 2015 to 2018: 1, 2, 3, 3.
  'stock.csv': rows('begun,ended,id', ['2015-01-01,', '2016-06-01,2017-06-01', '2017-02-01,', '2017-12-31,']),
  'sum.csv': rows('date,id', ['2015-01-01', '2016-06-01', '2017-02-01', '2018-12-31']),
  'byfile-2016.csv': 'value\n100\n',
  'byfile-2017.csv': 'value\n120\n',
  'byfile-2018-H1.csv': 'value\n70\n',
  'byfile-2018-H2.csv': 'value\n80\n',
  'table.csv': 'year,value\n2016,50\n2017,60\n2018,45\n',
};

const order = 'flow growth previous stock stock-more sum sum-more byfile table all until fixed since'.split(
  ' ',
);

describe('one plan under many periods', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['2016', ['3', '2', '2', '2', '1', '2', '1', null, null, '8', '4', '1', '2']],
    ['2017', ['4', '1/3', '1/3', '3', '1', '3', '1', '0.2', '0.2', '8', '8', '1', '3']],
    ['2018', [null, null, null, '3', '0', '4', '1', '0.25', '-0.25', '8', '8', '1', null]],
    ['2017-H1', ['2', '0', '1', '2', '0', '3', '1', null, null, '8', '6', '1', '1']],
    ['2017-H2', ['2', '1', '0', '3', '1', '3', '0', null, null, '8', '8', '1', '1']],
    ['2017-Q1', ['2', '0', null, '3', '2', '3', '1', null, null, '8', '6', '1', '1']],
    ['2017-02', ['1', '0', null, '3', '2', '3', '1', null, null, '8', '5', '1', '0']],
    ['2016-02', ['1', null, '0', '1', '0', '1', '0', null, null, '8', '3', '1', '0']],
    ['2016-02-29', ['1', null, null, '1', '0', '1', '0', null, null, '8', '3', '1', '0']],
    ['2017-03-01/2018-02-28', ['3', '0.5', '0.5', '3', '0', '3', '0', null, null, '8', '8', '1', '2']],
  ])('%s', async (period, expected) => {
    const { report } = await judgePlan(plan, files, { period });
    expect(order.map((id) => resultOf(report, id).actual?.value ?? null)).toEqual(expected);
    for (const { status, actual } of report.results) expect(status === 'no-data').toBe(actual === null);
  });

  test('the other period may be in another file', async () => {
    const text = String(files['flow.csv']);
    const [head = '', ...lines] = text.trim().split('\n');
    const of = (year: string): string =>
      [head, ...lines.filter((line) => line.startsWith(year)), ''].join('\n');
    const { 'flow.csv': _, ...others } = files;
    const parted = {
      ...others,
      'flow-a.csv': of('2016'),
      'flow-b.csv': of('2017'),
      'flow-c.csv': of('2015'),
    };
    const [one, other] = [await judgePlan(plan, files), await judgePlan(plan, parted)];
    const figures = ({ report }: typeof one) =>
      report.results.map(({ id, status, actual }) => [id, status, actual]);
    expect(figures(other)).toEqual(figures(one));
  });
});

const register = (nil: string): string => `plan: p
period: 2018
sources:
  cases: { files: ["cases*"], period: date, ${nil}columns: { date: { type: date } } }
sections:
  - title: s
    targets:
      - { id: none, title: t, target: 无, measure: { count: cases } }
      - { id: more, title: t, target: 0起, measure: { difference: { of: { count: cases } } } }
`;
const nil = register('nil_return: true, ');
const of = (...dates: readonly string[]): string => ['date', ...dates, ''].join('\n');

/** The files, the verdict on the absence and on the change, and what is said with the years that it names. */
type Case = readonly [string, Files, readonly [string, string], readonly string[]];

describe("another year's file is said so and is no nil return", () => {
  test.each<Case>([
    ['empty', { 'cases.csv': of() }, ['pass', 'pass'], []],
    [
      'of last year',
      { 'cases.csv': of('2017-05-01') },
      ['no-data', 'no-data'],
      ['data/no-rows-in-period cases.csv 2018 2017'],
    ],
    [
      'of this year',
      { 'cases.csv': of('2018-05-01') },
      ['fail', 'no-data'],
      ['data/no-rows-in-period cases.csv 2017 2018'],
    ],
    [
      'of earlier years',
      { 'cases.csv': of('2015-05-01', '2016-05-01') },
      ['no-data', 'no-data'],
      ['data/no-rows-in-period cases.csv 2018 2015 2016'],
    ],
    [
      'kept through the years',
      { 'cases.csv': of('2016-12-30', '2019-01-02') },
      ['pass', 'pass'],
      ['data/no-rows-in-period cases.csv 2018 2016 2019'],
    ],
    [
      'of last year by name, empty',
      { 'cases-2017.csv': of() },
      ['no-data', 'no-data'],
      ['data/other-period cases-2017.csv 2018 2017'],
    ],
    ['of this year by name, empty', { 'cases-2018.csv': of() }, ['pass', 'no-data'], []],
    [
      'one of each year, empty',
      { 'cases-2017.csv': of(), 'cases-2018年.csv': `\ufeff${of()}` },
      ['pass', 'pass'],
      [],
    ],
    ['made in the next year', { 'cases-20190105.csv': of() }, ['pass', 'pass'], []],
    [
      'of last year beside this one',
      { 'cases-a.csv': of('2018-05-01'), 'cases-b.csv': of('2016-05-01') },
      ['fail', 'no-data'],
      ['data/no-rows-in-period cases-b.csv 2018 2016', 'data/no-rows-in-period cases-a.csv 2017 2018'],
    ],
    [
      'of last year beside this one, and says so',
      { 'cases-2018.csv': of('2018-05-01'), 'cases-2016.csv': of('2016-05-01') },
      ['fail', 'no-data'],
      ['data/no-rows-in-period cases-2018.csv 2017 2018'],
    ],
  ])('%s', async (_, given, verdicts, said) => {
    const { report } = await judgePlan(nil, given);
    expect([resultOf(report, 'none').status, resultOf(report, 'more').status]).toEqual(verdicts);
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(
      said.map((each) => each.split(' ').slice(0, 2).join(' ')).toSorted(),
    );
    for (const each of said) {
      const [code, file, ...years] = each.split(' ');
      const message = report.diagnostics.find((one) => one.code === code && one.file === file)?.message ?? '';
      for (const year of years) expect(message).toContain(year);
    }
  });

  test('without nil_return nothing of it is 0', async () => {
    const { report } = await judgePlan(register(''), { 'cases-2017.csv': of() });
    expect(resultOf(report, 'none').status).toBe('no-data');
  });
});

describe('a measure with a period of its own', () => {
  const planOf = (source: string, measure: string): string => `plan: p
period: 2018
sources:
  cases: { ${source}columns: { date: { type: date }, '2015': { type: date, optional: true } } }
sections:
  - { title: s, targets: [{ id: a, title: t, target: 1起, measure: ${measure} }] }
`;
  const given = { 'cases.csv': 'date,2015\n2015-02-01,\n2016-02-01,2018-01-01\n2016-12-31,\n2018-03-01,\n' };

  test.each([
    ['{ count: cases, period: 2016 }', '2'],
    ['{ count: cases, period: 2016-Q1 }', '1'],
    ['{ total: [{ count: cases }, { count: cases, period: 2016-12 }] }', '2'],
    ['{ difference: { of: { count: cases, period: 2016 } } }', '1'],
    ['{ difference: { of: { count: cases } }, period: 2016 }', '1'],
    // A column of that name goes first.
    ['{ count: cases, period: { until: date } }', '4'],
  ])('%s comes to %s', async (measure, value) => {
    const { report } = await judgePlan(planOf('period: date, ', measure), given);
    expect(resultOf(report, 'a').actual?.value ?? null).toBe(value);
  });

  test('needs rows that have one', async () => {
    await expect(judgePlan(planOf('', '{ count: cases, period: 2016 }'), given)).rejects.toThrow(
      'plan/period-of-rows-without 6',
    );
  });
});
