import type { Operator, Rational, Threshold } from '../model/quantity.ts';
import type { Attainment } from '../model/verdict/verdict.ts';
import {
  abs,
  ceil,
  compare,
  divide,
  floor,
  isInteger,
  min,
  multiply,
  negate,
  rational,
  subtract,
} from '../quantity/numbers/rational.ts';
import { isFalling, meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';

/** The distance to the limit in the base unit: positive is slack, negative is short. */
export function measureDistance(value: Rational, threshold: Threshold): Rational {
  const { operator, limit, upper } = threshold;
  const above = subtract(value, limit);
  if (operator === '=') return negate(abs(above));
  if (operator === 'in' && upper !== null) return min(above, subtract(upper, value));
  return isUpperLimit(operator) || isFalling(threshold) ? negate(above) : above;
}

/**
 * Completion rate (完成率): actual over limit for attain targets and for falls (an upper limit below zero: the fall over the
 * fall that was promised, below zero for a rise), limit over actual for positive upper limits; null where there is nothing to
 * divide by, for intervals, for a limit of zero and for a lower limit below zero.
 */
export function completionOf(value: Rational, threshold: Threshold): Rational | null {
  const { operator, limit, unit } = threshold;
  // Half of a date is no part of the way to it.
  if (unit.dimension === 'date') return null;
  if (operator === 'in' || limit.n === 0n) return null;
  const isFall = isUpperLimit(operator) && limit.n < 0n;
  if (limit.n < 0n && !isFall) return null;
  if (!isUpperLimit(operator) || isFall) return divide(value, limit);
  return value.n > 0n ? divide(limit, value) : null;
}

/** Where a figure is in an attainment range; null for other targets. */
export function attainmentOf(value: Rational, threshold: Threshold): Attainment | null {
  if (threshold.operator !== 'range' || threshold.upper === null) return null;
  if (!meetsThreshold(value, threshold)) return 'below';
  const beyond = compare(value, threshold.upper);
  const side = isFalling(threshold) ? -beyond : beyond;
  if (side === 0) return 'full';
  return side > 0 ? 'over' : 'floor';
}

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
