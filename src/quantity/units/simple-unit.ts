import type { Rational, Unit } from '../../model/quantity.ts';
import { one, rational } from '../numbers/rational.ts';
import { isCounter } from '../words/counters.ts';
import { multiplierWords, multipliers, smallMultipliers } from '../words/multipliers.ts';

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

/** An opaque unit; 万吨 is ten thousand 吨. */
export function opaqueUnit(text: string): Unit {
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
