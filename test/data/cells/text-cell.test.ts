import { describe, expect, test } from 'vitest';
import { readCells, readOne, type ColumnSpec } from './one-column.ts';

const free: ColumnSpec = { type: 'text' };
const listed: ColumnSpec = { type: 'text', values: { 合格: ['通过', 'Pass'], 不合格: ['Fail'], 无: [] } };

describe('a listed text', () => {
  test.each([
    ['合格', '合格'],
    [' 合 格 ', '合格'],
    ['通过', '合格'],
    ['pass', '合格'],
    ['ＰＡＳＳ', '合格'],
    ['FAIL', '不合格'],
    ['无', '无'],
    ['-', 'blank'],
    ['合各', 'data/unknown-value'],
  ])('%j is %s', (text, expected) => expect(readOne(listed, text)).toBe(expected));

  test('values that only case tells apart are taken to the letter', () => {
    const spec: ColumnSpec = { type: 'text', values: { a: [], A: [], b: [] }, exact: true };
    expect(['a', 'A', 'ａ', 'B'].map((text) => readOne(spec, text))).toEqual([
      'a',
      'A',
      'data/unknown-value',
      'b',
    ]);
  });
});

describe('a free text', () => {
  test.each([
    [' 崇川区 ', '崇川区'],
    ['张 三', '张三'],
    ['00123', '00123'],
    ['1.23457E+11', 'data/scientific-text'],
    ['3.20683E+17', 'data/scientific-text'],
    ['1e5', '1E5'],
    ['E+11', 'E+11'],
    ['无', 'blank'],
    ["'00123", '00123 (data/text-marker)'],
    ['＇00123', '00123 (data/text-marker)'],
    ["'张三", '张三 (data/text-marker)'],
    ['="00123"', '00123 (data/text-marker)'],
    ["'s-Hertogenbosch", "'S-HERTOGENBOSCH"],
    ["O'Neill", "O'NEILL"],
    ['C#', 'C#'],
    ['a类', 'A类'],
    ['Ａ 类', 'A类'],
    ['#1', '#1'],
    ['a=b', 'A=B'],
  ])('%j is %s', (text, expected) => expect(readOne(free, text)).toBe(expected));

  test.each(['张 三', '1e5', "O'Neill", 'Ａ 类'])('%j stays as it is where the column is exact', (text) =>
    expect(readOne({ ...free, exact: true }, text)).toBe(text),
  );
});

const key: ColumnSpec = { type: 'text', isKey: true };
const ends: readonly [ColumnSpec, readonly string[], readonly string[]][] = [
  [key, ['00123', '00456', '789', '12'], ['data/leading-zeros-lost 4', 'data/leading-zeros-lost 5']],
  [key, ['789', '00123', '791'], ['data/leading-zeros-lost 2']],
  [free, ['00123', '789'], []],
  [key, ['1', '2', '10'], []],
  [key, ['123', '456'], []],
  [key, ['00123', '0789'], []],
  [key, ['00123', '789', 'A12'], []],
  [key, ['00123', '789', '20170503x'], []],
  [key, ['0123456789', '123456789', ''], ['data/leading-zeros-lost 3']],
  [free, ['3-5', '3月5日', '12-301', '5月6日'], ['data/fraction-date 3', 'data/fraction-date 5']],
  [free, ['3月5日', '3/5'], ['data/fraction-date 2']],
  [free, ['5-Mar', '3-5'], ['data/fraction-date 2']],
  [free, ['3月5日', '5月6日'], []],
  [free, ['3-5', '3/5'], []],
];

test.each(ends)('at the end of %j: %j', (spec, texts, expected) => {
  expect(readCells(spec, texts).end.map(({ code, place }) => `${code} ${place.line}`)).toEqual(expected);
});
