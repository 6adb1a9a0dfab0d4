import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFold, distinctFold } from '../../../src/measure/folds/count.ts';
import {
  type Doubts,
  counted,
  mergeDoubts,
  noDoubts,
  withAnyRows,
  withRow,
} from '../../../src/measure/folds/doubts.ts';
import { extremeFold } from '../../../src/measure/folds/extreme.ts';
import type { FigureColumn, Fold } from '../../../src/measure/folds/fold.ts';
import { latestFold } from '../../../src/measure/folds/latest.ts';
import { meanFold } from '../../../src/measure/folds/mean.ts';
import { percentileFold } from '../../../src/measure/folds/percentile.ts';
import { shareFold } from '../../../src/measure/folds/share.ts';
import { sumFold } from '../../../src/measure/folds/sum.ts';
import { valueFold } from '../../../src/measure/folds/value.ts';
import type { Cell, Row } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Interval, Rational } from '../../../src/model/quantity.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { one, rational, zero } from '../../../src/quantity/numbers/rational.ts';
import { parseSpan } from '../../../src/quantity/thresholds/parse-span.ts';

const wrong: Cell = { code: 'data/bad-number' };

function cell(text: string): Cell {
  if (text === '_') return null;
  if (text === '?') return wrong;
  if (text.startsWith('|')) return parseSpan(text.slice(1)) ?? wrong;
  return parseExact(text) ?? text;
}

/** Two cells, of which the second may be left out. */
function rowOf(text: string, line = 2): Row {
  const cells = text.split(',').map(cell);
  return { file: 0, line, cell: (column) => cells[column] ?? null, place: () => nowhere };
}

function interval(text: string): Interval {
  const [low = '', high = ''] = text.split('..');
  return { low: end(low), high: end(high) };
}

function end(text: string): Rational | null {
  return text === '' ? null : (parseExact(text) ?? zero);
}

function written({ low, high }: Interval): string {
  return `${low ? exactText(low) : ''}..${high ? exactText(high) : ''}`;
}

const column = (range = '..', more: Partial<FigureColumn> = {}): FigureColumn => ({
  column: 0,
  optional: false,
  isDate: false,
  range: interval(range),
  ...more,
});
const optional = { optional: true };
const dates = { isDate: true };
const sum = (range?: string, more: Partial<FigureColumn> = {}) =>
  sumFold({ ...column(range, more), countable: false, mayBeNegative: false });
const mean = (
  range?: string,
  more: Partial<FigureColumn> & { weight?: number; leastWeight?: Rational | null } = {},
) =>
  meanFold({
    ...column(range, more),
    weight: more.weight ?? null,
    leastWeight: more.leastWeight === undefined ? one : more.leastWeight,
  });

/** A use of a fold by somebody who does not know its state. */
interface Used {
  readonly state: (rows: string) => unknown;
  readonly read: (rows: string, at: number) => string;
  readonly refused: (row: string) => number | null;
  readonly bounds: (rows: string, doubts: Doubts) => string;
}

/** Rows are parted by blanks; from `at` on they are folded apart and merged. */
function use<S>(fold: Fold<S>): Used {
  const state = (rows: string): S => {
    const own = fold.start();
    for (const row of rows.split(' ').filter((each) => each !== '')) fold.add(own, rowOf(row));
    return own;
  };
  return {
    state,
    read: (rows, at) => {
      const all = rows.split(' ');
      const { value, reason } = fold.read(
        fold.merge(state(all.slice(0, at).join(' ')), state(all.slice(at).join(' '))),
      );
      return value ? exactText(value) : `${reason}`;
    },
    refused: (row) => fold.add(fold.start(), rowOf(row))?.column ?? null,
    bounds: (rows, doubts) => {
      const { interval: found, exists, undone } = fold.bounds(state(rows), doubts);
      return `${written(found)}${exists ? '' : ' or none'}${undone ? ` ${undone} undone` : ''}`;
    },
  };
}

