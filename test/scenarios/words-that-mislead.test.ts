import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { marginWords } from '../../src/report/words/figure-words.ts';
import { labelsOf } from '../../src/text/labels.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

// Sentences that said something else than they meant. All rows are made up.

const planOf = (target: string, more = ''): string => `
plan: p
title: Made up
language: en
sources:
  tests:
    files: ["tests*.csv"]
    period: none
${more}
    columns:
      tested: { header: tested, type: integer }
      passed: { header: passed, type: integer, optional: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], ${target} }
`;
const header = 'tested,passed\n';
const share = 'measure: { share: tests, meets: { passed: 1 } }';

describe('a margin says at which end a figure is', () => {
  test.each<[string, string, string, string | null]>([
    [
      'a share beyond its range',
      `target: 'in [40%, 60%]', ${share}`,
      '1,1\n1,1\n1,1\n1,1\n1,0\n',
      'beyond by 20.00 percentage points; 1 too many',
    ],
    [
      'a share below its range',
      `target: 'in [40%, 60%]', ${share}`,
      '1,1\n1,0\n1,0\n1,0\n1,0\n',
      'short by 20.00 percentage points; 1 more would meet it',
    ],
    [
      'a count beyond its range',
      "target: 'in [1, 2]', measure: { count: tests }",
      '1,1\n1,1\n1,1\n',
      'beyond by 1',
    ],
    [
      'a count below its range',
      "target: 'in [4, 5]', measure: { count: tests }",
      '1,1\n1,1\n1,1\n',
      'short by 1',
    ],
    ['more than is wanted', "target: '= 2', measure: { count: tests }", '1,1\n1,1\n1,1\n', 'beyond by 1'],
    ['less than is wanted', "target: '= 4', measure: { count: tests }", '1,1\n1,1\n1,1\n', 'short by 1'],
    [
      'a figure that is not judged',
      'target: at most 3, measure: { sum: tests, column: tested }',
      '3,1\nx,1\n',
      null,
    ],
  ])('%s', async (_, target, rows, words) => {
    const { report } = await judgePlan(planOf(target), { 'tests.csv': header + rows });
    expect(marginWords(resultOf(report, 't'), labelsOf('en'))).toBe(words);
  });
});

describe('a broken rule says which cell is blank', () => {
  const rule = '    rules: [{ title: ok, where: { passed: { lte: { column: tested } } } }]';
  test.each<[string, string, string]>([
    ['the first that it asks', '5,\n', 'passed is blank, tested 5'],
    ['none', '5,6\n', 'passed 6, tested 5'],
    ['written as a dash', '5,-\n', 'passed -, tested 5'],
  ])('%s', async (_, row, cells) => {
    const plan = planOf('target: at least 1, measure: { count: tests }', rule);
    const { report } = await judgePlan(plan, { 'tests.csv': header + row });
    const found = report.diagnostics.find(({ code }) => code === 'data/broken-rule');
    expect(found?.message).toBe(`the row breaks the rule "ok": ${cells}`);
  });
});

describe('a value that YAML misreads is one error at its place', () => {
  test.each<[string, string, readonly string[]]>([
    ['a variable', 'target: at least ${MIN}', ['plan/quote-this', 'plan/threshold-unknown-word']],
    [
      'braces in the middle',
      'target: at least {n} of them',
      ['plan/quote-this', 'plan/threshold-unknown-word'],
    ],
    ['braces at the end', "note: as in {a}, target: '1'", ['plan/quote-this']],
    ['a brace that closes nothing', 'target: at least 1}', ['plan/quote-this', 'plan/wrong-shape']],
  ])('%s', (_, target, codes) => {
    const text = planOf(`${target}, measure: { count: tests }`);
    const { findings } = readPlan({ file: 'plan.yaml', text });
    const found = findings.filter(({ severity }) => severity === 'error');
    expect(new Set(found.map(({ place }) => place.line))).toEqual(new Set([16]));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
