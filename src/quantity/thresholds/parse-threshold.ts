import type { Quantity, Threshold } from '../../model/quantity.ts';
import { negate, zero } from '../numbers/rational.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { quantityOf } from '../units/read-amount.ts';
import type { Comparison } from '../words/threshold-words.ts';
import { type AmountToken, type Token, lexThreshold } from './lex-threshold.ts';
import { type Around, parseInterval, parseRange, readAround } from './parse-range.ts';
import { type Direction, type ThresholdError, type ThresholdOutcome, refuse } from './threshold-error.ts';

/**
 * Reads a target as people and policy documents write it. Never throws; takes linear time.
 *
 *     <threshold> ::= <single> | <either> | <range> | <interval> | <absence>
 *     <single>    ::= <before>* <amount> <after>*
 *     <range>     ::= <before>* <amount> <to> <amount> [ "之间" ] <after>*
 *                   | <before>* ( "between" | "from" | "介于" | "在" ) <amount> <and> <amount> [ "之间" ] <after>*
 *     <either>    ::= <neutral>* ( "±" | "plus or minus" | "上下浮动" ) <amount> [ "以内" ]
 *     <interval>  ::= <neutral>* [ "in" | "在" ] ( "[" | "(" ) <amount> "," <amount> ( "]" | ")" )
 *     <absence>   ::= <neutral>* ( "无" | "不发生" | "杜绝" | "none" | … )
 *     <before>    ::= <neutral> | "约" | "近" | "about" | "下降" | … | "不低于" | "at least" | "≥" | …
 *     <after>     ::= "左右" | "以上" | "or more" | … | "内" behind a unit of time
 *     <to>        ::= "-" | "~" | "–" | "—" | "至" | "到" | "to"
 *     <and>       ::= "and" | "和" | "与" | <to>
 *
 * Without a comparator a single amount is at least that; a bare 0 of something counted is an absence, and of anything
 * else an error, since nothing fails to be at least 0. Several comparators must say the same (达到80%以上).
 * A direction stands in for a comparator, and must agree with one that is there.
 */
export function parseThreshold(text: string, direction: Direction | null = null): ThresholdOutcome {
  const lexed = lexThreshold(text);
  if ('error' in lexed) return lexed;
  const { tokens } = lexed;
  const trimmed = text.trim();
  const first = tokens[0];
  if (!first) return refuse('empty', 0, trimmed);
  if (tokens.some((token) => token.kind === 'mark')) return parseInterval(tokens, trimmed, direction);
  const amounts = tokens.filter((token) => token.kind === 'amount');
  const [lower, upper, third] = amounts;
  if (!lower) return parseAbsence(tokens, trimmed, direction);
  if (third) return refuse('two-numbers', third.at, third.word);
  const around = readAround(tokens, lower, upper ?? lower);
  if ('error' in around) return around;
  return upper
    ? parseRange({ lower, upper, tokens, around, direction, text: trimmed })
    : parseSingle(lower, around, direction, trimmed);
}

function parseSingle(
  amount: AmountToken,
  around: Around,
  direction: Direction | null,
  text: string,
): ThresholdOutcome {
  const { value, unit } = quantityOf(amount.number, amount.unit);
  const { decline, approximate, eitherWay, range } = around;
  if (range) return refuse('misplaced-word', range.at, range.word);
  if (decline && value.n < 0n) return refuse('bad-decline', amount.at, amount.word);
  const stated =
    around.comparison && (decline ? reversed[around.comparison.comparison] : around.comparison.comparison);
  if (eitherWay) return parseEitherWay(amount, around, direction, text);
  if (approximate && !direction) return refuse('needs-direction', approximate.at, approximate.word);
  const asked = direction && directed[direction];
  if (stated && asked && stated.charAt(0) !== asked.charAt(0)) {
    const { at, word } = around.comparison ?? amount;
    return refuse('direction-conflict', at, word);
  }
  const isBare = !stated && !asked && !decline;
  const threshold = { text, upper: null, open: null, unit, absence: false };
  if (isBare && value.n === 0n) {
    const counted = unit.dimension === 'count' || unit.dimension === 'plain';
    if (!counted) return refuse('bare-zero', amount.at, amount.word);
    return { threshold: { ...threshold, operator: '<=', limit: zero, absence: true } };
  }
  const operator = stated ?? asked ?? (decline ? '<=' : '>=');
  return { threshold: { ...threshold, operator, limit: decline ? negate(value) : value } };
}

/** `±5%`, 上下浮动5%以内: the figure must be inside both limits. */
function parseEitherWay(
  { number, unit: written, at, word }: AmountToken,
  { comparison, decline, approximate, eitherWay }: Around,
  direction: Direction | null,
  text: string,
): ThresholdOutcome {
  const other = decline ?? approximate ?? (comparison?.comparison === '<=' ? null : comparison);
  if (other) return refuse('misplaced-word', other.at, other.word);
  if (direction) return refuse('direction-conflict', eitherWay?.at ?? at, eitherWay?.word ?? word);
  const { value, unit } = quantityOf(number, written);
  if (value.n < 0n) return refuse('bad-number', at, word);
  return { threshold: eitherWayOf({ text, value, unit }) };
}

/** From minus a number to it, both included. */
export function eitherWayOf({ text, value, unit }: Quantity & { readonly text: string }): Threshold {
  return {
    text,
    operator: 'in',
    limit: negate(value),
    upper: value,
    open: [false, false],
    unit,
    absence: false,
  };
}

function parseAbsence(tokens: readonly Token[], text: string, direction: Direction | null): ThresholdOutcome {
  const odd = tokens.find(
    (token) => token.kind !== 'word' || (token.role !== 'absence' && token.role !== 'neutral'),
  );
  const absences = tokens.filter((token) => token.kind === 'word' && token.role === 'absence');
  const [absence, again] = absences;
  if (!absence) return noNumber(tokens);
  if (odd) return refuse('misplaced-word', odd.at, odd.word);
  if (again) return refuse('misplaced-word', again.at, again.word);
  if (direction === 'at-least') return refuse('direction-conflict', absence.at, absence.word);
  const threshold: Threshold = {
    text,
    operator: '<=',
    limit: zero,
    upper: null,
    open: null,
    unit: parseUnit(''),
    absence: true,
  };
  return { threshold };
}

function noNumber(tokens: readonly Token[]): { readonly error: ThresholdError } {
  const last = tokens.at(-1);
  return refuse('no-number', last?.at ?? 0, last?.word ?? '');
}

const directed: Readonly<Record<Direction, Comparison>> = { 'at-least': '>=', 'at-most': '<=' };
const reversed: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
};