describe('what rows come to, in whatever parts', () => {
  const second = [{ column: 0, optional: false, values: null }];
  const pairs = [
    { column: 0, optional: false, values: null },
    { column: 1, optional: true, values: 3 },
  ];
  test.each([
    ['count', use(countFold), '5 x', '2'],
    ['count', use(countFold), '', '0'],
    ['distinct', use(distinctFold(second)), 'a b a', '2'],
    ['distinct', use(distinctFold([{ column: 0, optional: true, values: null }])), '_ a _', '1'],
    ['distinct', use(distinctFold([{ column: 0, optional: true, values: null }])), '_', 'nothing-to-average'],
    ['distinct pairs', use(distinctFold(pairs)), 'a,x a,y a,x b,_', '2'],
    ['distinct pairs', use(distinctFold(pairs)), 'a,_ b,_', 'nothing-to-average'],
    ['distinct pairs', use(distinctFold(pairs)), '', '0'],
    ['sum', use(sum()), '5 2.5 -1', '6.5'],
    ['sum', use(sum()), '', '0'],
    ['sum', use(sum('..', optional)), '_ 5', '5'],
    ['sum', use(sum('..', optional)), '_ _', 'nothing-to-average'],
    ['mean', use(mean()), '5 2 2', '3'],
    ['mean', use(mean()), '', 'nothing-to-average'],
    ['mean', use(mean('..', optional)), '5 _ 3', '4'],
    ['mean', use(mean('..', { weight: 1 })), '5,1 2,2', '3'],
    ['mean', use(mean('..', { weight: 1 })), '5,0', 'nothing-to-average'],
    ['share', use(shareFold((row) => (row.cell(0) === 'x' ? 'true' : 'false'))), 'x y y', '1/3'],
    ['share', use(shareFold(() => 'true')), '', 'zero-denominator'],
    ['min', use(extremeFold('min', column())), '5 2 9', '2'],
    ['max', use(extremeFold('max', column())), '5 9 2', '9'],
    ['max', use(extremeFold('max', column())), '', 'nothing-to-average'],
    ['max', use(extremeFold('max', column('..', optional))), '_ 3', '3'],
    ['max of dates', use(extremeFold('max', column('..', dates))), '|2017-06-30 |2017-06-01', '17347'],
    ['max of dates', use(extremeFold('max', column('..', dates))), '|2017-06-30 _', 'not-done'],
    ['max of dates', use(extremeFold('max', column('..', dates))), '|2017-06 |2017-06-10', '17347'],
    ['min of dates', use(extremeFold('min', column('..', dates))), '|2017-06 |2017-06-10', '17327'],
    ['min of dates', use(extremeFold('min', column('..', dates))), '_ |2017-06-30', '17347'],
    ['min of dates', use(extremeFold('min', column('..', dates))), '_', 'not-done'],
    ['value', use(valueFold(column())), '7', '7'],
    ['value', use(valueFold(column())), '7 7', 'several-values'],
    ['value', use(valueFold(column('..', optional))), '_ 7', '7'],
    ['value', use(valueFold(column('..', optional))), '_', 'nothing-to-average'],
    ['value of a date', use(valueFold(column('..', dates))), '|2017-06', '17347'],
    ['value of a date', use(valueFold(column('..', dates))), '_', 'not-done'],
    ['value of a date', use(valueFold(column('..', dates))), '_ |2017-06-30', 'several-values'],
    ['latest', use(latestFold(column(), 1)), '5,1 7,3 6,2', '7'],
    ['latest', use(latestFold(column(), 1)), '5,3 7,3', 'tied-values'],
    ['latest', use(latestFold(column(), 1)), '5,3 5,3', '5'],
    ['latest', use(latestFold(column(), 1)), '5,3 7,3 5,3', 'tied-values'],
    ['latest', use(latestFold(column(), 1)), '1/2,3 1/3,3', 'tied-values'],
    ['latest of texts', use(latestFold(column(), 1)), '5,b 7,c 6,a', '7'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '_,3 |2017-06-30,3', 'tied-values'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '_,3 _,3', 'not-done'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '|2017-06,3 |2017-06-30,3', 'tied-values'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '|2017-06,3 |2017-06,3', '17347'],
    ['latest', use(latestFold(column(), 1)), '5,3 7,3 8,4', '8'],
    ['latest', use(latestFold(column(), 1)), '8,4 5,3 7,3', '8'],
    ['latest', use(latestFold(column(), 1)), '', 'nothing-to-average'],
    ['latest', use(latestFold(column('..', optional), 1)), '_,9 5,3', '5'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '|2017-06-30,3 _,4', 'not-done'],
    ['latest of dates', use(latestFold(column('..', dates), 1)), '|2017-06-30,3 _,3', 'tied-values'],
    ['median', use(percentileFold(column(), rational(1, 2))), '9 1 5 7', '5'],
    ['median', use(percentileFold(column('..', optional), rational(1, 2))), '_ 9', '9'],
  ])('%s of %s: %s', (...[, fold, rows, expected]) => {
    for (let at = 0; at <= rows.split(' ').length; at += 1) expect(fold.read(rows, at)).toBe(expected);
  });

  test.each([
    ['a sum of an error', use(sum()), '?', 0],
    ['a sum of a blank', use(sum()), '_', 0],
    ['a sum of a blank that may be', use(sum('..', optional)), '_', null],
    ['a mean of an error', use(mean()), '?', 0],
    ['a mean of a blank', use(mean()), '_', 0],
    ['a mean whose weight is blank', use(mean('..', { weight: 1 })), '5,_', 1],
    ['a mean whose weight is an error', use(mean('..', { weight: 1 })), '5,?', 1],
    ['a mean of a blank whose weight is an error', use(mean('..', { weight: 1, ...optional })), '_,?', null],
    ['a distinct blank', use(distinctFold([{ column: 0, optional: false, values: null }])), '_', 0],
    ['a distinct error', use(distinctFold([{ column: 0, optional: true, values: null }])), '?', 0],
    ['a greatest error', use(extremeFold('max', column())), '?', 0],
    ['a greatest blank', use(extremeFold('max', column())), '_', 0],
    ['a value of an error', use(valueFold(column())), '?', 0],
    ['a value of a date that is not there', use(valueFold(column('..', dates))), '_', null],
    ['a latest whose order is blank', use(latestFold(column(), 1)), '5,_', 1],
    ['a latest whose order is an error', use(latestFold(column(), 1)), '5,?', 1],
    ['a latest of an error', use(latestFold(column(), 1)), '?,5', 0],
    ['a median of an error', use(percentileFold(column(), rational(1, 2))), '?', 0],
  ])('%s is refused by its column', (...[, fold, row, refusedBy]) => {
    expect(fold.refused(row)).toBe(refusedBy);
  });
});

