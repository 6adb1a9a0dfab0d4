import { Fraction } from 'fraction.js';
import type { Rational } from '../../model/quantity.ts';

/** The number 0. */
export const zero: Rational = { n: 0n, d: 1n };

/** The number 1. */
export const one: Rational = { n: 1n, d: 1n };

/** The number `n / d` in lowest terms; throws where `d` is 0 or a `number` is no integer. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const denominator = BigInt(d);
  return denominator === 1n ? { n: BigInt(n), d: 1n } : reduce(BigInt(n), denominator);
}

/** `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return a.d === 1n ? { n: a.n + b.n, d: 1n } : reduce(a.n + b.n, a.d);
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** `a - b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : reduce(a.n * b.n, a.d * b.d);
}

/** `a / b`; throws where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return b.n === b.d ? a : reduce(a.n * b.d, a.d * b.n);
}

/** `-a`. */
export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** `a` without its sign. */
export function abs(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** True where both are the same number. */
export function equals(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/** True for a whole number. */
export function isInteger(a: Rational): boolean {
  return a.d === 1n;
}

/** The greatest whole number that is not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && a.d !== 1n ? quotient - 1n : quotient;
}

/** The least whole number that is not below `a`. */
export function ceil(a: Rational): bigint {
  return -floor(negate(a));
}

/** The lesser of the two. */
export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of the two. */
export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

// fraction.js keeps the sign apart from an unsigned numerator.
function reduce(n: bigint, d: bigint): Rational {
  const fraction = new Fraction(n, d);
  return { n: fraction.s * fraction.n, d: fraction.d };
}
