import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/subjects/report.ts';
import { type Files, judgePlan, resultOf } from '../support/judge-plan.ts';

const plan = (target: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: date
    columns:
      date: { header: date, type: date }
      area: { header: area, type: text, values: { north: [], south: [], west: [] } }
      n: { header: n, type: integer, min: 0 }
  other:
    title: Other
    files: ["o*.csv"]
    period: none
    columns: { n: { header: n, type: integer } }
  all:
    title: All
    files: ["all*.csv"]
    period: none
    columns: { area: { header: area, type: text, values: { north: [], south: [], west: [] } } }
  lim:
    title: Limits
    files: ["l*.csv"]
    period: none
    complete: { area: [north, south] }
    columns: { area: { header: area, type: text }, n: { header: n, type: integer, min: 0, max: 9 } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], ${target} }
`;

async function judged(target: string, rows: string, asOf?: string, files: Files = {}): Promise<Result> {
  const register = `date,area,n\n${rows
    .split(';')
    .map((row) => `2017-${row}\n`)
    .join('')}`;
  const all = { 'r.csv': register, ...files };
  const { report } = await judgePlan(plan(target), all, asOf === undefined ? {} : { asOf });
  return resultOf(report, 't');
}

describe('groups are judged one by one, and the verdict is that of the worst', () => {
  const each = (target: string): string => `target: "${target}", measure: { sum: r, column: n, each: area }`;
  test.each([
    // of two that fail, the one with less margin
    [
      'at least 5',
      '01-02,north,4;01-02,south,3;01-02,west,9',
      'fail',
      '3',
      ['north fail', 'south fail', 'west pass'],
    ],
    [
      'at least 3',
      '01-02,north,4;01-02,south,3;01-02,west,9',
      'pass',
      '3',
      ['north pass', 'south pass', 'west pass'],
    ],
    [
      'at most 9',
      '01-02,north,4;01-02,south,3;01-02,west,9',
      'pass',
      '9',
      ['north pass', 'south pass', 'west pass'],
    ],
    // a group that the plan names has 0 where it has no row
    ['at least 3', '01-02,north,4;01-02,south,3', 'fail', '0', ['north pass', 'south pass', 'west fail']],
    // a fail is worse than a doubt, and a doubt than a pass
    [
      'at least 5',
      '01-02,north,4;01-02,north,x;01-02,south,3;01-02,west,9',
      'fail',
      '3',
      ['north invalid', 'south fail', 'west pass'],
    ],
    [
      'at least 5',
      '01-02,north,4;01-02,north,x;01-02,south,7;01-02,west,9',
      'invalid',
      '4',
      ['north invalid', 'south pass', 'west pass'],
    ],
  ])('%s of %s: %s by %s', async (target, rows, status, value, groups) => {
    const result = await judged(each(target), rows);
    expect(result).toMatchObject({ status, actual: { value }, certain: status !== 'invalid' });
    expect(result.groups?.map((group) => `${group.group} ${group.status}`)).toEqual(groups);
  });

  test('a pass beside a group in doubt stands beside an error', async () => {
    const result = await judged(each('at least 3'), '01-02,north,4;01-02,north,x;01-02,south,3;01-02,west,9');
    expect(result).toMatchObject({ status: 'pass', provisional: true, diagnostics: ['data/bad-number'] });
    const plain = await judged(each('at least 3'), '01-02,north,4;01-02,south,3;01-02,west,9');
    expect(plain).toMatchObject({ status: 'pass', provisional: false, diagnostics: [] });
  });

  test('a row of unknown group may be the first of one that has none', async () => {
    const mean = 'measure: { mean: r, column: n, each: area }';
    const three = '01-02,north,9;01-02,?,9;01-02,south,9';
    expect(await judged(`target: "at least 5", ${mean}`, three)).toMatchObject({
      status: 'invalid',
      certain: false,
    });
    const share = 'measure: { share: r, meets: { n: { gte: 5 } }, each: area }';
    expect(await judged(`target: "at least 50%", ${share}`, `${three};01-02,west,9`)).toMatchObject({
      status: 'pass',
      provisional: true,
    });
    expect(await judged(`target: "at least 5", ${mean}`, '01-02,north,9;01-02,south,9')).toMatchObject({
      status: 'no-data',
      reason: 'no row holds a value to take or to average',
    });
  });

  test('a row of unknown group is in doubt for each of them, and for none beside them', async () => {
    const ratio =
      'target: at most 60%, measure: { ratio: { numerator: { count: r, each: area }, denominator: { count: all, each: area } } }';
    const every = (area: string) => `${area}\n`.repeat(10);
    const files = { 'all.csv': `area\n${every('north')}${every('south')}${every('west')}` };
    const three = 'r: 0..1 of 10 for two of them, 1..2 of 10 for the third';
    const result = await judged(ratio, '01-02,north,1;01-02,?,1', undefined, files);
    expect(result, three).toMatchObject({ status: 'pass', provisional: true, certain: true });
    expect(result.groups?.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass']);
  });

  test('before the end a group that is behind is pending, and so is the verdict', async () => {
    const result = await judged(each('at least 5'), '01-02,north,4;01-02,south,7;01-02,west,9', '2017-06-30');
    expect(result.status).toBe('pending');
    expect(result.groups?.map(({ status }) => status)).toEqual(['pending', 'pass', 'pass']);
  });

  test('a quarter is over before the year is, and one that has not begun is pending', async () => {
    const every = 'target: "at least 5", measure: { sum: r, column: n, each: { every: quarter } }';
    const rows = '01-02,north,9;05-02,north,4;07-02,north,2';
    const result = await judged(every, rows, '2017-08-15');
    expect(result.groups?.map(({ group, status }) => `${group} ${status}`)).toEqual([
      '2017-Q1 pass',
      '2017-Q2 fail',
      '2017-Q3 pending',
      '2017-Q4 pending',
    ]);
    const last = await judged(every, rows, '2017-09-30');
    expect(last.groups?.map(({ status }) => status)).toEqual(['pass', 'fail', 'fail', 'pending']);
  });
});

describe('a figure that somebody states', () => {
  const stated = 'target: "at least 10", stated: { value: "12", by: O, date: 2017-08-01 }';
  test('is judged as it stands, once it has been stated', async () => {
    expect(await judged(stated, '01-02,north,1')).toMatchObject({ status: 'pass', actual: { value: '12' } });
    expect(await judged(stated, '01-02,north,1', '2017-08-01')).toMatchObject({ status: 'pass' });
    expect(await judged(stated, '01-02,north,1', '2017-07-31')).toMatchObject({
      status: 'no-data',
      actual: null,
      reason: 'the figure was stated only after the day as of which this is judged',
    });
  });

  test('is part of the way from where it started', async () => {
    const from = 'target: "at least 10", from: "2", stated: { value: "8", by: O }';
    expect(await judged(from, '01-02,north,1')).toMatchObject({ status: 'fail', completion: '0.75' });
  });
});

describe('completion from where a figure starts', () => {
  test.each([
    ['target: "at least 10", from: "2"', '8', '0.75'],
    ['target: "at least 10", from: "2"', '12', '1.25'],
    ['target: "at most 10", from: "20"', '15', '0.5'],
    ['target: "at most 10", from: "20"', '25', '-0.5'],
  ])('%s: %s is %s', async (target, n, completion) => {
    const result = await judged(`${target}, measure: { sum: r, column: n }`, `01-02,north,${n}`);
    expect(result.completion).toBe(completion);
  });
});

describe('what is promised for the end of the year', () => {
  const byEnd = 'target: "at least 10", by: end, measure: { sum: r, column: n }';
  test.each([
    [byEnd, '25', '2017-06-30', 'pending'],
    [byEnd, '2', '2017-06-30', 'pending'],
    [byEnd, '25', undefined, 'pass'],
    [byEnd, '2', undefined, 'fail'],
  ])('%s, %s as of %s: %s', async (target, n, asOf, status) => {
    const result = await judged(target, `01-02,north,${n}`, asOf);
    expect(result).toMatchObject({
      status,
      certain: status !== 'pending',
      reason: status === 'pending' ? 'it is judged at the end of the period' : null,
    });
  });

  test('stays invalid where it is', async () => {
    expect(await judged(byEnd, '01-02,north,5;01-02,north,x', '2017-06-30')).toMatchObject({
      status: 'invalid',
    });
  });
});

describe('against another measure', () => {
  const relative = 'target: { gte: { sum: other, column: n } }, measure: { sum: r, column: n }';
  const rows = '01-02,north,25';
  test.each([
    ['n\n24\n', 'pass', '24'],
    ['n\n26\n', 'fail', '26'],
    ['n\n24\nx\n', 'invalid', '24'],
    ['n\n', 'no-data', null],
    [null, 'no-data', null],
  ])('%j: %s', async (other, status, limit) => {
    const files: Files = other === null ? {} : { 'o.csv': other };
    const result = await judged(relative, rows, undefined, files);
    expect(result).toMatchObject({ status, target: { operator: '>=', limit, upper: null, open: null } });
  });

  test('says which of the two has no source', async () => {
    const missing = 'no file was given for the source';
    expect(await judged(relative, rows)).toMatchObject({ reason: missing });
    const turned = 'target: { gte: { sum: r, column: n } }, measure: { sum: other, column: n }';
    expect(await judged(turned, rows)).toMatchObject({ status: 'no-data', reason: missing });
  });

  test('says of two that have no figure which has no source', async () => {
    const missing = 'no file was given for the source';
    const own =
      'target: { gte: { mean: r, column: n, where: { area: west } } }, measure: { sum: other, column: n }';
    expect(await judged(own, rows)).toMatchObject({ status: 'no-data', reason: missing });
    const other =
      'target: { gte: { sum: other, column: n } }, measure: { mean: r, column: n, where: { area: west } }';
    expect(await judged(other, rows)).toMatchObject({ status: 'no-data', reason: missing });
    const neither =
      'target: { gte: { mean: r, column: n, where: { area: west } } }, measure: { sum: r, column: n }';
    expect(await judged(neither, rows)).toMatchObject({
      status: 'no-data',
      reason: 'no row holds a value to take or to average',
    });
  });

  test('is certain where every limit that a correction may make agrees', async () => {
    const most = (own: string): string =>
      `target: { ${own}: { max: lim, column: n } }, measure: { sum: r, column: n }`;
    const both = { 'l.csv': 'area,n\nnorth,9\nsouth,x\n' };
    expect(await judged(most('gte'), rows, undefined, both)).toMatchObject({
      status: 'pass',
      provisional: true,
      certain: true,
      target: { limit: '9' },
      diagnostics: ['data/bad-number'],
    });
    const low = { 'l.csv': 'area,n\nnorth,3\nsouth,x\n' };
    expect(await judged(most('gte'), '01-02,north,5', undefined, low)).toMatchObject({
      status: 'invalid',
      certain: false,
    });
    const sure = { 'l.csv': 'area,n\nnorth,9\nsouth,3\n' };
    expect(await judged(most('gte'), rows, undefined, sure)).toMatchObject({
      status: 'pass',
      provisional: false,
    });
  });

  test('awaits who has not reported for the limit, unless nothing could change the verdict', async () => {
    const half = { 'l.csv': 'area,n\nnorth,9\n' };
    const sum = (own: string): string =>
      `target: { ${own}: { sum: lim, column: n } }, measure: { sum: r, column: n }`;
    expect(await judged(sum('gte'), rows, undefined, half)).toMatchObject({
      status: 'no-data',
      provisional: true,
      diagnostics: ['data/unit-missing'],
    });
    expect(await judged(sum('gte'), '01-02,north,8', undefined, half)).toMatchObject({
      status: 'fail',
      certain: true,
    });
  });

  test('tells the errors of both, in one order', async () => {
    const both =
      'target: { gte: { max: lim, column: n } }, measure: { sum: r, column: n, where: { area: north } }';
    const files = { 'l.csv': 'area,n\nnorth,3\nsouth,x\n' };
    const result = await judged(both, '01-02,?,5', undefined, files);
    expect(result.diagnostics).toEqual(['data/bad-number', 'data/unknown-value']);
  });

  test('shows shares in per cent, and sums in their unit', async () => {
    const share = (area: string): string => `{ share: r, meets: { area: ${area} } }`;
    const result = await judged(
      `target: { gte: ${share('south')} }, measure: ${share('north')}`,
      '01-02,north,5;01-02,north,5;01-02,north,5;01-02,south,5',
    );
    expect(result).toMatchObject({
      actual: { value: '0.75', display: '75.00%' },
      target: { limit: '0.25', unit: '%' },
      margin: { display: '+50.00 percentage points' },
    });
    const sums = await judged(relative, rows, undefined, { 'o.csv': 'n\n24\n' });
    expect(sums).toMatchObject({ actual: { display: '25' }, target: { unit: '' } });
  });

  test('is judged as it stands, whenever that is', async () => {
    const result = await judged(relative, '01-02,north,2', '2017-06-30', { 'o.csv': 'n\n24\n' });
    expect(result).toMatchObject({ status: 'fail', pace: null });
  });
});

test('a date that names no year is that of the period judged, whichever that is', async () => {
  const late = plan('target: by 30 June, measure: { max: r, column: date }');
  const { report } = await judgePlan(
    late,
    { 'r.csv': 'date,area,n\n2018-06-15,north,1\n' },
    { period: '2018' },
  );
  expect(resultOf(report, 't')).toMatchObject({
    status: 'pass',
    target: { limit: '2018-06-30' },
    actual: { value: '2018-06-15' },
    margin: { value: '15', display: '+15 days', items: null },
    completion: null,
  });
  const named = plan('target: by 30 June 2017, measure: { max: r, column: date }');
  const given = await judgePlan(named, { 'r.csv': 'date,area,n\n2018-06-15,north,1\n' }, { period: '2018' });
  expect(resultOf(given.report, 't')).toMatchObject({ status: 'fail', target: { limit: '2017-06-30' } });
});
