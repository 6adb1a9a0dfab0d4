import type { Rational, Unit } from '../../model/quantity.ts';
import { printNumber } from './print.ts';
import { one } from './rational.ts';

const bare: Unit = { text: '', dimension: 'plain', factor: one, base: null };

/** A number of points: whole, or with two decimals and as many more as it takes to stand on its side of each limit. */
export function printPoints(points: Rational, limits: readonly Rational[] = []): string {
  return printNumber(points, bare, limits);
}
