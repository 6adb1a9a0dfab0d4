import { describe, expect, test } from 'vitest';
import { columnNumbers } from '../../../src/measure/conditions/compile-condition.ts';
import type { FoldRun } from '../../../src/measure/folds/fold-run.ts';
import { rangeOf, startFolds } from '../../../src/measure/folds/make-fold.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational, zero } from '../../../src/quantity/numbers/rational.ts';
import { parseUnit } from '../../../src/quantity/units/parse-unit.ts';
import { soundPlan } from '../../support/judge-plan.ts';

/** The fold of a measure over a column `n` and a weight `w`. */
function foldOf(
  measure: string,
  columns: { readonly n?: string; readonly w?: string } = {},
  lacking: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
): FoldRun {
  const { n = 'type: integer', w = 'type: decimal' } = columns;
  const unit = /unit: (?<unit>\p{L})/u.exec(n)?.groups?.['unit'] ?? (n.includes('column: u') ? '吨' : '');
  const plan = soundPlan(`
plan: p
title: Made up
language: en
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: none
    columns:
      n: { header: n, ${n} }
      w: { header: w, ${w} }
      u: { header: u, type: text, optional: true }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least 1${unit}, measure: ${measure} }] }
`);
  const { value } = compileDemand(plan, null, null);
  const [part] = value?.sources ?? [];
  if (!part) throw new Error('no demand');
  const members = () => ({ has: () => false, hasLoosely: () => false, complete: true });
  const around = { source: part.source, columnNumber: columnNumbers(part.source), members, lacking };
  const [fold] = startFolds(part.folds, { ...around, note: () => undefined });
  if (!fold) throw new Error('no fold');
  return fold;
}

/** Rows of `n` and `w`; `_` is blank, `?` cannot be read. */
function given(fold: FoldRun, rows: readonly string[], file = 0) {
  rows.forEach((text, i) => {
    const cells = text.split(' ').map((cell): Cell => {
      if (cell === '?') return { code: 'data/bad-number' };
      return cell === '_' ? null : parseExact(cell);
    });
    const row: Row = { file, line: 2 + i, cell: (column) => cells[column] ?? null, place: () => nowhere };
    fold.add(row, 'true');
  });
  const group = fold.read().groups.get('');
  if (!group) throw new Error('no group');
  return group;
}

test.each([
  [{ min: null, max: null, unit: null }, null, null],
  [{ min: rational(1), max: rational(9), unit: null }, rational(1), rational(9)],
  [{ min: null, max: null, unit: parseUnit('件') }, zero, null],
  [{ min: rational(-5), max: null, unit: parseUnit('件') }, rational(-5), null],
  [{ min: null, max: null, unit: parseUnit('元') }, null, null],
  [{ min: null, max: null, unit: { column: 'u' } }, null, null],
])('what a cell may hold, case %#', (column, low, high) => {
  expect(rangeOf(column)).toEqual({ low, high });
});

test.each([
  ['type: integer', true],
  ['type: integer, unit: 件', true],
  ['type: integer, unit: 元', false],
  ['type: integer, unit: { column: u }', false],
  ['type: decimal', false],
  ['type: decimal, unit: 件', false],
])('a sum of %s is of whole pieces: %s', (n, countable) => {
  expect(given(foldOf('{ sum: r, column: n }', { n }), ['5 1']).folded.countable).toBe(countable);
});

test.each([
  // Without a number below zero, and where none may be, no other row takes it below what it is.
  ['type: integer', ['5 1', '0 1', '3 1'], '8'],
  ['type: integer', ['5 1', '-1 1', '3 1'], null],
  ['type: integer, min: 0', ['5 1'], '5'],
  ['type: integer, min: 1', ['5 1'], '5'],
  ['type: integer, min: -1', ['5 1'], null],
  ['type: integer', ['-1 1', '5 1'], null],
])('a sum of %s over %j is at least %s', (n, rows, least) => {
  const { atLeast } = given(foldOf('{ sum: r, column: n }', { n }), rows).folded;
  expect(atLeast && exactText(atLeast)).toBe(least);
});

describe('a mean whose weights may be below zero', () => {
  test.each([
    // 4, and a number from 6 to 10 that weighs as much; nothing is known where a weight may take away.
    ['type: decimal, min: 0', '5..7'],
    ['type: decimal, min: 1', '5..7'],
    ['type: decimal, min: -1', '..'],
    ['type: decimal', '..'],
    ['type: decimal, unit: 件', '5..7'],
  ])('weights of %s: %s', (w, bounds) => {
    const fold = foldOf('{ mean: r, column: n, weight: w }', { n: 'type: integer, min: 6, max: 10', w });
    const found = given(fold, ['4 1', '? 1']).bounds;
    const { low = null, high = null } = found?.interval ?? {};
    expect(`${low ? exactText(low) : ''}..${high ? exactText(high) : ''}`).toBe(bounds);
  });
});

test('the median is of the middle, and a percentile of its part', () => {
  const rows = ['1 1', '2 1', '3 1', '4 1', '5 1'];
  const found = ['{ median: r, column: n }', '{ percentile: r, column: n, at: 80% }'].map((measure) => {
    const { value } = given(foldOf(measure), rows).folded;
    return value && exactText(value);
  });
  expect(found).toEqual(['3', '4']);
});

test('rows that make a figure are kept with their numbers', () => {
  const numbers = (measure: string) => {
    const { ranked } = given(foldOf(measure), ['1 9', '3 5', '2 7']);
    return [ranked.high, ranked.low].map((rows) =>
      rows.map(({ line, rank }) => `${line}:${exactText(rank)}`),
    );
  };
  const ofN = [
    ['3:3', '4:2', '2:1'],
    ['2:1', '4:2', '3:3'],
  ];
  for (const measure of [
    '{ sum: r, column: n }',
    '{ mean: r, column: n }',
    '{ min: r, column: n }',
    '{ max: r, column: n }',
    '{ median: r, column: n }',
    '{ value: r, column: n }',
  ])
    expect([measure, numbers(measure)]).toEqual([measure, ofN]);
  // The latest row is the one that makes the figure.
  expect(numbers('{ latest: r, column: n, by: w }')).toEqual([
    ['2:9', '4:7', '3:5'],
    ['3:5', '4:7', '2:9'],
  ]);
  expect(numbers('{ count: r }')).toEqual([[], []]);
});

test('what a file has no column for nobody knows, in that file alone', () => {
  const fold = foldOf('{ count: r, where: { u: { blank: true } } }', {}, new Map([[1, new Set([2])]]));
  given(fold, ['1 1']);
  const { rows, bounds, codes } = given(fold, ['1 1'], 1);
  expect([rows, bounds?.interval, codes]).toEqual([
    1,
    { low: rational(1), high: rational(2) },
    ['data/optional-column-missing'],
  ]);
});
