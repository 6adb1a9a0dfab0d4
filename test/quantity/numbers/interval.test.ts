import { describe, expect, it } from 'vitest';
import type { Interval, Rational } from '../../../src/model/quantity.ts';
import { exactText, parseExact } from '../../../src/quantity/numbers/exact-text.ts';
import {
  contains,
  differenceOf,
  everything,
  exactly,
  hull,
  isExact,
  opposite,
  quotientOf,
  sumOf,
  times,
} from '../../../src/quantity/numbers/interval.ts';
import { add, compare, divide, negate, rational, zero } from '../../../src/quantity/numbers/rational.ts';

/** `1..2`, `..2` without a lower end, `1..` without an upper one, `..` without both. */
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

describe('a number is one of the interval', () => {
  it.each([
    ['1..3', '0.999', false],
    ['1..3', '1', true],
    ['1..3', '2', true],
    ['1..3', '3', true],
    ['1..3', '3.001', false],
    ['..3', '-1000', true],
    ['..3', '3', true],
    ['..3', '4', false],
    ['1..', '0', false],
    ['1..', '1', true],
    ['1..', '1000', true],
    ['..', '7', true],
  ])('%s holds %s: %s', (text, value, expected) => {
    expect(contains(interval(text), end(value) ?? zero)).toBe(expected);
  });
});

describe('an interval is exact where both ends are the same number', () => {
  it.each([
    ['2..2', true],
    ['2..3', false],
    ['2..', false],
    ['..2', false],
    ['..', false],
  ])('%s: %s', (text, expected) => {
    expect(isExact(interval(text))).toBe(expected);
  });
});

describe('of two intervals', () => {
  it.each([
    // a, b, hull, sum, difference
    ['1..2', '4..8', '1..8', '5..10', '-7..-2'],
    ['4..8', '1..2', '1..8', '5..10', '2..7'],
    ['1..9', '2..3', '1..9', '3..12', '-2..7'],
    ['1..', '2..3', '1..', '3..', '-2..'],
    ['..1', '2..3', '..3', '..4', '..-1'],
    ['1..2', '..3', '..3', '..5', '-2..'],
    ['1..2', '3..', '1..', '4..', '..-1'],
    ['..', '1..2', '..', '..', '..'],
  ])('%s and %s: hull %s, sum %s, difference %s', (a, b, joined, sum, difference) => {
    expect(written(hull(interval(a), interval(b)))).toBe(joined);
    expect(written(sumOf(interval(a), interval(b)))).toBe(sum);
    expect(written(differenceOf(interval(a), interval(b)))).toBe(difference);
  });
});

describe('times the same number', () => {
  it.each([
    ['2..3', '2', '4..6'],
    ['-2..3', '-2', '-6..4'],
    ['2..', '-1', '..-2'],
    ['..2', '-1', '-2..'],
    ['2..', '0.5', '1..'],
    ['..2', '3', '..6'],
    ['..', '3', '..'],
    ['..', '0', '0..0'],
    ['2..3', '0', '0..0'],
  ])('%s × %s is %s', (text, factor, expected) => {
    expect(written(times(interval(text), end(factor) ?? zero))).toBe(expected);
  });
});

describe('divided by an interval', () => {
  it.each([
    ['6..8', '2..4', '1.5..4'],
    ['-8..6', '2..4', '-4..3'],
    ['-8..-6', '2..4', '-4..-1.5'],
    ['6..8', '2..', '0..4'],
    ['-8..-6', '2..', '-4..0'],
    ['-8..8', '2..', '-4..4'],
    ['6..', '2..4', '1.5..'],
    ['..6', '2..4', '..3'],
    ['0..6', '2..4', '0..3'],
    ['-6..0', '2..4', '-3..0'],
    // below zero the whole is turned round
    ['6..8', '-4..-2', '-4..-1.5'],
    ['6..8', '..-2', '-4..0'],
    ['..6', '-4..-2', '-3..'],
    // where the divisor may be nothing, or on either side of it, nothing bounds the quotient
    ['6..8', '0..4', '..'],
    ['6..8', '-4..0', '..'],
    ['6..8', '-1..4', '..'],
    ['6..8', '..4', '..'],
    ['6..8', '-4..', '..'],
    ['6..8', '..', '..'],
    ['6..8', '0..0', '..'],
  ])('%s / %s is %s', (a, b, expected) => {
    expect(written(quotientOf(interval(a), interval(b)))).toBe(expected);
  });
});

describe('every pair of small intervals', () => {
  const ends = [-2, -1, 0, 1, 2].map((n) => rational(n, 2));
  const all = ends.flatMap((low) =>
    ends.filter((high) => compare(low, high) <= 0).map((high) => ({ low, high })),
  );

  it('has sums, differences and quotients that hold those of its numbers and no end that none reaches', () => {
    for (const a of all)
      for (const b of all) {
        const points = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => [x, y] as const));
        expect(sumOf(a, b)).toEqual(least(points.map(([x, y]) => add(x, y))));
        expect(differenceOf(a, b)).toEqual(least(points.map(([x, y]) => add(x, negate(y)))));
        expect(quotientOf(a, b)).toEqual(
          contains(b, zero) ? everything : least(points.map(([x, y]) => divide(x, y))),
        );
        expect(hull(a, b)).toEqual(least([a.low, a.high, b.low, b.high]));
      }
    expect(everything).toEqual({ low: null, high: null });
    expect(opposite(everything)).toEqual(everything);
    expect(exactly(zero)).toEqual({ low: zero, high: zero });
  });
});

function least(values: readonly Rational[]): Interval {
  const sorted = values.toSorted(compare);
  return { low: sorted[0] ?? zero, high: sorted.at(-1) ?? zero };
}
