import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';
import { rowsAddUp } from '../support/row-account.ts';

const header = 'date,end,district,kind,amount,fix\n';
const row = (date: string, rest = ''): string => `${date},${rest === '' ? ',A,ok,1,0' : rest}\n`;

/** A plan over a made-up register, with one target. */
function plan(target: string, measure: string, source = 'period: date'): string {
  return `
plan: p
title: Made up
language: en
period: 2017
sources:
  events:
    title: Events
    files: ["events*.csv"]
    ${source}
    columns:
      date: { header: date, type: date }
      end: { header: end, type: date, optional: true }
      district: { header: district, type: text, values: [A, B] }
      kind: { header: kind, type: text, values: [ok, bad] }
      amount: { header: amount, type: decimal, optional: true }
      fix: { header: fix, type: decimal, min: -1000, optional: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
`;
}

const count = '{ count: events }';
const bad = '{ count: events, where: { kind: bad } }';

/** So many rows on one day. */
const days = (n: number, date: string, rest = ''): string => row(date, rest).repeat(n);

interface Case {
  readonly name: string;
  readonly target: string;
  readonly measure: string;
  readonly source?: string;
  readonly rows: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  // What only grows: reached is reached, and what is not is held against 181 of 365 days.
  {
    name: 'a count that has reached its target passes',
    target: 'at least 2',
    measure: count,
    rows: days(2, '2017-06-30'),
    expected: { status: 'pass', actual: { value: '2' }, pace: null },
  },
  {
    name: 'a row of the next day does not count',
    target: 'at least 2',
    measure: count,
    rows: days(1, '2017-06-30') + days(1, '2017-07-01'),
    expected: { status: 'pending', actual: { value: '1' }, margin: { value: '-1', items: '1' } },
  },
  {
    name: 'behind: 180 of 365 by day 181',
    target: 'at least 365',
    measure: count,
    rows: days(180, '2017-03-01'),
    expected: {
      status: 'pending',
      completion: '36/73',
      pace: {
        elapsed: '181/365',
        days: { gone: 181, all: 365 },
        expected: '181',
        display: '181',
        state: 'behind',
        // 185 to go in 184 days, 30 times a day's part.
        needed: { value: '2775/92', days: 30, display: '30.16' },
      },
    },
  },
  {
    name: 'on pace: 181 of 365 by day 181',
    target: 'at least 365',
    measure: count,
    rows: days(181, '2017-03-01'),
    expected: { status: 'pending', pace: { state: 'on pace', needed: { value: '30', days: 30 } } },
  },
  {
    name: 'ahead: 182 of 365 by day 181',
    target: 'at least 365',
    measure: count,
    rows: days(182, '2017-03-01'),
    expected: { status: 'pending', pace: { state: 'ahead' } },
  },
  {
    name: 'a day too few is a day behind',
    target: 'at least 365',
    measure: count,
    rows: days(181, '2017-03-01'),
    asOf: '2017-07-01',
    expected: { status: 'pending', pace: { elapsed: '182/365', expected: '182', state: 'behind' } },
  },
  {
    name: 'the first day is one day gone, and the day before the last leaves one',
    target: 'at least 730',
    measure: count,
    rows: days(1, '2017-01-01'),
    asOf: '2017-12-30',
    expected: { pace: { days: { gone: 364, all: 365 }, needed: { value: '729', days: 1 } } },
  },
  {
    name: 'a sum',
    target: 'at least 73',
    measure: '{ sum: events, column: amount }',
    rows: row('2017-02-01', ',A,ok,36.3,0') + row('2017-08-01', ',A,ok,99,0'),
    expected: { status: 'pending', actual: { value: '36.3' }, pace: { expected: '36.2', state: 'ahead' } },
  },
  {
    name: 'a total of counts',
    target: 'more than 2',
    measure: `{ total: [${count}, ${bad}] }`,
    rows: days(1, '2017-02-01', ',A,bad,1,0'),
    expected: { status: 'pending', actual: { value: '2' } },
  },
  {
    name: 'a range passes from its lower end on',
    target: 'between 2 and 4',
    measure: count,
    rows: days(2, '2017-02-01'),
    expected: { status: 'pass', attainment: 'floor' },
  },
  {
    name: 'a range that is not reached is pending, and its lower end is due',
    target: 'between 2 and 4',
    measure: count,
    rows: days(1, '2017-02-01'),
    expected: { status: 'pending', attainment: 'below', pace: { expected: '362/365', state: 'ahead' } },
  },
  {
    name: 'different values grow too',
    target: 'at least 2',
    measure: '{ count: events, distinct: district }',
    rows: days(3, '2017-02-01'),
    expected: { status: 'pending', actual: { value: '1' } },
  },

