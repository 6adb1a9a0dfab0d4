import type { Threshold } from '../../model/quantity.ts';
import { type ThresholdDifference, compareThresholds } from '../../quantity/thresholds/compare-thresholds.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import type { DirectionField } from './read-threshold.ts';

/** Wordings are sentences; the threshold of a longer one is not looked for. */
const longestWording = 300;

/**
 * In what a wording differs from the threshold that is judged; null where it does not, or where it cannot be told.
 * A wording that is a threshold is compared in figure, unit and operator. A sentence is compared in figure and unit
 * with the threshold it ends with, if it ends with one (万台特种设备事故率低于0.3%).
 */
export function differenceOf(
  wording: string,
  threshold: Threshold,
  direction: DirectionField,
): ThresholdDifference | null {
  const asked = direction?.value ?? null;
  const whole = parseThreshold(wording, asked);
  if ('threshold' in whole) return compareThresholds(whole.threshold, threshold, true);
  if (wording.length > longestWording) return null;
  for (let at = 1; at < wording.length; at++) {
    const ending = parseThreshold(wording.slice(at), asked);
    if ('threshold' in ending) return compareThresholds(ending.threshold, threshold, false);
  }
  return null;
}
