import type { Threshold } from '../model/threshold.ts';
import type { Unit } from '../model/unit.ts';
import { parseThreshold } from '../quantity/parse-threshold.ts';
import { equals } from '../quantity/rational.ts';
import { unitFits } from '../quantity/unit-fits.ts';
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
): 'figure' | 'unit' | 'operator' | null {
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

function compareThresholds(
  said: Threshold,
  judged: Threshold,
  withOperator: boolean,
): 'figure' | 'unit' | 'operator' | null {
  const isSameUnit = said.absence || judged.absence || areSameUnits(said.unit, judged.unit);
  if (!isSameUnit) return 'unit';
  const isSameFigure =
    equals(said.limit, judged.limit) &&
    (said.upper === null || judged.upper === null
      ? said.upper === judged.upper
      : equals(said.upper, judged.upper));
  if (!isSameFigure) return 'figure';
  const isSameOperator = said.operator === judged.operator && String(said.open) === String(judged.open);
  return withOperator && !isSameOperator ? 'operator' : null;
}

/** Counters are one dimension, but 30家 is not 30人; a figure without a counter leaves it open. */
function areSameUnits(said: Unit, judged: Unit): boolean {
  if (!unitFits(said, judged)) return false;
  const counts = said.dimension === 'count' && judged.dimension === 'count';
  return !counts || said.text === '' || judged.text === '' || counterOf(said) === counterOf(judged);
}

function counterOf({ text }: Unit): string {
  return text.replace(/^[十百千万亿]+/, '');
}
