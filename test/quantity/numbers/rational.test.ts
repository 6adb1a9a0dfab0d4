import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import {
  abs,
  add,
  ceil,
  compare,
  divide,
  equals,
  floor,
  isInteger,
  max,
  min,
  multiply,
  negate,
  one,
  rational,
  subtract,
  zero,
} from '../../../src/quantity/numbers/rational.ts';

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const pair = fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 12n }));
const number = fc.oneof(
  pair.map(([n, d]) => rational(n, d)),
  whole.map((n) => rational(n)),
  fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => rational(n, 10n ** BigInt(places))),
);

describe('arithmetic agrees with cross-multiplication', () => {
  it('of sums, differences, products and quotients', () => {
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const left = rational(a, b);
        const right = rational(c, d);
        expect(add(left, right)).toEqual(rational(a * d + c * b, b * d));
        expect(subtract(left, right)).toEqual(rational(a * d - c * b, b * d));
        expect(multiply(left, right)).toEqual(rational(a * c, b * d));
        if (c !== 0n) expect(divide(left, right)).toEqual(rational(a * d, b * c));
        expect(compare(left, right)).toBe(Number(a * d > c * b) - Number(a * d < c * b));
      }),
    );
  });

  it('and keeps the laws of a field', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, negate(a))).toEqual(zero);
        expect(multiply(a, one)).toEqual(a);
        expect(a.n === 0n ? a : divide(divide(b, a), b.n === 0n ? one : b)).toEqual(
          a.n === 0n ? a : b.n === 0n ? zero : divide(one, a),
        );
      }),
    );
  });

  it('and stays in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        for (const result of [add(a, b), subtract(a, b), multiply(a, b), negate(a), abs(a)]) {
          expect(result.d > 0n).toBe(true);
          expect(result).toEqual(rational(result.n * 6n, result.d * 6n));
        }
      }),
    );
  });

  it('of order and rounding', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
        expect(equals(a, b)).toBe(compare(a, b) === 0);
        expect(compare(min(a, b), max(a, b))).toBeLessThanOrEqual(0);
        const below = rational(floor(a));
        expect(compare(below, a) <= 0 && compare(a, add(below, one)) < 0).toBe(true);
        expect(ceil(a)).toBe(isInteger(a) ? floor(a) : floor(a) + 1n);
      }),
    );
  });
});

describe('a rational', () => {
  it.each([
    [6n, -4n, -3n, 2n],
    [0n, -7n, 0n, 1n],
    [10, 4, 5n, 2n],
  ])('%s over %s is in lowest terms', (n, d, lowest, denominator) => {
    expect(rational(n, d)).toEqual({ n: lowest, d: denominator });
  });

  it('has no zero divisor', () => {
    expect(() => rational(1, 0)).toThrow();
    expect(() => divide(one, zero)).toThrow();
  });

  it('is made of no binary fraction', () => {
    expect(() => rational(0.5)).toThrow();
  });

  it('survives the way to a thread', () => {
    expect(structuredClone(rational(1, 3))).toEqual({ n: 1n, d: 3n });
  });
});

describe('the exact text of a number', () => {
  it.each([
    [rational(98, 100), '0.98'],
    [rational(3, 100_000), '0.00003'],
    [rational(10_000), '10000'],
    [rational(-1, 8), '-0.125'],
    [rational(1, 3), '1/3'],
    [rational(-20, 6), '-10/3'],
    [zero, '0'],
  ])('%o is %s', (value, text) => {
    expect(exactText(value)).toBe(text);
    expect(parseExact(text)).toEqual(value);
  });

  it('reads back as the number', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(parseExact(exactText(value))).toEqual(value);
      }),
    );
  });

  it.each(['', '1.', '.5', '+1', '1/0', '1e3', '1,000', ' 1', '１', '1/-2', '1.5/2', 'NaN'])(
    '%j is none',
    (text) => {
      expect(parseExact(text)).toBeNull();
    },
  );
});
