import type { Interval, Rational } from '../../model/quantity.ts';
import { add, compare, max, min, multiply, negate, one, divide, zero } from './rational.ts';

/*
 * Interval arithmetic over exact numbers. Each operation holds every result that its operands' numbers can have, and with
 * operands that do not depend on each other no other. Where they do (the same row in both), it may hold more, never less.
 */

/** The interval that holds one number. */
export function exactly(value: Rational): Interval {
  return { low: value, high: value };
}

/** The interval that nothing bounds. */
export const everything: Interval = { low: null, high: null };

/** True where both ends are the same number. */
export function isExact({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low, high) === 0;
}

/** True where the number is one of the interval's. */
export function contains({ low, high }: Interval, value: Rational): boolean {
  return (low === null || compare(low, value) <= 0) && (high === null || compare(value, high) <= 0);
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : min(a.low, b.low),
    high: a.high === null || b.high === null ? null : max(a.high, b.high),
  };
}

/** The sums of two numbers, one of each. */
export function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : add(a.low, b.low),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
  };
}

/** The negatives. */
export function opposite({ low, high }: Interval): Interval {
  return { low: high && negate(high), high: low && negate(low) };
}

/** The differences of two numbers, one of each. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return sumOf(a, opposite(b));
}

/** Every number times the same one. */
export function times({ low, high }: Interval, factor: Rational): Interval {
  if (factor.n === 0n) return exactly(zero);
  const ends = { low: low && multiply(low, factor), high: high && multiply(high, factor) };
  return factor.n > 0n ? ends : { low: ends.high, high: ends.low };
}

/** The quotients of two numbers, one of each; without bounds where the divisor may be 0. */
export function quotientOf(a: Interval, b: Interval): Interval {
  if (b.high !== null && b.high.n < 0n) return quotientOf(opposite(a), opposite(b));
  if (b.low === null || b.low.n <= 0n) return everything;
  // Divided by a greater number a number comes nearer to 0, and by one without bound as near as one likes.
  const least = divide(one, b.low);
  const far = b.high === null ? zero : divide(one, b.high);
  const end = (value: Rational | null, isLow: boolean): Rational | null => {
    if (value === null) return null;
    return multiply(value, value.n < 0n === isLow ? least : far);
  };
  return { low: end(a.low, true), high: end(a.high, false) };
}
