import { describe, expect, test } from 'vitest';
import { distinctFold } from '../../../src/measure/folds/count.ts';
import { extremeFold } from '../../../src/measure/folds/extreme.ts';
import {
  type FigureColumn,
  type Fold,
  contributionOf,
  rankOf,
  readFigure,
} from '../../../src/measure/folds/fold.ts';
import { latestFold } from '../../../src/measure/folds/latest.ts';
import { meanFold } from '../../../src/measure/folds/mean.ts';
import { percentileFold } from '../../../src/measure/folds/percentile.ts';
import { shareFold } from '../../../src/measure/folds/share.ts';
import { sumFold } from '../../../src/measure/folds/sum.ts';
import { valueFold } from '../../../src/measure/folds/value.ts';
import type { Cell, RankedPlace, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import { exactText } from '../../../src/quantity/numbers/exact-text.ts';
import { one, rational } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';

const wrong: Cell = { code: 'data/bad-number' };
const june = parseSpan('2017-06');
const day = parseSpan('2017-06-30');
const column: FigureColumn = { column: 0, optional: true, isDate: false, range: { low: null, high: null } };
const sum = { ...column, countable: false, mayBeNegative: false };
const mean = { ...column, weight: null, leastWeight: one };

function rowOf(...cells: readonly Cell[]): Row {
  return { file: 0, line: 2, cell: (number) => cells[number] ?? null, place: () => nowhere };
}

/** Rows of which so many have a number: their sum, and the least and the greatest of them. */
function manyRows(rows: number, numbers: readonly number[]) {
  const sorted = numbers
    .toSorted((a, b) => a - b)
    .map((n): RankedPlace => ({ file: 0, line: 2, rank: rational(n) }));
  return {
    rows,
    file: 0,
    lines: [2],
    sum: () => ({
      sum: rational(numbers.reduce((all, each) => all + each, 0)),
      numbers: numbers.length,
      ranked: { high: sorted.toReversed(), low: sorted },
    }),
    numbers: () => numbers.map((n) => [rational(n), 1] as const),
  };
}

/** What many rows come to after these single ones: the figure or why there is none, and what it is at least. */
function together<S>(fold: Fold<S>, first: readonly Cell[], rows: number, numbers: readonly number[]) {
  const state = fold.start();
  for (const cell of first) fold.add(state, rowOf(cell));
  if (!fold.addMany) return null;
  fold.addMany(state, manyRows(rows, numbers), true);
  const { value, reason, atLeast } = fold.read(fold.merge(state, fold.start()));
  return [value ? exactText(value) : reason, atLeast && exactText(atLeast)];
}

const four = rational(4);
const less = rational(-4);

describe('rows that are added together', () => {
  test.each([
    ['of none with a number', [], 2, [], ['nothing-to-average', null]],
    ['of none with a number beside one', [four], 2, [], ['4', '4']],
    ['of some with a number', [], 3, [5, 1], ['6', '6']],
    ['of some with a number beside a blank', [null], 2, [5, 1], ['6', '6']],
    ['beside one below zero', [less], 2, [5, 1], ['2', null]],
    ['with one below zero', [four], 2, [5, -1], ['8', null]],
    ['with zero', [four], 2, [5, 0], ['9', '9']],
  ])('come to a sum %s', (_, first, rows, numbers, expected) => {
    expect(together(sumFold(sum), first, rows, numbers)).toEqual(expected);
  });

  test.each([
    ['mean', meanFold(mean), ['4', null]],
    ['greatest', extremeFold('max', column), ['7', null]],
    ['least', extremeFold('min', column), ['1', null]],
    ['median', percentileFold(column, rational(1, 2)), ['4', null]],
  ])('come to a %s', (...[, fold, expected]) => {
    expect(together(fold as Fold<unknown>, [four], 3, [7, 1])).toEqual(expected);
    expect(together(fold as Fold<unknown>, [null], 3, [])).toEqual(['nothing-to-average', null]);
  });

  test('are not, where each has its weight, its day or its place', () => {
    expect(together(meanFold({ ...mean, weight: 1 }), [], 2, [5])).toBe(null);
    expect(together(extremeFold('max', { ...column, isDate: true }), [], 2, [5])).toBe(null);
    expect(together(latestFold(column, 1), [], 2, [5])).toBe(null);
    expect(together(valueFold(column), [], 2, [5])).toBe(null);
  });
});

test.each([
  [four, four, four, { low: four, high: four }],
  [null, null, null, null],
  [wrong, null, null, { column: 0 }],
  ['x', null, null, { column: 0 }],
  [day, rational(17347), rational(17347), { low: rational(17347), high: rational(17347) }],
  // Of a month the last day ranks; which day it is nobody knows.
  [june, null, rational(17347), { low: rational(17318), high: rational(17347) }],
])('a cell of case %# adds, ranks and reads', (cell, number, rank, figure) => {
  expect(contributionOf(rowOf(cell), column)).toEqual({ number, weight: one, by: null });
  expect(rankOf(cell)).toEqual(rank);
  expect(readFigure(rowOf(cell), column)).toEqual(figure);
});

test.each([
  ['a sum', sumFold(sum), [four, null], four, { number: four, weight: one, by: null }],
  ['a sum of an error', sumFold(sum), [wrong, null], null, { number: null, weight: one, by: null }],
  ['a mean', meanFold(mean), [four, less], four, { number: four, weight: one, by: null }],
  ['a mean of an error', meanFold(mean), [wrong, less], null, { number: null, weight: one, by: null }],
  [
    'a weighted mean',
    meanFold({ ...mean, weight: 1 }),
    [four, less],
    four,
    { number: four, weight: less, by: null },
  ],
  [
    'a mean of no weight',
    meanFold({ ...mean, weight: 1 }),
    [four, null],
    four,
    { number: four, weight: null, by: null },
  ],
  ['a greatest', extremeFold('max', column), [four, null], four, { number: four, weight: one, by: null }],
  ['a median', percentileFold(column, one), [four, null], four, { number: four, weight: one, by: null }],
  ['a value', valueFold(column), [four, null], four, { number: four, weight: one, by: null }],
  ['a latest', latestFold(column, 1), [four, less], less, { number: four, weight: one, by: less }],
  [
    'a latest of no place',
    latestFold(column, 1),
    [four, null],
    null,
    { number: four, weight: one, by: null },
  ],
  [
    'a latest of a wrong place',
    latestFold(column, 1),
    [four, wrong],
    null,
    { number: four, weight: one, by: null },
  ],
])('%s says what a row adds and where it ranks', (_, given, cells, rank, contribution) => {
  const fold = given as Fold<unknown>;
  expect(fold.contribution?.(rowOf(...cells))).toEqual(contribution);
  expect(fold.rank?.(rowOf(...cells))).toEqual(rank);
});

test('a share counts on which side rows are, added together or one by one', () => {
  const fold = shareFold((row) => (row.cell(0) === 'x' ? 'true' : 'false'));
  const state = fold.start();
  for (const cell of ['x', 'y']) fold.add(state, rowOf(cell));
  fold.addMany?.(state, manyRows(3, []), true);
  fold.addMany?.(state, manyRows(2, []), false);
  expect(fold.read(state)).toMatchObject({
    value: rational(4, 7),
    numerator: rational(4),
    denominator: rational(7),
    countable: true,
  });
  expect(fold.read(fold.start())).toMatchObject({ value: null, countable: true });
});

test('keys of rows are made of the columns whose values are counted', () => {
  const fold = distinctFold([2, 5].map((number) => ({ column: number, optional: false, values: null })));
  const state = fold.start();
  expect(fold.keys?.columns).toEqual([2, 5]);
  expect(fold.keys?.of(state)).toBe(state.keys);
  expect(fold.read(state).countable).toBe(true);
});