const numberOf = (text: string) => ({ ...counted, number: parseExact(text) });
/** Rows taken for sure whose number is not known, rows that may be taken, and such whose number is known. */
function doubtful(taken: number, open: number, ...known: readonly string[]): Doubts {
  let doubts = noDoubts;
  for (let i = 0; i < taken; i += 1)
    doubts = withRow(doubts, rowOf('?'), { taken: 'true', side: 'unknown' }, counted);
  for (let i = 0; i < open; i += 1)
    doubts = withRow(doubts, rowOf('?'), { taken: 'unknown', side: 'unknown' }, counted);
  for (const number of known)
    doubts = withRow(doubts, rowOf(number), { taken: 'unknown', side: 'true' }, numberOf(number));
  return doubts;
}
const more: Doubts = { ...noDoubts, extent: 'more' };

describe('what corrections may make of a figure', () => {
  const median = (range?: string, options: Partial<FigureColumn> = {}) =>
    use(percentileFold(column(range, options), rational(1, 2)));
  const max = (range?: string, options: Partial<FigureColumn> = {}) =>
    use(extremeFold('max', column(range, options)));
  const min = (range?: string, options: Partial<FigureColumn> = {}) =>
    use(extremeFold('min', column(range, options)));
  const pairs = (first: number | null, second: number | null) => [
    { column: 0, optional: false, values: first },
    { column: 1, optional: true, values: second },
  ];
  test.each([
    // each row may be one piece more
    ['count', use(countFold), '5 6', doubtful(1, 2), '2..5'],
    ['count', use(countFold), '5 6', more, '2..'],
    ['count', use(countFold), '5 6', noDoubts, '2..2'],
    [
      'distinct of four values',
      use(distinctFold([{ column: 0, optional: false, values: 4 }])),
      'a b',
      doubtful(0, 9),
      '2..4',
    ],
    [
      'distinct of four values',
      use(distinctFold([{ column: 0, optional: false, values: 4 }])),
      'a b',
      doubtful(0, 1),
      '2..3',
    ],
    [
      'distinct of four values',
      use(distinctFold([{ column: 0, optional: false, values: 4 }])),
      'a b',
      more,
      '2..4',
    ],
    ['distinct', use(distinctFold([{ column: 0, optional: false, values: null }])), 'a b', more, '2..'],
    ['distinct pairs', use(distinctFold(pairs(null, 3))), 'a,x', more, '1..'],
    ['distinct pairs', use(distinctFold(pairs(3, null))), 'a,x', more, '1..'],
    ['distinct pairs', use(distinctFold(pairs(2, 3))), 'a,x', more, '1..6'],
    ['distinct pairs, blanks in one', use(distinctFold(pairs(2, 3))), '', doubtful(1, 0), '0..1 or none'],
    [
      'distinct, blanks allowed',
      use(distinctFold([{ column: 0, optional: true, values: null }])),
      '',
      doubtful(0, 1),
      '0..1 or none',
    ],
    [
      'distinct, blanks allowed',
      use(distinctFold([{ column: 0, optional: true, values: null }])),
      'a',
      doubtful(0, 1),
      '1..2',
    ],
    // what is taken adds what its column allows; what may be taken adds that, its own number, or nothing
    ['sum', use(sum('0..10')), '5', doubtful(1, 0), '5..15'],
    ['sum', use(sum('2..10')), '5', doubtful(1, 0), '7..15'],
    ['sum', use(sum('2..10')), '5', doubtful(0, 1), '5..15'],
    ['sum', use(sum('2..10')), '5', doubtful(2, 1), '9..35'],
    ['sum', use(sum('-3..10')), '5', doubtful(1, 1), '-1..25'],
    ['sum, blanks allowed', use(sum('2..10', optional)), '5', doubtful(1, 0), '5..15'],
    ['sum', use(sum('0..')), '5', doubtful(1, 0), '5..'],
    ['sum', use(sum('..')), '5', doubtful(1, 0), '..'],
    ['sum', use(sum('0..10')), '5', doubtful(0, 0, '3', '-2'), '3..8'],
    ['sum', use(sum('0..10')), '5', more, '5..'],
    ['sum', use(sum('2..10')), '5', more, '5..'],
    ['sum', use(sum('-3..0')), '-1', more, '..-1'],
    ['sum', use(sum('-3..10')), '5', more, '..'],
    ['sum', use(sum('0..10')), '', doubtful(1, 0), '0..10'],
    ['sum, blanks allowed', use(sum('0..10', optional)), '', doubtful(1, 0), '0..10 or none'],
    // at worst every row that may pull a mean down does
    ['mean', use(mean('0..10')), '4 6', doubtful(1, 0), '10/3..20/3'],
    ['mean', use(mean('0..10')), '4 6', doubtful(0, 1), '10/3..20/3'],
    ['mean', use(mean('5..10')), '4 6', doubtful(0, 1), '5..20/3'],
    ['mean', use(mean('5..10')), '4 6', doubtful(1, 0), '5..20/3'],
    ['mean', use(mean('6..10')), '4 6', doubtful(1, 0), '16/3..20/3'],
    ['mean, blanks allowed', use(mean('6..10', optional)), '4 6', doubtful(1, 0), '5..20/3'],
    ['mean', use(mean('0..10')), '4 6', doubtful(0, 0, '2', '9'), '3.5..7'],
    ['mean', use(mean('0..')), '4 6', doubtful(1, 0), '10/3..'],
    ['mean', use(mean('..10')), '4 6', doubtful(1, 0), '..20/3'],
    ['mean', use(mean('..10')), '4 6', doubtful(0, 1), '..20/3'],
    ['mean', use(mean('0..10')), '', doubtful(1, 0), '0..10'],
    ['mean', use(mean('0..10')), '', doubtful(0, 1), '0..10 or none'],
    ['mean, blanks allowed', use(mean('0..10', optional)), '', doubtful(1, 0), '0..10 or none'],
    ['mean', use(mean('0..10')), '4 6', more, '0..10'],
    ['mean', use(mean('..')), '4 6', more, '..'],
    ['mean', use(mean('0..10')), '4 6', noDoubts, '5..5'],
    ['mean', use(mean('0..10')), '', noDoubts, '.. or none'],
    ['mean', use(mean('0..10')), '', more, '0..10 or none'],
    ['mean', use(mean('6..10')), '4 6', more, '5..10'],
    ['mean', use(mean('0..4')), '4 6', more, '0..5'],
    ['mean', use(mean('0..10')), '4 6', doubtful(1, 0, '-3'), '1.75..20/3'],
    // A row that nothing is known of weighs one where rows are not weighted.
    ['mean', use(mean('0..10')), '4 6', withAnyRows(noDoubts, { rows: 1, places: [] }), '10/3..20/3'],
    [
      'weighted mean',
      use(mean('0..10', { weight: 1 })),
      '4,1 6,1',
      withAnyRows(noDoubts, { rows: 1, places: [] }),
      '0..10',
    ],
    [
      'mean whose weights may be negative',
      use(mean('0..10', { leastWeight: null })),
      '4',
      more,
      '.. or none',
    ],
    [
      'mean whose weights may be negative',
      use(mean('0..10', { leastWeight: rational(-1) })),
      '4',
      doubtful(0, 1),
      '.. or none',
    ],
    // a row that is taken has some value, and some weight where none is below one
    [
      'distinct',
      use(distinctFold([{ column: 0, optional: false, values: null }])),
      '',
      doubtful(2, 0),
      '1..2',
    ],
    [
      'distinct',
      use(distinctFold([{ column: 0, optional: false, values: null }])),
      '',
      doubtful(0, 2),
      '0..2',
    ],
    [
      'distinct, blanks allowed',
      use(distinctFold([{ column: 0, optional: true, values: null }])),
      '',
      doubtful(2, 0),
      '0..2 or none',
    ],
    ['weighted mean', use(mean('0..10', { weight: 1, leastWeight: one })), '', doubtful(1, 0), '0..10'],
    [
      'weighted mean',
      use(mean('0..10', { weight: 1, leastWeight: zero })),
      '',
      doubtful(1, 0),
      '0..10 or none',
    ],
    [
      'mean whose weights may be negative',
      use(mean('0..10', { weight: 1, leastWeight: null })),
      '4,1',
      doubtful(1, 0),
      '.. or none',
    ],
    [
      'mean whose weights may be negative',
      use(mean('0..10', { weight: 1, leastWeight: null })),
      '4,1',
      noDoubts,
      '4..4',
    ],
    // one side the good rows decide
    ['greatest', max('0..10'), '4 6', doubtful(1, 0), '6..10'],
    ['greatest', max('0..10'), '4 6', doubtful(0, 0, '3'), '6..6'],
    ['greatest', max('0..10'), '4 6', doubtful(0, 0, '8', '7'), '6..8'],
    ['greatest', max('0..'), '4 6', doubtful(0, 1), '6..'],
    ['greatest', max('0..10'), '4 6', more, '6..10'],
    ['greatest', max('0..10'), '', doubtful(1, 0), '0..10'],
    ['greatest', max('0..10'), '', doubtful(0, 1), '0..10 or none'],
    ['greatest, blanks allowed', max('0..10', optional), '', doubtful(1, 0), '0..10 or none'],
    ['greatest', max('0..10'), '', doubtful(0, 0, '3'), '3..3 or none'],
    ['greatest', max('0..10'), '4 6', doubtful(0, 1, '20'), '6..20'],
    ['greatest date', max('..', dates), '|2017-06-30', doubtful(1, 0), '17347.. or none maybe undone'],
    ['greatest date', max('..', dates), '|2017-06-30', more, '17347.. or none maybe undone'],
    ['greatest date', max('..', dates), '|2017-06-30', noDoubts, '17347..17347'],
    ['greatest date', max('..', dates), '|2017-06-30 _', noDoubts, '.. or none surely undone'],
    ['greatest date', max('..', dates), '', doubtful(1, 0), '.. or none'],
    ['least date', min('..', dates), '|2017-06-30 _', noDoubts, '17347..17347'],
    ['least date', min('..', dates), '|2017-06-30', doubtful(1, 0), '..17347'],
    ['greatest', max('0..10'), '', noDoubts, '0..10 or none'],
    ['least', min('0..10'), '4 6', doubtful(1, 0), '0..4'],
    ['least', min('0..10'), '4 6', doubtful(0, 1, '-7'), '-7..4'],
    ['least', min('0..10'), '4 6', doubtful(0, 0, '8'), '4..4'],
    ['least', min('0..10'), '4 6', doubtful(0, 0, '3', '2'), '2..4'],
    // one row more leaves it open which is meant
    ['value', use(valueFold(column('0..10'))), '7', noDoubts, '7..7'],
    ['value', use(valueFold(column('0..10'))), '7 8', noDoubts, '8..8 or none'],
    ['value', use(valueFold(column('0..10'))), '7', doubtful(0, 1), '.. or none'],
    ['value', use(valueFold(column('0..10'))), '7', doubtful(1, 0), '.. or none'],
    ['value', use(valueFold(column('0..10'))), '', doubtful(1, 0), '0..10'],
    ['value', use(valueFold(column('0..10'))), '', doubtful(2, 0), '.. or none'],
    ['value', use(valueFold(column('0..10'))), '', doubtful(0, 1), '.. or none'],
    ['value', use(valueFold(column('0..10', optional))), '', doubtful(1, 0), '0..10 or none'],
    ['value', use(valueFold(column('0..10', dates))), '', doubtful(1, 0), '0..10 or none'],
    ['value', use(valueFold(column('0..10'))), '7', more, '.. or none'],
    ['value', use(valueFold(column('0..10'))), '', noDoubts, '.. or none'],
    // the number at its rank, with every row in doubt below it or above it
    ['median', median('0..10'), '2 4 6', doubtful(1, 0), '2..4'],
    ['median', median('0..10'), '2 4 6', doubtful(0, 2), '2..6'],
    ['median', median('0..10'), '2 4 6', doubtful(3, 0), '0..6'],
    ['median', median('0..10'), '2 4 6', doubtful(4, 0), '0..10'],
    ['median', median('3..10'), '2 4 6', doubtful(4, 0), '2..10'],
    ['median', median('3..5'), '2 4 6', doubtful(4, 0), '2..6'],
    ['median', median('..10'), '2 4 6', doubtful(4, 0), '..10'],
    ['median', median('0..'), '2 4 6', doubtful(4, 0), '0..'],
    ['median', median('0..10'), '2 4 6', more, '0..10'],
    ['median', median('3..5'), '2 4 6', more, '2..6'],
    ['median', median('0..10'), '', doubtful(1, 0), '0..10'],
    ['median', median('0..10'), '', doubtful(0, 1), '0..10 or none'],
    ['median, blanks allowed', median('0..10', optional), '', doubtful(1, 0), '0..10 or none'],
    ['median', median('0..10'), '', more, '0..10 or none'],
  ])('%s of %s', (...[, fold, rows, doubts, expected]) => {
    expect(fold.bounds(rows, doubts)).toBe(expected);
  });

  test('of a share, by the sides that rows may be on', () => {
    const fold = shareFold((row) => (row.cell(0) === 'x' ? 'true' : 'false'));
    const of = (rows: string, doubts: Doubts) => use(fold).bounds(rows, doubts);
    const on = (side: 'true' | 'false' | 'unknown', taken: 'true' | 'unknown' = 'unknown') =>
      withRow(noDoubts, rowOf('?'), { taken, side }, counted);
    expect(of('x y', on('unknown', 'true'))).toBe('1/3..2/3');
    expect(of('x y', on('true'))).toBe('0.5..2/3');
    expect(of('x y', on('false'))).toBe('1/3..0.5');
    expect(of('x y', on('unknown'))).toBe('1/3..2/3');
    expect(of('x y', more)).toBe('0..1');
    expect(of('', on('true'))).toBe('1..1 or none');
    expect(of('', on('false'))).toBe('0..0 or none');
    expect(of('', on('unknown', 'true'))).toBe('0..1');
    expect(of('', more)).toBe('0..1 or none');
    const { counts } = fold.bounds({ met: 3, rows: 5 }, doubtful(1, 1, '7'));
    expect(counts).toEqual({ low: { some: 3, all: 7 }, high: { some: 6, all: 8 } });
  });

  test('of the latest row, by what it is ordered by', () => {
    const fold = (options: Partial<FigureColumn> = {}) => use(latestFold(column('0..10', options), 1));
    const at = (by: string | null, taken: 'true' | 'unknown' = 'unknown', number: string | null = null) =>
      withRow(
        noDoubts,
        rowOf('?'),
        { taken, side: 'true' },
        {
          ...counted,
          number: number === null ? null : parseExact(number),
          by: by === null ? null : cell(by),
        },
      );
    const rows = '5,3 6,1';
    expect(fold().bounds(rows, noDoubts)).toBe('5..5');
    expect(fold().bounds(rows, at('2'))).toBe('5..5');
    expect(fold().bounds(rows, at('3'))).toBe('.. or none');
    expect(fold().bounds(rows, at('4'))).toBe('0..10');
    expect(fold().bounds(rows, at('4', 'unknown', '7'))).toBe('5..7');
    expect(fold().bounds('5,3', at('4', 'true'))).toBe('0..10');
    expect(fold({ optional: true }).bounds('5,3', at('4', 'true'))).toBe('0..10');
    expect(fold({ isDate: true }).bounds('5,3', at('4', 'true'))).toBe('0..10 or none');
    expect(fold().bounds(rows, at(null))).toBe('.. or none');
    expect(fold().bounds(rows, more)).toBe('.. or none');
    expect(fold().bounds(rows, mergeDoubts(at('4'), at('5')))).toBe('.. or none');
    expect(fold().bounds(rows, mergeDoubts(at('1'), at('2')))).toBe('5..5');
    expect(fold().bounds('', at('4', 'true'))).toBe('0..10');
    expect(fold().bounds('', at('4'))).toBe('.. or none');
    expect(fold().bounds('5,3 6,3', at('2'))).toBe('.. or none');
    expect(fold().bounds('5,3 6,3', noDoubts)).toBe('.. or none');
    expect(fold().bounds('', noDoubts)).toBe('.. or none');
  });
});

