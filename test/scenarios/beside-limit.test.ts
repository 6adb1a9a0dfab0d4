import { expect, test } from 'vitest';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

// A made-up register of inspections: 9 of 10 pass.
const plan = (target: string): string => `
plan: p
language: en
sources:
  r: { columns: { result: { type: text, values: [pass, fail] } } }
sections:
  - title: S
    targets:
      - { id: t, title: T, ${target}, measure: { share: r, meets: { result: pass } } }
`;
const files = { 'r.csv': `result\n${'pass\n'.repeat(9)}fail\n` };

test.each([
  ['target: at least 85%, warn: at least 95%', 'pass', true, '1.0588235294117647'],
  ['target: at least 85%, warn: at least 90%', 'pass', false, '1.0588235294117647'],
  ['target: at least 95%, warn: at least 97%', 'fail', false, '0.9473684210526316'],
  ['target: at least 95%, from: 85%', 'fail', undefined, '0.5'],
  ['target: at least 88%, from: 80%', 'pass', undefined, '1.25'],
  ['target: at least 95%, from: 92%', 'fail', undefined, '-0.6666666666666666'],
  ['target: at most 85%, from: 95%', 'fail', undefined, '0.5'],
])('%s: %s', async (target, status, warned, completion) => {
  const { report } = await judgePlan(plan(target), files);
  const result = resultOf(report, 't');
  expect([result.status, result.warn?.warned]).toEqual([status, warned]);
  const [n = '0', d = '1'] = (result.completion ?? '').split('/');
  expect(Number(n) / Number(d)).toBeCloseTo(Number(completion), 12);
  expect(report.summary.warned).toBe(warned === undefined ? undefined : Number(warned));
});
