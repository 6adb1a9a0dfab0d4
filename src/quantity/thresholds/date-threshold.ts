import type { Day, Period } from '../../model/plan/period.ts';
import type { Operator, Rational, Threshold } from '../../model/quantity.ts';
import { rational } from '../numbers/rational.ts';
import { dateUnit } from '../units/measure-unit.ts';
import { narrow } from '../words/width.ts';
import { phrasesOf, symbols, type Comparison } from '../words/threshold-words.ts';
import { type NamedDate, daysOfDate, readDate } from './read-date.ts';
import { type Direction, type ThresholdOutcome, refuse } from './threshold-error.ts';

/** A day as a figure. */
export function dayNumber(day: Day): Rational {
  return rational(BigInt(day));
}

const before: ReadonlyMap<string, Meaning> = phrasesOf<Meaning>([
  [
    '<=',
    '不晚于, 不迟于, 不得晚于, 不得迟于, 最迟, 最晚, 至迟, 截至, 截止, 截止到, 截止至, 到, 至, 最迟于, 最晚于',
  ],
  ['<', '早于'],
  ['>=', '不早于, 不得早于'],
  ['>', '晚于, 迟于'],
  [
    'neutral',
    '于, 在, 力争, 争取, 确保, 务必, 务必于, 应, 应于, 须, 须于, 需, 需于, 力争于, 力争在, 争取在, 确保在',
  ],
  ['<=', 'by, no later than, not later than, on or before, until, up to'],
  ['<', 'before, earlier than, prior to'],
  ['>=', 'no earlier than, not earlier than, not before, on or after, from'],
  ['>', 'after, later than'],
  ['=', 'on'],
  ['done', 'complete, completed, done, finished, ready, to be completed'],
  ['neutral', 'at, in'],
  ['<=', 'at the latest'],
]);
const after: ReadonlyMap<string, Meaning> = phrasesOf<Meaning>([
  ['<=', '前, 之前, 以前, 止, 为止, 内, 以内, 之内'],
  ['>', '后, 之后'],
  ['>=', '以后, 起, 开始'],
  ['done', '完成, 全部完成, 全面完成, 基本完成, 建成, 办结, 完毕, 到位, 竣工, 投用, 投入使用, 上线'],
  ['<=', 'at the latest, or earlier, or before'],
  ['>=', 'or later, or after'],
  ['done', 'complete, completed, done, finished, ready'],
]);
const joints = /^(?:至|到|和|与|—{1,2}|–|~|-|to\b|and\b|until\b)/i;
const openers = /^(?:介于|between\b|from\b)/i;
const longestPhrase = 24;

/** What a word does: compares, says that something is to be done (until then), or changes nothing. */
type Meaning = Comparison | 'done' | 'neutral';

interface Word {
  readonly comparison: Comparison;
  readonly at: number;
  readonly word: string;
  readonly isSymbol: boolean;
}

interface Found {
  readonly dates: (NamedDate & { readonly at: number })[];
  readonly words: Word[];
  isDone: boolean;
  /** The first thing that is no word of the grammar. */
  unknown: { readonly at: number; readonly word: string } | null;
}

/**
 * Reads a target that is a date; null where it is none, and the grammar of numbers has to be asked.
 *
 *     <deadline> ::= <word>* <date> <word>*  |  [ "between" ] <date> <to> <date> [ "之间" ]
 *     <date>     ::= 2017-06-30 | 2017年6月30日 | 6月30日 | 30 June 2017 | June 30 | 6月 | 6月底 | 6月中旬 | end of June
 *                  | 第二季度 | 上半年 | Q2 2017 | 年底 | 2017年 | 2017                  (a bare year behind a word only)
 *     <word>     ::= 前 | 之前 | 以前 | 底前 | 不晚于 | by | no later than | on or before | ≤        until the last day of it
 *                  | before | 早于 | <                                                             before its first day
 *                  | 不早于 | no earlier than | on or after | 起 | 以后 | ≥                          from its first day on
 *                  | after | 之后 | 晚于 | >                                                       behind its last day
 *                  | on | =                                                                       on one of its days
 *                  | 完成 | 力争 | completed | …                                                  change nothing
 *
 * A month, a quarter or a year stands for all of its days: until it is until its last, from it on is from its first. A date
 * without a year is the one in the period. The end of something (6月底) needs no word.
 */
