import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/model/data/row.ts';
import { everything } from '../../../src/quantity/numbers/interval.ts';
import { percentileFold } from '../../../src/measure/folds/percentile.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';

const rowOf = (number: number | null): Row => ({
  file: 0,
  line: 1,
  cell: () => (number === null ? null : rational(number)),
  place: () => {
    throw new Error('nobody asks');
  },
});

/** The number of nearest rank, counted out. */
function countedOut(numbers: readonly number[], percent: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.find((_, index) => (index + 1) * 100 >= percent * sorted.length) ?? null;
}

test.each([
  [[], 50, null],
  [[7], 50, 7],
  [[1, 2], 50, 1],
  [[1, 2, 3], 50, 2],
  [[15, 20, 35, 40, 50], 30, 20],
  [[15, 20, 35, 40, 50], 40, 20],
  [[15, 20, 35, 40, 50], 100, 50],
  [[15, 20, 35, 40, 50], 1, 15],
])('%j at %d%%: %s', (numbers, percent, expected) => {
  const fold = percentileFold(
    { column: 0, optional: false, isDate: false, range: everything },
    rational(percent, 100),
  );
  const state = fold.start();
  for (const number of numbers) fold.add(state, rowOf(number));
  const { value } = fold.read(state);
  expect(value).toEqual(expected === null ? null : rational(expected));
});

test('any split and any order come to the same, which is the number counted out', () => {
  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(40), fc.integer({ min: 1, max: 100 }), (given, cut, percent) => {
      const fold = percentileFold(
        { column: 0, optional: false, isDate: false, range: everything },
        rational(percent, 100),
      );
      const [one, other] = [fold.start(), fold.start()];
      for (const number of given.slice(cut)) fold.add(one, rowOf(number));
      for (const number of given.slice(0, cut)) fold.add(other, rowOf(number));
      const { value, rank } = fold.read(fold.merge(one, other));
      expect(value).toEqual(rational(countedOut(given, percent) ?? NaN));
      const sorted = given.toSorted((a, b) => a - b);
      expect([rank?.all, sorted[(rank?.some ?? 0) - 1]]).toEqual([given.length, countedOut(given, percent)]);
    }),
  );
});

test('a blank is passed over where the column is optional, and refused where it is not', () => {
  const half = rational(1, 2);
  const [taken, refused] = [true, false].map((optional) =>
    percentileFold({ column: 3, optional: optional, isDate: false, range: everything }, half),
  );
  expect(taken?.add(taken.start(), rowOf(null))).toBeNull();
  expect(refused?.add(refused.start(), rowOf(null))).toEqual({ column: 3 });
});
