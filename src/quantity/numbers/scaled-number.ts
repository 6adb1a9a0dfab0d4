import type { Rational } from '../../model/quantity.ts';

/** How many scales there are: numbers have up to six decimals. */
export const scales = 7;

/** A number as it is added: whole, with its decimals. */
export interface Scaled {
  readonly number: number;
  readonly scale: number;
}

/** A number as it is added; null where it is too large or of more decimals. */
export function scaledNumber(value: Rational): Scaled | null {
  for (let scale = 0; scale < scales; scale += 1) {
    const power = 10n ** BigInt(scale);
    if (power % value.d !== 0n) continue;
    const number = value.n * (power / value.d);
    return number < 10n ** 11n && number > -(10n ** 11n) ? { number: Number(number), scale } : null;
  }
  return null;
}
