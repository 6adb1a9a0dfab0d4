import type { Rational } from '../../model/quantity.ts';
import { rational } from './rational.ts';

/** A number as an exact decimal where it terminates, else as `n/d` in lowest terms. */
export function exactText(value: Rational): string {
  const places = decimalPlaces(value);
  return places === null ? `${value.n}/${value.d}` : decimalText(value, places);
}

/** Reads what `exactText` writes, and any decimal or fraction of ASCII digits; null for anything else. */
export function parseExact(text: string): Rational | null {
  const parts = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (!parts) return null;
  const [, sign, whole = '', decimals = '', divisor] = parts;
  const d = divisor === undefined ? 10n ** BigInt(decimals.length) : BigInt(divisor);
  if (d === 0n) return null;
  const n = BigInt(whole + decimals);
  return rational(sign ? -n : n, d);
}

/** How many decimals it takes to write a number exactly; null where no number of them will do. */
export function decimalPlaces(value: Rational): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** A number with so many decimals, rounded half away from zero; never `-0`. */
export function decimalText(value: Rational, places: number): string {
  const scaled = roundHalfAway(value.n * 10n ** BigInt(places), value.d);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** A number rounded half away from zero to so many decimals. */
export function roundTo(value: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places);
  return rational(roundHalfAway(value.n * scale, value.d), scale);
}

function roundHalfAway(n: bigint, d: bigint): bigint {
  const doubled = 2n * (n < 0n ? -n : n) + d;
  const rounded = doubled / (2n * d);
  return n < 0n ? -rounded : rounded;
}
