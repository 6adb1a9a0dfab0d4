import type { Quantity, Rational, Unit } from '../../model/quantity.ts';
import { scanNumber } from '../numbers/parse-number.ts';
import { multiply } from '../numbers/rational.ts';
import { skipSpaces } from '../words/match-word.ts';
import { narrow } from '../words/width.ts';
import { isKnownUnit, parseUnit } from './parse-unit.ts';
import { readUnit } from './read-unit.ts';

/** A number with its unit in running text. */
export interface Amount {
  /** The number as written, in `unit`; null where it looks like a number and is none (`12,34`, 三百五). */
  readonly number: Rational | null;
  readonly unit: Unit;
  readonly end: number;
  /** What follows the unit in the same word and is no part of it (30个很好). */
  readonly rest: { readonly at: number; readonly word: string } | null;
}

const fractions: ReadonlyMap<string, string> = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]);

/**
 * Reads the number and unit at an offset of a narrow text; null where no number begins there.
 *
 *     <amount> ::= <number> [ <unit> ] | ( "百分之" | "千分之" | "万分之" ) <number>
 */
export function readAmount(text: string, at: number, commas = true): Amount | null {
  const fraction = fractions.get(text.slice(at, at + 3));
  const number = scanNumber(text, fraction ? at + 3 : at, commas);
  if (!number) return null;
  if (number.value === null) return { number: null, unit: parseUnit(''), end: number.end, rest: null };
  if (fraction) return { number: number.value, unit: parseUnit(fraction), end: number.end, rest: null };
  const { unit, end, rest } = readUnit(text, number.end);
  // A numeral is a common part of other words (一般, 统一): what follows must be a unit for sure.
  if (number.numeral && !isKnownUnit(unit)) {
    return {
      number: number.value,
      unit: parseUnit(''),
      end: number.end,
      rest: { at, word: text.slice(at, end) },
    };
  }
  return { number: number.value, unit, end, rest };
}

/** The quantity that an amount is, in the base unit. */
export function quantityOf(number: Rational, unit: Unit): Quantity {
  return { value: multiply(number, unit.factor), unit };
}

/** The quantity that begins at an offset of a narrow text, and where it ends; null where there is none. */
export function readQuantity(text: string, at: number): { quantity: Quantity; end: number } | null {
  const amount = readAmount(text, skipSpaces(text, at));
  if (!amount || amount.number === null) return null;
  return { quantity: quantityOf(amount.number, amount.unit), end: amount.end };
}

/** Reads a text that is one number and its unit: `1.5万元`, `98.5%`, `30个`; null for anything else. */
export function parseQuantity(text: string): Quantity | null {
  const narrowed = narrow(text).trim();
  const amount = readAmount(narrowed, 0);
  if (!amount || amount.number === null || amount.rest || amount.end !== narrowed.length) return null;
  return quantityOf(amount.number, amount.unit);
}