  // Upper limits and absences: pending until the end, broken at once.
  {
    name: 'nothing has happened yet',
    target: 'none',
    measure: bad,
    rows: days(1, '2017-02-01'),
    expected: { status: 'pending', actual: { value: '0' }, pace: null },
  },
  {
    name: 'it has happened',
    target: 'none',
    measure: bad,
    rows: days(1, '2017-02-01', ',A,bad,1,0'),
    expected: { status: 'fail', actual: { value: '1' } },
  },
  {
    name: 'it happened later',
    target: 'none',
    measure: bad,
    rows: days(1, '2017-02-01') + days(1, '2017-07-01', ',A,bad,1,0'),
    expected: { status: 'pending', actual: { value: '0' } },
  },
  {
    name: 'an upper limit that is kept so far',
    target: 'at most 2',
    measure: count,
    rows: days(2, '2017-02-01'),
    expected: { status: 'pending', margin: { value: '0' } },
  },
  {
    name: 'an upper limit that is exceeded',
    target: 'at most 2',
    measure: count,
    rows: days(3, '2017-02-01'),
    expected: { status: 'fail' },
  },
  {
    name: 'an interval that is hit may be left',
    target: 'in [1, 3]',
    measure: count,
    rows: days(3, '2017-02-01'),
    expected: { status: 'pending' },
  },
  {
    name: 'an interval that is passed does not come back',
    target: 'in [1, 3)',
    measure: count,
    rows: days(3, '2017-02-01'),
    expected: { status: 'fail' },
  },
  {
    name: 'a number to be hit',
    target: '=3',
    measure: count,
    rows: days(3, '2017-02-01'),
    expected: { status: 'pending' },
  },
  {
    name: 'a number that is passed',
    target: '=3',
    measure: count,
    rows: days(4, '2017-02-01'),
    expected: { status: 'fail' },
  },
  {
    name: 'a row in doubt that may reach the target leaves it open whether it is reached',
    target: 'at least 3',
    measure: count,
    rows: `${days(2, '2017-02-01')}2017-02-30,,A,ok,1,0\n`,
    expected: {
      status: 'invalid',
      certain: false,
      diagnostics: ['data/bad-date'],
      bounds: { low: '2', high: '3' },
      pace: null,
    },
  },
  {
    name: 'a row in doubt that cannot reach the target leaves it pending',
    target: 'at least 3',
    measure: count,
    rows: `${days(1, '2017-02-01')}2017-02-30,,A,ok,1,0\n`,
    expected: {
      status: 'pending',
      provisional: true,
      diagnostics: ['data/bad-date'],
      bounds: { low: '1', high: '2' },
      actual: { value: '1' },
    },
  },
  {
    name: 'a target that is reached without the row in doubt is reached',
    target: 'at least 3',
    measure: count,
    rows: `${days(3, '2017-02-01')}2017-02-30,,A,ok,1,0\n`,
    expected: {
      status: 'pass',
      certain: true,
      provisional: true,
      diagnostics: ['data/bad-date'],
      bounds: { low: '3', high: '4' },
    },
  },

