import type { Rational } from '../../model/quantity.ts';
import { readNumber } from '../../quantity/numbers/parse-number.ts';
import { negate } from '../../quantity/numbers/rational.ts';
import { narrow } from '../../quantity/words/width.ts';

/** A number in a cell, and what stands with it. */
export interface Amount {
  readonly value: Rational;
  /** What stands behind it: a unit, or nothing. */
  readonly unit: string;
  /** True where 万 or 亿 belongs to the number. */
  readonly multiplied: boolean;
}

const currency = /^(?:¥|￥|人民币|RMB)\s*/i;
const sign = /^(?:[-+\u2013]|负)\s*/;
const longest = 400;
const canonical = /^(-?\d{1,12})(?:\.(\d{1,3}))?(%?)$/;

/**
 * Reads a cell as a number with what stands behind it; null where no number begins.
 *
 *     <amount> ::= [ <sign> ] [ "¥" ] [ <sign> ] <number> [ <unit> ] | "(" [ "¥" ] <number> [ <unit> ] ")" [ <unit> ]
 *     <sign>   ::= "+" | "-" | "−" | "–" | "负"                            all of them also in full width
 *
 * Brackets are the accountants' minus.
 */
export function readAmount(text: string): Amount | null {
  const quick = readCanonical(text);
  if (quick) return quick;
  if (text.length > longest) return null;
  const tidy = narrow(text).trim();
  const bracketed = /^\(([^()]*)\)([^()]*)$/.exec(tidy);
  if (!bracketed) return readSigned(tidy);
  const [, inner = '', behind = ''] = bracketed;
  const amount = sign.test(inner.trim()) ? null : readSigned(inner.trim());
  if (!amount || (amount.unit !== '' && behind.trim() !== '')) return null;
  return { ...amount, value: negate(amount.value), unit: amount.unit || behind.trim() };
}

/** What most cells are, in a fraction of the time; at most 15 digits, so that `Number` is exact. */
function readCanonical(text: string): Amount | null {
  const parts = canonical.exec(text);
  if (!parts) return null;
  const [, whole = '', decimals = '', unit = ''] = parts;
  const n = Number(whole + decimals);
  const d = 10 ** decimals.length;
  const common = divisor(Math.abs(n), d);
  return { value: { n: BigInt(n / common), d: BigInt(d / common) }, unit, multiplied: false };
}

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function readSigned(text: string): Amount | null {
  const first = sign.exec(text)?.[0] ?? '';
  const money = currency.exec(text.slice(first.length))?.[0] ?? '';
  const inner = first === '' && money !== '' ? (sign.exec(text.slice(money.length))?.[0] ?? '') : '';
  const unsigned = text.slice(first.length + money.length + inner.length);
  if (sign.test(unsigned)) return null;
  const number = readNumber(unsigned, 0);
  if (number === null) return null;
  const [shown, rest] = [unsigned.slice(0, number.end), unsigned.slice(number.end).trim()];
  const marks = first + inner;
  return {
    value: marks === '' || marks.startsWith('+') ? number.value : negate(number.value),
    unit: unwrap(money === '' || rest.endsWith('元') ? rest : `${rest}元`),
    multiplied: /[万亿]/.test(shown),
  };
}

/** `30（个）` has its unit in brackets. */
function unwrap(unit: string): string {
  return /^\(([^()]*)\)$/.exec(unit)?.[1]?.trim() ?? unit;
}
