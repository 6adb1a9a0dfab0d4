import type { Condition } from '../model/plan/condition.ts';
import type { Measure, MeasurePeriod } from '../model/plan/measure.ts';
import { type Moment, daysOf } from '../model/plan/period.ts';
import type { Source } from '../model/plan/plan.ts';
import type { Rational, Threshold } from '../model/quantity.ts';
import type { Judgement, Pace, Reading } from '../model/verdict/verdict.ts';
import { compare, divide, multiply, rational, subtract } from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';

/**
 * What a verdict on a figure that only grows is before its period is over: a lower limit that is reached is kept,
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
  const { status, value, bounds } = judgement;
  const isJudged = status === 'pass' || status === 'fail';
  if (!isJudged || value === null) return judgement;
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
      return isPassedBy(bounds?.interval.low ?? value, threshold)
        ? judgement
        : { ...judgement, status: 'pending' };
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

/**
 * How a figure grows while its period goes on: `from-zero` counts what falls into the period, `on-top` adds to what was
 * there before (a stock that nothing leaves, a register without dates).
 */
export type Accumulation = 'from-zero' | 'on-top';

/**
 * How the figure of a measure grows; null where it may shrink, or is no count or sum (or total of such). A stock in force
 * (`{ from, to }`) shrinks when rows end; so does what a condition takes only until the period's end has passed a row, or
 * only while a value is in no other register. Whether a sum has numbers below zero only the data know.
 */
export function accumulationOf(
  measure: Measure,
  sources: readonly Source[],
  outer: MeasurePeriod = null,
): Accumulation | null {
  const rule = measure.period ?? outer;
  if (measure.kind === 'total') {
    const parts = new Set(measure.parts.map((part) => accumulationOf(part, sources, rule)));
    if (parts.has(null)) return null;
    return parts.has('on-top') ? 'on-top' : 'from-zero';
  }
  if (measure.kind !== 'count' && measure.kind !== 'sum') return null;
  if (measure.where !== null && !isLasting(measure.where, true)) return null;
  const own = rule ?? sources.find(({ name }) => name === measure.source)?.period ?? null;
  if (own?.kind === 'in-force') return null;
  return own?.kind === 'flow' || own?.kind === 'file' ? 'from-zero' : 'on-top';
}

/** True where a row keeps meeting the condition (or, unless `wanted`, keeps failing it) until the end of the period. */
function isLasting(condition: Condition, wanted: boolean): boolean {
  if ('parts' in condition) {
    const inside = condition.kind === 'none' ? !wanted : wanted;
    return condition.parts.every((part) => isLasting(part, inside));
  }
  if (condition.kind === 'member') return condition.negated !== wanted;
  if (condition.kind === 'match') return wanted;
  if (condition.kind !== 'compare' || condition.to.kind !== 'period' || condition.to.edge === 'start') {
    return true;
  }
  return (condition.by === 'lt' || condition.by === 'lte') === wanted;
}
