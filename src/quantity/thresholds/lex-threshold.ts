import type { Rational, Unit } from '../../model/quantity.ts';
import { zero } from '../numbers/rational.ts';
import { readAmount } from '../units/read-amount.ts';
import { readUnit } from '../units/read-unit.ts';
import { isCounter } from '../words/counters.ts';
import { type Meaning, matchWord, skipSpaces } from '../words/match-word.ts';
import { narrow } from '../words/width.ts';
import { type ThresholdError, refuse } from './threshold-error.ts';

/** A number with its unit in a threshold, the number as written. */
export interface AmountToken {
  readonly kind: 'amount';
  readonly number: Rational;
  readonly unit: Unit;
  readonly at: number;
  readonly word: string;
}

/** A piece of a threshold: a word of the grammar, an amount, or a mark of an interval. */
export type Token =
  | AmountToken
  | (Meaning & { readonly at: number; readonly word: string })
  | { readonly kind: 'mark'; readonly mark: string; readonly at: number; readonly word: string };

const marks = new Set('[](),');
/** A dash of Chinese print is two characters long; a second hyphen is a sign. */
const dashes = /^(?:[–—―]{1,2}|[-~〜])/;

/** Cuts a threshold into its pieces; the first that is none of them is the error. Takes linear time. */
export function lexThreshold(
  text: string,
): { readonly tokens: readonly Token[] } | { readonly error: ThresholdError } {
  const narrowed = narrow(text);
  const tokens: Token[] = [];
  let inside = false;
  for (let at = skipSpaces(narrowed, 0); at < narrowed.length;) {
    const read = readToken(narrowed, at, inside, tokens.at(-1) ?? null);
    if ('error' in read) return refuse(read.error, read.at, text.slice(read.at, read.end));
    tokens.push(withWord(read.token, at, text.slice(at, read.end)));
    inside ||= read.token.kind === 'mark';
    at = skipSpaces(narrowed, read.end);
  }
  return { tokens };
}

type Bare =
  | Meaning
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'amount'; readonly number: Rational; readonly unit: Unit };
type Read =
  | { readonly token: Bare; readonly end: number }
  | { readonly error: 'unknown-word' | 'bad-number'; readonly at: number; readonly end: number };

function readToken(text: string, at: number, inside: boolean, last: Token | null): Read {
  const char = text.charAt(at);
  if (marks.has(char)) return { token: { kind: 'mark', mark: char }, end: at + 1 };
  if (last?.kind === 'amount' && isWithin(text, at, last.unit))
    return { token: { kind: 'comparison', side: 'after', comparison: '<=' }, end: at + 1 };
  const dash = last?.kind === 'amount' ? dashes.exec(text.slice(at, at + 4)) : null;
  if (dash) return { token: { kind: 'word', role: 'to' }, end: at + dash[0].length };
  const match = matchWord(text, at);
  if (match?.meaning.kind === 'word' && match.meaning.role === 'zero') return zeroOf(text, match.end);
  if (match) return { token: match.meaning, end: match.end };
  const amount = readAmount(text, at, !inside);
  if (!amount) return { error: 'unknown-word', at, end: unknownEnd(text, at) };
  if (amount.rest && !isWithin(text, amount.rest.at, amount.unit))
    return { error: 'unknown-word', at: amount.rest.at, end: amount.rest.at + amount.rest.word.length };
  if (amount.number === null) return { error: 'bad-number', at, end: numberEnd(text, amount.end) };
  return { token: { kind: 'amount', number: amount.number, unit: amount.unit }, end: amount.end };
}

// "zero accidents", "no accidents": the word behind it is a unit if it counts something.
function zeroOf(text: string, at: number): Read {
  const { unit, end, rest } = readUnit(text, at);
  const counts = !rest && isCounter(unit.text);
  return {
    token: { kind: 'amount', number: zero, unit: counts ? unit : { ...unit, ...plain } },
    end: counts ? end : at,
  };
}

const plain = { text: '', dimension: 'plain', factor: { n: 1n, d: 1n }, base: null } as const;

function numberEnd(text: string, from: number): number {
  let end = from;
  while (/[\d.,]/.test(text.charAt(end))) end++;
  return end;
}

// An unknown word ends where something else begins for sure; single characters (均, 达, 一) may be part of it.
function unknownEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /[\p{L}\p{M}\p{N}'-]/u.test(text.charAt(end)) && !/\d/.test(text.charAt(end))) {
    const match = matchWord(text, end);
    if (match && match.end - end > 1) break;
    end++;
  }
  return end;
}

function withWord(token: Bare, at: number, word: string): Token {
  return { ...token, at, word: word.trimEnd() };
}

/** Units of time that a limit is given in: 24小时内, 5个工作日内. */
const times: ReadonlySet<string> = new Set(
  '秒 秒钟 分钟 小时 个小时 天 日 工作日 个工作日 周 个星期 星期 月 个月 季度 个季度 年'.split(' '),
);
/** 内部 and 内容 are words of their own. */
const within = /内(?![部外容涵控设资需])/y;

/** True where 内 stands at an offset of a narrow text behind a unit of time: 24小时内 is 以内, and of no other unit. */
export function isWithin(text: string, at: number, { text: unit }: Unit): boolean {
  within.lastIndex = at;
  return times.has(unit) && within.test(text);
}
