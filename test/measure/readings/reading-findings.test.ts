import { expect, test } from 'vitest';
import { judgePlan } from '../../support/judge-plan.ts';

const planOf = (target: string, measure: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: none
    columns:
      id: { header: id, type: text }
      n: { header: n, type: decimal, unit: { column: u } }
      m: { header: m, type: decimal }
      u: { header: u, type: text }
      day: { header: day, type: date }
      of: { header: of, type: text, optional: true }
  other:
    title: Other
    files: ["other.csv"]
    period: none
    columns: { known: { header: known, type: text } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
`;
const one = 'id,n,m,u,day,of\na,5,5,吨,2017-01-01,x\nb,6,6,元,2017-01-02,y\n';
const two = 'id,n,m,u,day,of\na,7,7,吨,2017-01-01,x\nc,8,8,万吨,2017-01-02,z\nc,9,8,吨,2017-01-02,z\n';
const value = (id: string): string => `{ value: r, column: m, where: { id: ${id} } }`;
const sum = (column: string, ids: string): string => `{ sum: r, column: ${column}, where: { id: [${ids}] } }`;

test.each<[target: string, measure: string, found: readonly string[], touching: readonly string[]]>([
  // At the second row; a value of one row is sound.
  ['≥1', value('b'), [], []],
  ['≥1', value('a'), ['measure/several-values r2.csv:2'], ['measure/several-values']],
  ['≥1', value('c'), ['measure/several-values r2.csv:4'], ['measure/several-values']],
  [
    '≥1',
    `{ total: [${value('a')}, ${value('b')}, ${value('c')}] }`,
    ['measure/several-values r2.csv:2', 'measure/several-values r2.csv:4'],
    ['measure/several-values'],
  ],
  [
    '≥1',
    '{ value: r, column: m, each: id }',
    ['measure/several-values r2.csv:2', 'measure/several-values r2.csv:4'],
    ['measure/several-values'],
  ],
  // 5 and 7 on the first of January.
  [
    '≥1',
    '{ latest: r, column: m, by: day, where: { id: a } }',
    ['measure/tied-values r2.csv:2'],
    ['measure/tied-values'],
  ],
  ['≥1', '{ latest: r, column: m, by: day, where: { id: c } }', [], []],
  // What rows measure is known from them alone.
  ['≥1吨', sum('n', 'c'), [], []],
  ['≥1元', sum('n', 'c'), ['measure/unit-misfit r2.csv:3'], ['measure/unit-misfit']],
  ['≥1吨', `{ total: [${sum('n', 'c')}, ${sum('n', 'a')}] }`, [], []],
  [
    '≥1吨',
    `{ total: [${sum('n', 'c')}, ${sum('n', 'b')}] }`,
    ['measure/unit-misfit r2.csv:3'],
    ['measure/unit-misfit'],
  ],
  ['≥1吨', '{ sum: r, column: n, each: id }', ['measure/unit-misfit r1.csv:3'], ['measure/unit-misfit']],
  ['≥1吨', sum('n', 'a, b'), ['data/mixed-units r1.csv:3'], ['data/mixed-units']],
])('%s of %s', async (target, measure, found, touching) => {
  const { report } = await judgePlan(planOf(target, measure), {
    'r1.csv': one,
    'r2.csv': two,
    'other.csv': 'known\nx\n',
  });
  expect(report.diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual(found);
  expect(report.results[0]?.diagnostics).toEqual(touching);
});
