import { describe, expect, test } from 'vitest';
import { findingsOf, marked, planWith } from './findings-of.ts';

/** The findings of a plan whose target counts the rows of a condition, marked where they are expected. */
const refusedIn = (where: string, codes: readonly string[]): void => {
  const { text, expected } = marked(
    planWith(`target: 1个\nmeasure: { count: tests, where: ${where} }`),
    codes,
  );
  expect(findingsOf(text)).toEqual(expected);
};
const refused = (title: string, table: readonly (readonly [string, ...string[]])[]): void => {
  describe(title, () => {
    test.each(table)('%s', (where, ...codes) => refusedIn(where, codes));
  });
};

describe('what is taken', () => {
  test.each([
    '{ tested: { is: { sum: [passed, people] } } }',
    '{ tested: { is: { sum: [passed, people] }, within: 1 } }',
    '{ tested: { is: { sum: [passed, people], within: 1件 } } }',
    '{ tested: { gte: { sum: [passed] }, lte: { sum: [people, passed] } } }',
    '{ tested: { not: { sum: [passed] } }, date: 2017 }',
    '{ value: { is: { sum: [value2] }, within: 0.05 } }',
    '{ tested: { is: 3 }, district: { is: 崇川 }, passed: { is: { column: tested } } }',
    '{ days: { from: date, to: until, lte: 15 } }',
    '{ days: { from: date, to: until, gte: 0, lt: 15天 }, tested: 1 }',
    '{ none: [{ days: { from: date, to: until, gt: 30 days } }] }',
    '{ date: { gte: { period: end, days: -30 } } }',
    '{ date: { gte: { period: start, days: 10天 } } }',
    '{ match: { columns: [batch, tested], source: others, to: [batch, amount] } }',
    '{ any: [{ match: { columns: [batch], source: others, to: [batch] } }, { tested: 0 }] }',
  ])('%s', (where) => {
    const plan = planWith(`target: 1个\nmeasure: { count: tests, where: ${where} }`);
    expect(
      findingsOf(plan.replace('      weight:', '      value2: { type: decimal, unit: 元 }\n      weight:')),
    ).toEqual([]);
  });
});

refused('sums of columns that are refused', [
  ['{ tested: { is: { sum: »[] } } }', 'plan/empty-value'],
  ['{ tested: { is: { sum: »passed } } }', 'plan/wrong-shape'],
  ['{ tested: { is: { sum: [»pased] } } }', 'plan/unknown-column'],
  ['{ tested: { is: { sum: [»district] } } }', 'plan/wrong-column-type'],
  ['{ tested: { is: { sum: [»date] } } }', 'plan/wrong-column-type'],
  ['{ tested: { is: { sum: [passed, »passed] } } }', 'plan/named-twice'],
  ['{ tested: { is: { sum: [»tested] } } }', 'plan/sum-of-itself'],
  ['{ tested: { is: { sum: [»value] } } }', 'plan/unlike-columns'],
  ['{ rate: { is: { sum: [»passed] } } }', 'plan/unlike-columns'],
  ['{ district: { »is: { sum: [passed] } } }', 'plan/no-order'],
  ['{ date: { »gte: { sum: [passed] } } }', 'plan/no-order'],
  ['{ tested: { is: { sum: [passed], »wihtin: 1 } } }', 'plan/unknown-key'],
  ['{ tested: { is: { sum: [passed], within: »x } } }', 'plan/bad-value'],
  ['{ tested: { is: { sum: [passed], within: »-1 } } }', 'plan/bad-quantity'],
  ['{ tested: { is: { sum: [passed], within: »1万元 } } }', 'plan/value-unit'],
  ['{ tested: { gt: { sum: [passed] }, »within: 1 } }', 'plan/within-needs-equality'],
  ['{ tested: { is: 5, »within: 1 } }', 'plan/within-what'],
  ['{ tested: { is: »[1, 2] } }', 'plan/wrong-shape'],
  ['{ tested: { is: »{ source: others, column: amount } } }', 'plan/wrong-operand'],
  ['{ tested: { is: »{ period: end } } }', 'plan/wrong-operand'],
]);

refused('numbers of days that are refused', [
  ['{ »days: { from: date, to: until } }', 'plan/days-without-limit'],
  ['{ days: »{ from: date, lte: 15 } }', 'plan/missing-key'],
  ['{ days: »{ to: date, lte: 15 } }', 'plan/missing-key'],
  ['{ days: { from: »dat, to: until, lte: 15 } }', 'plan/unknown-column'],
  ['{ days: { from: »batch, to: until, lte: 15 } }', 'plan/wrong-column-type'],
  ['{ days: { from: date, to: »tested, lte: 15 } }', 'plan/wrong-column-type'],
  ['{ days: { from: date, to: »date, lte: 15 } }', 'plan/named-twice'],
  ['{ days: { from: date, to: until, lte: »many } }', 'plan/bad-days'],
  ['{ days: { from: date, to: until, lte: »1.5 } }', 'plan/bad-days'],
  ['{ days: { from: date, to: until, lte: »15个工作日 } }', 'plan/bad-days'],
  ['{ days: { from: date, to: until, lte: »20 working days } }', 'plan/bad-days'],
  ['{ days: { from: date, to: until, lte: »999999 } }', 'plan/bad-days'],
  ['{ days: { from: date, to: until, »let: 15 } }', 'plan/unknown-key'],
  ['{ days: { from: date, to: until, lte: »[15] } }', 'plan/wrong-shape'],
  ['{ days: »15 }', 'plan/wrong-shape'],
]);

