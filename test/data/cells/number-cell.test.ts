import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/data/cells/amount.ts';
import { parseNumber } from '../../../src/quantity/numbers/parse-number.ts';
import { readOne, type ColumnSpec } from './one-column.ts';

const decimal: ColumnSpec = { type: 'decimal' };
const integer: ColumnSpec = { type: 'integer' };
const bad = 'data/bad-number';

describe('a number', () => {
  test.each([
    ['1200', '1200'],
    ['-5', '-5'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['.5', '0.5'],
    ['+3', '3'],
    ['123456789012345678901234567890.1', '123456789012345678901234567890.1'],
    ['１２００', '1200'],
    ['１２．５', '12.5'],
    ['1,200', '1200'],
    ['1，200', '1200'],
    ['１，２００．５', '1200.5'],
    ['1,234,567', '1234567'],
    ['1 200', '1200'],
    ['1\u3000200', '1200'],
    ['1\u00a0200\u00a0000', '1200000'],
    ['1\u2009200', '1200'],
    [' \t1200 \n', '1200'],
    ['12,34', bad],
    ['1,2345', bad],
    ['0,123', bad],
    ['1,200 300', bad],
    ['1.2.3', bad],
    ['1、200', bad],
  ])('digits and separators: %j is %s', (text, expected) => expect(readOne(decimal, text)).toBe(expected));

  test.each([
    ['-1,234', '-1234'],
    ['－５', '-5'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['- 5', '-5'],
    ['负5', '-5'],
    ['负五百', '-500'],
    ['(1,234)', '-1234'],
    ['（500）', '-500'],
    ['( 12.5 )', '-12.5'],
    ['(30个)', '-30'],
    ['(30)个', '-30'],
    ['△5', bad],
    ['▲5', bad],
    ['--5', bad],
    ['-负5', bad],
    ['(-5)', bad],
    ['()', bad],
    ['((5))', bad],
    ['5-', bad],
  ])('negatives: %j is %s', (text, expected) => expect(readOne(decimal, text)).toBe(expected));

  test.each([
    ['1.2万', '12000'],
    ['1.2 万', '12000'],
    ['3亿', '300000000'],
    ['1.5万个', '15000'],
    ['三百', '300'],
    ['十二', '12'],
    ['两千零五', '2005'],
    ['三万五', bad],
    ['30个', '30'],
    ['30（个）', '30'],
    ['３０ 家', '30'],
    ['85分', '85'],
    ['1 200批次', '1200'],
    ['约30', bad],
    ['30多个', bad],
    ['30以上', bad],
    ['30abc', bad],
    ['≥30', bad],
    ['30-40', bad],
    ['n', bad],
    ['1200元', 'data/wrong-unit'],
    ['98.5%', 'data/wrong-unit'],
    ['30公里', 'data/wrong-unit'],
  ])('multipliers, numerals, counters: %j is %s', (text, expected) =>
    expect(readOne(decimal, text)).toBe(expected),
  );

  test.each([
    ['3', '3'],
    ['3.0', '3'],
    ['1.2万', '12000'],
    ['3.5', 'data/not-integer'],
    ['1.23456万', 'data/not-integer'],
  ])('a whole number: %j is %s', (text, expected) => expect(readOne(integer, text)).toBe(expected));

  test.each([
    ['0', '0'],
    ['-1', 'data/below-minimum'],
    ['101', 'data/above-maximum'],
    ['(1)', 'data/below-minimum'],
  ])('bounds from 0 to 100: %j is %s', (text, expected) => {
    const bounds = { min: parseNumber('0'), max: parseNumber('100') };
    expect(readOne({ ...integer, ...bounds }, text)).toBe(expected);
  });

  test.each([
    ['3月5日', 'data/date-for-number'],
    ['2017-05-03', 'data/date-for-number'],
    ['2017/5/3', 'data/date-for-number'],
    ['2017年5月', 'data/date-for-number'],
    ['5-Mar', 'data/date-for-number'],
    ['Mar-05', 'data/date-for-number'],
    ['1.23457E+11', 'data/scientific-number'],
    ['1E-05', 'data/scientific-number'],
    ['#REF!', 'data/spreadsheet-error'],
    ["'123", '123 (data/text-marker)'],
  ])('damage of spreadsheets: %j is %s', (text, expected) => expect(readOne(decimal, text)).toBe(expected));
});

describe('a number with a unit', () => {
  const tenThousandYuan: ColumnSpec = { type: 'decimal', unit: '万元' };
  test.each([
    [tenThousandYuan, '5', '50000'],
    [tenThousandYuan, '5.5', '55000'],
    [tenThousandYuan, '5万元', '50000'],
    [tenThousandYuan, '1 200元', '1200'],
    [tenThousandYuan, '1，200 元', '1200'],
    [tenThousandYuan, '0.5亿元', '50000000'],
    [tenThousandYuan, '¥1,200', '1200'],
    [tenThousandYuan, '￥1.2万', '12000'],
    [tenThousandYuan, '-¥1,200.00', '-1200'],
    [tenThousandYuan, '¥-1,200', '-1200'],
    [tenThousandYuan, '(¥1,200)', '-1200'],
    [tenThousandYuan, '1200（元）', '1200'],
    [tenThousandYuan, '1.2万', 'data/ambiguous-multiplier'],
    [tenThousandYuan, '1.2 万', 'data/ambiguous-multiplier'],
    [tenThousandYuan, '三万', 'data/ambiguous-multiplier'],
    [tenThousandYuan, '5个', 'data/wrong-unit'],
    [tenThousandYuan, '5分', 'data/wrong-unit'],
    [{ type: 'decimal', unit: '元' }, '1.2万', '12000'],
    [{ type: 'decimal', unit: '元' }, '1.2 万', '12000'],
    [{ ...tenThousandYuan, header: '元' }, '5', '5'],
    [{ ...tenThousandYuan, header: '亿元' }, '5', '500000000'],
    [{ ...tenThousandYuan, header: '个' }, '5', '50000'],
    [{ type: 'decimal', header: '万元' }, '5', '5'],
    [{ type: 'decimal', header: '万人' }, '5', '50000'],
    [{ type: 'integer', header: '家' }, '5', '5'],
    [{ type: 'decimal', unit: '吨' }, '5', '5'],
    [{ type: 'decimal', unit: '吨' }, '5万吨', '50000'],
    [{ type: 'decimal', unit: '吨', header: '万吨' }, '5', '50000'],
    [{ type: 'decimal', unit: '吨' }, '5公里', 'data/wrong-unit'],
    [{ type: 'decimal', unit: '起/万台' }, '0.3', '0.00003'],
    [{ type: 'decimal', unit: '起/万台' }, '0.3起/万台', '0.00003'],
    [{ type: 'decimal', unit: '%' }, '98.5', '0.985'],
    [{ type: 'decimal', unit: '%' }, '98.5%', '0.985'],
    [{ type: 'integer', unit: '%' }, '98', '0.98'],
    [{ type: 'integer', unit: '%' }, '98.5', 'data/not-integer'],
    [{ type: 'integer', unit: '万人' }, '1.5', '15000'],
  ] as const)('%j: %j is %s', (spec, text, expected) => expect(readOne(spec, text)).toBe(expected));

  const byRow: ColumnSpec = { type: 'decimal', unit: { column: 'unit' } };
  test.each([
    ['66.5', '%', '0.665'],
    ['66.5%', '%', '0.665'],
    ['7734', '亿元', '773400000000'],
    ['7734', '件', '7734'],
    ['7734', '', '7734'],
    ['66.5%', '-', '0.665'],
    ['5微克/立方米', '微克/立方米', '5'],
    ['5万元', '件', 'data/wrong-unit'],
  ])("%j in a row of '%s' is %s", (text, unit, expected) =>
    expect(readOne(byRow, text, unit)).toBe(expected),
  );
});

test('the quick way reads what the thorough one does', () => {
  const digits = fc.stringMatching(/^-?\d{1,12}(?:\.\d{1,3})?$/);
  fc.assert(
    fc.property(digits, (text) => {
      const thorough = parseNumber(text);
      expect(readAmount(text)?.value).toEqual(thorough);
      expect(readAmount(`${text}%`)).toEqual({ value: thorough, unit: '%', multiplied: false });
    }),
  );
});
