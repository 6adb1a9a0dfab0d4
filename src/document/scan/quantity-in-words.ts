import type { Rational } from '../../model/quantity.ts';
import { equals, one, rational } from '../../quantity/numbers/rational.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import { skipSpaces } from '../../quantity/words/match-word.ts';
import { isDigit } from '../../quantity/words/width.ts';
import { isAgeOfBabies } from '../exclusions/counted.ts';
import { englishNoun, singleThing } from './english-noun.ts';
import { type NumberInWords, numberInWords, partInWords } from './english-number.ts';
import type { Figure, Found } from './found.ts';
import { readFigure } from './read-figure.ts';
import { quantityFrom } from './read-quantity-at.ts';
import { partOfWhole } from './part-of-whole.ts';
import { wordsAround } from './words-around.ts';

const figurative =
  /(?:pillar|priorit|goal|objective|theme|strand|principle|way|step|phase|stage|thing|reason|section|chapter|area|aim|element|dimension|part|question|type|kind|year|decade|point|side|level)\w*$/i;
/** Open seven days a week, twenty-four hours a day. */
const always = /^(?:seven days (?:a|per|every|each) week|twenty-four hours (?:a|per|every|each) day)/i;
const joint = / (?:to|and) |[-–]/y;
const orAnother = /^ or (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|more than)\b/i;

/** A quantity in English words at an offset: five playgrounds, nine in ten, three-quarters; null where there is none. */
export function readQuantityInWords(text: string, at: number): Found | null {
  if (/[A-Za-z\d'’-]/.test(text.charAt(at - 1))) return null;
  const share = readShare(text, at);
  if (share !== null) return share;
  const number = numberInWords(text, at);
  if (number === null || isNamed(text, at, number.end) || isAgeOfBabies(text, at)) return null;
  return readCounted(text, at, number);
}

/** A part of a whole at an offset: nine in ten, 9 out of 10, three-quarters; null where there is none. */
export function readShare(text: string, at: number): Found | null {
  const share = partInWords(text, at);
  if (share === null) return null;
  const core = { from: at, to: share.end };
  const { from, to } = wordsAround(text, core);
  return partOfWhole(text, { core, from, to, figure: share.value });
}

function readCounted(text: string, at: number, number: NumberInWords): Found | null {
  const plain = bare(number.value, number.end);
  const range = rangeFrom(text, at, plain);
  if (range !== null) return range;
  const isOne = equals(number.value, one);
  const known = withUnit(text, plain);
  const isRatio = known.unit.dimension === 'ratio';
  const figure = isOne && !isRatio ? single(text, at, plain) : known;
  const core = { from: at, to: figure.end };
  const around = wordsAround(text, core);
  const hasNoun = figure.unit.text !== '';
  const after = text.slice(figure.end, figure.end + 24);
  const isCompared =
    around.compares && (hasNoun || around.to > core.to || /^ ?(?:[).,;]|$| (?:a|per|in)\b)/.test(after));
  const isCounted =
    hasNoun && !isKnownBefore(text, at) && (around.from < at || !figurative.test(text.slice(at, figure.end)));
  if (always.test(text.slice(at, at + 32))) return null;
  if (orAnother.test(text.slice(number.end, number.end + 14))) return null;
  if (!isRatio && !isCompared && !isCounted && (hasNoun || !isElliptic(text, at, figure.end, isOne)))
    return null;
  return quantityFrom(text, { figures: [figure], core, around });
}

function bare(number: Rational, end: number): Figure {
  return { number, unit: parseUnit(''), end, vague: false, isReworded: true };
}

function single(text: string, at: number, plain: Figure): Figure {
  const thing = singleThing(text, at, plain.end);
  if (thing !== null) return { ...plain, unit: parseUnit(thing.noun), end: thing.end };
  const before = wordsAround(text, { from: at, to: plain.end });
  return before.compares && before.from < at ? (englishNoun(text, plain) ?? plain) : plain;
}

/** Three to five farms, between two and four sites: one quantity with both ends; from three to five are two. */
function rangeFrom(text: string, at: number, lower: Figure): Found | null {
  joint.lastIndex = lower.end;
  const joined = joint.exec(text)?.[0];
  const before = text.slice(Math.max(0, at - 8), at);
  const isBetween = /\bbetween $/i.test(before);
  if (joined === undefined || (joined === ' and ') !== isBetween || /\bfrom $/i.test(before)) return null;
  const start = skipSpaces(text, joint.lastIndex);
  const number = numberInWords(text, start);
  const upper = isDigit(text.charCodeAt(start))
    ? readFigure(text, start)
    : number && withUnit(text, bare(number.value, number.end));
  if (upper === null || (upper.unit.text === '' && !isBetween)) return null;
  const core = { from: at, to: upper.end };
  return quantityFrom(text, { figures: [lower, upper], core, around: wordsAround(text, core) });
}

function withUnit(text: string, figure: Figure): Figure {
  const { unit, end } = readUnit(text, figure.end);
  return unit.dimension === 'ratio' ? { ...figure, unit, end } : (englishNoun(text, figure) ?? figure);
}

/** Twice a year: a number of times, as a threshold `2 times`. */
export function readTimes(text: string, at: number): Found | null {
  const often = /\b(once|twice)(?= (?:a|an|per|each|every) )/iy;
  often.lastIndex = at;
  const word = often.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const core = { from: at, to: at + word.length };
  const { from, to } = wordsAround(text, core);
  const count = word === 'once' ? 1 : 2;
  const form = `${text.slice(from, core.from)}${count} times`;
  const read = parseThreshold(form);
  const threshold = 'threshold' in read ? read.threshold : null;
  const figures = [rational(count)];
  return { kind: 'quantity', from, to, core, form, threshold, figures, unit: 'times', events: [] };
}

/** Before a number of known things: the three pillars are counted for the sake of the sentence. */
const definite =
  /\b(?:the|these|those|both|its|our|their|his|her|your|other|first|last|next|past|previous|following|part|goal|top|big|same|every|which|coming|one or)[ -]$/i;
/** Six of the eight beaches, all the twelve wards: there the whole is said. */
const wholeOf =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|half|thirds?|quarters?|all|each|none)) (?:of )?(?:the|its|our|these|those) $/i;
const ends = /(?:teen|ty) of (?:the|its|our) $/i;
const stands =
  /\b(?:currently|now|from|to|than|at|just|against|was|were|with|only|nearly|almost|about|around|roughly|some|below|above|under|over|by|reach(?:es|ed)?|averag(?:e|es|ed|ing)|total(?:s|led|ing)?|(?:total|average|rate|score|maximum|minimum|number|count|median|target|baseline|figure|tally|staff|team|crew|fleet|group) (?:of|is|was)|in (?:19|20)\d\d)(?: just)? $|: $/i;
