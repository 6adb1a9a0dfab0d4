import { describe, expect, test } from 'vitest';
import { matchWord, skipSpaces } from '../../../src/quantity/words/match-word.ts';
import { multiplierWords, readMultiplier } from '../../../src/quantity/words/multipliers.ts';
import {
  codeAt,
  foldText,
  isDigit,
  isLetter,
  narrow,
  narrowCode,
} from '../../../src/quantity/words/width.ts';

describe('a narrow text', () => {
  const spaces = [0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x200b, 0x202f, 0x3000, 0xfeff];
  test.each(spaces)('has a space for U+%i', (code) => {
    expect(narrow(`a${String.fromCharCode(code)}b`)).toBe('a b');
    expect(narrowCode(code)).toBe(0x20);
    expect(foldText(`A${String.fromCharCode(code)}B`)).toBe('AB');
  });

  test.each([0x2010, 0x2011, 0x2212, 0xfe63, 0xff0d])('has a minus sign for U+%i', (code) => {
    expect(narrow(`1${String.fromCharCode(code)}2`)).toBe('1-2');
  });

  test.each([
    ['！', '!'],
    ['～', '~'],
    ['Ａｚ０９', 'Az09'],
    ['﹪', '%'],
    ['％', '%'],
    ['质量，98％', '质量,98%'],
    ['｟', '｟'],
    ['\u2001', '\u2001'],
    ['plain', 'plain'],
    ['𠀀Ａ', '𠀀A'],
  ])('of %j is %j', (text, expected) => {
    expect(narrow(text)).toBe(expected);
    expect(narrow(text)).toHaveLength(text.length);
  });

  test('is read code by code too', () => {
    expect(codeAt('９', 0)).toBe(0x39);
    expect(codeAt('9', 1)).toBeNaN();
    expect([narrowCode(0x7f), narrowCode(0xff01), narrowCode(0xff5e), narrowCode(0xff5f)]).toEqual([
      0x7f, 0x21, 0x7e, 0xff5f,
    ]);
  });
});

test.each([
  ['Ａ 类', 'A类'],
  ['a类', 'A类'],
  [' 合  格 ', '合格'],
  ['合\t格\n', '合格'],
  ['合格', '合格'],
  ['é', 'É'],
  ['ABC-1', 'ABC-1'],
  ['ａｂｃ', 'ABC'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('digits and letters are those of ASCII', () => {
  const of = (holds: (code: number) => boolean): string =>
    Array.from({ length: 128 }, (_, code) => (holds(code) ? String.fromCharCode(code) : '')).join('');
  expect(of(isDigit)).toBe('0123456789');
  expect(of(isLetter)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
});

describe('a word of the grammar at an offset', () => {
  const at = (text: string, from = 0) => {
    const found = matchWord(text, from);
    if (!found) return null;
    const { meaning, end } = found;
    return `${text.slice(from, end)}: ${meaning.kind === 'word' ? meaning.role : `${meaning.side} ${meaning.comparison}`}`;
  };
  test.each([
    ['>=5', 0, '>=: before >='],
    ['>5', 0, '>: before >'],
    ['不低于5', 0, '不低于: before >='],
    ['5以上', 1, '以上: after >='],
    ['低于等于5', 0, '低于等于: before <='],
    ['控制在5', 0, '控制在: before <='],
    ['at least 5', 0, 'at least: before >='],
    ['At   Least 5', 0, 'At   Least: before >='],
    ['at the very least', 0, 'at the very least: after >='],
    ['no less than 5', 0, 'no less than: before >='],
    ['no 5', 0, 'no: zero'],
    ['or more', 0, 'or more: after >='],
    ['x or more', 2, 'or more: after >='],
    ['xor more', 1, null],
    ['in 5', 0, 'in: in'],
    ['inside', 0, null],
    ['力争5', 0, '力争: neutral'],
    ['好', 0, null],
    ['', 0, null],
    [`${'a'.repeat(21)} least`, 0, null],
  ] as const)('%s from %i: %s', (text, from, expected) => {
    expect(at(text, from)).toBe(expected);
  });

  test('spaces of any kind are skipped', () => {
    expect(skipSpaces('a \t\u3000b', 1)).toBe(4);
    expect(skipSpaces('ab', 1)).toBe(1);
    expect(skipSpaces('a  ', 1)).toBe(3);
  });
});

test.each([
  ['万', 10n ** 4n],
  ['十万', 10n ** 5n],
  ['百万', 10n ** 6n],
  ['千万', 10n ** 7n],
  ['亿', 10n ** 8n],
  ['十亿', 10n ** 9n],
  ['百亿', 10n ** 10n],
  ['千亿', 10n ** 11n],
  ['万亿', 10n ** 12n],
])('%s is %i times', (word, factor) => {
  expect(readMultiplier(`1${word}元`, 1)).toEqual({ factor, end: 1 + word.length });
});

test('what is no multiplier is none', () => {
  expect(readMultiplier('1元', 1)).toBe(null);
  expect(readMultiplier('1', 1)).toBe(null);
  expect([...multiplierWords]).toEqual([
    ['hundred', 100n],
    ['thousand', 1000n],
    ['million', 1_000_000n],
    ['billion', 1_000_000_000n],
  ]);
});
