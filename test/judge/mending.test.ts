import { expect, test } from 'vitest';
import { judgePlan } from '../support/judge-plan.ts';

const plan = (target: string, measure: string): string => `
plan: p
title: Made up
language: en
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: none
    key: [id]
    columns:
      id: { header: id, type: text }
      ok: { header: ok, type: boolean }
      n: { header: n, type: integer, min: 0, max: 9 }
      day: { header: day, type: date, optional: true }
  other:
    title: Other
    files: ["o.csv"]
    period: none
    columns: { m: { header: m, type: integer, min: 0 } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
      - { id: u, title: U, owner: [O], target: "at least 5", measure: { sum: other, column: m } }
`;
const header = 'id,ok,n,day\n';
const count = '{ count: r, where: { ok: yes } }';
const shareOfFive = '{ share: r, where: { ok: yes }, meets: { n: { gte: 5 } } }';

async function mended(target: string, measure: string, rows: string, other = 'm\n5\n') {
  const { explain } = await judgePlan(plan(target, measure), { 'r.csv': header + rows, 'o.csv': other });
  const mending = explain('t')?.mending;
  return (
    mending && {
      rows: mending.rows,
      of: mending.of,
      first: mending.first.map(({ file, line, field }) => `${file}:${line} ${field}`),
    }
  );
}

test('what is wrong in the rows in doubt is named in the order of the file, a repeated key among it', async () => {
  const rows = '1,yes,1,\n2,?,1,\n3,yes,1,\n1,yes,1,\n4,?,1,\n';
  expect(await mended('at least 4', count, rows)).toEqual({
    rows: 2,
    of: 3,
    first: ['r.csv:3 ok', 'r.csv:5 id', 'r.csv:6 ok'],
  });
});

test('only what leaves this figure in doubt is named: no other target, no other column, no warning', async () => {
  const rows = '1,yes,x,\n2,?,1,\n3,yes,1,42000\n';
  expect(await mended('at least 3', count, rows, 'm\nx\n')).toEqual({
    rows: 1,
    of: 1,
    first: ['r.csv:3 ok'],
  });
});

test('an error of the same kind elsewhere is not named', async () => {
  const five = '{ count: r, where: { ok: yes, n: { gte: 5 } } }';
  const rows = '1,yes,5,\n2,yes,x,\n3,no,x,\n';
  expect(await mended('at least 2', five, rows, 'm\n5\nx\n')).toEqual({
    rows: 1,
    of: 1,
    first: ['r.csv:3 n'],
  });
});

test('a unit that has not reported comes before any cell, and then no number of rows is enough', async () => {
  const text = plan('at least 4', count).replace('key: [id]', 'complete: { id: ["1", "2", "9"] }');
  const { explain } = await judgePlan(text, { 'r.csv': `${header}1,yes,1,\n2,?,1,\n`, 'o.csv': 'm\n5\n' });
  const mending = explain('t')?.mending;
  expect(mending).toMatchObject({ rows: null, of: null });
  expect(mending?.first.map(({ code, line }) => [code, line])).toEqual([
    ['data/unit-missing', null],
    ['data/bad-boolean', 3],
  ]);
});

test('five at most are named', async () => {
  const rows = Array.from({ length: 7 }, (_, at) => `${at},?,1,\n`).join('');
  const found = await mended('at least 6', count, `${rows}9,yes,1,\n`);
  expect(found?.of).toBe(7);
  // One is yes: with three of seven no there are five at most, and five of seven yes would be needed for six.
  expect(found?.rows).toBe(3);
  expect(found?.first).toEqual([2, 3, 4, 5, 6].map((line) => `r.csv:${line} ok`));
});