const follows =
  /^(?:[).,;]|$| (?:to|by|in|last|this|per|an? (?:day|year|month|week|quarter|term|hour)|each|on|the (?:year|month|quarter|previous|preceding|same)|a year|more|fewer|less|years?|and|for|of (?:them|these|those|which|whom|the))\b)/i;
const begins = /(?:^|[.;:(] |\b(?:and|but|of which|of whom|of these),? )$/;
const told =
  /^ (?:were|was|will be|have been|had been|are|of them|of these|of (?:the |our |its |all )*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)/i;
/** Six of them, and eleven in 2015. */
const among =
  /^ (?:of (?:them|these|those|which|whom)\b|in (?:19|20)\d\d\b|the (?:year|month) before\b|(?:last|this) year\b)/i;
/** Open one and refurbish three more. */
const others = /^ (?:more|others)(?:[.,;:)]|$)/i;
const change = /^ (?:more|fewer|less) than\b/i;

/** True where a number of things known before is no quantity of its own. */
function isKnownBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 28), at);
  return definite.test(before) && !wholeOf.test(before) && !ends.test(before);
}

/** True for a number whose noun stands before it: from twelve to seven, against five in 2015. */
function isElliptic(text: string, from: number, to: number, isOne: boolean): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  // Over four years.
  if (
    /\b(?:over|in|within|for|during|about|around|after|every) $/i.test(before) &&
    /^ years?\b(?! old)/i.test(after)
  )
    return false;
  if (change.test(after) || (!isOne && others.test(after))) return true;
  if (isOne && !/\b(?:from|to|than|against|below) $/i.test(before)) return false;
  if (isOne && /^ (?:of|another|and|for|on|in (?!(?:19|20)\d\d))/.test(after)) return false;
  if (stands.test(before) && follows.test(after)) return true;
  if (!isOne && /[,;(] $|\band $/.test(before) && among.test(after)) return true;
  return !isOne && begins.test(before) && told.test(after);
}

/** True for a number in a name: Phase Two, Three Rivers, the Big Six. */
function isNamed(text: string, from: number, to: number): boolean {
  if (!/[A-Z]/.test(text.charAt(from))) return false;
  if (/[A-Za-z] $/.test(text.slice(Math.max(0, from - 2), from))) return true;
  return /^ [A-Z][a-z]+(?: [A-Z]|$|[.,]| (?:is|has|will|and)\b)/.test(text.slice(to, to + 30));
}
