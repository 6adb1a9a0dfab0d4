import { expect, test } from 'vitest';
import { cellKey, orderCells } from '../../../src/measure/conditions/compare-cells.ts';
import { compileWindow } from '../../../src/measure/conditions/compile-window.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Window } from '../../../src/model/plan/measure.ts';
import { monthsOf } from '../../../src/model/plan/period.ts';
import { rational } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';

const period = monthsOf(2017, 1, 12);
const wrong: Cell = { code: 'data/bad-date' };

function cell(written: string): Cell {
  if (written === '_') return null;
  return written === '?' ? wrong : (parseSpan(written) ?? written);
}

function rowOf(cells: string, file = 0): Row {
  const all = cells.split(' ').map(cell);
  return { file, line: 2, cell: (column) => all[column] ?? null, place: () => nowhere };
}

function taken(window: Window, row: Row): string {
  const filePeriod = (file: number) => (file === 9 ? null : monthsOf(2017, file + 1, file + 1));
  return compileWindow(window, (name) => ['from', 'to'].indexOf(name), filePeriod)(row);
}

test.each([
  // cells, falls into the period, until its end
  ['2017-01-01', 'true', 'true'],
  ['2017-12-31', 'true', 'true'],
  ['2016-12-31', 'false', 'true'],
  ['2018-01-01', 'false', 'false'],
  ['2017-12', 'true', 'true'],
  ['2017', 'true', 'true'],
  ['_', 'unknown', 'unknown'],
  ['?', 'unknown', 'unknown'],
])('%s: in the period %s, until its end %s', (cells, flow, until) => {
  expect(taken({ kind: 'flow', column: 'from', period }, rowOf(cells))).toBe(flow);
  expect(taken({ kind: 'until', column: 'from', period }, rowOf(cells))).toBe(until);
});

test.each([
  ['2017-12-31 _', 'true'],
  ['2018-01-01 _', 'false'],
  ['2017-01-01 2017-12-31', 'true'],
  ['2017-01-01 2017-12-30', 'false'],
  ['2017-01-01 2018-01-01', 'true'],
  ['2018-01-01 2018-12-31', 'false'],
  ['2018-01-01 ?', 'false'],
  ['2017-01-01 ?', 'unknown'],
  ['? 2018-01-01', 'unknown'],
  ['? 2017-01-01', 'false'],
  ['? _', 'unknown'],
  ['_ 2018-01-01', 'unknown'],
])('in force at the end of the period, %s: %s', (cells, expected) => {
  expect(taken({ kind: 'in-force', from: 'from', to: 'to', period }, rowOf(cells))).toBe(expected);
});

test("a file's rows are of the file's period, and of any where everything is asked", () => {
  const first: Window = { kind: 'file', period: monthsOf(2017, 1, 3) };
  expect([0, 2, 3, 9].map((file) => taken(first, rowOf('_', file)))).toEqual([
    'true',
    'true',
    'false',
    'unknown',
  ]);
  expect(taken({ kind: 'all' }, rowOf('_'))).toBe('true');
});

test.each<[string, Cell]>([
  ['text', 'text'],
  ['', null],
  ['true', true],
  ['false', false],
  ['2.5', rational(5, 2)],
  ['1/3', rational(1, 3)],
  ['2017-05-03', parseSpan('2017-05-03')],
  ['2017-05-01/2017-05-31', parseSpan('2017-05')],
  ['', wrong],
])('a cell as the key %s', (key, given) => {
  expect(cellKey(given)).toBe(key);
});

test.each<[string, string, number]>([
  ['2017-05-03', '2017-05-04', -1],
  ['2017-05-03', '2017-05-03', 0],
  // of two that end on the same day the finer one is later
  ['2017', '2017-12', -1],
  ['2017-12-31', '2017-12', 1],
  ['2017-11-30', '2017', -1],
])('%s is ordered beside %s', (one, other, sign) => {
  expect(Math.sign(orderCells(cell(one), cell(other)))).toBe(sign);
});

test('numbers are ordered as numbers, texts as texts, and others by their keys', () => {
  expect(Math.sign(orderCells(rational(9), rational(10)))).toBe(-1);
  expect(Math.sign(orderCells('9', '10'))).toBe(1);
  expect(Math.sign(orderCells(false, true))).toBe(-1);
  expect(Math.sign(orderCells(rational(10), '9'))).toBe(-1);
});