describe('doubts', () => {
  test('are added up row by row, or in parts', () => {
    const some = doubtful(1, 2, '7', '-2');
    expect(some).toMatchObject({ rows: 5, sides: 1, met: 2, unmet: 0, either: 2, extent: 'rows' });
    expect(some.known).toEqual({
      weight: rational(2),
      low: rational(-2),
      high: rational(7),
      below: rational(-2),
      above: rational(7),
    });
    expect([some.taken, some.open]).toEqual([rational(1), rational(2)]);
    const parts = mergeDoubts(doubtful(1, 0, '7'), doubtful(0, 2, '-2'));
    expect({ ...parts, places: [] }).toEqual({ ...some, places: [] });
    expect(mergeDoubts(noDoubts, doubtful(0, 0, '7')).known?.high).toEqual(rational(7));
    expect(mergeDoubts(doubtful(0, 0, '7'), noDoubts).known?.high).toEqual(rational(7));
  });

  const standing = fc.record({
    taken: fc.constantFrom('true' as const, 'unknown' as const),
    side: fc.constantFrom('true' as const, 'false' as const, 'unknown' as const),
  });
  const maybe = (least: number) => fc.option(fc.integer({ min: least, max: 9 }).map((n) => rational(n)));
  const row = fc.tuple(standing, fc.record({ number: maybe(-9), weight: maybe(0), by: maybe(1) }));

  test('are the same in whatever parts they come', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), fc.nat(9), (rows, at) => {
        const of = (from: number, to: number) =>
          rows.reduce(
            (all, [stands, adds], i) =>
              i < from || i >= to ? all : withRow(all, rowOf('?', i + 2), stands, adds),
            noDoubts,
          );
        expect(mergeDoubts(of(0, at), of(at, 9))).toEqual(of(0, 9));
      }),
    );
  });

  test.each([
    // How it stands, its number and its weight: rows taken for sure, on an unknown side, that may meet, miss, or either.
    ['true', 'true', null, 3, [1, 0, 0, 0, 0], [3, 0], null],
    ['true', 'unknown', null, 3, [1, 1, 0, 0, 0], [3, 0], null],
    ['true', 'true', 5, 3, [1, 0, 0, 0, 0], [3, 0], null],
    ['unknown', 'true', null, 3, [0, 0, 1, 0, 0], [0, 3], null],
    ['unknown', 'false', null, 3, [0, 0, 0, 1, 0], [0, 3], null],
    ['unknown', 'unknown', null, null, [0, 0, 0, 0, 1], [0, 1], null],
    ['unknown', 'unknown', 5, 3, [0, 0, 0, 0, 1], [0, 0], [3, 5, 5, 0, 5]],
    ['unknown', 'true', -5, 2, [0, 0, 1, 0, 0], [0, 0], [2, -5, -5, -5, 0]],
    ['true', 'true', 5, null, [1, 0, 0, 0, 0], [0, 0], [1, 5, 5, 0, 5]],
  ] as const)('a row that is taken: %s, meets: %s, with number %s and weight %s', (...given) => {
    const [taken, side, number, weight, rows, weights, known] = given;
    const of = (value: number | null) => (value === null ? null : rational(value));
    const found = withRow(
      noDoubts,
      rowOf('?'),
      { taken, side },
      {
        number: of(number),
        weight: of(weight),
        by: null,
      },
    );
    expect([found.sure, found.sides, found.met, found.unmet, found.either]).toEqual(rows);
    expect([found.taken, found.open]).toEqual(weights.map((each) => rational(each)));
    const { known: own } = found;
    expect(own && [own.weight, own.low, own.high, own.below, own.above]).toEqual(
      known && known.map((each) => rational(each)),
    );
    expect([found.rows, found.isWeightUnknown, found.isOrderUnknown]).toEqual([1, weight === null, true]);
  });

  test.each([
    [[2, 5, 3], 5, false],
    [[5, 2], 5, false],
    [[null, 2], 2, true],
    [[2, null], 2, true],
    [[null, null], null, true],
  ])('of rows that are ordered by %j the last is at %s', (places, last, isOpen) => {
    const all = places.reduce<Doubts>(
      (doubts, by) =>
        withRow(
          doubts,
          rowOf('?'),
          { taken: 'unknown', side: 'true' },
          {
            ...counted,
            by: by === null ? null : rational(by),
          },
        ),
      noDoubts,
    );
    expect([all.by, all.isOrderUnknown]).toEqual([last === null ? null : rational(last), isOpen]);
  });

  test('of the greatest extent hide the others', () => {
    const of = (a: Doubts['extent'], b: Doubts['extent']) =>
      mergeDoubts({ ...noDoubts, extent: a }, { ...noDoubts, extent: b }).extent;
    expect([
      of('rows', 'rows'),
      of('rows', 'more'),
      of('more', 'rows'),
      of('more', 'all'),
      of('all', 'more'),
    ]).toEqual(['rows', 'more', 'more', 'all', 'all']);
  });

  test('of rows of which nothing is known leave their weight and order open', () => {
    const any = withAnyRows(doubtful(1, 0), { rows: 3, places: [] });
    expect(any).toMatchObject({ rows: 4, either: 3, isWeightUnknown: true, isOrderUnknown: true });
    expect(any.open).toEqual(rational(3));
  });

  test('of an unknown weight may weigh nothing, even where the row is taken for sure', () => {
    const light = withRow(
      noDoubts,
      rowOf('5'),
      { taken: 'true', side: 'true' },
      { number: rational(5), weight: null, by: null },
    );
    expect(light).toMatchObject({ isWeightUnknown: true, taken: rational(0), open: rational(0) });
    expect(light.known?.low).toEqual(rational(5));
    const weighted = use(mean('0..10', { weight: 1 }));
    expect(weighted.bounds('4,1', light)).toBe('4..5');
  });

  test('keep the first rows, and the greatest of what they are ordered by', () => {
    const lines = [9, 3, 7, 5, 8, 4].reduce(
      (doubts, line) => withRow(doubts, rowOf('?', line), { taken: 'unknown', side: 'true' }, numberOf('1')),
      noDoubts,
    );
    expect(lines.places.map(({ line }) => line)).toEqual([3, 4, 5, 7, 8]);
    const ordered = (by: Cell) =>
      withRow(noDoubts, rowOf('?'), { taken: 'unknown', side: 'true' }, { ...counted, by });
    expect(mergeDoubts(ordered(rational(2)), ordered(rational(5))).by).toEqual(rational(5));
    expect(mergeDoubts(ordered(rational(5)), ordered(rational(2))).by).toEqual(rational(5));
    expect(mergeDoubts(noDoubts, ordered(rational(2))).by).toEqual(rational(2));
    expect(mergeDoubts(ordered(rational(2)), noDoubts).by).toEqual(rational(2));
  });
});
