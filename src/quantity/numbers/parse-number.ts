import type { Rational } from '../../model/quantity.ts';
import { readMultiplier } from '../words/multipliers.ts';
import { readNumeral } from './numeral.ts';
import { multiply, rational } from './rational.ts';
import { codeAt, isDigit } from '../words/width.ts';

/** Longer numbers are refused: no register has them, and time must stay linear. */
const longestNumber = 1000;
const comma = 0x2c;
const space = 0x20;
const point = 0x2e;

/** Something that looks like a number, and where it ends; `value` is null where it can't be read in one way only. */
export interface NumberReading {
  readonly value: Rational | null;
  readonly end: number;
  /** Written in Chinese numerals. */
  readonly numeral: boolean;
}

/**
 * Reads the number as written at an offset, without a multiplier behind digits; null where none begins there.
 * `commas: false` takes a comma for a separator of numbers, as in `[80,100]`.
 *
 *     <number>  ::= [ "+" | "-" | "−" ] <written> | <numeral>             all of them also in full width
 *     <written> ::= <whole> [ "." <digit>+ ] | "." <digit>+
 *     <whole>   ::= <digit>+ | <digit>{1,3} ( <mark> <digit>{3} )+        one kind of mark in one number
 *     <mark>    ::= "," | " "                                             any width of space
 *
 * `12,34`, `0,123`, `1.2.3` and `1.234,5` are not numbers.
 */
export function scanNumber(text: string, at: number, commas = true): NumberReading | null {
  const first = codeAt(text, at);
  const signed = first === 0x2b || first === 0x2d;
  const from = signed ? at + 1 : at;
  if (!isDigit(codeAt(text, from)) && !(codeAt(text, from) === point && isDigit(codeAt(text, from + 1)))) {
    const numeral = readNumeral(text, at);
    return numeral && { ...numeral, numeral: true };
  }
  const whole = scanWhole(text, from, commas);
  const hasDecimals = codeAt(text, whole.end) === point && isDigit(codeAt(text, whole.end + 1));
  const end = hasDecimals ? digitsEnd(text, whole.end + 1) : whole.end;
  const goesOn =
    isDigit(codeAt(text, end + 1)) &&
    ((hasDecimals && codeAt(text, end) === point) || (commas && codeAt(text, end) === comma));
  if (!whole.sound || goesOn || end - at > longestNumber) return { value: null, end, numeral: false };
  const decimals = hasDecimals ? end - whole.end - 1 : 0;
  const n = BigInt(asciiDigits(text, from, end));
  const value = rational(signed && first === 0x2d ? -n : n, 10n ** BigInt(decimals));
  return { value, end, numeral: false };
}

/** The longest number that starts at an offset, with a multiplier (`1.2万`), and where it ends; null where there is none. */
export function readNumber(text: string, at: number): { value: Rational; end: number } | null {
  const reading = scanNumber(text, at);
  if (!reading || reading.value === null) return null;
  const multiplier = reading.numeral ? null : readMultiplier(text, reading.end);
  if (!multiplier) return { value: reading.value, end: reading.end };
  return { value: multiply(reading.value, rational(multiplier.factor)), end: multiplier.end };
}

/** The number that a whole text is, spaces around it aside; null for anything else. */
export function parseNumber(text: string): Rational | null {
  if (/^-?\d{1,15}$/.test(text)) return { n: BigInt(text), d: 1n };
  const trimmed = text.trim();
  const number = readNumber(trimmed, 0);
  return number && number.end === trimmed.length ? number.value : null;
}

/** True where a number or something like one begins. */
export function startsNumber(text: string, at: number): boolean {
  return scanStart(text, at) || readNumeral(text, at) !== null;
}

function scanStart(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const from = code === 0x2b || code === 0x2d ? at + 1 : at;
  return isDigit(codeAt(text, from)) || (codeAt(text, from) === point && isDigit(codeAt(text, from + 1)));
}

function scanWhole(text: string, from: number, commas: boolean): { end: number; sound: boolean } {
  let end = digitsEnd(text, from);
  const mark = codeAt(text, end);
  if (end - from > 3) return { end, sound: !isBrokenGroup(text, end, commas) };
  if (mark !== space && !(commas && mark === comma)) return { end, sound: true };
  const leadingZero = codeAt(text, from) === 0x30;
  if (leadingZero && mark === space) return { end, sound: true };
  while (codeAt(text, end) === mark && digitsEnd(text, end + 1) === end + 4) end += 4;
  return { end, sound: !leadingZero && !isBrokenGroup(text, end, commas) };
}

function isBrokenGroup(text: string, at: number, commas: boolean): boolean {
  return commas && codeAt(text, at) === comma && isDigit(codeAt(text, at + 1));
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

function asciiDigits(text: string, from: number, end: number): string {
  let digits = '';
  for (let i = from; i < end; i++) {
    const code = codeAt(text, i);
    if (isDigit(code)) digits += String.fromCharCode(code);
  }
  return digits;
}