  // What may shrink is judged as it stands.
  {
    name: 'a rate',
    target: 'at least 90%',
    measure: '{ share: events, meets: { kind: ok } }',
    rows: days(1, '2017-02-01', ',A,bad,1,0') + days(99, '2017-08-01'),
    expected: { status: 'fail', actual: { value: '0' }, pace: null },
  },
  {
    name: 'a rate below its upper limit',
    target: 'at most 10%',
    measure: '{ share: events, meets: { kind: bad } }',
    rows: days(1, '2017-02-01'),
    expected: { status: 'pass' },
  },
  {
    name: 'a mean',
    target: 'at least 5',
    measure: '{ mean: events, column: amount }',
    rows: row('2017-02-01', ',A,ok,4,0') + row('2017-08-01', ',A,ok,40,0'),
    expected: { status: 'fail', actual: { value: '4' } },
  },
  {
    name: 'the latest value there is on that day',
    target: 'at least 5',
    measure: '{ latest: events, column: amount, by: date }',
    rows: row('2017-06-30', ',A,ok,6,0') + row('2017-08-01', ',A,ok,1,0'),
    expected: { status: 'pass', actual: { value: '6' } },
  },
  {
    name: 'a sum whose column may go below zero',
    target: 'at least 5',
    measure: '{ sum: events, column: fix }',
    rows: row('2017-02-01', ',A,ok,1,4'),
    expected: { status: 'pending' },
  },
  {
    name: 'a sum with a number below zero in it',
    target: 'at least 5',
    measure: '{ sum: events, column: amount }',
    rows: row('2017-02-01', ',A,ok,5,0') + row('2017-03-01', ',A,ok,-1,0'),
    expected: { status: 'pending', actual: { value: '4' } },
  },
  {
    name: 'a stock in force on that day',
    target: 'at least 2',
    measure: count,
    source: 'period: { from: date, to: end }',
    rows: row('2016-02-01', '2017-05-31,A,ok,1,0') + row('2017-07-01', ',A,ok,1,0') + days(1, '2016-01-01'),
    expected: { status: 'fail', actual: { value: '1' }, pace: null },
  },
  {
    name: 'a stock that ends on that day is in force',
    target: 'at most 0',
    measure: count,
    source: 'period: { from: date, to: end }',
    rows: row('2016-02-01', '2017-06-30,A,ok,1,0'),
    expected: { status: 'fail', actual: { value: '1' } },
  },
  {
    name: 'a stock that nothing leaves is pending, and keeps no pace with the days of one year',
    target: 'at least 3',
    measure: count,
    source: 'period: { until: date }',
    rows: days(2, '2010-02-01') + days(2, '2017-07-01'),
    expected: { status: 'pending', actual: { value: '2' }, pace: null },
  },
  {
    name: 'what is counted while it is valid at the end may shrink',
    target: 'at least 2',
    measure: '{ count: events, where: { end: { gte: { period: end } } } }',
    rows: row('2017-02-01', '2017-07-31,A,ok,1,0') + row('2017-02-01', '2017-06-29,A,ok,1,0'),
    expected: { status: 'fail', actual: { value: '1' } },
  },
  {
    name: 'what had come by the end goes on growing',
    target: 'at least 2',
    measure: '{ count: events, where: { end: { lte: { period: end } } } }',
    rows: row('2017-02-01', '2017-07-31,A,ok,1,0') + row('2017-02-01', '2017-06-29,A,ok,1,0'),
    expected: { status: 'pending', actual: { value: '1' } },
  },
  {
    name: 'every row, but none that is later',
    target: 'at least 9',
    measure: '{ count: events, period: all }',
    rows: days(2, '2010-02-01') + days(1, '2017-06-30') + days(5, '2017-07-01'),
    expected: { status: 'pending', actual: { value: '3' }, pace: null },
  },
  {
    name: 'no row by then, but some to come: the register is there',
    target: 'at least 1',
    measure: count,
    rows: days(5, '2017-07-01'),
    expected: { status: 'pending', actual: { value: '0' } },
  },
  {
    name: 'nothing to come but rows of another year',
    target: 'at least 1',
    measure: count,
    rows: days(5, '2018-07-01'),
    expected: { status: 'no-data' },
  },
  {
    name: 'nothing in the year, and nothing to come',
    target: 'at least 1',
    measure: count,
    rows: days(5, '2016-07-01'),
    expected: { status: 'no-data' },
  },
  {
    name: 'no row by then for a rate: there is none yet',
    target: 'at least 1%',
    measure: '{ share: events, meets: { kind: ok } }',
    rows: days(5, '2017-07-01'),
    expected: { status: 'pending', actual: null },
  },
  {
    name: 'no row by then for a mean',
    target: 'at least 1',
    measure: '{ mean: events, column: amount }',
    rows: days(5, '2017-12-31'),
    expected: { status: 'pending', actual: null },
  },
  {
    name: 'nothing has happened by then: it still may',
    target: 'at most 1',
    measure: count,
    rows: days(5, '2017-07-01'),
    expected: { status: 'pending', actual: { value: '0' } },
  },
  {
    name: 'growth without a row of this year yet, and with some of the last one',
    target: 'at least 1%',
    measure: '{ growth: { of: { mean: events, column: amount } } }',
    rows: days(5, '2017-07-01') + days(5, '2016-05-01'),
    expected: { status: 'pending', actual: null },
  },
  {
    name: 'a month that is not over on that day is later',
    target: 'at least 9',
    measure: count,
    rows: row('2017-05') + row('2017-06'),
    asOf: '2017-06-29',
    expected: { status: 'pending', actual: { value: '1' } },
  },

