import { describe, expect, test } from 'vitest';
import { findingsOf, marked } from './findings-of.ts';

// A made-up register of waits in minutes, hours and working days.
const plan = (target: string, min = ''): string => `plan: p
period: 2017
sources:
  r:
    period: d
    columns:
      d: { type: date }
      wait: { type: decimal, unit: 分钟${min} }
      hours: { type: decimal, unit: 小时 }
      work: { type: decimal, unit: 工作日 }
      n: { type: integer, unit: 件 }
      t: { type: text }
sections:
  - title: s
    targets:
      - { id: a, title: t, target: ${target} }
`;
const longest = 'measure: { max: r, column: wait }';
const counted = (where: string): string => `1件, measure: { count: r, where: { ${where} } }`;

describe('times that are converted', () => {
  test.each([
    `30分钟以内, ${longest}`,
    `0.5小时以内, ${longest}`,
    `1天以内, ${longest}`,
    `at most 90 minutes, ${longest}`,
    `２小时内, ${longest}`,
    `1小时以内, warn: 30分钟以内, from: 0.5天, ${longest}`,
    '15个工作日内, measure: { max: r, column: work }',
    '1小时, measure: { total: [{ sum: r, column: wait }, { sum: r, column: hours }] }',
    counted('wait: { lte: 2小时 }'),
    counted('wait: { lte: { column: hours } }'),
    counted('wait: { is: { sum: [hours] }, within: 1分钟 }'),
  ])('%s', (target) => {
    expect(findingsOf(plan(target))).toEqual([]);
  });
});

describe('times that are refused', () => {
  test.each<[string, ...string[]]>([
    [`30, »${longest}`, 'plan/unit-misfit'],
    [`30%, »${longest}`, 'plan/unit-misfit'],
    [`30件, »${longest}`, 'plan/unit-misfit'],
    [`30万元, »${longest}`, 'plan/unit-misfit'],
    [`30分, »${longest}`, 'plan/unit-misfit'],
    [`5个工作日内, »${longest}`, 'plan/unit-misfit'],
    [`5 working days, »${longest}`, 'plan/unit-misfit'],
    [`30分»种, ${longest}`, 'plan/threshold-unknown-word'],
    ['15天, »measure: { count: r }', 'plan/unit-misfit'],
    ['15天, »measure: { max: r, column: work }', 'plan/unit-misfit'],
    ['15小时, »measure: { share: r, meets: { t: x } }', 'plan/unit-misfit'],
    ['1小时, »measure: { growth: { of: { sum: r, column: wait } } }', 'plan/unit-misfit'],
    [`10分钟—»1个工作日, ${longest}`, 'plan/threshold-unit-mismatch'],
    [`30分钟以内, warn: »5个工作日以内, ${longest}`, 'plan/unlike-limit'],
    [`30分钟以内, warn: »1小时以内, ${longest}`, 'plan/warn-not-stricter'],
    [`30分钟以内, from: »1个工作日, ${longest}`, 'plan/unlike-limit'],
    [`30分钟以内, from: »0.25小时, ${longest}`, 'plan/from-beyond'],
    [counted('wait: { lte: »2个工作日 }'), 'plan/value-unit'],
    [counted('wait: { lte: »2 minuts }'), 'plan/value-unit'],
    [counted('work: { lte: »2天 }'), 'plan/value-unit'],
    [counted('wait: { lte: { column: »work } }'), 'plan/unlike-columns'],
    [counted('wait: { not: { column: »n } }'), 'plan/unlike-columns'],
    [counted('wait: { is: { sum: [»work] } }'), 'plan/unlike-columns'],
    [counted('wait: { is: { sum: [hours] }, within: »1个工作日 }'), 'plan/value-unit'],
    [
      '1小时, measure: { total: [{ sum: r, column: wait }, »{ sum: r, column: work }] }',
      'plan/unlike-measures',
    ],
  ])('%s', (target, ...codes) => {
    const { text, expected } = marked(plan(target), codes);
    const found = findingsOf(text);
    // A unit that does not fit is said where the measure begins.
    const code = ([first = '']: readonly string[]): string => first.split(' ')[0] ?? '';
    if (codes[0] === 'plan/unit-misfit' || codes[0] === 'plan/unlike-measures')
      expect([found.length, code(found)]).toEqual([1, code(expected)]);
    else expect(found).toEqual(expected);
  });

  test('a least value in another unit', () => {
    const { text, expected } = marked(plan(`30分钟以内, ${longest}`, ', min: »1件'), ['plan/value-unit']);
    expect(findingsOf(text)).toEqual(expected);
  });
});
