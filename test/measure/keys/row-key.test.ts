import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowKey } from '../../../src/measure/keys/row-key.ts';
import type { Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';

const rowOf = (cells: readonly string[]): Row => ({
  file: 0,
  line: 1,
  cell: (column) => cells[column] ?? null,
  place: () => nowhere,
});

test.each([
  [['a'], 'a'],
  [['1:a'], '1:a'],
  [['a', 'bc'], '1:a2:bc'],
  [['', 'a'], '0:1:a'],
  [['a', ''], '1:a0:'],
])('%j has the key %j', (cells, key) => expect(rowKey(rowOf(cells), [...cells.keys()])).toBe(key));

test('only rows with the same cells have the same key', () => {
  const cell = fc.string({ unit: fc.constantFrom('1', ':', 'a', '0'), maxLength: 4 });
  const cells = fc.integer({ min: 1, max: 3 }).chain((length) => {
    const row = fc.array(cell, { minLength: length, maxLength: length });
    return fc.tuple(row, row);
  });
  fc.assert(
    fc.property(cells, ([one, other]) => {
      const columns = [...one.keys()];
      const isSame = one.every((text, i) => text === other[i]);
      expect(rowKey(rowOf(one), columns) === rowKey(rowOf(other), columns)).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});
