import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld, folderOf } from './fake-world.ts';

// Made up: one of the two sources tolerates two rows in error.
const plan = (language: string): string => `
plan: p
title: P
language: ${language}
sources:
  a: { title: A, files: [a.csv], tolerate: 2 rows, columns: { n: { type: integer } } }
  b: { title: B, files: [b.csv], columns: { n: { type: integer } } }
sections:
  - { title: S, targets: [{ id: t, title: T, target: 1件, measure: { count: a } }] }
`;

async function validated(
  language: string,
  a: string,
  b: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string }> {
  const cwd = folderOf({ 'plan.yaml': plan(language), 'a.csv': `n\n${a}`, 'b.csv': `n\n${b}` });
  const world = fakeWorld(cwd, ['validate', 'a.csv', 'b.csv', '--plan', 'plan.yaml', ...args]);
  const code = await run(world);
  return { code, out: world.stdout.text() };
}

const verdictOf = (out: string): string =>
  /^(?:结论|Verdict) {2}(.*?) {4}(.*)$/mu.exec(out)?.slice(1).join(' | ') ?? '';

test.each<[a: string, b: string, code: number, zh: string, en: string]>([
  ['1\n', '2\n', 0, '没有错误 | 2 个文件，2 行', 'no errors | 2 files, 2 rows'],
  [
    '1\nx\n',
    '1\n',
    0,
    '有错误，都在容许之内 | 2 个文件，3 行，1 个错误',
    'errors found, no more than are tolerated | 2 files, 3 rows, 1 error',
  ],
  ['x\nx\nx\n', '1\n', 1, '有错误 | 2 个文件，4 行，3 个错误', 'errors found | 2 files, 4 rows, 3 errors'],
  [
    'x\nx\n',
    'x\n',
    1,
    '有错误 | 2 个文件，3 行，3 个错误（其中 2 个在容许之内）',
    'errors found | 2 files, 3 rows, 3 errors (2 tolerated)',
  ],
  ['1\n', 'x\n', 1, '有错误 | 2 个文件，2 行，1 个错误', 'errors found | 2 files, 2 rows, 1 error'],
])('%j and %j: %d, %s', async (a, b, code, zh, en) => {
  const chinese = await validated('zh', a, b);
  const english = await validated('en', a, b);
  expect([chinese.code, english.code]).toEqual([code, code]);
  expect([verdictOf(chinese.out), verdictOf(english.out)]).toEqual([zh, en]);
});

test.each([
  ['table', /^A {2}.* {2}2 \(容许\) {2}/mu],
  ['markdown', /^\| A \|.*\| 2 \(容许\) \|/mu],
  ['json', /"errors": 2,\s+"tolerated": true/u],
  ['junit', /<system-err>错误 {2}data\/not-integer|<system-err>错误 {2}data\/bad-number/u],
])('%s says it of the source', async (format, pattern) => {
  const { code, out } = await validated('zh', 'x\nx\n', '1\n', '--format', format);
  expect(code).toBe(0);
  expect(out).toMatch(pattern);
  expect(out).not.toContain('<failure');
});

test('with --strict they count', async () => {
  const { code } = await validated('zh', 'x\n', '1\n', '--strict');
  expect(code).toBe(1);
});
