import type { Rational, Unit } from '../../model/quantity.ts';
import type { PartScore, Result } from '../../model/subjects/report.ts';
import { exactText, parseExact } from '../numbers/exact-text.ts';
import { printNumber } from '../numbers/print.ts';
import { add, one, zero } from '../numbers/rational.ts';
import { parseQuantity } from './read-amount.ts';

const bare: Unit = { text: '', dimension: 'plain', factor: one, base: null };

/**
 * A number of points: whole, with the up to four decimals that it has, or else with two and as many more as it takes to stand
 * on its side of each limit. So a total never reads like more than the score it comes to.
 */
export function printPoints(points: Rational, limits: readonly Rational[] = []): string {
  const exact = exactText(points);
  return /^-?\d+\.\d{3,4}$/.test(exact) ? exact : printNumber(points, bare, limits);
}

/** Reads a number of points, a bare number or one with 分 behind it; null for anything else. */
export function parsePoints(text: string): Rational | null {
  const quantity = parseQuantity(text);
  return quantity?.unit.dimension === 'plain' ? quantity.value : null;
}

/** The points of some targets together; null where none of them has a weight. What is pending counts neither way. */
export function sumPoints(results: readonly Pick<Result, 'weight' | 'points'>[]): PartScore | null {
  const weighed = results.filter(({ weight }) => weight !== null);
  if (weighed.length === 0) return null;
  return {
    points: sumOf(weighed.map(({ points }) => points?.got ?? '0')),
    of: sumOf(weighed.map(({ points }) => points?.of ?? '0')),
    pending: sumOf(weighed.map(({ weight, points }) => (points === null ? (weight ?? '0') : '0'))),
  };
}

function sumOf(texts: readonly string[]): string {
  return exactText(texts.map((text) => parseExact(text) ?? zero).reduce(add, zero));
}
