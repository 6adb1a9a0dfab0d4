import { describe, expect, test } from 'vitest';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import { runKey } from '../../../src/measure/keys/source-key.ts';
import { fingerprint } from '../../../src/model/data/fingerprint.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { type Finding, nowhere } from '../../../src/model/finding.ts';
import { soundPlan } from '../../support/judge-plan.ts';

function sourceWith(key: string) {
  const [source] = soundPlan(`
plan: p
title: Made up
language: en
sources:
  r:
    title: R
    files: ["r.csv"]
    period: none
    ${key}
    columns:
      id: { header: id, type: text }
      part: { header: part, type: text, optional: true }
      n: { header: n, type: integer }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least 1, measure: { count: r } }] }
`).sources;
  if (!source) throw new Error('a plan of one source');
  return source;
}

/** A row of some lines: `?` cannot be read, `_` is blank. */
function rowOf(line: number, ...cells: readonly string[]): Row {
  const cell = (column: number): Cell => {
    const text = cells[column] ?? '_';
    if (text === '?') return { code: 'data/bad-text' };
    return text === '_' ? null : text;
  };
  const place = (column: number) => ({ ...nowhere, line, column: column + 1, cell: cells[column] ?? '' });
  return { file: line < 10 ? 0 : 1, line, cell, place };
}

function keyOf(key: string) {
  const notes: Finding[] = [];
  const source = sourceWith(key);
  const run = runKey(source, columnNumbers(source), (found) => notes.push(found));
  if (!run) throw new Error(`a source with ${key}`);
  return {
    run,
    notes,
    said: () => notes.map(({ code, place, args }) => [code, place.line, place.column, args]),
  };
}

const two = 'key: [id, part]';

test('a source without a key has none', () => {
  const source = sourceWith('');
  expect(runKey(source, columnNumbers(source), () => undefined)).toBe(null);
});

describe('what is wrong with the key of a row', () => {
  test.each([
    ['nothing', ['a', 'b'], [], []],
    ['a blank of an optional column is a value', ['a', '_'], [], []],
    ['a blank', ['_', 'b'], ['data/blank-key'], [['data/blank-key', 2, 1, {}]]],
    ['a cell that cannot be read', ['a', '?'], ['data/bad-text'], []],
    ['both', ['_', '?'], ['data/blank-key', 'data/bad-text'], [['data/blank-key', 2, 1, {}]]],
  ])('%s', (_, cells, codes, noted) => {
    const { run, said } = keyOf(two);
    expect(run.faults(rowOf(2, ...cells))).toEqual(codes);
    expect(said()).toEqual(noted);
    expect(run.hasRepeated()).toBe(false);
  });

  test('a key that was met, which is noted when it is read again with where it was first', () => {
    const { run, said } = keyOf(two);
    const rows = [
      rowOf(2, 'a', 'b'),
      rowOf(3, 'a', 'c'),
      rowOf(4, '?', 'b'),
      rowOf(5, 'a', 'b'),
      rowOf(6, '_', 'b'),
      rowOf(12, 'a', 'b'),
    ];
    const codes = rows.map((row) => run.faults(row));
    const repeated = ['data/repeated-key'];
    expect(codes).toEqual([[], [], ['data/bad-text'], repeated, ['data/blank-key'], repeated]);
    expect(run.hasRepeated()).toBe(true);
    const again = run.rereader(['r.csv', 's.csv']);
    const places = rows.map((row) => again.add(row));
    expect(places).toEqual(['used', 'used', 'rejected', 'used', 'rejected', 'used']);
    const args = { others: ['b'], first: 'r.csv:2' };
    expect(said()).toEqual([
      ['data/blank-key', 6, 1, {}],
      ['data/repeated-key', 5, 1, args],
      ['data/repeated-key', 12, 1, args],
    ]);
  });

  test('of rows of a database the first has no line', () => {
    const { run, said } = keyOf('key: [id]');
    const rows = [2, 3].map((line): Row => ({ ...rowOf(line, 'a'), alike: { fields: [], query: 0 } }));
    for (const row of rows) run.faults(row);
    const again = run.rereader(['r.db']);
    for (const row of rows) again.add(row);
    expect(said()).toEqual([['data/repeated-key', 3, 1, { others: [], first: 'r.db' }]]);
  });
});

test('the first thousand repeated keys are said with where they were first', () => {
  const { run, notes } = keyOf('key: [id]');
  const rows = Array.from({ length: 1002 }, (_, i) => rowOf(2, `k${i}`));
  for (const row of [...rows, ...rows]) run.faults(row);
  expect(run.state().repeated).toHaveLength(1000);
  const again = run.rereader(['r.csv']);
  for (const row of [...rows, ...rows]) again.add(row);
  expect(notes).toHaveLength(1002);
  expect(notes.filter(({ args }) => 'first' in args && args.first === 'r.csv:2')).toHaveLength(1000);
});

test('keys whose fingerprints come ready are the same keys', () => {
  const { run } = keyOf('key: [id]');
  const words = new Uint32Array(12);
  fingerprint('a', words.subarray(4));
  expect([run.repeats(words, 4), run.hasRepeated()]).toEqual([false, false]);
  expect([run.repeats(words, 4), run.hasRepeated()]).toEqual([true, true]);
  expect(run.faults(rowOf(2, 'a'))).toEqual(['data/repeated-key']);
  expect(run.state().repeated).toHaveLength(1);
});

test('keys of other rows are taken in with those that repeat there', () => {
  const [one, other, third] = [keyOf('key: [id]').run, keyOf('key: [id]').run, keyOf('key: [id]').run];
  for (const id of ['a', 'b']) one.faults(rowOf(2, id));
  for (const id of ['c', 'c']) other.faults(rowOf(2, id));
  third.faults(rowOf(2, 'a'));
  expect([one.absorb(other.state()), one.hasRepeated()]).toEqual([false, true]);
  expect(one.absorb(third.state())).toBe(true);
});
