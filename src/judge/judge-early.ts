import { type Moment, daysOf } from '../model/plan/period.ts';
import type { Rational, Threshold } from '../model/quantity.ts';
import type { Judgement, Pace, Reading } from '../model/verdict/verdict.ts';
import { compare, divide, multiply, rational, subtract } from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';
import type { Accumulation } from './accumulation.ts';

/**
 * What a verdict on a figure that only grows is before its period is over (SPEC 8): a lower limit that is reached is kept,
 * one that is not is pending and held against the days gone by; an upper limit that is exceeded is broken for good, one
 * that is kept is pending; a figure or an interval to be hit is pending until it is passed. What was not judged stays as it
 * is, and so does what is held against such a limit or interval and has numbers below zero in it: it may still shrink.
 */
export function judgeEarly(
  judgement: Judgement,
  reading: Pick<Reading, 'atLeast'>,
  threshold: Threshold,
  accumulation: Accumulation,
  moment: Moment,
): Judgement {
  const { status, value, provisional } = judgement;
  const isJudged = status === 'pass' || status === 'fail';
  if (!isJudged || provisional || value === null) return judgement;
  const isAttain =
    threshold.operator === '>=' || threshold.operator === '>' || threshold.operator === 'range';
  if (reading.atLeast === null && !isAttain) return judgement;
  switch (threshold.operator) {
    case '>=':
    case '>':
    case 'range': {
      if (status === 'pass') return judgement;
      const pace = accumulation === 'from-zero' ? paceOf(value, threshold.limit, moment) : null;
      return { ...judgement, status: 'pending', pace };
    }
    case '<=':
    case '<':
      return status === 'fail' ? judgement : { ...judgement, status: 'pending' };
    case '=':
    case 'in':
      return isPassedBy(value, threshold) ? judgement : { ...judgement, status: 'pending' };
  }
}

/** A figure held against the share of the limit that the days gone by stand for, exact to the day, both ends counted. */
function paceOf(value: Rational, limit: Rational, moment: Moment): Pace {
  const { gone, all } = daysOf(moment);
  const elapsed = rational(gone, all);
  const expected = multiply(limit, elapsed);
  const states = { '-1': 'behind', '0': 'on-pace', '1': 'ahead' } as const;
  return {
    days: { gone, all },
    elapsed,
    expected,
    state: states[compare(value, expected)],
    neededPerDay: divide(subtract(limit, value), rational(all - gone)),
  };
}

// More than the interval takes: a figure that only grows does not come back.
function isPassedBy(value: Rational, threshold: Threshold): boolean {
  const top = threshold.upper ?? threshold.limit;
  return compare(value, top) >= 0 && !meetsThreshold(value, threshold);
}
