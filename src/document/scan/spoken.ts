import type { Rational } from '../../model/rational.ts';
import { skipSpaces } from '../../quantity/words/match-word.ts';
import { parseThreshold } from '../../quantity/thresholds/parse-threshold.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { equals, one, rational } from '../../quantity/numbers/rational.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import { isDigit } from '../../quantity/words/width.ts';
import { englishNoun } from './english-noun.ts';
import { spokenNumber, spokenPart, type SpokenNumber } from './english-number.ts';
import type { Found } from './found.ts';
import { quantityFrom } from './read-quantity-at.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { singleThing } from './single-things.ts';
import { isElliptic, isKnownBefore, isNamed } from './spoken-company.ts';
import { wordsAround } from './words-around.ts';

const figurative =
  /(?:pillar|priorit|goal|objective|theme|strand|principle|way|step|phase|stage|thing|reason|section|chapter|area|aim|element|dimension|part|question|type|kind|year|decade|point|side|level)\w*$/i;
/** Open seven days a week, twenty-four hours a day. */
const always = /^(?:seven days (?:a|per|every|each) week|twenty-four hours (?:a|per|every|each) day)/i;
const joint = / (?:to|and) |[-–]/y;
const orAnother = /^ or (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|more than)\b/i;

/** A quantity in English words at an offset: five playgrounds, nine in ten, three-quarters; null where there is none. */
export function readSpoken(text: string, at: number): Found | null {
  if (/[A-Za-z\d'’-]/.test(text.charAt(at - 1))) return null;
  const share = readShare(text, at);
  if (share !== null) return share;
  const number = spokenNumber(text, at);
  return number === null || isNamed(text, at, number.end) ? null : readCounted(text, at, number);
}

/** A part of a whole at an offset: nine in ten, 9 out of 10, three-quarters; null where there is none. */
export function readShare(text: string, at: number): Found | null {
  const share = spokenPart(text, at);
  if (share === null) return null;
  const core = { from: at, to: share.end };
  const { from, to } = wordsAround(text, core);
  const form = text.slice(from, to);
  const figures = [share.value];
  return { kind: 'quantity', from, to, core, form, threshold: null, figures, unit: '', events: [] };
}

function readCounted(text: string, at: number, number: SpokenNumber): Found | null {
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
  return { number, unit: parseUnit(''), end, vague: false, spoken: true };
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
  const number = spokenNumber(text, start);
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
