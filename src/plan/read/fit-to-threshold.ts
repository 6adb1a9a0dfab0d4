import type { Measure } from '../../model/plan/measure.ts';
import type { Rational, Threshold, Unit } from '../../model/quantity.ts';
import { one, rational } from '../../quantity/numbers/rational.ts';
import { type MeasureUnit, unitFits } from '../../quantity/units/measure-unit.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';

/** How a figure is held against a threshold: its own unit, and by how much it is multiplied first. */
export interface Fit {
  readonly unit: Unit;
  readonly scale: Rational;
}

/** An absence in words has no unit; held against a share or a rate it is shown as that is: 0.67%, and not 0.0067. */
export function inUnitOf(threshold: Threshold, { dimension, ...unit }: Unit): Threshold {
  const isShare = dimension === 'ratio' || dimension === 'rate';
  if (!threshold.absence || threshold.unit.text !== '' || !isShare) return threshold;
  return { ...threshold, unit: { dimension, ...unit } };
}

/**
 * How a measure's figure is held against a threshold; null where it can't be (SPEC 4). An absence in words fits
 * everything; a ratio `per: 10000` fits ratios and rates as it is, and counters (16件) ten thousand times over.
 */
export function fitTo(measure: Measure, unit: MeasureUnit, threshold: Threshold): Fit | null {
  const asIs = { unit: unit ?? threshold.unit, scale: one };
  if (threshold.absence && threshold.unit.text === '') return asIs;
  // Where rows name their units themselves, `per` alone says that the counter is one of a rate.
  if (measure.kind === 'ratio' && measure.per !== null && (unit === null || unit.dimension === 'ratio')) {
    const counts = threshold.unit.dimension === 'count' || threshold.unit.dimension === 'plain';
    if (counts) return { unit: parseUnit(threshold.unit.text), scale: rational(measure.per) };
  }
  if (unit === null) return asIs;
  return unitFits(unit, threshold.unit) ? asIs : null;
}
