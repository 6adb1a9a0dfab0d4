import { expect, test } from 'vitest';
import { cellKey, compareCells, negate, orderCells } from '../../../src/measure/conditions/compare-cells.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';

const wrong: Cell = { code: 'data/bad-number' };
const date = (text: string): Cell => parseSpan(text) ?? wrong;

test.each<[Cell, string]>([
  ['x', 'x'],
  [null, ''],
  [true, 'true'],
  [false, 'false'],
  [rational(5, 2), '2.5'],
  [rational(1, 3), '1/3'],
  [date('2017-03-01'), '2017-03-01'],
  [date('2017-03'), '2017-03-01/2017-03-31'],
  [wrong, ''],
])('%o is compared as %j', (cell, key) => {
  expect(cellKey(cell)).toBe(key);
});

test.each<[Cell, Cell]>([
  [date('2017-03-01'), date('2017-03-02')],
  // By the last day; of two with one last day the finer is later.
  [date('2017-03'), date('2017-04-01')],
  [date('2017-03-30'), date('2017-03')],
  [date('2017-03'), date('2017-03-31')],
  [rational(9), rational(10)],
  [rational(-2), rational(1, 3)],
  ['10', '9'],
  ['a', 'b'],
  // What is of two kinds is ordered by its text.
  [rational(10), '9'],
  // No cell comes before every other.
  [null, rational(-5)],
  [null, date('2017-03-01')],
  [null, 'a'],
])('%o comes before %o', (one, other) => {
  expect(Math.sign(orderCells(one, other))).toBe(-1);
  expect(Math.sign(orderCells(other, one))).toBe(1);
  expect(orderCells(one, one)).toBe(0);
});

test.each([
  ['lt', 'true', 'false', 'false'],
  ['lte', 'true', 'true', 'false'],
  ['gt', 'false', 'false', 'true'],
  ['gte', 'false', 'true', 'true'],
] as const)('1, 2 and 3 %s 2: %s, %s, %s; so with texts and days', (by, below, at, above) => {
  const answers = [below, at, above];
  const numbers = [1, 2, 3].map((n) => compareCells(rational(n), by, rational(2)));
  const texts = ['a', 'b', 'c'].map((text) => compareCells(text, by, 'b'));
  const dates = [1, 2, 3].map((day) => {
    const [from, to] = [day, 2].map((each) => ({ from: each, to: each }));
    return from && to ? compareCells(from, by, to) : null;
  });
  expect([numbers, texts, dates]).toEqual([answers, answers, answers]);
  expect(compareCells('2', by, rational(2))).toBe('false');
});

test('cells of two kinds stand in no order', () => {
  const cells = [rational(2), date('2017'), 'x', true].flatMap((cell) => (cell === null ? [] : [cell]));
  for (const one of cells)
    for (const other of cells.filter((each) => each !== one))
      for (const by of ['lt', 'lte', 'gt', 'gte'] as const)
        expect(compareCells(one, by, other)).toBe('false');
});

test('what is unknown is unknown the other way round', () => {
  expect((['true', 'false', 'unknown'] as const).map(negate)).toEqual(['false', 'true', 'unknown']);
});
