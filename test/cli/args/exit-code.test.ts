import { expect, test } from 'vitest';
import { type ExitCode, codeOfFindings, codeOfReport, strongest } from '../../../src/cli/args/exit-code.ts';
import { type Severity, nowhere } from '../../../src/model/finding.ts';

test.each<[ExitCode[], ExitCode]>([
  [[], 0],
  [[0, 0], 0],
  [[0, 3], 3],
  [[3, 1], 1],
  [[1, 2], 2],
  [[2, 3, 1, 0], 2],
  [[2, 70, 1], 70],
])('of %o the strongest is %i', (codes, code) => {
  expect(strongest(codes)).toBe(code);
});

const tally = {
  targets: 9,
  pass: 9,
  fail: 0,
  noData: 0,
  invalid: 0,
  pending: 0,
  score: null,
  waived: 0,
  sections: [],
  owners: [],
};

test.each<[Partial<typeof tally>, Severity | null, boolean, ExitCode]>([
  [{}, null, false, 0],
  [{ pending: 9, pass: 0 }, null, false, 0],
  [{ fail: 1 }, null, false, 1],
  [{ fail: 2, waived: 1 }, null, false, 1],
  [{ fail: 2, waived: 2 }, null, false, 0],
  [{ fail: 1, waived: 1, noData: 1 }, null, false, 3],
  [{ fail: 1, noData: 1, invalid: 1 }, 'error', false, 1],
  [{ noData: 1 }, null, false, 3],
  [{ invalid: 1 }, null, false, 3],
  [{}, 'error', false, 0],
  [{}, 'warning', false, 0],
  [{}, 'error', true, 3],
  [{}, 'warning', true, 3],
  [{}, 'note', true, 0],
  [{ fail: 1 }, 'warning', true, 1],
])('a report of %o with a finding of %s, strict %s, is %i', (counts, severity, strict, code) => {
  const diagnostics = severity === null ? [] : [{ code: 'x', severity, message: '', hint: null, ...nowhere }];
  expect(codeOfReport({ summary: { ...tally, ...counts }, diagnostics }, strict)).toBe(code);
});

test.each<[Severity | null, boolean, ExitCode]>([
  [null, true, 0],
  ['note', true, 0],
  ['warning', false, 0],
  ['warning', true, 2],
  ['error', false, 2],
])('a finding of %s about the call, strict %s, is %i', (severity, strict, code) => {
  const findings = severity === null ? [] : [{ code: 'x', severity, args: {}, place: nowhere }];
  expect(codeOfFindings(findings, strict)).toBe(code);
});
