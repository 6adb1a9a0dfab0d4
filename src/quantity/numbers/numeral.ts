import type { Rational } from '../../model/quantity.ts';
import { rational } from './rational.ts';

const digits: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((chars, digit) =>
    Array.from(chars, (char): [string, number] => [char, digit]),
  ),
);
const ranks: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const myriad = 10_000n;
const myriadSquared = 100_000_000n;
const longest = 40;

/** A Chinese numeral and where it ends; `value` is null where the characters are none, or an ambiguous one. */
export interface NumeralReading {
  readonly value: Rational | null;
  readonly end: number;
}

/**
 * Reads the Chinese numeral at an offset; null where none begins there. Refused is what has two readings:
 * 三万五 (30 005 or 35 000), 三百五, 两三.
 *
 *     <numeral> ::= <whole> [ "点" <digit>+ ]
 *     <whole>   ::= "零" | [ <lower> "亿" ] [ <lower> ]
 *     <lower>   ::= [ <group> "万" ] [ <group> ]
 *     <group>   ::= [ <digit> "千" ] [ <digit> "百" ] [ [ <digit> ] "十" ] [ <digit> ]
 *
 * A group needs one part; the last digit stands first, after 十 or after 零.
 */
export function readNumeral(text: string, at: number): NumeralReading | null {
  if (!startsNumeral(text.charAt(at))) return null;
  let end = at;
  while (end - at <= longest && isNumeralChar(text.charAt(end))) end++;
  // None that is sound is as long as that.
  const whole = wholeOf(text.slice(at, end));
  if (whole === null) return { value: null, end };
  if (text.charAt(end) !== '点' || !digits.has(text.charAt(end + 1))) return { value: rational(whole), end };
  return withDecimals(whole, text, end + 1);
}

/** True for the characters a Chinese numeral may begin with. */
export function startsNumeral(char: string): boolean {
  return digits.has(char) || char === '十' || char === '拾';
}

function isNumeralChar(char: string): boolean {
  return digits.has(char) || ranks.has(char) || char === '万' || char === '亿';
}

function withDecimals(whole: bigint, text: string, from: number): NumeralReading {
  let n = whole;
  let d = 1n;
  let end = from;
  for (; end - from <= longest; end++) {
    const digit = digits.get(text.charAt(end));
    if (digit === undefined) break;
    n = n * 10n + BigInt(digit);
    d *= 10n;
  }
  return { value: end - from > longest ? null : rational(n, d), end };
}

function wholeOf(chars: string): bigint | null {
  if (chars === '零' || chars === '〇') return 0n;
  let above = 0n;
  let section = 0n;
  let group = 0;
  let rank = Infinity;
  let digit: number | null = null;
  let gap = false;
  for (const char of chars) {
    const given = digits.get(char);
    const rankOf = ranks.get(char);
    if (given === 0) {
      const begins = above === 0n && section === 0n && group === 0;
      if (gap || digit !== null || begins) return null;
      gap = true;
    } else if (given !== undefined) {
      if (digit !== null) return null;
      digit = given;
    } else if (rankOf !== undefined) {
      if (rankOf >= rank) return null;
      if (digit === null && (rankOf !== 10 || gap || rank === 1000)) return null;
      group += (digit ?? 1) * rankOf;
      digit = null;
      gap = false;
      rank = rankOf;
    } else {
      if (digit !== null && !(gap || rank === 10 || group === 0)) return null;
      if (gap && digit === null) return null;
      const finished: bigint = BigInt(group + (digit ?? 0));
      if (char === '万') {
        if (finished === 0n || section !== 0n) return null;
        section = finished * myriad;
      } else {
        if (finished + section === 0n || above !== 0n) return null;
        above = (finished + section) * myriadSquared;
        section = 0n;
      }
      group = 0;
      digit = null;
      gap = false;
      rank = Infinity;
    }
  }
  const first = above === 0n && section === 0n && group === 0;
  if (digit !== null && !(gap || rank === 10 || first)) return null;
  if (gap && digit === null) return null;
  return above + section + BigInt(group + (digit ?? 0));
}
