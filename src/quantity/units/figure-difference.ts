import type { Quantity, Rational, Unit } from '../../model/quantity.ts';
import { divide, subtract } from '../numbers/rational.ts';
import { parseUnit } from './parse-unit.ts';
import { unitFits } from './unit-fits.ts';

/** By how much a figure is another than it was. */
export interface FigureDifference {
  /** The later less the earlier, in the base unit. */
  readonly value: Rational;
  /** By the earlier figure; null for ratios, whose difference is in points, and where the earlier is not positive. */
  readonly relative: Rational | null;
  /** What the difference is shown in: points for ratios, else the later figure's unit. */
  readonly unit: Unit;
}

/** The difference of two figures, each in the base unit of its own; null where they are not of one dimension. */
export function figureDifference(before: Quantity, after: Quantity): FigureDifference | null {
  if (!unitFits(before.unit, after.unit)) return null;
  const value = subtract(after.value, before.value);
  const isRatio = after.unit.dimension === 'ratio';
  return {
    value,
    relative: isRatio || before.value.n <= 0n ? null : divide(value, before.value),
    unit: isRatio ? pointsOf(after.unit) : after.unit,
  };
}

// What is told in per mille differs by points of a thousandth.
function pointsOf({ factor }: Unit): Unit {
  const names: Readonly<Record<string, string>> = { 1000: '个千分点', 10000: '个万分点' };
  const name = factor.n === 1n ? names[factor.d.toString()] : undefined;
  if (name === undefined) return parseUnit('个百分点');
  return { text: name, dimension: 'ratio', factor, base: null };
}
