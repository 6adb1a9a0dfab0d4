import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/quantity/numbers/exact-text.ts';
import {
  parseNumber,
  readNumber,
  scanNumber,
  startsNumber,
} from '../../src/quantity/numbers/parse-number.ts';
import { rational } from '../../src/quantity/numbers/rational.ts';

describe('a whole text as a number', () => {
  it.each([
    ['0', '0'],
    ['007', '7'],
    ['-12', '-12'],
    ['−12', '-12'],
    ['－12', '-12'],
    ['+12', '12'],
    ['＋12', '12'],
    [' 12 ', '12'],
    ['１２．５', '12.5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['1,234', '1234'],
    ['1,234,567.89', '1234567.89'],
    ['1，234，567', '1234567'],
    ['1 234 567', '1234567'],
    ['1\u00a0234', '1234'],
    ['1\u202f234', '1234'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1.2万', '12000'],
    ['-1.2万', '-12000'],
    ['3亿', '300000000'],
    ['2百万', '2000000'],
    ['1.5万亿', '1500000000000'],
    ['零', '0'],
    ['〇', '0'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['九十九', '99'],
    ['一百', '100'],
    ['一百零五', '105'],
    ['一百一十五', '115'],
    ['三百', '300'],
    ['一千二百', '1200'],
    ['一千零五十', '1050'],
    ['一千零五', '1005'],
    ['二十万', '200000'],
    ['三万五千', '35000'],
    ['三万零五', '30005'],
    ['一万二千三百四十五', '12345'],
    ['一亿二千万', '120000000'],
    ['一亿零三', '100000003'],
    ['一万亿', '1000000000000'],
    ['壹仟贰佰叁拾肆', '1234'],
    ['三点一四', '3.14'],
    ['零点零五', '0.05'],
    ['拾', '10'],
    ['拾贰', '12'],
    ['三百十', '310'],
    ['三十五万', '350000'],
    ['三百零五万', '3050000'],
    ['五万零三十', '50030'],
    ['两佰', '200'],
    ['五万亿五万', '5000000050000'],
    ['9'.repeat(1000), '9'.repeat(1000)],
  ])('%s', (text, value) => {
    const number = parseNumber(text);
    expect(number && exactText(number)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '12,34',
    '1,2345',
    '0,123',
    '1234,567',
    '1,234,56',
    '1,234 567',
    '1.234,5',
    '1.2.3',
    '12.',
    '1e3',
    '1.23457E+11',
    '--1',
    '- 1',
    '12个',
    '98%',
    '万',
    '百',
    '三万五',
    '三百五',
    '两三',
    '一二三',
    '二〇一七',
    '一百零',
    '零五',
    '百五',
    '三零',
    '三零五',
    '三百零零五',
    '三百三百',
    '三百五百',
    '三百三千',
    '三千百',
    '三千十',
    '三百零十',
    '一百五百',
    '三百五万',
    '三百零万',
    '三亿万',
    '三万五万',
    '三万一百五',
    '三亿亿',
    '三亿五亿',
    '三亿五',
    '三百五亿',
    '一十百',
    '一万万',
    '三点',
    '-三',
    '1二',
    '0x10',
    'NaN',
    '∞',
    '9'.repeat(1001),
    '9'.repeat(2000),
    `一点${'三'.repeat(41)}`,
    '一'.repeat(2000),
  ])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('a number at an offset', () => {
  it.each([
    ['共1,234个', 1, '1234', 6],
    ['达到98.5%以上', 2, '98.5', 6],
    ['1.2万元', 0, '12000', 4],
    ['三百家', 0, '300', 2],
    ['1 2345', 0, '1', 1],
    ['5 100 1', 0, '5100', 5],
    ['2017-05', 0, '2017', 4],
    ['85.', 0, '85', 2],
  ])('%s from %i', (text, at, value, end) => {
    const number = readNumber(text, at);
    expect(number && { value: exactText(number.value), end: number.end }).toEqual({ value, end });
  });

  it('is none where none begins', () => {
    expect(readNumber('共1个', 0)).toBeNull();
    expect(readNumber('1个', 9)).toBeNull();
  });
});

describe('something like a number at an offset', () => {
  const long = '9'.repeat(1000);
  it.each([
    // text, offset, whether commas group, its value, its end, whether in Chinese numerals
    ['1.2.', 0, true, '1.2', 3, false],
    ['1.2.3', 0, true, null, 3, false],
    ['1.2,3', 0, true, null, 3, false],
    ['1.2,3', 0, false, '1.2', 3, false],
    ['12,34', 0, true, null, 2, false],
    ['12,34', 0, false, '12', 2, false],
    ['12,x', 0, true, '12', 2, false],
    ['1234,5', 0, true, null, 4, false],
    ['1234,x', 0, true, '1234', 4, false],
    ['1,234,x', 0, true, '1234', 5, false],
    ['1,234', 0, false, '1', 1, false],
    ['0 123', 0, true, '0', 1, false],
    ['0,123', 0, true, null, 5, false],
    ['.5', 0, true, '0.5', 2, false],
    ['+.5,', 0, true, '0.5', 3, false],
    ['共三百家', 1, true, '300', 3, true],
    ['三百五家', 0, true, null, 3, true],
    [`${'x'.repeat(900)}${long}`, 900, true, long, 1900, false],
    [`${long}9`, 0, true, null, 1001, false],
    // No numeral is looked at for longer than forty characters.
    ['一'.repeat(50), 0, true, null, 41, true],
    ['一'.repeat(50), 3, true, null, 44, true],
    [`一点${'三'.repeat(40)}`, 0, true, `1.${'3'.repeat(40)}`, 42, true],
    [`一点${'三'.repeat(60)}`, 0, true, null, 43, true],
    [`${'x'.repeat(50)}三点一四`, 50, true, '3.14', 54, true],
    [`${'x'.repeat(50)}三百`, 50, true, '300', 52, true],
  ])('%s from %i', (text, at, commas, value, end, numeral) => {
    const found = scanNumber(text, at, commas);
    expect(found && { ...found, value: found.value && exactText(found.value) }).toEqual({
      value,
      end,
      numeral,
    });
  });

  it.each([
    ['5', true],
    ['+5', true],
    ['-5', true],
    ['.5', true],
    ['+.5', true],
    ['三', true],
    ['十', true],
    ['+', false],
    ['.', false],
    ['-.x', false],
    ['个5', false],
    ['百', false],
  ])('%s starts one: %s', (text, expected) => {
    expect(startsNumber(text, 0)).toBe(expected);
  });
});

const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

describe('every number is read back', () => {
  it('however it is grouped and however wide', () => {
    const mark = fc.constantFrom('', ',', '，', ' ', '\u00a0');
    fc.assert(
      fc.property(cents, mark, fc.boolean(), (n, separator, wide) => {
        const digits = String(n < 0n ? -n : n).padStart(3, '0');
        const grouped = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
        const narrow = `${n < 0n ? '-' : ''}${grouped}.${digits.slice(-2)}`;
        const text = wide
          ? narrow.replaceAll(/[\d.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
          : narrow;
        expect(parseNumber(text)).toEqual(rational(n, 100));
      }),
    );
  });

  it('in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(parseNumber(numeralOf(n))).toEqual(rational(n));
      }),
    );
  });

  it('and any text at all is a number or none', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789.,-+ 零一二两十百千万亿点，　'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, fc.nat(12), (given, at) => {
        const number = readNumber(given, at);
        if (number) expect(number.end).toBeGreaterThan(at);
        expect([null, 'object']).toContain(parseNumber(given) && 'object');
      }),
    );
  });
});

function numeralOf(n: number): string {
  if (n === 0) return '零';
  const groups = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
  let text = '';
  let gap = false;
  for (const [i, group] of groups.entries()) {
    if (group > 0) {
      text += `${text !== '' && (gap || group < 1000) ? '零' : ''}${groupOf(group)}${['亿', '万', ''][i] ?? ''}`;
    }
    gap = group === 0 && text !== '';
  }
  return text;
}

function groupOf(n: number): string {
  const digits = '零一二三四五六七八九';
  let text = '';
  let gap = false;
  for (const [rank, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / rank) % 10;
    if (digit > 0) text += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
    gap = digit === 0 && text !== '';
  }
  return text;
}
