import type { Rational, Threshold } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { startsNumeral } from '../../quantity/numbers/numeral.ts';
import { isWithin } from '../../quantity/thresholds/lex-threshold.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { quantityOf } from '../../quantity/units/read-amount.ts';
import { skipSpaces } from '../../quantity/words/match-word.ts';
import { isDigit } from '../../quantity/words/width.ts';
import type { Figure, FoundQuantity } from './found.ts';
import { readFigure, shareUnit } from './read-figure.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** An amount in running text with the words around it, before it is known whether it is a quantity. */
export interface Candidate {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly core: { readonly from: number; readonly to: number };
  readonly around: WordsAround;
  /** A currency's sign stands before it. */
  readonly isMoney?: true;
  /** How long the name of a currency before the number is. */
  readonly named?: number;
}

const currency = /(?:US\$|HK\$|[£$€¥]|(?:RMB|CNY|USD|EUR|GBP) ?)$/;
/** 突破新台币300亿元: between the comparator and the number. */
const currencyName = /(?:新台币|人民币|港币|澳门币|台币) ?$/;
const joint = / ?(?:[-~〜]|[–—―]{1,2}|至|到|to(?= )) ?/y;
const andJoint = / and /y;
const rising =
  /(?:\b(?:increas|rais|ris|rose|grow|grew|improv|reduc|cut|fall|fell|decreas|lower|expand|lift|drop|declin|up|down)\w*\b[^.;]{0,60})$/i;
/** Reduce workplace accidents by 20%: the verb of a fall stands before what falls. */
const falling =
  /\b(?:reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|bring(?:s|ing)? down|declin(?:e|es|ing)|fall(?:s|ing)?|drop(?:s|ping)?|shrink(?:s|ing)?|narrow(?:s|ed|ing)?)\b(?:(?!\b(?:increas|rais|ris|grow|improv|expand|lift)\w*\b)[^.;:,]){0,60}\bby (?:[\d.]+%(?:,? and |, ))*$/i;

/** The waiting list is reduced to 28: no more than that is to be left. */
const fallingTo =
  /\b(?:reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|(?:bring|brings|bringing|brought|come|comes|coming)\b[^.;]{0,60}\bdown|declin(?:e|es|ing)|fall(?:s|ing)?|drop(?:s|ping)?|shrink(?:s|ing)?|shorten(?:s|ed|ing)?|halv(?:e|es|ed|ing))\b(?:(?!\b(?:increas|rais|ris|grow|improv|expand|lift)\w*\b|\bby\b)[^.;:,]){0,70}\bto (?:[£$€]?\d[\d.]*(?:%|m|bn|k| [a-z]+)?(?:, (?:and )?| and ))*$/i;
/** Limit the increase in council tax to 3.5%. */
const limitedTo =
  /\b(?:limit|cap|restrict|confine|contain)(?:s|ed|ping|ing)?\b[^.;:,]{0,70}\b(?:to|at) $|\b(?:within|below|under|inside) (?:its|the|an?|our|their) (?:[a-z]+ )?(?:budget|limit|cap|ceiling|allowance|envelope) of $|\b(?:cap|ceiling|limit|maximum) (?:is|of|will be) $/i;
/** A 15% reduction in waste. */
const fallBehind =
  /^ (?:reductions?|decreases?|cuts?|falls?|drops?|declines?|savings?) (?:in|of|on|from)\b|^ (?:less|fewer) [a-z ]{3,40} than\b|^ (?:lower|less|fewer|below|smaller) (?:than )?(?:in )?(?:the )?(?:(?:19|20)\d\d|baseline|last year|levels?|at present|today|now)\b/i;
/** No family will wait longer than six weeks. */
const neverMore =
  /\b(?:no|never|nobody|none|not)\b[^.;]{0,60}\b(?:longer|more|greater|later|further|over|above|beyond)(?: than)? $/i;

/** Reads the amount at an offset, a range with both its ends; null where none can be read in one way. */
export function readCandidate(text: string, at: number): Candidate | null {
  const first = readFigure(text, at);
  if (!first) return null;
  const second = secondEnd(text, at, first);
  const symbol = currency.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
  const core = { from: at - symbol.length, to: (second ?? first).end };
  if (symbol !== '') {
    const money = inFull(text, at, first);
    const all: Candidate['figures'] = second === null ? [money] : [money, second];
    const whole = { from: core.from, to: (second ?? money).end };
    return { figures: all, core: whole, around: wordsAround(text, whole), isMoney: true };
  }
  const figures: Candidate['figures'] = second === null ? [first] : [first, second];
  const named = currencyName.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
  if (named > 0) {
    const whole = { from: at - named, to: core.to };
    return { figures, core: whole, around: wordsAround(text, whole), named };
  }
  return { figures, core, around: withTime(text, wordsAround(text, core), (second ?? first).unit) };
}

// £45m and €2bn; elsewhere m is a metre.
function inFull(text: string, at: number, first: Figure): Figure {
  const short = /^[\d.,]+(m|mn|bn|b|k)\b/i.exec(text.slice(at, at + 20));
  const word = { m: 'million', mn: 'million', b: 'billion', bn: 'billion', k: 'thousand' }[
    short?.[1]?.toLowerCase() ?? ''
  ];
  if (short === null || word === undefined) return { ...first, isReworded: true };
  return { ...first, unit: parseUnit(word), end: at + short[0].length, isReworded: true };
}

// 24小时内: 内 is 以内 behind a unit of time.
function withTime(text: string, around: WordsAround, unit: Figure['unit']): WordsAround {
  return isWithin(text, around.to, unit) ? { ...around, to: around.to + 1, compares: true } : around;
}

