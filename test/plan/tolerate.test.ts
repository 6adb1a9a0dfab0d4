import { expect, test } from 'vitest';
import { codeOfValidation } from '../../src/cli/args/exit-code.ts';
import type { Validation } from '../../src/model/subjects/validation.ts';
import { findingsOf, marked, planWith } from './findings-of.ts';

test.each<[string, ...string[]]>([
  ['3行'],
  ['3'],
  ['0.5%'],
  ['2 rows'],
  ['0'],
  ['»-1', 'plan/bad-tolerance'],
  ['»1.5行', 'plan/bad-tolerance'],
  ['»-0.5%', 'plan/bad-tolerance'],
  ['»100%', 'plan/bad-tolerance'],
  ['»120%', 'plan/bad-tolerance'],
  ['»3吨', 'plan/bad-tolerance'],
  ['»3万元', 'plan/bad-tolerance'],
  ['»some', 'plan/bad-tolerance'],
  ['»不超过3行', 'plan/bad-tolerance'],
  ['»[3]', 'plan/wrong-shape'],
  ['»{ rows: 3 }', 'plan/wrong-shape'],
  ['»3行以内', 'plan/bad-tolerance'],
  ['»3行和2行', 'plan/bad-tolerance'],
])('tolerate: %s', (given, ...codes) => {
  const plan = planWith('target: 1个\nmeasure: { count: tests }');
  const written = plan.replace('    period: date\n', `    period: date\n    tolerate: ${given}\n`);
  const { text, expected } = marked(written, codes);
  expect(findingsOf(text)).toEqual(expected);
});

test.each([
  [2, true, false, 0],
  [2, false, false, 1],
  [2, undefined, false, 1],
  [0, true, false, 0],
  [2, true, true, 1],
])('%d errors, tolerated: %s, strict: %s: %d', (errors, tolerated, strict, code) => {
  const source = {
    source: 's',
    title: 's',
    department: null,
    files: ['s.csv'],
    rows: 9,
    errors,
    warnings: 0,
  };
  const validation: Pick<Validation, 'summary' | 'sources'> = {
    summary: { files: 1, sources: 1, supplied: 1, errors, warnings: 0, notes: 0 },
    sources: [tolerated === undefined ? source : { ...source, tolerated }],
  };
  expect(codeOfValidation(validation, strict)).toBe(code);
});
