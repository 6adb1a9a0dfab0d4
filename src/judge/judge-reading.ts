import type { Rational, Threshold } from '../model/quantity.ts';
import type { Status } from '../model/subjects/report.ts';
import { exactly, times } from '../quantity/numbers/interval.ts';
import { verdictOfAll } from './certainty.ts';
import type { Distance, Judgement, Reading, ReadingBounds, Reason } from '../model/verdict/verdict.ts';
import { divide, isInteger, multiply, one } from '../quantity/numbers/rational.ts';
import { meetsThreshold } from '../quantity/thresholds/meets-threshold.ts';
import { attainmentOf, completionOf, leastChange, measureDistance } from './measure-distance.ts';

/** What a reading is held against, and how. */
export interface Against {
  readonly threshold: Threshold;
  /** What the reading is multiplied by to be in the threshold's base unit: `per`, else 1. */
  readonly scale: Rational;
  /** What the limit may be after any correction, where it is a figure in doubt itself; null where it is sure. */
  readonly limits: ReadingBounds | null;
  /** True where the limit is a figure to which a unit has not reported. */
  readonly limitAwaits?: boolean;
  /** True where a figure beside errors is not judged, however sure its verdict. */
  readonly isStrict: boolean;
  /** True where what is not done yet has failed by now. */
  readonly failsUndone?: boolean;
}

/**
 * Holds a reading against a threshold. What is absent is no-data. What is in doubt (an error touches it, a unit has not
 * reported, a date is coarse) is judged where every correction leads to the same verdict; else it is invalid, or no-data
 * for the missing unit, with the figure as far as it goes and its bounds. The rest passes or fails.
 */
export function judgeReading(reading: Reading, against: Against): Judgement {
  const { threshold, scale } = against;
  const counts = { numerator: reading.numerator, denominator: reading.denominator };
  const awaits = reading.state === 'absent' && reading.reason === 'units-missing';
  if (reading.state === 'absent' && !awaits) return withoutFigure('no-data', reading.reason, counts);
  const bounds = scaledBounds(reading, scale);
  const isProvisional = reading.state !== 'sure' || bounds !== null || against.limits !== null;
  const value = reading.value && multiply(reading.value, scale);
  const certain = isProvisional ? certainVerdict(bounds, value, against) : null;
  const sure = value === null ? 'invalid' : meetsThreshold(value, threshold) ? 'pass' : 'fail';
  const isAwaited = awaits || (against.limitAwaits === true && reading.state === 'sure');
  const status: Status = isProvisional ? (certain ?? (isAwaited ? 'no-data' : 'invalid')) : sure;
  const isJudged = status === 'pass' || status === 'fail';
  const isCoarse = bounds !== null && [...bounds.rows.values()].every((rows) => rows === 0);
  const doubt = isAwaited ? 'units-missing' : isCoarse ? 'coarse-date' : 'errors';
  const reason = isJudged ? null : (reading.reason ?? doubt);
  const judged = { provisional: isProvisional && value !== null, bounds, isCertain: isJudged };
  if (value === null) return { ...withoutFigure(status, reason, counts), ...judged };
  return {
    ...judged,
    status,
    reason,
    value,
    ...counts,
    distance: distanceOf(reading, value, threshold, scale),
    completion: completionOf(value, threshold),
    attainment: attainmentOf(value, threshold),
    pace: null,
  };
}

/** The verdict that no correction could change; null where one could. */
function certainVerdict(
  bounds: ReadingBounds | null,
  value: Rational | null,
  { threshold, limits, isStrict, failsUndone }: Against,
): 'pass' | 'fail' | null {
  if (isStrict || limits?.exists === false) return null;
  const figures =
    bounds ?? (value === null ? null : { interval: exactly(value), exists: true, undone: null });
  if (figures === null) return null;
  const verdict = verdictOfAll(figures.interval, threshold, limits?.interval);
  if (figures.exists) return verdict;
  return figures.undone === 'maybe' && failsUndone === true && verdict === 'fail' ? 'fail' : null;
}

function scaledBounds({ bounds }: Reading, scale: Rational): ReadingBounds | null {
  return bounds && { ...bounds, interval: times(bounds.interval, scale) };
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
    bounds: null,
    isCertain: false,
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
    bounds: null,
    parts: [],
    groups: null,
  };
  return judgeReading(stated, { threshold, scale: one, limits: null, isStrict: false });
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