export function parseDateThreshold(
  text: string,
  direction: Direction | null,
  period: Period | null,
): ThresholdOutcome | null {
  const found = readWords(narrow(text));
  const [first, second, third] = found.dates;
  if (!first) return null;
  const sure = found.words.filter(({ isSymbol }) => !isSymbol);
  const isDate = first.precision !== 'year' || sure.length > 0;
  const isLoose = found.words.length === 0 && !first.isEnd && !found.isDone && !second;
  if (!isDate || (found.unknown !== null && sure.length === 0)) return null;
  if (found.unknown) return refuse('unknown-word', found.unknown.at, found.unknown.word);
  if (third) return refuse('two-numbers', third.at, wordOf(text, third));
  // 2017年5月 is nothing else; 5月 may be a number of months.
  const isPlain = first.precision === 'day' || (first.precision === 'month' && first.year !== null);
  if (isLoose) return isPlain ? refuse('bare-date', first.at, wordOf(text, first)) : null;
  if (direction) return refuse('direction-conflict', first.at, wordOf(text, first));
  const spans: Period[] = [];
  for (const date of found.dates) {
    const days = daysOfDate(date, period);
    if (days === 'unknown-year') return refuse('needs-year', date.at, wordOf(text, date));
    if (days === 'no-such-day') return refuse('bad-date', date.at, wordOf(text, date));
    spans.push(days);
  }
  const yearless = found.dates.some(({ year }) => year === null);
  const [from, to] = spans;
  if (!from) return null;
  const [comparison] = found.words;
  const contrary = found.words.find((word) => word.comparison !== comparison?.comparison);
  if (contrary) return refuse('two-comparators', contrary.at, contrary.word);
  const base = { text: text.trim(), unit: dateUnit, absence: false, yearless };
  if (second && to) {
    if (comparison) return refuse('two-comparators', comparison.at, comparison.word);
    if (from.from > to.to) return refuse('empty-range', first.at, text.slice(first.at, second.end));
    return { threshold: within(base, { from: from.from, to: to.to }) };
  }
  return { threshold: limitTo(base, comparison?.comparison ?? '<=', from) };
}

type Base = Pick<Threshold, 'text' | 'unit' | 'absence' | 'yearless'>;

function limitTo(base: Base, comparison: Comparison, { from, to }: Period): Threshold {
  if (comparison === '=' && from !== to) return within(base, { from, to });
  const isLast: Readonly<Record<Comparison, boolean>> = {
    '<=': true,
    '>': true,
    '<': false,
    '>=': false,
    '=': true,
  };
  const operator: Operator = comparison;
  return { ...base, operator, limit: dayNumber(isLast[comparison] ? to : from), upper: null, open: null };
}

function within(base: Base, { from, to }: Period): Threshold {
  return { ...base, operator: 'in', limit: dayNumber(from), upper: dayNumber(to), open: [false, false] };
}

function wordOf(text: string, { at, end }: { readonly at: number; readonly end: number }): string {
  return text.slice(at, end);
}

function readWords(text: string): Found {
  const found: Found = { dates: [], words: [], isDone: false, unknown: null };
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const end = readOne(text, at, found);
    if (end === null) {
      found.unknown ??= { at, word: /^[\p{L}\p{N}%]+|^./u.exec(text.slice(at, at + 60))?.[0] ?? '' };
      // A date behind an unknown word still says that a date was meant.
      at += found.unknown.at === at ? found.unknown.word.length : 1;
    } else at = end;
  }
  return found;
}

function readOne(text: string, at: number, found: Found): number | null {
  const { dates, words } = found;
  const opener = dates.length === 0 ? openers.exec(text.slice(at, at + longestPhrase)) : null;
  if (opener && /[至到和与~—–-]|\b(?:to|and|until)\b/i.test(text.slice(at + opener[0].length)))
    return at + opener[0].length;
  const joint = dates.length === 1 && words.length === 0 ? joints.exec(text.slice(at, at + 8)) : null;
  const next = joint ? skip(text, at + joint[0].length) : at;
  if (joint && readDate(text, next)) return next;
  if (dates.length === 2 && text.startsWith('之间', at)) return at + 2;
  const date = readDate(text, at);
  if (date) {
    dates.push({ ...date, at });
    return date.end;
  }
  // A symbol stands before what it compares with.
  for (const symbol of dates.length === 0 ? [text.slice(at, at + 2), text.slice(at, at + 1)] : []) {
    const comparison = symbols.get(symbol);
    if (comparison === undefined) continue;
    words.push({ comparison, at, word: symbol, isSymbol: true });
    return at + symbol.length;
  }
  const list = dates.length === 0 ? before : after;
  for (let length = longestPhrase; length > 0; length -= 1) {
    const phrase = text.slice(at, at + length).toLowerCase();
    const meaning = list.get(phrase);
    if (meaning === undefined || phrase.length < length) continue;
    if (/[a-z]$/.test(phrase) && /[a-z]/i.test(text.charAt(at + length))) continue;
    if (meaning === 'done') found.isDone = true;
    else if (meaning !== 'neutral')
      words.push({ comparison: meaning, at, word: text.slice(at, at + length), isSymbol: false });
    return at + length;
  }
  return null;
}

function skip(text: string, from: number): number {
  let at = from;
  while (/[\s,，。.]/.test(text.charAt(at))) at += 1;
  return at;
}
