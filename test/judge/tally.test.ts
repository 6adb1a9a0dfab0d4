import { expect, test } from 'vitest';
import { scoreOf } from '../../src/judge/score.ts';
import { summarise, tally } from '../../src/judge/tally.ts';
import type { Scoring } from '../../src/model/plan/plan.ts';
import type { Result, Status } from '../../src/model/subjects/report.ts';
import { rational } from '../../src/quantity/numbers/rational.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const { report } = await judgePlan(
  `
plan: p
title: Made up
language: en
sources:
  r: { title: R, files: ["r.csv"], period: none, columns: { a: { header: a, type: text } } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "1", measure: { count: r } }
`,
  { 'r.csv': 'a\nx\n' },
);
const made = resultOf(report, 't');

function result(status: Status, more: Partial<Result> = {}): Result {
  return { ...made, status, ...more };
}

/** Worth so many points, of which it got so many; nothing is decided without the second. */
function worth(weight: string, got: string | null, more: Partial<Result> = {}): Result {
  return result('pass', { weight, points: got === null ? null : { of: weight, got }, ...more });
}

const warning = {
  text: '1',
  words: '1',
  operator: '>=' as const,
  limit: '1',
  upper: null,
  warned: false,
};
const grades = [
  { name: 'A', from: rational(90) },
  { name: 'B', from: rational(60) },
  { name: 'C', from: rational(0) },
];
const scoring: Scoring = { method: 'proportional', grades };

test('results are counted by status', () => {
  const statuses: readonly Status[] = [
    'pass',
    'fail',
    'fail',
    'no-data',
    'no-data',
    'no-data',
    'invalid',
    'pending',
  ];
  expect(tally(statuses.map((status) => result(status)))).toEqual({
    targets: 8,
    pass: 1,
    fail: 2,
    noData: 3,
    invalid: 1,
    pending: 1,
  });
});

test('passes with a warning are counted as soon as one target may have one', () => {
  expect(tally([result('pass'), result('pass', { warn: warning })])).toMatchObject({ pass: 2, warned: 0 });
  expect(tally([result('pass', { warn: { ...warning, warned: true } }), result('fail')])).toMatchObject({
    pass: 1,
    warned: 1,
  });
});

test('a target of two owners counts for each of them, and owners and sections come in the order of the plan', () => {
  const results = [
    result('fail', { section: 'B', owners: ['z', 'a'] }),
    result('pass', { section: 'A', owners: ['a'] }),
    result('pass', { section: 'B', owners: [] }),
  ];
  const { sections, owners, targets, waived } = summarise(results, scoring, true);
  expect([targets, waived]).toEqual([3, 0]);
  expect(sections.map(({ section, pass, fail }) => [section, pass, fail])).toEqual([
    ['B', 1, 1],
    ['A', 1, 0],
  ]);
  expect(owners.map(({ owner, pass, fail }) => [owner, pass, fail])).toEqual([
    ['z', 0, 1],
    ['a', 1, 1],
  ]);
});

test.each([
  // points of 10 each, and the grade
  ['10 8', 'A'],
  ['10 7', 'B'],
  ['6 6', 'B'],
  ['6 5', 'C'],
  ['0 0', 'C'],
])('of 20 points, %s give grade %s', (points, grade) => {
  const results = points.split(' ').map((got) => worth('10', got));
  expect(scoreOf(results, scoring, true)).toMatchObject({ of: '20', grade, vetoedBy: [] });
});

test('no grade before all is decided, nor of a part of the plan, nor of no points', () => {
  expect(scoreOf([worth('10', '10'), worth('10', null)], scoring, true)?.grade).toBe(null);
  expect(scoreOf([worth('10', '10')], scoring, false)?.grade).toBe(null);
  expect(scoreOf([worth('0', '0')], scoring, true)?.grade).toBe(null);
  expect(scoreOf([result('pass', { weight: null })], scoring, true)).toBe(null);
  expect(scoreOf([worth('10', '10')], { ...scoring, grades: [] }, true)?.grade).toBe(null);
});

test('a veto that is missed gives the lowest grade at once, but of the whole plan only', () => {
  const missed = worth('10', '0', { id: 'v', status: 'fail', veto: true });
  expect(scoreOf([missed, worth('10', null)], scoring, true)).toMatchObject({ grade: 'C', vetoedBy: ['v'] });
  expect(scoreOf([missed, worth('10', '10')], scoring, false)).toMatchObject({
    grade: null,
    vetoedBy: ['v'],
  });
  expect(scoreOf([missed], { ...scoring, grades: [] }, true)).toMatchObject({ grade: null });
  const kept = worth('10', '10', { id: 'v', status: 'pass', veto: true });
  expect(scoreOf([kept], scoring, true)).toMatchObject({ grade: 'A', vetoedBy: [] });
  const unasked = worth('10', '0', { status: 'fail', veto: false });
  expect(scoreOf([unasked, worth('10', '10')], scoring, true)?.vetoedBy).toEqual([]);
});
