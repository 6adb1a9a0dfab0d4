import type { Threshold, Unit } from '../../model/quantity.ts';
import { equals } from '../numbers/rational.ts';
import { unitFits } from '../units/measure-unit.ts';

/** In what two thresholds may differ. */
export type ThresholdDifference = 'figure' | 'unit' | 'operator';

/** In what what was said differs from what is judged; null where it does not. Operators are compared where asked. */
export function compareThresholds(
  said: Threshold,
  judged: Threshold,
  withOperator: boolean,
): ThresholdDifference | null {
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

/** True for units of which one can stand for the other: counters are one dimension, but 30家 is not 30人; a figure without a counter leaves it open. */
export function areSameUnits(said: Unit, judged: Unit): boolean {
  if (!unitFits(said, judged)) return false;
  const counts = said.dimension === 'count' && judged.dimension === 'count';
  return !counts || said.text === '' || judged.text === '' || counterOf(said) === counterOf(judged);
}

function counterOf({ text }: Unit): string {
  return text.replace(/^[十百千万亿]+/, '');
}
