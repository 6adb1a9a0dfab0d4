import { expect, it } from 'vitest';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import { scaledNumber } from '../../../src/quantity/numbers/scaled-number.ts';
import { divide, rational, zero } from '../../../src/quantity/numbers/rational.ts';

it.each([
  ['0', 0, 0],
  ['7', 7, 0],
  ['-7', -7, 0],
  ['0.5', 5, 1],
  ['-12.25', -1225, 2],
  ['0.125', 125, 3],
  ['0.000001', 1, 6],
  ['99999999999', 99999999999, 0],
  ['-99999999999', -99999999999, 0],
  ['9999999999.9', 99999999999, 1],
])('%s is added as %i with %i decimals', (text, number, scale) => {
  const value = parseExact(text) ?? zero;
  expect(scaledNumber(value)).toEqual({ number, scale });
  expect(exactText(divide(rational(number), rational(10n ** BigInt(scale))))).toBe(text);
});

it.each(['0.0000001', '1/3', '100000000000', '-100000000000', '10000000000.1', '-99999999999.5'])(
  '%s is too large or of too many decimals',
  (text) => {
    expect(scaledNumber(parseExact(text) ?? zero)).toBeNull();
  },
);