  // A year ago is cut at the same day.
  {
    name: 'growth on the same days of the year before',
    target: 'at least 10%',
    measure: `{ growth: { of: ${count} } }`,
    rows: days(10, '2016-06-30') + days(90, '2016-07-01') + days(11, '2017-06-30') + days(1, '2017-07-01'),
    expected: { status: 'pass', actual: { value: '0.1' } },
  },
  {
    name: '29 February is held against 28 February',
    target: 'at least 10%',
    measure: `{ growth: { of: ${count} } }`,
    rows: days(10, '2015-02-28') + days(90, '2015-03-01') + days(11, '2016-02-29'),
    period: '2016',
    asOf: '2016-02-29',
    expected: { status: 'pass', actual: { value: '0.1' } },
  },
  {
    name: 'two months are held against two months, though February had 29 days',
    target: 'at least 10%',
    measure: `{ growth: { of: ${count} } }`,
    rows: days(10, '2016-02-29') + days(90, '2016-03-01') + days(11, '2017-02-28'),
    asOf: '2017-02-28',
    expected: { status: 'pass', actual: { value: '0.1' } },
  },
  {
    name: 'the quarter before, cut at the same day of its second month',
    target: 'at least 1',
    measure: `{ difference: { of: ${count}, against: previous } }`,
    rows: days(3, '2017-02-15') + days(9, '2017-02-16') + days(4, '2017-05-15') + days(9, '2017-05-16'),
    period: '2017-Q2',
    asOf: '2017-05-15',
    expected: { status: 'pass', actual: { value: '1' } },
  },
  {
    name: 'as many days of the stretch before',
    target: 'at least 1',
    measure: `{ difference: { of: ${count}, against: previous } }`,
    rows: days(3, '2017-01-09') + days(9, '2017-01-10') + days(4, '2017-01-19') + days(9, '2017-01-20'),
    period: '2017-01-11/2017-01-20',
    asOf: '2017-01-19',
    expected: { status: 'pass', actual: { value: '1' } },
  },
  {
    name: 'the days of a leap year',
    target: 'at least 366',
    measure: count,
    rows: days(60, '2016-02-29'),
    period: '2016',
    asOf: '2016-02-29',
    expected: { pace: { elapsed: '10/61', days: { gone: 60, all: 366 }, expected: '60', state: 'on pace' } },
  },
  {
    name: 'groups, each for itself: the one that is furthest behind decides',
    target: 'at least 2',
    measure: '{ count: events, each: district }',
    rows: days(2, '2017-02-01') + days(1, '2017-02-01', ',B,ok,1,0'),
    expected: {
      status: 'pending',
      actual: { value: '1' },
      pace: { expected: '362/365' },
      groups: [
        { group: 'A', status: 'pass' },
        { group: 'B', status: 'pending' },
      ],
    },
  },
  {
    name: 'a group that has broken its limit',
    target: 'at most 1',
    measure: '{ count: events, each: district }',
    rows: days(2, '2017-02-01') + days(1, '2017-02-01', ',B,ok,1,0'),
    expected: { status: 'fail', groups: [{ status: 'fail' }, { status: 'pending' }] },
  },
];

test.each(cases)(
  '$name',
  async ({ target, measure, source, rows, asOf = '2017-06-30', period, expected }) => {
    const { report } = await judgePlan(
      plan(target, measure, source),
      { 'events.csv': header + rows },
      { asOf, ...(period === undefined ? {} : { period }) },
    );
    expect(resultOf(report, 't')).toMatchObject(expected);
    expect(report.asOf).toBe(asOf);
    expect(report.inputs.every((input) => rowsAddUp(input.rows))).toBe(true);
  },
);