/** The unit that both ends of a candidate have. */
export function unitOf({ figures }: Candidate): Figure['unit'] {
  const units = figures.map(({ unit }) => unit);
  return units.findLast(({ text }) => text !== '') ?? figures[0].unit;
}

function secondEnd(text: string, at: number, first: Figure): Figure | null {
  const before = text.slice(Math.max(0, at - 80), at);
  if (/[从由自] ?$/.test(before) && first.unit.text !== '') return null;
  joint.lastIndex = first.end;
  andJoint.lastIndex = first.end;
  const joined = joint.test(text)
    ? joint.lastIndex
    : /\bbetween $/i.test(before) && andJoint.test(text)
      ? andJoint.lastIndex
      : null;
  if (joined === null) return null;
  if (/\bfrom $/i.test(before) && rising.test(before.slice(0, -5))) return null;
  const start = skipSpaces(text, joined);
  const isNumber =
    isDigit(text.charCodeAt(start)) || (startsNumeral(text.charAt(start)) && startsNumeral(text.charAt(at)));
  const second = isNumber || text.startsWith('百分之', start) ? readFigure(text, start) : null;
  return second && shareUnit(first, second) ? second : null;
}

/** The bounds of a class, 1万元以上3万元以下: one quantity with both; null where an amount is not followed by the upper one. */
export function readBounds(text: string, lower: Candidate): Candidate | null {
  const { core, around } = lower;
  if (lower.figures.length > 1 || !/(?:以上|起)$/.test(text.slice(core.to, around.to))) return null;
  const at = skipSpaces(text, around.to);
  const isNumber = isDigit(text.charCodeAt(at)) || startsNumeral(text.charAt(at));
  const upper = isNumber ? readCandidate(text, at) : null;
  if (upper === null || !text.slice(upper.core.to, upper.around.to).endsWith('以下')) return null;
  const { from } = core;
  return {
    figures: [lower.figures[0], upper.figures[0]],
    core: { from, to: upper.core.to },
    around: { ...around, to: upper.around.to },
  };
}

/** A candidate as a quantity. */
export function quantityFrom(text: string, candidate: Candidate): FoundQuantity {
  const { core, around } = candidate;
  const form = formOf(text, candidate);
  const threshold = thresholdOf(form, text, candidate);
  return {
    kind: 'quantity',
    from: around.from,
    to: around.to,
    core,
    form: threshold?.text ?? form,
    threshold,
    figures: candidate.figures.map((figure) => valueOf(figure, candidate)),
    unit: unitOf(candidate).text,
    events: [],
  };
}

// `30 new laboratories` is 30 laboratories to the grammar, and `five parks` 5 parks.
function formOf(text: string, candidate: Candidate): string {
  const { figures, core, around } = candidate;
  const { named = 0 } = candidate;
  if (!figures.some(({ isReworded }) => isReworded))
    return text.slice(around.from, core.from) + text.slice(core.from + named, around.to);
  const head = text.slice(around.from, core.from);
  const numbers = figures
    .map(({ number }) => exactText(number))
    .join(/between $/i.test(head) ? ' and ' : '-');
  return `${head}${numbers} ${unitOf(candidate).text}`.trimEnd() + text.slice(core.to, around.to);
}

function thresholdOf(form: string, text: string, candidate: Candidate): Threshold | null {
  const { core, around, figures } = candidate;
  const isRatio = unitOf(candidate).dimension === 'ratio';
  const before = text.slice(Math.max(0, around.from - 80), around.from);
  const behind = text.slice(around.to, around.to + 64);
  const more = figures.some(({ vague }) => vague) ? [`超过${plainForm(candidate)}`] : [];
  // Of words that contradict each other (达到95%以下) those behind the number count; ten at most is at most ten.
  const turned = form.replace(/^(.+) (at (?:most|least))$/i, '$2 $1');
  const said = [
    // 控制在100余起: at most, and not more than.
    ...(more.length > 0 && /控制在|不超过|以内|以下/.test(form)
      ? [form.replace(/(?<=\d)[多余来几]/, '')]
      : more),
    ...(isRatio && falling.test(before) ? [`reduce by ${form}`] : []),
    ...(fallBehind.test(behind) ? [`reduction of ${form.replace(/^(?:an?|the) /i, '')}`] : []),
    ...(fallingTo.test(before) ? [`reduced to ${form}`] : []),
    ...(limitedTo.test(before) ? [`no more than ${form}`] : []),
    ...(neverMore.test(before + text.slice(around.from, core.from))
      ? [`no more than ${plainForm(candidate)}`]
      : []),
    turned,
    form,
    // Shortened to under six weeks: what stands nearest.
    ...(/^[a-z]/i.test(form)
      ? [
          form.replace(
            /^.*? (?=(?:under|over|below|above|within|at least|at most|no more|no less|less than|more than|fewer than)\b)/i,
            '',
          ),
        ]
      : []),
    text.slice(core.from, around.to),
    text.slice(core.from, core.to),
  ];
  for (const words of said) {
    const read = parseThreshold(words);
    if ('threshold' in read) return read.threshold;
    if (read.error.code !== 'needs-direction') continue;
    for (const direction of ['at-least', 'at-most'] as const) {
      const directed = parseThreshold(words, direction);
      if ('threshold' in directed) return directed.threshold;
    }
  }
  return null;
}

/** Numbers and unit alone. */
function plainForm(candidate: Candidate): string {
  const numbers = candidate.figures.map(({ number }) => exactText(number)).join('-');
  const unit = unitOf(candidate).text;
  return /^[a-z]/i.test(unit) ? `${numbers} ${unit}` : `${numbers}${unit}`;
}

function valueOf(figure: Figure, candidate: Candidate): Rational {
  const shared = figure.unit.text === '' ? unitOf(candidate) : figure.unit;
  return quantityOf(figure.number, shared).value;
}
