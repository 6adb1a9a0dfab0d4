import type { Rational } from '../../model/quantity.ts';
import { divide, rational } from '../../quantity/numbers/rational.ts';

const ones: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, at) => [word, at + 1]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);
const ranks: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const one = [...ones.keys()].toReversed().join('|');
const ten = [...tens.keys()].join('|');
const below = `(?:(?:${ten})(?:[- ](?:${one}))?|${one})`;
const group = `(?:(?:a|${below}) hundred(?: and (?:${below}))?|${below})`;
const rank = '(?:thousand|million|billion)';
const whole = new RegExp(
  `(?:half a (?:dozen|hundred|${rank})|(?:a|${below}) dozen|(?:a|${group}) ${rank}(?:,? (?:and )?${group})?|${group})\\b`,
  'iy',
);
const part = new RegExp(
  `(${below}|\\d{1,3}) (?:out of|in|of(?= (?:every|each)))(?: every| each)? (${below}|(?:a|one) (?:hundred|thousand|million)|\\d{1,3})\\b(?!-| (?:year|month|week|day|hour|minute)(?! \\d))`,
  'iy',
);
const fraction = new RegExp(
  `(?:(a|one|two|three|four|five|six|seven|eight|nine)[- ])?(half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?)(?= of\\b| the\\b| all\\b| (?:its|our|their)\\b|( (?:by|in|to|from|against|compared)\\b| ?[.,;()]|$))`,
  'iy',
);
const divisors: readonly string[] =
  'half third quarter fifth sixth seventh eighth ninth tenth twentieth'.split(' ');

/** A number in English words, and where it ends. */
export interface NumberInWords {
  readonly value: Rational;
  readonly end: number;
}

/** The number in words at an offset: `two hundred`, `twenty-five`, `a dozen`, `half a million`; null where there is none. */
export function numberInWords(text: string, at: number): NumberInWords | null {
  whole.lastIndex = at;
  const found = whole.exec(text);
  return found ? { value: valueOf(found[0]), end: whole.lastIndex } : null;
}

/** The part of a whole at an offset: `nine in ten`, `9 out of 10`, `three-quarters`, `half of`; null where there is none. */
export function partInWords(text: string, at: number): NumberInWords | null {
  part.lastIndex = at;
  const [found, upper = '', lower = ''] = part.exec(text) ?? [];
  if (found !== undefined) {
    const value = divide(valueOf(upper), valueOf(lower));
    return value.n < value.d ? { value, end: at + found.length } : null;
  }
  return fractionInWords(text, at);
}

const comparing =
  /\b(?:by|than|to|over|under|nearly|almost|about|around|some|least|most|only|just|a further|another|at|from|below|above|exceeds?) $/i;
/** The first half is no quantity, nor is the third or a quarter of the year. */
const ordinal =
  /\b(?:first|second|third|last|final|other|latter|next|this|that|each|every|per|either|top|bottom|and a|the|in|centuries) $/i;

function fractionInWords(text: string, at: number): NumberInWords | null {
  fraction.lastIndex = at;
  const [found, upper, lower = '', loose] = fraction.exec(text) ?? [];
  if (found === undefined) return null;
  const before = text.slice(Math.max(0, at - 16), at);
  const divided = lower
    .toLowerCase()
    .replace(/^halves$/, 'half')
    .replace(/s$/, '');
  const isSingle = upper === undefined || upper.toLowerCase() === 'a';
  // A wording of a plan may be no more than that.
  const isAll = at === 0 && found.length === text.length;
  if (!isAll && upper === undefined && (divided !== 'half' || ordinal.test(before))) return null;
  if (!isAll && isSingle && loose !== undefined && !comparing.test(before)) return null;
  const index = divisors.indexOf(divided);
  const divisor = divided === 'twentieth' ? 20 : index + 2;
  const number = isSingle ? rational(1) : valueOf(upper);
  return { value: divide(number, rational(divisor)), end: at + found.length };
}

function valueOf(words: string): Rational {
  if (/^\d/.test(words)) return rational(Number(words));
  let sum = 0;
  let open = 0;
  let isHalved = false;
  for (const word of words.toLowerCase().split(/[- ,]+/)) {
    const factor = ranks.get(word);
    if (word === 'half') isHalved = true;
    else if (word === 'a') open = 1;
    else if (word === 'hundred') open *= 100;
    else if (word === 'dozen') open *= 12;
    else if (factor !== undefined) [sum, open] = [sum + open * factor, 0];
    else open += ones.get(word) ?? tens.get(word) ?? 0;
  }
  return rational(sum + open, isHalved ? 2 : 1);
}
