import type { Rational, Unit } from '../../model/quantity.ts';
import { isoOf } from '../../model/plan/period.ts';
import { decimalPlaces, decimalText, exactText, roundTo } from './exact-text.ts';
import { compare, divide, isInteger } from './rational.ts';

/**
 * A figure in the base unit, shown in `unit`: whole counts and plain numbers without decimals, else two,
 * rounded half away from zero, and as many more as it takes to stand on the same side of each limit as the true figure.
 */
export function printQuantity(
  value: Rational,
  unit: Unit,
  limits: Rational | readonly Rational[] | null = null,
): string {
  return withUnit(printNumber(value, unit, limits), unit);
}

/** The number of `printQuantity` without its unit. */
export function printNumber(
  value: Rational,
  unit: Unit,
  limits: Rational | readonly Rational[] | null = null,
): string {
  if (unit.dimension === 'date') return isoOf(Number(value.n));
  const shown = divide(value, unit.factor);
  const given = limits === null ? [] : isList(limits) ? limits : [limits];
  const held = given.map((limit) => divide(limit, unit.factor));
  return decimalText(shown, placesFor(shown, unit, held));
}

/**
 * A limit in the base unit, shown in `unit`: exact and as short as possible; where it does not terminate, with enough
 * decimals to stand on its side of `against`, the figure printed beside it.
 */
export function printLimit(limit: Rational, unit: Unit, against: Rational | null = null): string {
  return withUnit(printLimitNumber(limit, unit, against), unit);
}

/** The number of `printLimit` without its unit. */
export function printLimitNumber(limit: Rational, unit: Unit, against: Rational | null = null): string {
  if (unit.dimension === 'date') return isoOf(Number(limit.n));
  const shown = divide(limit, unit.factor);
  const places = decimalPlaces(shown);
  if (places !== null) return decimalText(shown, places);
  return decimalText(shown, against ? leastPlaces(divide(against, unit.factor), unit, [shown]) : 2);
}

/** A figure as documents hold it: exact, in the base unit; a date as `2017-06-30`. */
export function figureText(value: Rational, unit: Unit): string {
  return unit.dimension === 'date' ? isoOf(Number(value.n)) : exactText(value);
}

/** A number with its unit behind it: `98.00%`, `30个`, `30 pieces`. */
export function withUnit(number: string, unit: Unit): string {
  return /^\p{Script=Latin}|^[µμ]/u.test(unit.text) ? `${number} ${unit.text}` : number + unit.text;
}

function placesFor(shown: Rational, unit: Unit, limits: readonly Rational[]): number {
  return isWhole(shown, unit) ? 0 : leastPlaces(shown, unit, limits);
}

function leastPlaces(shown: Rational, unit: Unit, limits: readonly Rational[]): number {
  let places = 2;
  while (!limits.every((limit) => keepsSide(shown, limit, unit, places))) places++;
  return places;
}

// A limit that does not terminate is printed rounded to as many decimals as the figure beside it.
function keepsSide(shown: Rational, limit: Rational, unit: Unit, places: number): boolean {
  const side = compare(shown, limit);
  const figure = isWhole(shown, unit) ? shown : roundTo(shown, places);
  if (decimalPlaces(limit) !== null) return compare(figure, limit) === side;
  return side === 0 || compare(figure, roundTo(limit, places)) === side;
}

function isWhole(shown: Rational, unit: Unit): boolean {
  return isInteger(shown) && (unit.dimension === 'count' || unit.dimension === 'plain');
}

function isList(limits: Rational | readonly Rational[]): limits is readonly Rational[] {
  return Array.isArray(limits);
}
