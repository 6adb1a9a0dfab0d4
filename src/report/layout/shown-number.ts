import type { Rational } from '../../model/quantity.ts';
import type { ExactText } from '../../model/subjects/report.ts';
import { decimalPlaces, decimalText, parseExact, roundTo } from '../../quantity/numbers/exact-text.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { compare, divide } from '../../quantity/numbers/rational.ts';

/** A figure of the base unit as a number of the unit it is shown in: 0.8976 in % is 89.76. Null where there is none. */
export function inUnit(value: ExactText | null, unit: string): Rational | null {
  const exact = value === null ? null : parseExact(value);
  return exact && divide(exact, parseUnit(unit).factor);
}

const fewestPlaces = 10;

/**
 * A number in plain digits: exact where it terminates, else rounded to ten decimals, and as many more as it takes to
 * stand on the same side of `limits` as the true number.
 */
export function plainDigits(value: Rational, limits: readonly Rational[] = []): string {
  const exact = decimalPlaces(value);
  if (exact !== null) return decimalText(value, exact);
  let places = fewestPlaces;
  while (!limits.every((limit) => compare(roundTo(value, places), limit) === compare(value, limit))) places++;
  return decimalText(value, places);
}
