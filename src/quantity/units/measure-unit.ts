import type { Column } from '../../model/plan/plan.ts';
import type { Quantity, Rational, Unit } from '../../model/quantity.ts';
import { divide, subtract } from '../numbers/rational.ts';
import { parseUnit } from './parse-unit.ts';

/** The unit of a measure's figure; null where only the data know it (`unit: { column: 单位 }`). */
export type MeasureUnit = Unit | null;

/**
 * The unit of a column's bare numbers: % for percentages, plain where none is given, null where each row has its own (which
 * for percentages is a share too).
 */
export function unitOfColumn({ type, unit }: Pick<Column, 'type' | 'unit'>): MeasureUnit {
  if (type === 'date') return dateUnit;
  if (unit !== null && 'dimension' in unit) return unit;
  if (type === 'percent') return parseUnit('%');
  return unit === null ? parseUnit('') : null;
}

/** The unit of days of the calendar: a day is its number, counted from 1970-01-01. */
export const dateUnit: Unit = { text: '', dimension: 'date', factor: { n: 1n, d: 1n }, base: null };

/** The unit of a count of rows. */
export const countUnit: Unit = { text: '', dimension: 'count', factor: { n: 1n, d: 1n }, base: null };

/** The unit of shares, growth and quotients of like things: percent. */
export function ratioUnit(): Unit {
  return parseUnit('%');
}

/**
 * The unit of a quotient: a pure ratio where both sides are of one dimension (counts and plain numbers are one),
 * else one base unit per another, 元/个.
 */
export function quotientUnit(numerator: MeasureUnit, denominator: MeasureUnit): MeasureUnit {
  if (numerator === null || denominator === null) return null;
  if (unitFits(numerator, denominator)) return ratioUnit();
  return parseUnit(`${baseOf(numerator)}/${baseOf(denominator)}`);
}

/** The unit of a difference: percentage points between ratios, else the unit of its terms. */
export function differenceUnit(of: MeasureUnit): MeasureUnit {
  return of?.dimension === 'ratio' || of?.dimension === 'rate' ? parseUnit('个百分点') : of;
}

/** True where two figures can be added, subtracted and compared. */
export function areAlike(one: MeasureUnit, other: MeasureUnit): boolean {
  return one === null || other === null || unitFits(one, other);
}

function baseOf(unit: Unit): string {
  if (unit.dimension === 'money') return '元';
  if (unit.dimension === 'opaque') return unit.base ?? unit.text;
  return unit.dimension === 'count' || unit.dimension === 'plain' ? '个' : '%';
}

/**
 * True where a figure in one unit can be held against a limit in another. Counts and plain numbers fit each
 * other; ratios and rates are both pure ratios and fit each other; money fits money; an opaque unit fits its equal.
 */
export function unitFits(measure: Unit, threshold: Unit): boolean {
  switch (measure.dimension) {
    case 'count':
    case 'plain':
      return threshold.dimension === 'count' || threshold.dimension === 'plain';
    case 'ratio':
    case 'rate':
      return threshold.dimension === 'ratio' || threshold.dimension === 'rate';
    case 'money':
      return threshold.dimension === 'money';
    case 'date':
      return threshold.dimension === 'date';
    case 'opaque':
      return threshold.dimension === 'opaque' && threshold.base === measure.base;
  }
}

/** By how much a figure is another than it was. */
export interface FigureDifference {
  /** The later less the earlier, in the base unit; of dates in days. */
  readonly value: Rational;
  /** By the earlier figure; null for ratios, whose difference is in points, for dates, and where the earlier is not positive. */
  readonly relative: Rational | null;
  /** What the difference is shown in: points for ratios, else the later figure's unit. */
  readonly unit: Unit;
}

/** The difference of two figures, each in the base unit of its own; null where they are not of one dimension. */
export function figureDifference(before: Quantity, after: Quantity): FigureDifference | null {
  if (!unitFits(before.unit, after.unit)) return null;
  const value = subtract(after.value, before.value);
  const isRatio = after.unit.dimension === 'ratio';
  const isDate = after.unit.dimension === 'date';
  return {
    value,
    relative: isRatio || isDate || before.value.n <= 0n ? null : divide(value, before.value),
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
