import type { Rational, Unit } from '../../model/quantity.ts';
import { scanNumber } from '../numbers/parse-number.ts';
import { divide, multiply, one, rational } from '../numbers/rational.ts';
import { isCounter, isMeasureWord } from '../words/counters.ts';
import { multiplierWords, multipliers, smallMultipliers } from '../words/multipliers.ts';
import { narrow } from '../words/width.ts';

/** Longer texts are no units anybody writes: opaque where a unit is given, unknown words behind a number. */
export const longestUnit = 100;

/**
 * Reads a unit; every text is one.
 *
 *     <unit>   ::= <simple> | <compound>
 *     <simple> ::= <ratio> | [ <multiplier> ] ( <money> | <counter> | <plain> )
 *     <ratio>  ::= "%" | "‰" | "‱" | "百分点" | "个百分点" | …
 *
 * What is none of these is opaque: compared with its equal only, apart from 万 and 亿 before it.
 */
export function parseUnit(text: string): Unit {
  const tidy = narrow(text).trim().replaceAll(/\s+/g, ' ');
  if (tidy.length > longestUnit) return opaqueUnit(tidy);
  return parseSimpleUnit(tidy) ?? parseCompoundUnit(tidy) ?? opaqueUnit(tidy);
}

/** True for a unit that is known for what it is: any but an opaque one, and opaque ones made of common measures. */
export function isKnownUnit(unit: Unit): boolean {
  return (
    unit.base === null ||
    unit.base.split('/').every((part, at) => isKnownPart(part) || (at > 0 && shortTime.test(part)))
  );
}

/** What something is measured by, as engineers write it: t/d, km/h. */
const shortTime = /^(?:s|h|d|a|yr|wk)$/i;

function isKnownPart(part: string): boolean {
  return part !== '' && (isMeasureWord(part) || parseSimpleUnit(part) !== null);
}

const ratios: ReadonlyMap<string, Rational> = new Map([
  ...[
    '%',
    '百分点',
    '个百分点',
    'percent',
    'per cent',
    'pct',
    'percentage point',
    'percentage points',
    'pp',
  ].map((text): [string, Rational] => [text, rational(1, 100)]),
  ...['‰', '千分点', '个千分点', 'per mille', 'permille', 'per mil'].map((text): [string, Rational] => [
    text,
    rational(1, 1000),
  ]),
  ...['‱', 'basis point', 'basis points'].map((text): [string, Rational] => [text, rational(1, 10_000)]),
  ['成', rational(1, 10)],
]);
const moneyWords: ReadonlySet<string> = new Set(['元', '人民币', '元人民币', 'yuan', 'rmb', 'cny']);
const plainWords: ReadonlySet<string> = new Set(['', '分', '点', 'point', 'points', 'score']);

/** Reads a unit that is known and not made of others; null for any other text, which must be narrow and tidy. */
export function parseSimpleUnit(text: string): Unit | null {
  const lower = text.toLowerCase();
  const ratio = ratios.get(lower);
  if (ratio) return { text, dimension: 'ratio', factor: ratio, base: null };
  const bare = knownUnit(text, lower, one);
  if (bare) return bare;
  for (const length of [2, 1]) {
    const head = text.slice(0, length);
    const factor = multipliers.get(head) ?? smallMultipliers.get(head);
    const unit = factor === undefined ? null : knownUnit(text, lower.slice(length), rational(factor));
    if (unit && text.length >= length) return unit;
  }
  const [word = '', ...rest] = lower.split(' ');
  const factor = multiplierWords.get(word);
  return factor === undefined ? null : knownUnit(text, rest.join(' '), rational(factor));
}

/** Units of time in seconds. A working day is no day, and months and years have no one length. */
const times: ReadonlyMap<string, Rational> = new Map([
  ...['秒', '秒钟', 'second', 'seconds'].map((word): [string, Rational] => [word, one]),
  ...['分钟', 'minute', 'minutes'].map((word): [string, Rational] => [word, rational(60)]),
  ...['小时', '个小时', 'hour', 'hours'].map((word): [string, Rational] => [word, rational(3600)]),
  ...['天', '日', '自然日', '个自然日', 'day', 'days', 'calendar days'].map((word): [string, Rational] => [
    word,
    rational(86_400),
  ]),
]);

/** A unit of its own: which days are worked, a law of each year says. */
const workingDay = /^(?:个?工作日|(?:working|business) days?)$/i;

/** An opaque unit; 万吨 is ten thousand 吨, and times are measured in seconds: 30分钟 is half of 1小时. */
export function opaqueUnit(text: string): Unit {
  const seconds = times.get(text.toLowerCase());
  if (seconds) return { text, dimension: 'opaque', factor: seconds, base: '秒' };
  if (workingDay.test(text)) return { text, dimension: 'opaque', factor: one, base: '工作日' };
  for (const length of [2, 1]) {
    const factor = multipliers.get(text.slice(0, length));
    if (factor !== undefined && text.length > length) {
      return { text, dimension: 'opaque', factor: rational(factor), base: text.slice(length) };
    }
  }
  return { text, dimension: 'opaque', factor: one, base: text };
}

function knownUnit(text: string, word: string, factor: Rational): Unit | null {
  if (plainWords.has(word)) return { text, dimension: 'plain', factor, base: null };
  if (moneyWords.has(word)) return { text, dimension: 'money', factor, base: null };
  return isCounter(word) ? { text, dimension: 'count', factor, base: null } : null;
}

interface Part {
  readonly counts: boolean;
  readonly factor: Rational;
  readonly base: string;
}

/**
 * Reads a unit per another; null for any other text.
 *
 *     <compound> ::= [ <unit> ] ( "/" | " per " ) [ "每" ] [ <number> ] <unit>
 *
 * A counter per counters is a rate (件/万人 is 1/10000), anything else is opaque with a base of its own:
 * 万元/人 is 10000 元/个, since counters are one dimension.
 */
export function parseCompoundUnit(text: string): Unit | null {
  const parts = /^(?<upper>[^/]*?)(?:\/| ?\bper )(?<lower>[^/]+)$/i.exec(text)?.groups;
  const upper = parts && partOf(parts['upper']?.trim() || '个');
  const lower = parts && lowerPart(parts['lower'] ?? '');
  if (!upper || !lower) return null;
  const factor = divide(upper.factor, lower.factor);
  return upper.counts && lower.counts
    ? { text, dimension: 'rate', factor, base: null }
    : { text, dimension: 'opaque', factor, base: `${upper.base}/${lower.base}` };
}

function lowerPart(text: string): Part | null {
  const unit = text.trim().replace(/^每/, '');
  const number = scanNumber(unit, 0);
  const counted = number ? unit.slice(number.end).trim() : '';
  if (!number) return partOf(unit);
  // Fewer than 40 per 100,000: of whatever is counted.
  if (counted === '')
    return number.value !== null && number.value.n >= 100n
      ? { counts: true, factor: number.value, base: '个' }
      : partOf(unit);
  if (number.value === null || number.value.n <= 0n) return null;
  const rest = partOf(counted);
  return { ...rest, factor: multiply(rest.factor, number.value) };
}

function partOf(text: string): Part {
  const unit = parseSimpleUnit(text) ?? opaqueUnit(text);
  const { factor, dimension } = unit;
  if (dimension === 'count') return { counts: true, factor, base: '个' };
  if (dimension === 'money') return { counts: false, factor, base: '元' };
  if (dimension === 'opaque') return { counts: false, factor, base: unit.base ?? text };
  return { counts: false, factor: one, base: text };
}
