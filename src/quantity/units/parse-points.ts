import type { Rational } from '../../model/quantity.ts';
import { parseQuantity } from './parse-quantity.ts';

/** Reads a number of points, a bare number or one with 分 behind it; null for anything else. */
export function parsePoints(text: string): Rational | null {
  const quantity = parseQuantity(text);
  return quantity?.unit.dimension === 'plain' ? quantity.value : null;
}
