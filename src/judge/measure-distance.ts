import type { Rational, Threshold } from '../model/quantity.ts';
import type { Attainment } from '../model/verdict/verdict.ts';
import { abs, compare, divide, min, negate, subtract } from '../quantity/numbers/rational.ts';
import { isUpperLimit } from './least-change.ts';

/** The distance to the limit in the base unit: positive is slack, negative is short (SPEC 3, Margin). */
export function measureDistance(value: Rational, threshold: Threshold): Rational {
  const { operator, limit, upper } = threshold;
  const above = subtract(value, limit);
  if (operator === '=') return negate(abs(above));
  if (operator === 'in' && upper !== null) return min(above, subtract(upper, value));
  return isUpperLimit(operator) ? negate(above) : above;
}

/**
 * Completion rate (完成率): actual over limit for attain targets, limit over actual for positive upper limits; null where
 * there is nothing to divide by, for intervals, and where the limit is not positive.
 */
export function completionOf(value: Rational, threshold: Threshold): Rational | null {
  const { operator, limit } = threshold;
  if (operator === 'in' || limit.n <= 0n) return null;
  if (!isUpperLimit(operator)) return divide(value, limit);
  return value.n > 0n ? divide(limit, value) : null;
}

/** Where a figure is in an attainment range; null for other targets. */
export function attainmentOf(value: Rational, threshold: Threshold): Attainment | null {
  if (threshold.operator !== 'range' || threshold.upper === null) return null;
  if (compare(value, threshold.limit) < 0) return 'below';
  const side = compare(value, threshold.upper);
  if (side === 0) return 'full';
  return side > 0 ? 'over' : 'floor';
}