refused('edges of the period that are refused', [
  ['{ date: { gte: { period: »ende, days: -30 } } }', 'plan/bad-choice'],
  ['{ date: { gte: { period: end, days: »x } } }', 'plan/bad-days'],
  ['{ date: { gte: { period: end, days: »-0.5 } } }', 'plan/bad-days'],
  ['{ date: { gte: { period: end, days: »-30个工作日 } } }', 'plan/bad-days'],
  ['{ date: { gte: { period: end, days: »-99999 } } }', 'plan/bad-days'],
  ['{ date: { gte: { period: end, days: »[1] } } }', 'plan/wrong-shape'],
  ['{ date: { gte: { period: end, »months: -1 } } }', 'plan/unknown-key'],
  ['{ date: { gte: »{ »days: -30 } } }', 'plan/missing-key', 'plan/unknown-key'],
  ['{ tested: { gte: »{ period: end, days: -30 } } }', 'plan/wrong-column-type'],
  ['{ date: { in: »{ period: end, days: -30 } } }', 'plan/wrong-operand'],
  ['{ date: { not: »{ period: end, days: -30 } } }', 'plan/wrong-operand'],
  ['{ district: { »gte: { period: end, days: -30 } } }', 'plan/no-order'],
]);

refused('look-ups of several columns that are refused', [
  ['{ match: »{ source: others, to: [batch] } }', 'plan/missing-key'],
  ['{ match: »{ columns: [batch], to: [batch] } }', 'plan/missing-key'],
  ['{ match: »{ columns: [batch], source: others } }', 'plan/missing-key'],
  ['{ match: { columns: [batch], source: »other, to: [batch] } }', 'plan/unknown-source'],
  ['{ match: { columns: [»bach], source: others, to: [batch] } }', 'plan/unknown-column'],
  ['{ match: { columns: [batch], source: others, to: [»tested] } }', 'plan/unknown-column'],
  ['{ match: { columns: [batch, tested], source: others, »to: [batch] } }', 'plan/match-counts'],
  ['{ match: { columns: [batch, unit_name], source: others, to: [batch, »batch] } }', 'plan/named-twice'],
  [
    '{ match: { columns: [batch, »batch], source: others, to: [batch, »amount] } }',
    'plan/named-twice',
    'plan/types-differ',
  ],
  ['{ match: { columns: [batch, district], source: others, to: [batch, »amount] } }', 'plan/types-differ'],
  ['{ match: { columns: »batch, source: others, to: [batch] } }', 'plan/wrong-shape'],
  ['{ match: { columns: »[], source: others, to: [batch] } }', 'plan/empty-value'],
  ['{ match: { columns: [batch], source: others, to: [batch], »negated: true } }', 'plan/unknown-key'],
  ['{ match: »others }', 'plan/wrong-shape'],
]);

describe('levels', () => {
  const withRule = (rule: string): string =>
    planWith('target: 1个\nmeasure: { count: tests }').replace(
      '    columns:\n      batch: { type: text }\n      date',
      `    rules:\n      - ${rule}\n    columns:\n      batch: { type: text }\n      date`,
    );
  test.each<[string, ...string[]]>([
    ['{ title: t, where: { tested: 1 }, level: warning }'],
    ['{ title: t, where: { tested: 1 }, level: error }'],
    ['{ title: t, where: { tested: 1 }, level: »warn }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, level: »Warning }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, level: »提醒 }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, level: »note }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, level: »true }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, level: »1 }', 'plan/bad-choice'],
    ['{ title: t, where: { tested: 1 }, »level: }', 'plan/empty-value'],
    ['{ title: t, where: { tested: 1 }, level: »[warning] }', 'plan/wrong-shape'],
    ['{ title: t, where: { tested: 1 }, level: »{ a: b } }', 'plan/wrong-shape'],
    ['{ title: t, where: { tested: 1 }, »levels: warning }', 'plan/unknown-key'],
    ['{ title: t, where: { tested: 1 }, »severity: warning }', 'plan/unknown-key'],
    ['{ title: t, where: { tested: 1 }, level: error, »level: warning }', 'plan/duplicate-key'],
  ])('%s', (rule, ...codes) => {
    const { text, expected } = marked(withRule(rule), codes);
    expect(findingsOf(text)).toEqual(expected);
  });
});
