import { expect, test } from 'vitest';
import type { ExplanationNode } from '../../src/model/subjects/explanation.ts';
import { judgePlan } from '../support/judge-plan.ts';

const plan = `
plan: p
title: Made up
language: en
period: 2017
sources:
  works:
    title: Works
    files: ["works*.csv"]
    period: date
    columns:
      date: { header: date, type: date }
      kind: { header: kind, type: text, values: [road, dam] }
      cost: { header: cost, type: decimal, unit: 万元, min: 0 }
      good: { header: good, type: boolean }
  towns:
    title: Towns
    files: ["towns*.csv"]
    period: none
    columns: { name: { header: name, type: text }, people: { header: people, type: integer, unit: 人 } }
sections:
  - title: S
    targets:
      - { id: count, title: T, target: at least 2, measure: { count: works, where: { kind: road } } }
      - { id: share, title: T, target: at least 90%, measure: { share: works, where: { kind: road }, meets: { good: yes } } }
      - { id: ratio, title: T, target: "at most 5 件/万人", measure: { ratio: { numerator: { count: works }, denominator: { sum: towns, column: people } } } }
      - { id: per, title: T, target: "at most 5件", measure: { ratio: { numerator: { count: works }, denominator: { sum: towns, column: people }, per: 10000 } } }
      - { id: total, title: T, target: "at least 10万元", measure: { total: [{ sum: works, column: cost, where: { kind: road } }, { sum: works, column: cost, where: { kind: dam } }] } }
      - { id: growth, title: T, target: "growth of 10%", measure: { growth: { of: { count: works } } } }
      - { id: before, title: T, target: "growth of 10%", measure: { growth: { of: { count: works }, against: previous } } }
      - { id: points, title: T, target: "at least 5个百分点", measure: { difference: { of: { share: works, meets: { good: yes } }, against: { share: works, meets: { kind: road } } } } }
      - { id: relative, title: T, target: { gte: { mean: works, column: cost, where: { kind: dam } } }, measure: { mean: works, column: cost, where: { kind: road } } }
      - { id: middle, title: T, target: at most 9万元, measure: { median: works, column: cost } }
      - { id: most, title: T, target: at most 9万元, measure: { percentile: works, column: cost, at: 80% } }
      - { id: least, title: T, target: at most 9万元, measure: { percentile: works, column: cost, at: 25% } }
      - { id: worst, title: T, target: at most 4万元, measure: { median: works, column: cost, each: kind } }
      - { id: missing, title: T, target: at least 2, unmeasured: no register }
      - { id: absent, title: T, target: at least 2万元, measure: { mean: works, column: cost, where: { cost: { gt: 99万元 } } } }
`;
const works = `date,kind,cost,good
2016-03-01,road,1,yes
2016-04-01,dam,1,yes
2017-01-10,road,3,yes
2017-02-10,road,4,no
2017-03-10,dam,5,yes
2017-04-10,road,6.5,yes
`;
const towns = 'name,people\nA,2000\nB,6000\n';
const { explain } = await judgePlan(plan, { 'works.csv': works, 'towns.csv': towns });

/** What a number of the tree is, with its rows: how many are taken of the period's, which stand for it and which do not. */
function lines(node: ExplanationNode | null | undefined, depth = 0): readonly string[] {
  if (!node) return [];
  const { rows } = node;
  const at = (places: readonly { readonly line: number | null }[]): string =>
    places.map(({ line }) => line).join(' ');
  const behind =
    rows && `${rows.taken} of ${rows.inPeriod}, ${rows.as} ${at(rows.met)}; not ${at(rows.unmet) || 'any'}`;
  return [
    `${'  '.repeat(depth)}${node.role ?? 'all'}: ${node.arithmetic ?? node.display}${behind ? ` (${behind})` : ''}`,
    ...node.parts.flatMap((part) => lines(part, depth + 1)),
  ];
}

