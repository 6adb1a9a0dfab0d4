import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isMissingMark, longestCell } from '../../../src/data/cells/tidy-cell.ts';
import { cellReader } from '../../../src/data/cells/cell-reader.ts';
import type { ColumnType } from '../../../src/model/plan/plan.ts';
import { type ColumnSpec, columnOf, readCells, readOne } from './one-column.ts';

const types: readonly ColumnType[] = ['text', 'integer', 'decimal', 'percent', 'date', 'boolean'];

describe.each(types)('any cell of type %s', (type) => {
  test.each([
    ...[
      '#REF!',
      '#VALUE!',
      '#DIV/0!',
      '#NAME?',
      '#NUM!',
      '#NULL!',
      '##',
      '########',
      '＃ＲＥＦ！',
      ' #ref! ',
    ].map((text) => [text, 'data/spreadsheet-error']),
    ['a\0b', 'data/control-character'],
    ['\u0001', 'data/control-character'],
    ['1\u007f', 'data/control-character'],
    ['1\u0085', 'data/control-character'],
    ['质\ufffd量', 'data/replacement-character'],
    ['\ufffd', 'data/replacement-character'],
    ['#N/A', 'blank'],
    ['', 'blank'],
    ['\u3000', 'blank'],
    ['\u200b', 'blank (data/invisible-character)'],
  ])('%j is %s', (text, expected) => expect(readOne({ type }, text)).toBe(expected));

  test('has a million characters at most', () => {
    const text = 'x'.repeat(longestCell + 1);
    const { codes } = readCells({ type }, [text]);
    expect(codes).toEqual(['data/cell-too-long']);
    expect(readOne({ type: 'text' }, text.slice(1))).toHaveLength(longestCell);
  });

  test('never throws, and reads the same again', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,-/年月日%‰万亿元个()（）负无E+#=\'"：\u3000 \u200b'.split(''),
      'x',
      '合',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(piece, { maxLength: 10 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const { cells } = readCells({ type, year: 2017 }, [cell, cell]);
        expect(cells[1]).toBe(cells[0]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ...[
    '',
    '-',
    '--',
    '———',
    '—',
    '——',
    '–',
    '－',
    '－－',
    '―',
    '/',
    '／',
    '无',
    '空',
    'N/A',
    'n/a',
    'Ｎ／Ａ',
    '#N/A',
    '＃Ｎ／Ａ',
    'NULL',
    'null',
    'NaN',
    'nil',
  ].map((t) => [t, true]),
  ...['0', '--5', '无锡', '空调', 'N', '//', '-------', 'nullable', 'Nile', '零'].map((t) => [t, false]),
])('%j is a missing mark: %s', (text, expected) => expect(isMissingMark(String(text))).toBe(expected));

test.each<[ColumnSpec, string, string]>([
  [{ type: 'text' }, '崇川\u200b区', '崇川区 (data/invisible-character)'],
  [{ type: 'integer' }, '\u200e12', '12 (data/invisible-character)'],
  [{ type: 'integer' }, "'12x", 'data/bad-number'],
  [{ type: 'date' }, "'2017-05-03", '2017-05-03 (data/text-marker)'],
  [{ type: 'integer' }, '="12"', '12 (data/text-marker)'],
])('what does not belong to a cell is left out: %j %j is %s', (spec, text, expected) => {
  expect(readOne(spec, text)).toBe(expected);
});

test('what was read is read again alike after more cells than are remembered', () => {
  const reader = cellReader(columnOf({ type: 'text' }), null, {
    year: null,
    judged: null,
    isWatched: false,
    sample: [],
    isKey: false,
  });
  const first = reader.read('a', null).cell;
  for (let i = 0; i < 10_000; i++) expect(reader.read(`x${i}`, null).cell).toBe(`X${i}`);
  expect(reader.read('a', null).cell).toBe(first);
});
