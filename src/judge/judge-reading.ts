import type { Rational, Threshold } from '../model/quantity.ts';
import type { Status } from '../model/subjects/report.ts';
import type { Distance, Judgement, Reading, Reason } from '../model/verdict/verdict.ts';
import { divide, isInteger, multiply, one } from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';
import {
  attainmentOf,
  completionOf,
  isUpperLimit,
  leastChange,
  measureDistance,
} from './measure-distance.ts';

/**
 * Holds a reading against a threshold. What is absent is no-data; what an error touches is invalid; but where
 * the good rows alone already exceed an upper limit no correction, and no report that is still to come, could change that,
 * and it fails; the rest passes or fails.
 *
 * @param scale what the reading is multiplied by to be in the threshold's base unit: `per`, else 1
 */
export function judgeReading(reading: Reading, threshold: Threshold, scale: Rational): Judgement {
  const scaled = (number: Rational | null): Rational | null => number && multiply(number, scale);
  const counts = { numerator: reading.numerator, denominator: reading.denominator };
  const atLeast = scaled(reading.atLeast);
  const exceeded =
    isUpperLimit(threshold.operator) && atLeast !== null && !meetsThreshold(atLeast, threshold);
  const isIncomplete = reading.state === 'absent' && reading.reason === 'units-missing' && exceeded;
  if (reading.state === 'absent' && !isIncomplete) return withoutFigure('no-data', reading.reason, counts);
  const value = isIncomplete ? atLeast : scaled(reading.value);
  const provisional = reading.state === 'touched' || isIncomplete;
  if (value === null) return withoutFigure('invalid', reading.reason, counts);
  const judged = meetsThreshold(value, threshold) ? 'pass' : 'fail';
  const status: Status = provisional ? (exceeded ? 'fail' : 'invalid') : judged;
  return {
    status,
    provisional,
    reason: provisional ? reading.reason : null,
    value,
    ...counts,
    distance: distanceOf(reading, value, threshold, scale),
    completion: completionOf(value, threshold),
    attainment: attainmentOf(value, threshold),
    pace: null,
  };
}

/** A judgement without a figure. */
export function withoutFigure(
  status: Status,
  reason: Reason | null,
  counts: { readonly numerator: Rational | null; readonly denominator: Rational | null } = {
    numerator: null,
    denominator: null,
  },
): Judgement {
  return {
    status,
    provisional: false,
    reason,
    value: null,
    ...counts,
    distance: null,
    completion: null,
    attainment: null,
    pace: null,
  };
}

/** A figure that somebody states: judged as it stands. */
export function judgeFigure(value: Rational, threshold: Threshold): Judgement {
  const stated: Reading = {
    kind: 'fold',
    state: 'sure',
    reason: null,
    value,
    numerator: null,
    denominator: null,
    unit: threshold.unit,
    misfit: null,
    countable: threshold.unit.dimension === 'count' && isInteger(value),
    atLeast: null,
    codes: [],
    evidence: null,
    parts: [],
    groups: null,
  };
  return judgeReading(stated, threshold, one);
}

function distanceOf(reading: Reading, value: Rational, threshold: Threshold, scale: Rational): Distance {
  const distance = measureDistance(value, threshold);
  if (!reading.countable) return { value: distance, items: null };
  const { numerator, denominator } = reading;
  if (numerator === null || denominator === null) {
    return { value: distance, items: leastChange(value, one, null, threshold) };
  }
  if (denominator.n <= 0n) return { value: distance, items: null };
  const most = reading.kind === 'fold' ? denominator : null;
  return { value: distance, items: leastChange(numerator, divide(scale, denominator), most, threshold) };
}
