import type { Rational } from '../../model/rational.ts';
import { rational } from '../../quantity/rational.ts';

const ones: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, at) => [word, at + 1]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);
const one = [...ones.keys()].toReversed().join('|');
const ten = [...tens.keys()].join('|');
const below = `(?:(?:${ten})(?:[- ](?:${one}))?|${one})`;
const whole = new RegExp(`(?:${below})(?: hundred(?: and (?:${below}))?)?(?: thousand)?\\b`, 'iy');
const part = new RegExp(
  `(${below}|\\d{1,3}) (?:out of(?: every)?|in) (${below}|\\d{1,3})\\b(?! (?:year|month|week|day|hour))`,
  'iy',
);
const fraction = /(a|one|two|three|four|five)[- ](half|third|quarter|fifth|tenth)s?(?= of\b| the\b)/iy;
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);

/** A number in English words, and where it ends. */
export interface SpokenNumber {
  readonly value: Rational;
  readonly end: number;
}

/** The number in words at an offset: `two hundred`, `twenty-five`; null where there is none. */
export function spokenNumber(text: string, at: number): SpokenNumber | null {
  whole.lastIndex = at;
  const found = whole.exec(text);
  return found ? { value: rational(valueOf(found[0])), end: whole.lastIndex } : null;
}

/** The part of a whole at an offset: `nine in ten`, `9 out of 10`, `three-quarters`; null where there is none. */
export function spokenPart(text: string, at: number): SpokenNumber | null {
  part.lastIndex = at;
  const of = part.exec(text);
  if (of) {
    const [, upper = '', lower = ''] = of;
    const value = rational(valueOf(upper), valueOf(lower));
    return value.n < value.d ? { value, end: part.lastIndex } : null;
  }
  fraction.lastIndex = at;
  const [, upper = '', lower = ''] = fraction.exec(text) ?? [];
  const divisor = parts.get(lower.toLowerCase());
  if (divisor === undefined) return null;
  const number = upper.toLowerCase() === 'a' ? 1 : valueOf(upper);
  return { value: rational(number, divisor), end: fraction.lastIndex };
}

function valueOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  let sum = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') sum *= 100;
    else if (word === 'thousand') sum *= 1000;
    else sum += ones.get(word) ?? tens.get(word) ?? 0;
  }
  return sum;
}
