import type { Operator, Rational, Threshold } from '../model/quantity.ts';
import {
  ceil,
  compare,
  floor,
  isInteger,
  multiply,
  rational,
  subtract,
} from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';

/**
 * The least number of pieces by which a count must change, up or down, for the verdict to change; null where no change
 * within the bounds does it, or the count is not whole.
 *
 * @param pieces how many there are
 * @param scale what one piece adds to the figure; greater than 0
 * @param most the largest count possible; null where there is none
 */
export function leastChange(
  pieces: Rational,
  scale: Rational,
  most: Rational | null,
  threshold: Threshold,
): bigint | null {
  if (!isInteger(pieces) || scale.n <= 0n) return null;
  const now = meetsThreshold(multiply(pieces, scale), threshold);
  const limits = [threshold.limit, ...(threshold.upper === null ? [] : [threshold.upper])];
  let least: bigint | null = null;
  for (const limit of limits) {
    // The verdict can only change where the figure passes a limit: at the whole counts around it.
    const edge = { n: limit.n * scale.d, d: limit.d * scale.n };
    for (const count of [floor(edge) - 1n, floor(edge), ceil(edge), ceil(edge) + 1n]) {
      const candidate = rational(count);
      if (count < 0n || (most !== null && compare(candidate, most) > 0)) continue;
      if (meetsThreshold(multiply(candidate, scale), threshold) === now) continue;
      const change = subtract(candidate, pieces).n;
      const size = change < 0n ? -change : change;
      if (least === null || size < least) least = size;
    }
  }
  return least;
}

/** True for operators that ask for at most something. */
export function isUpperLimit(operator: Operator): boolean {
  return operator === '<=' || operator === '<';
}
