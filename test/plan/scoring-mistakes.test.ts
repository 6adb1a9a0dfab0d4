import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { exactText } from '../../src/quantity/numbers/exact-text.ts';
import { findingsOf, marked } from './findings-of.ts';

const target = (id: string, rest: string): string =>
  `      - { id: ${id}, title: t, target: 1个, unmeasured: no register yet${rest} }\n`;
const plan = (head: string, ...weights: readonly string[]): string =>
  `plan: p\n${head}\nsections:\n  - title: s\n    targets:\n${weights
    .map((weight, i) => target(`t${i}`, weight === '' ? '' : `, weight: ${weight}`))
    .join('')}`;

// A » marks where each of the codes is found.
const mistakes: readonly [what: string, plan: string, codes: readonly string[]][] = [
  ['weights alone', plan('language: en', '60', '40'), []],
  ['weights that add up', plan('points: 100', '60', '40', ''), []],
  ['decimals that add up', plan('points: 1', '0.1', '0.2', '0.7'), []],
  ['everything', plan('points: 100分\nscoring: all-or-nothing\ngrades: { 优: 90, 良: 0 }', '100'), []],
  ['weights that are short', plan('points: »100', '60', '35'), ['plan/weights-do-not-add-up']],
  ['weights that are too many', plan('points: »100', '60', '40.5'), ['plan/weights-do-not-add-up']],
  ['points that are none', plan('points: »many', '60'), ['plan/bad-points']],
  ['no points at all', plan('points: »0', '60'), ['plan/bad-points']],
  ['a total and no weight', plan('»points: 100', ''), ['plan/scoring-without-weights']],
  ['a way of scoring and no weight', plan('»scoring: proportional', ''), ['plan/scoring-without-weights']],
  ['grades and no weight', plan('»grades: { A: 0 }', ''), ['plan/scoring-without-weights']],
  ['an unknown way of scoring', plan('scoring: »propotional', '60'), ['plan/bad-choice']],
  ['no grades', plan('»grades: {}', '60'), ['plan/empty-value']],
  ['empty grades', plan('»grades:', '60'), ['plan/empty-value']],
  ['grades in a list', plan('grades: »[A, B]', '60'), ['plan/wrong-shape']],
  ['a grade in words', plan('grades: { A: »excellent, B: 0 }', '60'), ['plan/bad-grade']],
  ['a grade that cannot be reached', plan('grades: { A: »101, B: 0 }', '60'), ['plan/bad-grade']],
  ['a grade below nothing', plan('grades: { A: 90, B: »-1 }', '60'), ['plan/bad-grade']],
  ['two grades at one number', plan('grades: { A: 90, B: »90.0, C: 0 }', '60'), ['plan/grades-overlap']],
  ['grades without a floor', plan('»grades: { A: 90, B: 60 }', '60'), ['plan/grades-without-floor']],
  [
    'no floor, and two at one number',
    plan('»grades: { A: 90, B: »90 }', '60'),
    ['plan/grades-without-floor', 'plan/grades-overlap'],
  ],
  ['a bad number may have been the floor', plan('grades: { A: 90, B: »none }', '60'), ['plan/bad-grade']],
  [
    'another mistake beside it',
    plan('»perod: 2017\npoints: »100', '60'),
    ['plan/unknown-key', 'plan/weights-do-not-add-up'],
  ],
  ['a total beside a bad weight is not added up', plan('points: 100', '60', '»x'), ['plan/bad-points']],
];

describe('mistakes of points and grades', () => {
  test.each(mistakes)('%s', (_, given, codes) => {
    const { text, expected } = marked(given, codes);
    expect(findingsOf(text)).toEqual(expected);
  });
});

test.each([
  ['95', { total: '100', sum: '95', difference: '5', isShort: 1 }],
  ['100.25', { total: '100', sum: '100.25', difference: '0.25', isShort: 0 }],
])('a weight of %s says by how much it does not add up', (weight, args) => {
  const { findings } = readPlan({ file: 'plan.yaml', text: plan('points: 100', weight) });
  expect(findings.map((found) => found.args)).toEqual([args]);
});

test('grades are read the best first, whatever their order', () => {
  const { value } = readPlan({ file: 'plan.yaml', text: plan('grades: { D: 0, A: 90, C: 60, B: 80 }', '5') });
  expect(value?.scoring.grades.map(({ name, from }) => [name, exactText(from)])).toEqual([
    ['A', '90'],
    ['B', '80'],
    ['C', '60'],
    ['D', '0'],
  ]);
  expect(value?.scoring.method).toBe('proportional');
});
