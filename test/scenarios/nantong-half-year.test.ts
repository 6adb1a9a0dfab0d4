import { expect, test } from 'vitest';
import { parseExact } from '../../src/quantity/numbers/exact-text.ts';
import { compare, multiply, one, rational } from '../../src/quantity/numbers/rational.ts';
import { resultOf } from '../support/judge-plan.ts';
import { nantongReport } from '../support/nantong-report.ts';
import { rowsAddUp } from '../support/row-account.ts';

// The shipped plan over its made-up data, judged in the middle of the year.
const half = nantongReport('2017-06-30');

test('thirty-seven targets are pending: four of what must not happen, two whose rows all come later', async () => {
  const { summary, results, asOf } = await half;
  expect(asOf).toBe('2017-06-30');
  expect(summary).toMatchObject({ targets: 61, pass: 9, fail: 8, noData: 7, invalid: 0, pending: 37 });
  const pending = results.filter(({ status }) => status === 'pending');
  const paceless = pending.filter(({ pace }) => pace === null);
  expect(paceless.filter(({ target }) => target.operator === '<=')).toHaveLength(4);
  expect(paceless.flatMap(({ id, actual }) => (actual === null ? [id] : []))).toEqual([
    'food-risk-coverage',
    'environment-index',
  ]);
  expect(paceless).toHaveLength(6);
  expect(pending.filter(({ pace }) => pace?.state === '欠进度').length).toBe(14);
  expect(pending.filter(({ pace }) => pace?.state === '超进度').length).toBe(17);
});

test.each([
  // What was recognised by the end of June, of what the year promises; due is 181 of 365 of it.
  ['quality-benchmark-enterprises', '19', '30', '1086/73', '超进度'],
  ['nantong-brand-products', '140', '300', '10860/73', '欠进度'],
  ['provincial-trademarks', '7', '15', '543/73', '欠进度'],
  ['technical-committees', '3', '5', '181/73', '超进度'],
  ['high-tech-enterprises', '52', '100', '3620/73', '超进度'],
])('%s: %s of %s', async (id, value, limit, due, state) => {
  const result = resultOf(await half, id);
  expect(result).toMatchObject({
    status: 'pending',
    actual: { value },
    target: { limit },
    pace: { elapsed: '181/365', expected: due, state },
  });
});

test('every pace is the limit by the share of the days, and is said as the figures stand', async () => {
  const states = { '-1': '欠进度', '0': '达进度', '1': '超进度' } as const;
  for (const { id, actual, target, pace } of (await half).results) {
    if (pace === null) continue;
    const [value, limit] = [actual?.value, target.limit].map((text) => parseExact(text ?? '') ?? one);
    const due = multiply(limit ?? one, rational(181, 365));
    expect([id, parseExact(pace.expected)]).toEqual([id, due]);
    expect([id, pace.state]).toEqual([id, states[compare(value ?? one, due)]]);
  }
});

test('rates are judged as they stand, and statistics of the year are not there yet', async () => {
  const report = await half;
  expect(resultOf(report, 'food-inspection-pass-rate').status).toBe('pass');
  expect(resultOf(report, 'product-inspection-pass-rate').status).toBe('fail');
  expect(resultOf(report, 'rd-spending-share').status).toBe('no-data');
});

test('every row is accounted for, and none that is later was used', async () => {
  const { inputs } = await half;
  expect(inputs.every(({ rows }) => rowsAddUp(rows))).toBe(true);
  expect(inputs.every(({ rows, later }) => later <= rows.outOfPeriod)).toBe(true);
  expect(inputs.reduce((sum, { later }) => sum + later, 0)).toBe(5897);
});

test('as of the last day everything is as it is without', async () => {
  const [last, whole] = await Promise.all([nantongReport('2017-12-31'), nantongReport()]);
  expect({ ...last, asOf: null }).toEqual(whole);
});