test.each([
  // 1 to 3 of them: two must be no for at most 1, any one yes breaks it
  ['at most 1', count, '1,yes,1,\n2,?,1,\n3,?,1,\n', 1],
  ['at most 2', count, '1,yes,1,\n2,?,1,\n3,?,1,\n', 1],
  ['at least 3', count, '1,yes,1,\n2,?,1,\n3,?,1,\n', 1],
  // exactly 2: either way two rows are needed, or one that rules it out is not there
  ['=2', count, '1,yes,1,\n2,?,1,\n3,?,1,\n', 2],
  // what is neither a number of rows nor a share of them is not said in rows
  ['at least 9', '{ sum: r, column: n }', '1,yes,5,\n2,yes,x,\n', null],
  ['at least 9', '{ mean: r, column: n }', '1,yes,9,\n2,yes,x,\n', null],
  ['at least 15', `{ total: [${count}, { sum: r, column: n }] }`, '1,yes,5,\n2,?,5,\n3,?,x,\n', null],
  ['at least 4', `{ total: [${count}, ${count}] }`, '1,yes,5,\n2,?,5,\n', null],
  // a share of rows that may or may not be taken
  [
    'at least 50%',
    '{ share: r, where: { ok: yes }, meets: { n: { gte: 5 } } }',
    '1,yes,5,\n2,?,1,\n3,?,1,\n4,yes,1,\n',
    1,
  ],
  // One of five, and four of them may not be taken: without three it is one of two, with two of them one of three.
  ['at least 50%', shareOfFive, '1,yes,5,\n2,?,1,\n3,?,1,\n4,?,1,\n5,?,1,\n', 2],
  // Without two of them it is one of three, with three of them one of four.
  ['at least 30%', shareOfFive, '1,yes,5,\n2,?,1,\n3,?,1,\n4,?,1,\n5,?,1,\n', 2],
  // None of three, and two that meet may be taken: with one it is one of four, without one at most that.
  ['at least 20%', shareOfFive, '1,yes,1,\n2,yes,1,\n3,yes,1,\n4,?,5,\n5,?,5,\n', 1],
  ['at least 30%', shareOfFive, '1,yes,1,\n2,yes,1,\n3,yes,1,\n4,?,5,\n5,?,5,\n', 1],
  ['at most 10%', shareOfFive, '1,yes,1,\n2,yes,1,\n3,yes,1,\n4,?,5,\n5,?,5,\n', 1],
  // None of three, and four that meet may be taken: two of them make two of five, without three of them it is one of four.
  ['at least 30%', shareOfFive, '1,yes,1,\n2,yes,1,\n3,yes,1,\n4,?,5,\n5,?,5,\n6,?,5,\n7,?,5,\n', 2],
  // One of two, one more that misses and one that meets may be taken: 1/3 to 2/3; 1/2 either way with one of them.
  ['at least 50%', shareOfFive, '1,yes,5,\n2,yes,1,\n3,?,1,\n4,?,5,\n', 1],
  ['at least 60%', shareOfFive, '1,yes,5,\n2,yes,1,\n3,?,1,\n4,?,5,\n', 1],
  // One of three that are taken, two of them unreadable: 0/3 is nothing, 1/3 one row, 2/3 both.
  ['at least 60%', '{ share: r, meets: { n: { gte: 5 } } }', '1,yes,1,\n2,yes,x,\n3,yes,x,\n', 1],
  ['at least 30%', '{ share: r, meets: { n: { gte: 5 } } }', '1,yes,1,\n2,yes,x,\n3,yes,x,\n', 1],
  // One of four to all: 3/4 with one that misses, 2/4 with two of them.
  ['at least 70%', '{ share: r, meets: { n: { gte: 5 } } }', '1,yes,5,\n2,yes,x,\n3,yes,x,\n4,yes,x,\n', 2],
  ['at least 50%', '{ share: r, meets: { n: { gte: 5 } } }', '1,yes,1,\n2,yes,x,\n3,yes,x,\n4,yes,x,\n', 2],
  // Nothing is sure to be taken: no row may be left.
  ['at least 60%', shareOfFive, '1,?,5,\n2,?,1,\n', null],
] as const)('%s of %s over %j needs %s', async (target, measure, rows, least) => {
  expect((await mended(target, measure, rows))?.rows).toBe(least);
});

test('nothing has to be mended where the verdict is certain, or nothing is known', async () => {
  expect(await mended('at least 1', count, '1,yes,1,\n2,?,1,\n')).toBe(null);
  expect(await mended('at least 1', count, '1,yes,1,\n')).toBe(null);
  expect(await mended('at least 1', '{ mean: r, column: n, where: { ok: no } }', '1,yes,1,\n')).toBe(null);
});
