import type { Interval, Rational, Threshold } from '../model/quantity.ts';
import { contains, exactly, isExact } from '../quantity/numbers/interval.ts';
import { compare } from '../quantity/numbers/rational.ts';
import { isFalling } from '../quantity/thresholds/meets-threshold.ts';

/**
 * The verdict that every figure of an interval has; null where some pass and others fail. Where the limit is a figure that
 * is in doubt itself, it is one for every limit too.
 */
export function verdictOfAll(
  figures: Interval,
  threshold: Threshold,
  limits: Interval = exactly(threshold.limit),
): 'pass' | 'fail' | null {
  switch (threshold.operator) {
    case 'range':
      return isFalling(threshold)
        ? opposite(upwards(figures, limits, true))
        : upwards(figures, limits, false);
    case '>=':
      return upwards(figures, limits, false);
    case '>':
      return upwards(figures, limits, true);
    case '<=':
      return opposite(upwards(figures, limits, true));
    case '<':
      return opposite(upwards(figures, limits, false));
    case '=':
      if (!contains(figures, threshold.limit)) return 'fail';
      return isExact(figures) ? 'pass' : null;
    case 'in':
      return inside(figures, threshold);
  }
}

/** Whether all are above the limits (or at them, unless `strictly`): `pass`; or none: `fail`. */
function upwards(figures: Interval, limits: Interval, strictly: boolean): 'pass' | 'fail' | null {
  const least = sideOf(figures.low, limits.high);
  if (least !== null && (strictly ? least > 0 : least >= 0)) return 'pass';
  const most = sideOf(figures.high, limits.low);
  return most !== null && (strictly ? most <= 0 : most < 0) ? 'fail' : null;
}

function inside(figures: Interval, { limit, upper, open }: Threshold): 'pass' | 'fail' | null {
  const [lowerOpen, upperOpen] = open ?? [false, false];
  const above = upwards(figures, exactly(limit), lowerOpen);
  const below = upper === null ? 'pass' : opposite(upwards(figures, exactly(upper), !upperOpen));
  if (above === 'fail' || below === 'fail') return 'fail';
  return above === 'pass' && below === 'pass' ? 'pass' : null;
}

function sideOf(value: Rational | null, limit: Rational | null): number | null {
  return value === null || limit === null ? null : compare(value, limit);
}

function opposite(verdict: 'pass' | 'fail' | null): 'pass' | 'fail' | null {
  if (verdict === null) return null;
  return verdict === 'pass' ? 'fail' : 'pass';
}
