import { describe, expect, test } from 'vitest';
import { joinedColumns } from '../../../src/model/data/demand.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Condition, Literal, Relation, Test } from '../../../src/model/plan/condition.ts';
import { parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { rational, zero } from '../../../src/quantity/numbers/rational.ts';
import { foldText } from '../../../src/quantity/words/width.ts';
import { soundPlan } from '../../support/judge-plan.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';
import {
  type Members,
  columnNumbers,
  compileCondition,
  compileTogether,
  joinedKey,
} from '../../../src/measure/conditions/compile-condition.ts';

const names = ['a', 'b', 'c'];
const wrong: Cell = { code: 'data/bad-number' };

function rowOf(...cells: readonly Cell[]): Row {
  return { file: 0, line: 2, cell: (column) => cells[column] ?? null, place: () => nowhere };
}

/** A number, a date between bars, a blank, an error, or a text. */
function cell(written: string): Cell {
  if (written === '') return null;
  if (written === '?') return wrong;
  if (written === 'yes' || written === 'no') return written === 'yes';
  if (written.startsWith('|')) return parseSpan(written.slice(1)) ?? wrong;
  return parseExact(written) ?? written;
}

function literal(written: string): Literal {
  const value = cell(written);
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', flag: value, text: written };
  if (value !== null && 'n' in value) return { kind: 'number', number: value, text: written };
  if (value !== null && 'from' in value) return { kind: 'date', span: value, text: written };
  throw new Error(`${written} is no literal`);
}

/** Another register: of column `b` the values x and 3, of the pair `b`, `c` only x with y. */
function membersOf(complete: boolean): Members {
  return (_, of) => {
    const keys = of === joinedColumns(['b', 'c']) ? ['1:x1:y'] : ['x', '3'];
    return {
      has: (key) => keys.includes(key),
      hasLoosely: (folded) => keys.map(foldText).includes(folded),
      complete,
    };
  };
}

function ask(condition: Condition, cells: string, complete = true): string {
  const holds = compileCondition(condition, (name) => names.indexOf(name), membersOf(complete));
  return holds(rowOf(...cells.split(' ').map((each) => cell(each === '_' ? '' : each))));
}

/** Rows of a table with the condition, which no title shows, at their end. */
function titled<T extends readonly string[]>(
  rows: readonly (readonly [name: string, condition: Condition, ...rest: T])[],
): (readonly [name: string, ...rest: T, condition: Condition])[] {
  return rows.map(([name, condition, ...rest]) => [name, ...rest, condition]);
}

const isOneOf = (...values: readonly string[]): Test => ({
  kind: 'in',
  column: 'a',
  values: values.map(literal),
});
const isNone = (...values: readonly string[]): Test => ({
  kind: 'not-in',
  column: 'a',
  values: values.map(literal),
});
const same = (negated: boolean, isLoose = false): Test => ({
  kind: 'equals-column',
  column: 'a',
  other: 'b',
  negated,
  isLoose,
});
const member = (negated: boolean, isLoose = false): Test => ({
  kind: 'member',
  column: 'a',
  source: 's',
  of: 'b',
  negated,
  isLoose,
});
const match = (isLoose = false): Test => ({
  kind: 'match',
  column: 'a',
  columns: ['a', 'b'],
  source: 's',
  of: ['b', 'c'],
  isLoose,
});
const compared = (by: 'lt' | 'lte' | 'gt' | 'gte', to: string): Test => ({
  kind: 'compare',
  column: 'a',
  by,
  to: { kind: 'literal', value: literal(to) },
});
const beside = (by: 'lt' | 'lte' | 'gt' | 'gte'): Test => ({
  kind: 'compare',
  column: 'a',
  by,
  to: { kind: 'column', column: 'b' },
});
const blank = (isBlank: boolean): Test => ({ kind: 'blank', column: 'a', blank: isBlank });
const text = (by: 'contains' | 'starts' | 'ends', part: string): Test => ({
  kind: 'text',
  column: 'a',
  by,
  text: part,
});

describe('a question to one cell', () => {
  test.each(
    titled([
      ['in', isOneOf('x', 'y'), 'x', 'true'],
      ['in', isOneOf('x', 'y'), 'z', 'false'],
      ['in', isOneOf('x'), '_', 'false'],
      ['in', isOneOf('x'), '?', 'unknown'],
      ['in, a number', isOneOf('1', '2.5'), '5/2', 'true'],
      ['in, a number', isOneOf('1', '2.5'), '2', 'false'],
      ['in, a number among dates', isOneOf('|2017'), '2017', 'false'],
      ['in, a date among numbers', isOneOf('2017'), '|2017', 'false'],
      ['in, a day of the year', isOneOf('|2017'), '|2017-05-03', 'true'],
      ['in, the first day', isOneOf('|2017'), '|2017-01-01', 'true'],
      ['in, the last day', isOneOf('|2017'), '|2017-12-31', 'true'],
      ['in, the day after', isOneOf('|2017'), '|2018-01-01', 'false'],
      ['in, the day before', isOneOf('|2017'), '|2016-12-31', 'false'],
      ['in, a year is in no month of it', isOneOf('|2017-05'), '|2017', 'false'],
      ['in, a boolean', isOneOf('yes'), 'yes', 'true'],
      ['in, a boolean', isOneOf('yes'), 'no', 'false'],
      ['not in', isNone('x'), 'y', 'true'],
      ['not in', isNone('x'), 'x', 'false'],
      ['not in, blank', isNone('x'), '_', 'true'],
      ['not in, an error', isNone('x'), '?', 'unknown'],
      ['blank', blank(true), '_', 'true'],
      ['blank', blank(true), 'x', 'false'],
      ['blank, an error', blank(true), '?', 'unknown'],
      ['not blank', blank(false), '_', 'false'],
      ['not blank', blank(false), 'x', 'true'],
      ['contains', text('contains', 'b'), 'abc', 'true'],
      ['contains', text('contains', 'x'), 'abc', 'false'],
      ['starts', text('starts', 'a'), 'abc', 'true'],
      ['starts', text('starts', 'b'), 'abc', 'false'],
      ['ends', text('ends', 'c'), 'abc', 'true'],
      ['ends', text('ends', 'b'), 'abc', 'false'],
      ['contains, a blank', text('contains', 'b'), '_', 'false'],
      ['contains, a number', text('contains', '1'), '1', 'false'],
      [
        'contains, as it is compared',
        { kind: 'text', column: 'a', by: 'contains', text: 'B', compared: 'b' },
        'abc',
        'true',
      ],
      ['gt', compared('gt', '5'), '5', 'false'],
      ['gt', compared('gt', '5'), '6', 'true'],
      ['gte', compared('gte', '5'), '5', 'true'],
      ['lt', compared('lt', '5'), '5', 'false'],
      ['lt', compared('lt', '5'), '4', 'true'],
      ['lte', compared('lte', '5'), '5', 'true'],
      ['lte', compared('lte', '5'), '6', 'false'],
      ['lte, a blank', compared('lte', '5'), '_', 'false'],
      ['lte, an error', compared('lte', '5'), '?', 'unknown'],
      ['lte, a text', compared('lte', '5'), 'x', 'false'],
      ['gt, a text', compared('gt', 'b'), 'c', 'true'],
      ['gt, a text', compared('gt', 'b'), 'a', 'false'],
      ['lt, a date', compared('lt', '|2017'), '|2016-12-31', 'true'],
      ['lt, a date', compared('lt', '|2017'), '|2017-01-01', 'false'],
      ['lt, a year that a month cuts', compared('lt', '|2017-05'), '|2017', 'unknown'],
      ['lte, a date', compared('lte', '|2017'), '|2017-12-31', 'true'],
      ['lte, a date', compared('lte', '|2017'), '|2018-01-01', 'false'],
      ['lte, a year that a month cuts', compared('lte', '|2017-05'), '|2017', 'unknown'],
      ['gt, a date', compared('gt', '|2017'), '|2018-01-01', 'true'],
      ['gt, a date', compared('gt', '|2017'), '|2017-12-31', 'false'],
      ['gte, a date', compared('gte', '|2017'), '|2017-01-01', 'true'],
      ['gte, a date', compared('gte', '|2017'), '|2016-12-31', 'false'],
      ['gte, a year that a month cuts', compared('gte', '|2017-05'), '|2017', 'unknown'],
    ]),
  )('%s: %s is %s', (_, cells, expected, condition) => {
    expect(ask(condition, cells)).toBe(expected);
  });

  test('a text is one of the values as they are compared', () => {
    const folded: Test = {
      kind: 'in',
      column: 'a',
      values: [{ kind: 'text', text: 'X Y', compared: 'xy' }],
    };
    expect([ask(folded, 'xy'), ask(folded, 'X')]).toEqual(['true', 'false']);
    const later: Test = {
      kind: 'compare',
      column: 'a',
      by: 'gte',
      to: { kind: 'literal', value: { kind: 'text', text: 'Z', compared: 'b' } },
    };
    expect([ask(later, 'b'), ask(later, 'a')]).toEqual(['true', 'false']);
  });
});

describe('a question to several cells', () => {
  test.each(
    titled([
      ['the same', same(false), 'x x', 'true'],
      ['the same', same(false), 'x y', 'false'],
      ['the same, to the letter', same(false), 'x X', 'false'],
      ['the same, loosely', same(false, true), 'x X', 'true'],
      ['the same, a blank', same(false), 'x _', 'false'],
      ['the same, a blank', same(false), '_ x', 'false'],
      ['the same, an error', same(false), 'x ?', 'unknown'],
      ['the same, an error', same(false), '? x', 'unknown'],
      ['another', same(true), 'x x', 'false'],
      ['another', same(true), 'x y', 'true'],
      ['another, a blank', same(true), 'x _', 'true'],
      ['another, a blank', same(true), '_ x', 'true'],
      ['less than its neighbour', beside('lt'), '1 2', 'true'],
      ['less than its neighbour', beside('lt'), '2 2', 'false'],
      ['less than its neighbour, a blank', beside('lt'), '1 _', 'false'],
      ['less than its neighbour, an error', beside('lt'), '1 ?', 'unknown'],
      ['a pair of the register', match(), 'x y', 'true'],
      ['a pair of the register', match(), 'y x', 'false'],
      ['a pair of the register, to the letter', match(), 'X y', 'false'],
      ['a pair of the register, loosely', match(true), 'X y', 'true'],
      ['a pair of the register, a blank', match(), 'x _', 'false'],
      ['a pair of the register, an error', match(), 'x ?', 'unknown'],
      ['a pair of the register, an error and a blank', match(), '? _', 'false'],
    ]),
  )('%s: %s is %s', (_, cells, expected, condition) => {
    expect(ask(condition, cells)).toBe(expected);
  });

  test.each(
    titled([
      // what is not found is unknown where the register is not all there
      ['known', member(false), 'x', 'true', 'true'],
      ['known', member(false), '3', 'true', 'true'],
      ['known', member(false), 'z', 'false', 'unknown'],
      ['known, to the letter', member(false), 'X', 'false', 'unknown'],
      ['known, loosely', member(false, true), 'X', 'true', 'true'],
      ['known, a blank', member(false), '_', 'false', 'false'],
      ['known, an error', member(false), '?', 'unknown', 'unknown'],
      ['not known', member(true), 'x', 'false', 'false'],
      ['not known', member(true), 'z', 'true', 'unknown'],
      ['not known, a blank', member(true), '_', 'true', 'true'],
      ['pair', match(), 'y x', 'false', 'unknown'],
      ['pair', match(), 'x y', 'true', 'true'],
    ]),
  )('%s: %s is %s, and %s of a register that is not all there', (_, cells, all, part, condition) => {
    expect([ask(condition, cells, true), ask(condition, cells, false)]).toEqual([all, part]);
  });

  test.each<[Relation, string, string, string]>([
    ['is', '0', '5 2 3', 'true'],
    ['is', '0', '5 2 4', 'false'],
    ['is', '1', '5 2 4', 'true'],
    ['is', '1', '7 2 4', 'true'],
    ['is', '1', '8 2 4', 'false'],
    ['not', '0', '5 2 3', 'false'],
    ['not', '1', '7 2 4', 'false'],
    ['not', '1', '8 2 4', 'true'],
    ['lt', '0', '5 2 3', 'false'],
    ['lt', '0', '4 2 3', 'true'],
    ['lt', '1', '5 2 3', 'true'],
    ['lt', '1', '6 2 3', 'false'],
    ['lte', '0', '5 2 3', 'true'],
    ['lte', '0', '6 2 3', 'false'],
    ['lte', '1', '6 2 3', 'true'],
    ['lte', '1', '7 2 3', 'false'],
    ['gt', '0', '5 2 3', 'false'],
    ['gt', '0', '6 2 3', 'true'],
    ['gt', '1', '5 2 3', 'true'],
    ['gt', '1', '4 2 3', 'false'],
    ['gte', '0', '5 2 3', 'true'],
    ['gte', '0', '4 2 3', 'false'],
    ['gte', '1', '4 2 3', 'true'],
    ['gte', '1', '3 2 3', 'false'],
    ['is', '0', '_ 2 3', 'false'],
    ['not', '0', '_ 2 3', 'true'],
    ['is', '0', '5 _ 3', 'false'],
    ['not', '0', '5 _ 3', 'true'],
    ['is', '0', '? 2 3', 'unknown'],
    ['is', '0', '5 ? 3', 'unknown'],
    ['is', '0', '5 ? _', 'false'],
    ['not', '0', '? _ 3', 'true'],
  ])('a number that %s (give or take %s) the sum: %s is %s', (by, within, cells, expected) => {
    const sum: Test = { kind: 'sum', column: 'a', of: ['b', 'c'], by, within: parseExact(within) ?? zero };
    expect(ask(sum, cells)).toBe(expected);
  });

  test.each<[Relation, number | string, string, string]>([
    ['lte', 30, '|2017-03-01 |2017-03-31', 'true'],
    ['lte', 30, '|2017-03-01 |2017-04-01', 'false'],
    ['lt', 30, '|2017-03-01 |2017-03-31', 'false'],
    ['gt', 30, '|2017-03-01 |2017-04-01', 'true'],
    ['gte', 31, '|2017-03-01 |2017-04-01', 'true'],
    ['is', 31, '|2017-03-01 |2017-04-01', 'true'],
    ['is', 30, '|2017-03-01 |2017-04-01', 'false'],
    ['not', 30, '|2017-03-01 |2017-04-01', 'true'],
    ['gte', -1, '|2017-03-02 |2017-03-01', 'true'],
    // no two days are half a day apart
    ['is', '30.5', '|2017-03-01 |2017-03-31', 'false'],
    ['not', '30.5', '|2017-03-01 |2017-03-31', 'true'],
    ['lt', '30.5', '|2017-03-01 |2017-03-31', 'true'],
    ['lt', '30.5', '|2017-03-01 |2017-04-01', 'false'],
    ['gt', '30.5', '|2017-03-01 |2017-03-31', 'false'],
    ['gt', 30, '|2017-03-01 |2017-03-31', 'false'],
    ['is', '45.5', '|2017-03-01 |2017-04', 'false'],
    ['not', '45.5', '|2017-03-01 |2017-04', 'true'],
    // a month stands for all of its days: from 1 March to April it is 31 to 60 days
    ['lte', 30, '|2017-03-01 |2017-04', 'false'],
    ['lte', 60, '|2017-03-01 |2017-04', 'true'],
    ['lte', 59, '|2017-03-01 |2017-04', 'unknown'],
    ['gte', 31, '|2017-03-01 |2017-04', 'true'],
    ['gte', 32, '|2017-03-01 |2017-04', 'unknown'],
    ['is', 31, '|2017-03-01 |2017-04', 'unknown'],
    ['is', 60, '|2017-03-01 |2017-04', 'unknown'],
    ['is', 45, '|2017-03-01 |2017-04', 'unknown'],
    ['not', 45, '|2017-03-01 |2017-04', 'unknown'],
    ['lt', 45, '|2017-03-01 |2017-04', 'unknown'],
    ['is', 61, '|2017-03-01 |2017-04', 'false'],
    ['is', 30, '|2017-03-01 |2017-04', 'false'],
    ['not', 61, '|2017-03-01 |2017-04', 'true'],
    ['not', 60, '|2017-03-01 |2017-04', 'unknown'],
    // from March to 1 April it is 1 to 31
    ['lte', 31, '|2017-03 |2017-04-01', 'true'],
    ['lte', 30, '|2017-03 |2017-04-01', 'unknown'],
    ['gt', 0, '|2017-03 |2017-04-01', 'true'],
    // a blank has no days, and what is no date nobody knows
    ['lte', 30, '_ |2017-04-01', 'false'],
    ['lte', 30, '|2017-04-01 _', 'false'],
    ['not', 30, '_ |2017-04-01', 'true'],
    ['not', 30, '|2017-04-01 _', 'true'],
    ['lte', 30, '? |2017-04-01', 'unknown'],
    ['lte', 30, '|2017-04-01 ?', 'unknown'],
    ['lte', 30, '5 |2017-04-01', 'unknown'],
  ])('days %s %s from and to %s: %s', (by, days, cells, expected) => {
    const asked: Test = { kind: 'days', column: 'a', to: 'b', by, days: parseExact(`${days}`) ?? zero };
    expect(ask(asked, cells)).toBe(expected);
  });
});

describe('several questions', () => {
  const x = isOneOf('x');
  const parts = [x, { ...x, column: 'b' }] as const;
  test.each([
    // cells, all, any, none
    ['x x', 'true', 'true', 'false'],
    ['x y', 'false', 'true', 'false'],
    ['y y', 'false', 'false', 'true'],
    ['x ?', 'unknown', 'true', 'false'],
    ['? x', 'unknown', 'true', 'false'],
    ['y ?', 'false', 'unknown', 'unknown'],
    ['? y', 'false', 'unknown', 'unknown'],
    ['? ?', 'unknown', 'unknown', 'unknown'],
  ])('%s: all %s, any %s, none %s', (cells, all, any, none) => {
    const answers = (['all', 'any', 'none'] as const).map((kind) => ask({ kind, parts }, cells));
    expect(answers).toEqual([all, any, none]);
  });

  test('of no question all is true, and any is not', () => {
    const answers = (['all', 'any', 'none'] as const).map((kind) => ask({ kind, parts: [] }, 'x'));
    expect(answers).toEqual(['true', 'false', 'true']);
  });
});

test.each([
  ['x y', { text: '1:x1:y' }],
  ['x 2.50', { text: '1:x3:2.5' }],
  ['x _', null],
  ['? y', 'unknown'],
  ['? _', null],
])('the cells %s as one key', (cells, key) => {
  expect(joinedKey(rowOf(...cells.split(' ').map((each) => cell(each === '_' ? '' : each))), [0, 1])).toEqual(
    key,
  );
});

test('a single cell is its own key', () => {
  expect(joinedKey(rowOf('x'), [0])).toEqual({ text: 'x' });
});

test('an edge of the period has been filled in before', () => {
  const open: Test = { kind: 'compare', column: 'a', by: 'lt', to: { kind: 'period', edge: 'end', days: 0 } };
  expect(() => ask(open, 'x')).toThrow('edges of the period are filled in');
});

describe('conditions that are asked together', () => {
  /** A row that stays as it is, and how often its cells were asked. */
  function lastingRow(...cells: readonly Cell[]) {
    const asked: number[] = [];
    const row = rowOf(...cells);
    const cellOf = (column: number): Cell => {
      asked.push(column);
      return row.cell(column);
    };
    return { asked, row: { ...row, cell: cellOf, truths: [] } };
  }
  const compile = () => compileTogether((name) => names.indexOf(name), membersOf(true));

  test('answer each by itself, though only a number tells them apart', () => {
    const together = compile();
    const [isOne, isTwo] = ['1', '2'].map((n) => together(isOneOf(n)));
    const { row } = lastingRow(parseExact('1'));
    expect([isOne?.(row), isTwo?.(row)]).toEqual(['true', 'false']);
    expect([isOne?.(rowOf(parseExact('2'))), isTwo?.(rowOf(parseExact('2')))]).toEqual(['false', 'true']);
  });

  test('answer each by itself, though only a limit without a text tells them apart', () => {
    const together = compile();
    const holds = [30, 31].map((days) =>
      together({ kind: 'days', column: 'a', to: 'b', by: 'lte', days: rational(days) }),
    );
    const { row } = lastingRow(cell('|2017-03-01'), cell('|2017-04-01'));
    expect(holds.map((each) => each(row))).toEqual(['false', 'true']);
  });

  test('ask a row that lasts once, and every other anew', () => {
    const together = compile();
    const both = [together(isOneOf('x')), together({ kind: 'all', parts: [isOneOf('x')] })];
    const { asked, row } = lastingRow('x');
    expect(both.map((holds) => holds(row))).toEqual(['true', 'true']);
    expect(asked).toEqual([0]);
    expect(['x', 'y'].flatMap((each) => both.map((holds) => holds(rowOf(each))))).toEqual([
      'true',
      'true',
      'false',
      'false',
    ]);
  });
});

test('a column that the source does not have is a defect', () => {
  const [source] = soundPlan(`
plan: p
title: Made up
language: en
sources:
  s:
    title: Register
    files: ["s.csv"]
    period: none
    columns: { a: { header: a, type: text }, b: { header: b, type: text } }
sections:
  - { title: S, targets: [{ id: t, title: T, target: at least 1, measure: { count: s } }] }
`).sources;
  if (!source) throw new Error('no source');
  const number = columnNumbers(source);
  expect([number('a'), number('b')]).toEqual([0, 1]);
  expect(() => number('c')).toThrow('no column c in s');
});
