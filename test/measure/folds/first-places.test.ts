import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keepPlace,
  keepRanked,
  mergePlaces,
  mergeRanked,
  unranked,
} from '../../../src/measure/folds/first-places.ts';
import type { RankedRows, RowPlace } from '../../../src/model/data/row.ts';
import { compare, rational } from '../../../src/quantity/numbers/rational.ts';

interface Numbered extends RowPlace {
  readonly number: number;
}

const row = fc.record({
  file: fc.nat(2),
  line: fc.integer({ min: 1, max: 30 }),
  number: fc.integer({ min: -4, max: 4 }),
});
const rows = fc.uniqueArray(row, { maxLength: 25, selector: ({ file, line }) => `${file}:${line}` });
const inOrder = (one: RowPlace, other: RowPlace): number => one.file - other.file || one.line - other.line;

function firstOf(all: readonly Numbered[]): readonly RowPlace[] {
  const places: RowPlace[] = [];
  for (const { file, line } of all) keepPlace(places, { file, line });
  return places;
}

function rankedOf(all: readonly Numbered[]): RankedRows {
  return all.reduce((kept, each) => keepRanked(kept, rational(each.number), each), unranked);
}

test('the first five rows are kept, in whatever order and parts they come', () => {
  fc.assert(
    fc.property(rows, fc.nat(25), (all, at) => {
      const expected = all
        .toSorted(inOrder)
        .slice(0, 5)
        .map(({ file, line }) => ({ file, line }));
      expect(firstOf(all)).toEqual(expected);
      expect(mergePlaces(firstOf(all.slice(0, at)), firstOf(all.slice(at)))).toEqual(expected);
    }),
  );
});

test('the six rows with the largest numbers and the six with the smallest are kept, the earlier first', () => {
  fc.assert(
    fc.property(rows, fc.nat(25), (all, at) => {
      const sorted = (sign: number) =>
        all
          .map(({ file, line, number }) => ({ file, line, rank: rational(number) }))
          .toSorted((a, b) => sign * compare(a.rank, b.rank) || inOrder(a, b))
          .slice(0, 6);
      const expected = { high: sorted(-1), low: sorted(1) };
      expect(rankedOf(all)).toEqual(expected);
      expect(mergeRanked(rankedOf(all.slice(0, at)), rankedOf(all.slice(at)))).toEqual(expected);
    }),
  );
});

test('what does not reach either end leaves the rows as they are', () => {
  const full = rankedOf(Array.from({ length: 12 }, (_, at) => ({ file: 0, line: at + 1, number: at })));
  expect(keepRanked(full, rational(11, 2), { file: 0, line: 20 })).toBe(full);
  expect(keepRanked(full, rational(5), { file: 0, line: 20 })).toBe(full);
  expect(keepRanked(full, rational(12), { file: 0, line: 20 }).high[0]?.line).toBe(20);
});

test('what rows of a database have in common stays with them', () => {
  const alike = { fields: ['a'], query: 1 };
  const place = { file: 0, line: 1, alike };
  const given = { ...place, number: 3 };
  const places: RowPlace[] = [];
  keepPlace(places, given);
  keepPlace(places, { file: 0, line: 2, alike: null });
  expect(places).toEqual([place, { file: 0, line: 2 }]);
  const rank = rational(3);
  expect(keepRanked(unranked, rank, given)).toEqual({
    high: [{ ...place, rank }],
    low: [{ ...place, rank }],
  });
});
