import { isNumber } from '../../model/data/row.ts';
import type { Column } from '../../model/plan/plan.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { compare, divide, isInteger, multiply, one } from '../../quantity/numbers/rational.ts';
import { parseSpan } from '../../quantity/thresholds/parse-span.ts';
import { unitFits } from '../../quantity/units/measure-unit.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { narrow } from '../../quantity/words/width.ts';
import { type Amount, readAmount } from './amount.ts';
import { type CellReader, type CellReading, faulty, plainly } from './cell-reading.ts';
import { isMissingMark } from './tidy-cell.ts';

const plain = parseUnit('');

/** What a plan could say so that a text that is no number is read as it is meant; null where nothing would. */
export type KeyFor = (text: string) => string | null;

const noKey: KeyFor = () => null;

/**
 * Reads a number into its column's base unit. A bare number is in the unit of the header, else of the column, else of the
 * row's own unit cell; a number with a unit behind it is converted, if the unit measures the same thing.
 */
export function numberReader(column: Column, headerUnit: Unit | null, keyFor: KeyFor = noKey): CellReader {
  const own = ownUnit(column);
  const byRow = column.unit !== null && 'column' in column.unit;
  const bare = byRow ? headerUnit : bareUnit(own, headerUnit);
  return (text, unitText) => {
    const rowUnit = byRow && unitText !== null ? namedUnit(unitText) : null;
    const unit = rowUnit ?? bare;
    if (isMissingMark(text)) return plainly(null);
    const amount = readAmount(text);
    if (amount === null) return numberFault(text, '', null, keyFor);
    // A row without a unit of its own takes whatever unit its number has.
    const expected = byRow ? rowUnit : (own ?? plain);
    const reading = convert(text, amount, unit, expected, column, keyFor);
    return byRow && isNumber(reading.cell)
      ? { ...reading, cell: { ...reading.cell, unit: unitOf(amount, unit) } }
      : reading;
  };
}

/** How a column reads cells of nothing but digits, a point, commas at the thousands and a minus: `number × factor`, never an error up to so many decimals. */
export interface BareNumbers {
  readonly factor: Rational;
  readonly decimals: number;
  /** False where a number below zero has to be looked at. */
  readonly mayBeNegative: boolean;
}

const mostDecimals = 6;

/** How plain digits are read; null where they have to be looked at one by one. */
export function bareNumbers(column: Column, headerUnit: Unit | null): BareNumbers | null {
  if (column.type !== 'integer' && column.type !== 'decimal') return null;
  if (column.unit !== null && 'column' in column.unit) return null;
  if (!isUsual(column)) return null;
  const own = ownUnit(column);
  if (own?.dimension === 'ratio') return null;
  const factor = bareUnit(own, headerUnit)?.factor ?? one;
  const mayBeNegative = column.min === null;
  if (column.type === 'decimal') return { factor, decimals: mostDecimals, mayBeNegative };
  return isWhole(factor, column.unit) ? { factor, decimals: 0, mayBeNegative } : null;
}

/**
 * The same of a column whose rows name their units, before the factor of the row's unit; an integer may only be read so where
 * that is whole.
 */
export function bareNumbersByRow(column: Column): BareNumbers | null {
  if (column.type !== 'integer' && column.type !== 'decimal') return null;
  if (!isUsual(column)) return null;
  const decimals = column.type === 'decimal' ? mostDecimals : 0;
  return { factor: one, decimals, mayBeNegative: column.min === null };
}

/** What plain digits of a row measure: the unit that the row names, else that of the header. */
export function unitOfRow(unitText: string, headerUnit: Unit | null): Unit {
  return namedUnit(unitText) ?? headerUnit ?? plain;
}

function namedUnit(unitText: string): Unit | null {
  return isMissingMark(unitText.trim()) ? null : parseUnit(unitText);
}

