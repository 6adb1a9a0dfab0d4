import { describe, expect, test } from 'vitest';
import { judgePlan } from '../support/judge-plan.ts';

// Eight rows, six of them 是; what is wrong stands in place of some, or beside them.
const rows = (wrong: Readonly<Record<number, string>> = {}, more: readonly string[] = []): string =>
  [
    'id,area,ok,p',
    ...Array.from({ length: 8 }, (_, i) => wrong[i] ?? `r${i},东,${i < 6 ? '是' : '否'},${i * 10}`),
    ...more,
    '',
  ].join('\n');
const plan = (target: string, measure: string, source = ''): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: none
    key: [id]
    ${source}
    columns:
      id: { header: id, type: text }
      area: { header: area, type: text }
      ok: { header: ok, type: text, values: { 是: [], 否: [] } }
      p: { header: p, type: decimal, min: 0, max: 100 }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
`;
const share = '{ share: r, meets: { ok: 是 } }';
const count = '{ count: r, where: { ok: 是 } }';
const doubtful = { 5: 'r5,东,?,50', 6: 'r6,东,?,60', 7: 'r7,东,?,70' };

describe('what would make a verdict certain', () => {
  test.each([
    // 5 of 8 to 8 of 8: one 是 is enough for 6 of 8, two for 7 of 8; three 否 leave 5 of 8, which is less than 70%.
    ['≥75%', share, rows(doubtful), '', [1, 3], ['r.csv:7 ok', 'r.csv:8 ok', 'r.csv:9 ok']],
    ['≥87%', share, rows(doubtful), '', [2, 3], ['r.csv:7 ok', 'r.csv:8 ok', 'r.csv:9 ok']],
    ['≥100%', share, rows(doubtful), '', [1, 3], ['r.csv:7 ok', 'r.csv:8 ok', 'r.csv:9 ok']],
    // 5 to 8: all three must be 否 for at most 5, any one 是 breaks it.
    ['≤5', count, rows(doubtful), '', [1, 3], ['r.csv:7 ok', 'r.csv:8 ok', 'r.csv:9 ok']],
    ['≥7', count, rows(doubtful), '', [2, 3], ['r.csv:7 ok', 'r.csv:8 ok', 'r.csv:9 ok']],
    // A repeated key leaves its row in doubt as a cell does.
    ['≥7', count, rows({ 5: 'r5,东,?,50' }, ['r0,东,是,1']), '', [1, 2], ['r.csv:10 id', 'r.csv:7 ok']],
    // What a sum would take is not said in rows.
    ['≥271', '{ sum: r, column: p }', rows({ 1: 'r1,东,是,x' }), '', [null, 1], ['r.csv:3 p']],
    // Only cells that the target asks.
    ['≥6', count, rows({ 1: 'r1,东,?,x' }), '', [1, 1], ['r.csv:3 ok']],
    // Nobody knows how many rows a district may add.
    ['≤6', count, rows(), 'complete: { area: [东, 西] }', [null, null], ['r.csv:null null']],
  ])('%s %s', async (target, measure, register, source, [least, of], first) => {
    const { explain } = await judgePlan(plan(target, measure, source), { 'r.csv': register });
    const mending = explain('t')?.mending;
    expect([mending?.rows, mending?.of]).toEqual([least, of]);
    expect(mending?.first.map(({ file, line, field }) => `${file}:${line} ${field}`).sort()).toEqual(
      [...first].sort(),
    );
  });

  test.each([
    ['≥60%', share, rows(doubtful)],
    ['≥9', count, rows(doubtful)],
    ['≥6', count, rows()],
  ])('nothing where %s of %s is certain', async (target, measure, register) => {
    const { explain } = await judgePlan(plan(target, measure), { 'r.csv': register });
    expect(explain('t')?.mending).toBe(null);
  });

  test('each number of the tree says how far it may go', async () => {
    const ratio = `{ ratio: { numerator: ${count}, denominator: { count: r } } }`;
    const { explain } = await judgePlan(plan('≥75%', ratio), { 'r.csv': rows(doubtful) });
    const tree = explain('t')?.tree;
    expect([tree, ...(tree?.parts ?? [])].map((node) => [node?.doubt?.low, node?.doubt?.high])).toEqual([
      ['0.625', '1'],
      ['5', '8'],
      [undefined, undefined],
    ]);
    const plain = await judgePlan(plan('≥75%', share), { 'r.csv': rows(doubtful) });
    expect(plain.explain('t')?.tree?.doubt).toEqual({
      low: '0.625',
      high: '1',
      rows: 3,
      display: 'between 62.50% and 100.00%',
      ends: { low: '5 / 8', high: '8 / 8' },
      places: [7, 8, 9].map((line) => ({ file: 'r.csv', line })),
    });
  });
});
