import type { Unit } from '../../model/quantity.ts';
import { scanNumber, startsNumber } from '../numbers/parse-number.ts';
import { matchWord, skipSpaces } from '../words/match-word.ts';
import { multiplierWords } from '../words/multipliers.ts';
import { isDigit, isLetter } from '../words/width.ts';
import { isKnownUnit, longestUnit, parseUnit } from './parse-unit.ts';

/** The unit behind a number in running text; `rest` is what follows in the same word and is no part of a unit. */
export interface UnitReading {
  readonly unit: Unit;
  readonly end: number;
  readonly rest: { readonly at: number; readonly word: string } | null;
}

const unitChar = /[\p{L}\p{Sc}%‰‱°²³·^/℃\u3380-\u33df]/u;
const longestPrefix = 12;
/** 30多家 is more than 30 or fewer than 40: no quantity. */
const vague = /^[多余来几]/;
const functionWords = new Set(
  'a an and as at for from in is of on or so than that the then to up with'.split(' '),
);

/**
 * Reads the unit behind a number that ends at an offset of a narrow text, over spaces; '' where a word of the
 * threshold grammar, punctuation or another number comes first.
 */
export function readUnit(text: string, at: number): UnitReading {
  const from = skipSpaces(text, at);
  const latin = isLetter(text.charCodeAt(from));
  const end = latin ? latinEnd(text, from) : runEnd(text, from);
  const written = text.slice(from, end);
  const unit = parseUnit(written);
  if (written === '') return { unit, end: at, rest: null };
  if (isKnownUnit(unit)) return { unit, end, rest: null };
  const known = latin ? lettersOnly(written) : knownPrefix(written);
  const isWord =
    written.length > longestUnit || vague.test(written) || functionWords.has(written.toLowerCase());
  if (isWord || (known > 0 && written.charAt(known) !== '/')) {
    const cut = isWord ? 0 : known;
    return {
      unit: parseUnit(written.slice(0, cut)),
      end: from + cut,
      rest: { at: from + cut, word: written.slice(cut) },
    };
  }
  return { unit, end, rest: null };
}

function knownPrefix(written: string): number {
  for (let length = Math.min(written.length - 1, longestPrefix); length > 0; length--) {
    const cutsWord = /[a-z]/i.test(written.charAt(length - 1)) && /[a-z\d]/i.test(written.charAt(length));
    if (!cutsWord && isKnownUnit(parseUnit(written.slice(0, length)))) return length;
  }
  return 0;
}

function lettersOnly(written: string): number {
  const letters = /^[a-z]+(?=\p{Script=Han})/iu.exec(written);
  return letters ? letters[0].length : 0;
}

function runEnd(text: string, from: number): number {
  let end = from;
  // Digits belong to a unit behind a letter: m2, CO2.
  let takesDigits = false;
  while (end < text.length) {
    const char = text.charAt(end);
    const code = text.charCodeAt(end);
    const belongs = isDigit(code) ? takesDigits : unitChar.test(char) || isHyphen(text, end);
    if (!belongs || stopsUnit(text, end)) break;
    takesDigits = isLetter(code) || (takesDigits && isDigit(code));
    end++;
    if (char === '/' || char === '每') end = numberEnd(text, end);
  }
  return end;
}

// The number of a rate (件/10 000 人), and the space behind it where a unit follows.
function numberEnd(text: string, at: number): number {
  const number = scanNumber(text, at);
  if (!number) return at;
  const next = skipSpaces(text, number.end);
  return unitChar.test(text.charAt(next)) && !matchWord(text, next) ? next : number.end;
}

function isHyphen(text: string, at: number): boolean {
  return text.charAt(at) === '-' && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function stopsUnit(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at))) return false;
  const match = matchWord(text, at);
  if (!match) return false;
  if (match.end - at > 1) return true;
  const { meaning } = match;
  const joins = meaning.kind === 'word' && (meaning.role === 'to' || meaning.role === 'and');
  return joins && startsNumber(text, skipSpaces(text, match.end));
}

function latinEnd(text: string, from: number): number {
  if (matchWord(text, from)) return from;
  let end = runEnd(text, from);
  const first = text.slice(from, end).toLowerCase();
  const next = skipSpaces(text, end);
  const second = /[a-z]*/iy;
  second.lastIndex = next;
  const word = second.exec(text)?.[0].toLowerCase() ?? '';
  const nextEnd = next + word.length;
  const both = parseUnit(`${first} ${word}`);
  if (both.dimension === 'ratio' || both.base === '工作日') end = nextEnd;
  else if (first === 'per') return perEnd(text, from) ?? end;
  else if (multiplierWords.has(first) && word !== '' && !matchWord(text, next)) end = nextEnd;
  return perEnd(text, skipSpaces(text, end)) ?? end;
}

function perEnd(text: string, at: number): number | null {
  if (!/^per\s$/i.test(text.slice(at, at + 4))) return null;
  const number = scanNumber(text, skipSpaces(text, at + 4));
  const from = skipSpaces(text, number?.end ?? at + 4);
  const end = runEnd(text, from);
  if (number !== null && number.value !== null && number.value.n >= 100n) {
    const isCounted = end !== from && parseUnit(text.slice(from, end)).dimension !== 'opaque';
    return isCounted || isKnownUnit(parseUnit(text.slice(from, end))) ? end : number.end;
  }
  return end === from ? null : end;
}