describe('where rows go, and who must have reported', () => {
  test('later rows are out of the period, and counted', async () => {
    const rows =
      days(2, '2016-12-31') + days(3, '2017-06-30') + days(4, '2017-07-01') + days(5, '2018-01-01');
    const { report } = await judgePlan(
      plan('at least 9', count),
      { 'events.csv': header + rows },
      { asOf: '2017-06-30' },
    );
    expect(report.inputs).toMatchObject([{ rows: { read: 14, used: 3, outOfPeriod: 11 }, later: 9 }]);
  });

  const monthly = 'period: date\n    complete: { district: [A, B], every: month }';
  test.each([
    ['2017-01-15', 'pending', []],
    ['2017-01-31', 'no-data', [{ unit: 'B', parts: [] }]],
    ['2017-02-28', 'no-data', [{ unit: 'B', parts: ['2017-01'] }]],
  ])('as of %s a month that has passed is asked for: %s', async (asOf, status, missing) => {
    const rows = days(1, '2017-01-10') + days(1, '2017-02-10') + days(1, '2017-02-10', ',B,ok,1,0');
    const { report } = await judgePlan(
      plan('at least 9', count, monthly),
      { 'events.csv': header + rows },
      { asOf },
    );
    expect(resultOf(report, 't').status).toBe(status);
    const said = report.diagnostics.filter(({ code }) => code === 'data/unit-missing');
    expect(said.length).toBe(missing.length);
    for (const { parts } of missing) for (const part of parts) expect(said[0]?.message).toContain(part);
  });
});

describe('a day that is not within the period', () => {
  const files = { 'events.csv': header + days(1, '2017-02-01') };
  test.each(['2017-12-31', '2018-03-01'])('on %s all of it is judged', async (asOf) => {
    const whole = await judgePlan(plan('at least 2', count), files);
    const { report } = await judgePlan(plan('at least 2', count), files, { asOf });
    expect(report).toEqual({ ...whole.report, asOf });
    expect(resultOf(report, 't').status).toBe('fail');
  });

  test('before it there is nothing to judge', async () => {
    await expect(judgePlan(plan('at least 2', count), files, { asOf: '2016-12-31' })).rejects.toThrow(
      'usage/as-of-before-period',
    );
  });

  test('and without a period no day is before its end', async () => {
    const timeless = plan('at least 2', count).replace('period: 2017\n', '');
    await expect(judgePlan(timeless, files, { asOf: '2017-06-30' })).rejects.toThrow(
      'usage/as-of-needs-period',
    );
  });
});

test.each([
  ['2017-06-30', 'pass'],
  ['2017-07-01', 'no-data'],
])('a figure stated on %s is %s as of 30 June', async (date, status) => {
  const stated = plan('at least 80', count).replace(
    `measure: ${count}`,
    `stated: { value: 81, by: O, date: ${date} }`,
  );
  const { report } = await judgePlan(stated, { 'events.csv': header }, { asOf: '2017-06-30' });
  expect(resultOf(report, 't')).toMatchObject({ status });
});

test('a limit that is a figure itself is held against as it stands', async () => {
  const relative = plan('x', count).replace('target: "x"', `target: { gte: ${bad} }`);
  const rows = days(1, '2017-02-01', ',A,bad,1,0') + days(5, '2017-08-01', ',A,bad,1,0');
  const { report } = await judgePlan(relative, { 'events.csv': header + rows }, { asOf: '2017-06-30' });
  expect(resultOf(report, 't')).toMatchObject({ status: 'pass', actual: { value: '1' } });
});

test('how it came about names the day', async () => {
  const { explain } = await judgePlan(
    plan('at least 2', count),
    { 'events.csv': header + days(1, '2017-02-01') },
    { asOf: '2017-06-30' },
  );
  expect(explain('t')).toMatchObject({
    asOf: '2017-06-30',
    result: { pace: { state: 'ahead' } },
    tree: { rows: { period: 'date within 2017-01-01 to 2017-06-30', inPeriod: 1 } },
  });
});