test.each([
  ['middle', ['all: number 2 of 4, from the least = 4.00万元 (4 of 4, largest 7 6 5 4; not any)']],
  ['most', ['all: number 4 of 4, from the least = 6.50万元 (4 of 4, largest 7 6 5 4; not any)']],
  ['least', ['all: number 1 of 4, from the least = 3.00万元 (4 of 4, largest 7 6 5 4; not any)']],
  ['worst', ['all: number 1 of 1, from the least = 5.00万元 (1 of 1, largest 6; not any)']],
  ['count', ['all: 3 (3 of 4, met 4 5 7; not 6)']],
  ['share', ['all: 2 / 3 = 66.67% (3 of 4, met 4 7; not 5)']],
  [
    'ratio',
    [
      'all: 4 / 8000 = 5.00件/万人',
      '  numerator: 4 (4 of 4, met 4 5 6 7; not any)',
      '  denominator: 8000 (2 of 2, largest 3 2; not any)',
    ],
  ],
  [
    'per',
    [
      'all: 4 / 8000 * 10000 = 5件',
      '  numerator: 4 (4 of 4, met 4 5 6 7; not any)',
      '  denominator: 8000 (2 of 2, largest 3 2; not any)',
    ],
  ],
  [
    'total',
    [
      'all: 135000 + 50000 = 18.50万元',
      '  part: 13.50万元 (3 of 4, largest 7 5 4; not 6)',
      '  part: 5.00万元 (1 of 4, largest 6; not 4 5 7)',
    ],
  ],
  [
    'growth',
    [
      'all: (4 - 2) / 2 = 100.00%',
      '  this period: 4 (4 of 4, met 4 5 6 7; not any)',
      '  a year ago: 2 (2 of 2, met 2 3; not any)',
    ],
  ],
  [
    'before',
    [
      'all: (4 - 2) / 2 = 100.00%',
      '  this period: 4 (4 of 4, met 4 5 6 7; not any)',
      '  the period before: 2 (2 of 2, met 2 3; not any)',
    ],
  ],
  [
    'points',
    [
      'all: 0.75 - 0.75 = 0.00个百分点',
      '  this period: 3 / 4 = 75.00% (4 of 4, met 4 6 7; not 5)',
      '  compared with: 3 / 4 = 75.00% (4 of 4, met 4 5 7; not 6)',
    ],
  ],
  ['relative', ['all: 135000 / 3 = 4.50万元 (3 of 4, smallest 4 5 7; not 6)']],
  ['missing', []],
  ['absent', ['all: null (0 of 4, met ; not 4 5 6 7)']],
])('the tree of %s', (id, expected) => {
  expect(lines(explain(id)?.tree)).toEqual(expected);
});

test('a share says what its rows are, in the words of the plan', () => {
  expect(explain('share')?.tree).toMatchObject({
    role: null,
    value: '2/3',
    reason: null,
    rows: {
      source: 'works',
      title: 'Works',
      files: ['works.csv'],
      period: 'date within 2017-01-01 to 2017-12-31',
      where: 'kind is road',
      meets: 'good is yes',
      met: [
        { file: 'works.csv', line: 4 },
        { file: 'works.csv', line: 7 },
      ],
      unmet: [{ file: 'works.csv', line: 5 }],
    },
    doubt: null,
  });
  expect(explain('per')?.tree).toMatchObject({ value: '5', rows: null });
  expect(explain('absent')?.tree).toMatchObject({
    value: null,
    display: null,
    reason: 'no row holds a value to take or to average',
  });
});

test('a limit that is a measure has a tree of its own', () => {
  const limit = explain('relative')?.limit;
  expect(lines(limit)).toEqual(['all: 50000 / 1 = 5.00万元 (1 of 4, largest 6; not 4 5 7)']);
  expect(limit?.value).toBe('50000');
  expect(explain('count')?.limit).toBe(null);
});

test('only the files that the target asks are named, and nobody explains what is not in the plan', () => {
  const files = (id: string) => explain(id)?.inputs.map(({ file }) => file);
  expect(files('count')).toEqual(['works.csv']);
  expect(files('ratio')).toEqual(['towns.csv', 'works.csv']);
  expect(files('missing')).toEqual([]);
  expect(explain('count')).toMatchObject({
    format: 'plan-check/explanation',
    version: 1,
    language: 'en',
    asOf: null,
    result: { id: 'count' },
    diagnostics: [],
    mending: null,
  });
  expect(explain('nobody')).toBe(null);
});
