import { parseUnit } from '../../quantity/parse-unit.ts';
import { equals, one } from '../../quantity/rational.ts';
import { parseThreshold } from '../../quantity/parse-threshold.ts';
import { englishNoun } from './english-noun.ts';
import { spokenNumber, spokenPart } from './english-number.ts';
import type { Found } from './found.ts';
import { quantityFrom } from './read-quantity-at.ts';
import { readUnit } from '../../quantity/read-unit.ts';
import { wordsAround } from './words-around.ts';

/** Before a number of known things: the three pillars are counted for the sake of the sentence. */
const definite =
  /\b(?:the|these|those|all|both|its|our|their|his|other|first|last|next|of|past|previous|following|another|part|goal|and|or|only)[ -]$/i;
const figurative =
  /(?:pillar|priorit|goal|objective|theme|strand|principle|way|step|phase|stage|thing|reason|section|chapter|area|aim|element|dimension|part|question|type|kind|year|decade|point|side|level)\w*$/i;
const stands = /\b(?:currently|now|from|to|than|at|just) $/i;

/** A quantity in English words at an offset: five playgrounds, nine in ten, three-quarters; null where there is none. */
export function readSpoken(text: string, at: number): Found | null {
  if (/[A-Za-z\d-]/.test(text.charAt(at - 1))) return null;
  const share = readShare(text, at);
  if (share !== null) return share;
  const number = spokenNumber(text, at);
  return number === null ? null : readCounted(text, at, number);
}

/** A part of a whole at an offset: nine in ten, 9 out of 10, three-quarters; null where there is none. */
export function readShare(text: string, at: number): Found | null {
  const share = spokenPart(text, at);
  if (share === null) return null;
  const core = { from: at, to: share.end };
  const { from, to } = wordsAround(text, core);
  const figures = [share.value];
  return {
    kind: 'quantity',
    from,
    to,
    core,
    form: text.slice(from, to),
    threshold: null,
    figures,
    unit: '',
    events: [],
  };
}

function readCounted(
  text: string,
  at: number,
  number: { value: { n: bigint; d: bigint }; end: number },
): Found | null {
  const plain = { number: number.value, unit: parseUnit(''), end: number.end, vague: false, spoken: true };
  const behind = readUnit(text, number.end);
  const isRatio = behind.unit.dimension === 'ratio';
  const figure = isRatio
    ? { ...plain, unit: behind.unit, end: behind.end }
    : (englishNoun(text, plain) ?? plain);
  const core = { from: at, to: figure.end };
  const around = wordsAround(text, core);
  const before = text.slice(Math.max(0, at - 24), at);
  const hasNoun = figure.unit.text !== '';
  const isAlone = /^ ?(?:[).,;]|$)/.test(text.slice(figure.end, figure.end + 2));
  const isCounted =
    hasNoun &&
    !equals(number.value, one) &&
    !definite.test(before) &&
    !figurative.test(text.slice(at, figure.end));
  const isQuantity =
    isRatio ||
    (around.compares && (hasNoun || isAlone)) ||
    isCounted ||
    (!hasNoun && isAlone && stands.test(before));
  if (!isQuantity) return null;
  return quantityFrom(text, { figures: [figure], core, around });
}

/** Twice a year: a number of times, as a threshold `2 times`. */
export function readTimes(text: string, at: number): Found | null {
  const twice = /\b(twice)(?= (?:a|an|per|each|every) )/iy;
  twice.lastIndex = at;
  if (!twice.test(text)) return null;
  const core = { from: at, to: at + 5 };
  const read = parseThreshold('2 times');
  const threshold = 'threshold' in read ? read.threshold : null;
  return {
    kind: 'quantity',
    ...core,
    core,
    form: '2 times',
    threshold,
    figures: [{ n: 2n, d: 1n }],
    unit: 'times',
    events: [],
  };
}
