import type { Column } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { parseUnit } from './parse-unit.ts';
import { unitFits } from './unit-fits.ts';

/** The unit of a measure's figure; null where only the data know it (`unit: { column: 单位 }`). */
export type MeasureUnit = Unit | null;

/**
 * The unit of a column's bare numbers: % for percentages, plain where none is given, null where each row has its own (which
 * for percentages is a share too).
 */
export function unitOfColumn({ type, unit }: Pick<Column, 'type' | 'unit'>): MeasureUnit {
  if (unit !== null && 'dimension' in unit) return unit;
  if (type === 'percent') return parseUnit('%');
  return unit === null ? parseUnit('') : null;
}

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