describe('other registers, and rules', () => {
  const looked = (condition: string): string =>
    plan('at most 9%', `{ share: events, meets: { kind: ${condition} } }`).replace(
      'sections:',
      `  listed:
    title: Listed
    files: ["listed*.csv"]
    period: since
    columns: { since: { header: since, type: date }, kind: { header: kind, type: text } }
sections:`,
    );

  test('what another register lists later is not listed yet', async () => {
    const { report } = await judgePlan(
      looked('{ in: { source: listed, column: kind } }'),
      {
        'events.csv': header + days(1, '2017-02-01') + days(1, '2017-02-01', ',A,bad,1,0'),
        'listed.csv': 'since,kind\n2017-06-30,bad\n2017-07-01,ok\n',
      },
      { asOf: '2017-06-30' },
    );
    expect(resultOf(report, 't').actual).toMatchObject({ numerator: '1', denominator: '2' });
  });

  test('a rule about the end of the period is about all of it', async () => {
    const rule = 'rules: [{ title: not after the end, where: { date: { lte: { period: end } } } }]';
    const { report } = await judgePlan(
      plan('at least 9', count, `period: date\n    ${rule}`),
      { 'events.csv': header + days(1, '2017-02-01') + days(1, '2017-07-01') },
      { asOf: '2017-06-30' },
    );
    expect(resultOf(report, 't')).toMatchObject({ status: 'pending', actual: { value: '1' } });
    expect(report.diagnostics).toEqual([]);
  });
});

describe('what is promised for the end of the period', () => {
  const stock = '{ count: events, period: { from: date, to: end } }';
  const rows = header + days(3, '2017-02-01') + days(2, '2017-03-01', '2017-12-01,A,ok,1,0');
  test.each([
    // In force on 30 June: five, and at the end of the year three.
    ['at least 5', stock, '2017-06-30', 'pending', 'pass', '5'],
    ['at least 4', stock, '2017-12-31', 'fail', 'fail', '3'],
    ['at least 6', stock, '2017-06-30', 'pending', 'fail', '5'],
    ['at most 4', stock, '2017-06-30', 'pending', 'fail', '5'],
    ['at least 50%', '{ share: events, meets: { kind: ok } }', '2017-06-30', 'pending', 'pass', '1'],
    ['at least 1', '{ mean: events, column: amount }', '2017-06-30', 'pending', 'pass', '1'],
    // A count that is reached stays reached, and by: end waits all the same.
    ['at least 5', count, '2017-06-30', 'pending', 'pass', '5'],
    [
      'at least 1',
      '{ mean: events, column: fix, where: { kind: bad } }',
      '2017-06-30',
      'no-data',
      'no-data',
      undefined,
    ],
  ])('%s of %s as of %s is %s, else %s', async (target, measure, asOf, held, free, value) => {
    const text = plan(target, measure);
    const byEnd = text.replace(/owner: \[O\], target/, 'owner: [O], by: end, target');
    const files = { 'events.csv': rows };
    const [waits, stands] = [await judgePlan(byEnd, files, { asOf }), await judgePlan(text, files, { asOf })];
    const result = resultOf(waits.report, 't');
    expect([result.status, resultOf(stands.report, 't').status, result.actual?.value]).toEqual([
      held,
      free,
      value,
    ]);
    expect(result.certain).toBe(held === 'pass' || held === 'fail');
  });

  test('is judged where the whole period is', async () => {
    const byEnd = plan('at least 4', stock).replace('owner: [O], target', 'owner: [O], by: end, target');
    const { report } = await judgePlan(byEnd, { 'events.csv': rows });
    expect(resultOf(report, 't').status).toBe('fail');
  });

  test('errors in it are errors before the end too', async () => {
    const byEnd = plan('at least 5', stock).replace('owner: [O], target', 'owner: [O], by: end, target');
    const { report } = await judgePlan(
      byEnd,
      { 'events.csv': `${rows}2017-04-01,x,A,ok,1,0\n` },
      { asOf: '2017-06-30' },
    );
    expect(resultOf(report, 't').status).toBe('pending');
    const open = await judgePlan(
      byEnd,
      { 'events.csv': `${header}2017-04-01,x,A,ok,1,0\n` },
      { asOf: '2017-06-30' },
    );
    expect(resultOf(open.report, 't').status).toBe('invalid');
  });
});