/** False where the marks of numbers are others, digits may say that there is nothing, or a number may be out of bounds. */
function isUsual({ form, min, max }: Column): boolean {
  if (max !== null || (min !== null && min.n > 0n)) return false;
  return form?.numbers === undefined && !(form?.missing ?? []).some((mark) => /\d/.test(narrow(mark)));
}

function ownUnit({ unit }: Column): Unit | null {
  return unit !== null && 'dimension' in unit ? unit : null;
}

/** What a number of a row with its own unit measures: what stands behind it, else the row's or the header's unit. */
function unitOf(amount: Amount, bare: Unit | null): Unit {
  const given = parseUnit(amount.unit);
  return given.dimension === 'plain' ? (bare ?? given) : given;
}

/** Without a unit in the plan a header's counter may still say 万人; its 万元 would be a figure the plan knows nothing of. */
function bareUnit(own: Unit | null, header: Unit | null): Unit | null {
  if (header === null) return own;
  if (own === null) return header.dimension === 'count' ? header : null;
  return unitFits(header, own) ? header : own;
}

function convert(
  text: string,
  { value, unit, multiplied }: Amount,
  bare: Unit | null,
  expected: Unit | null,
  column: Column,
  keyFor: KeyFor,
): CellReading {
  const given = unit === '' ? null : parseUnit(unit);
  if (given === null || given.dimension === 'plain') {
    const times = multiplied || (given !== null && compare(given.factor, one) !== 0);
    if (times && bare !== null && compare(bare.factor, one) > 0) {
      return faulty('data/ambiguous-multiplier', { unit: bare.text });
    }
    if (given !== null && expected !== null && !fits(given, expected, times))
      return numberFault(text, unit, expected);
    const number = given === null ? value : multiply(value, given.factor);
    return withinBounds(bare === null ? number : multiply(number, bare.factor), column);
  }
  const isUnit = isKnownUnit(given) || given.base === expected?.base;
  if (!isUnit || (expected !== null && !unitFits(given, expected))) {
    return numberFault(text, isUnit ? unit : '', expected, keyFor);
  }
  return withinBounds(multiply(value, given.factor), column);
}

/** 万 alone is no unit and fits everything; 分 fits what is counted. */
function fits(given: Unit, expected: Unit, isMultiplier: boolean): boolean {
  return (isMultiplier && !given.text.endsWith('分')) || unitFits(given, expected);
}

/** Says why a text is no number of a column: another unit, a date, digits lost, or none at all. */
export function numberFault(
  text: string,
  unit: string,
  expected: Unit | null = null,
  keyFor: KeyFor = noKey,
): CellReading {
  const tidy = narrow(text).replaceAll(/\s+/g, '');
  if (/^[-+]?\d+(?:\.\d+)?E[-+]?\d{1,3}$/i.test(tidy)) return faulty('data/scientific-number', {});
  if (/^\d{1,2}月\d{1,2}[日号]$|^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d\d$/i.test(tidy) || parseSpan(tidy) !== null) {
    return faulty('data/date-for-number', {});
  }
  if (unit === '') return faulty('data/bad-number', { detail: '', key: keyFor(text) });
  return faulty('data/wrong-unit', { detail: unit, expected: expected?.text ?? '' });
}

/** Holds a number against what its column allows. */
export function withinBounds(value: Rational, column: Column): CellReading {
  if (column.type === 'integer' && !isWhole(value, column.unit)) return faulty('data/not-integer', {});
  if (column.min !== null && compare(value, column.min) < 0) {
    return faulty('data/below-minimum', { minimum: exactText(column.min) });
  }
  if (column.max !== null && compare(value, column.max) > 0) {
    return faulty('data/above-maximum', { maximum: exactText(column.max) });
  }
  return plainly(value);
}

/** A share is whole in its own unit: 98% is. */
function isWhole(value: Rational, unit: Column['unit']): boolean {
  const factor = unit !== null && 'dimension' in unit ? unit.factor : one;
  return isInteger(factor.d === 1n ? value : divide(value, factor));
}
