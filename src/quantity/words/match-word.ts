import {
  type Comparison,
  type Role,
  chineseAfter,
  chineseBefore,
  chineseWords,
  englishAfter,
  englishBefore,
  englishWords,
  symbols,
} from './threshold-words.ts';
import { isLetter } from './width.ts';

/** What a word of the threshold grammar means: a comparison before or after a number, or a role of its own. */
export type Meaning =
  | { readonly kind: 'comparison'; readonly side: 'before' | 'after'; readonly comparison: Comparison }
  | { readonly kind: 'word'; readonly role: Role };

/** A word of the threshold grammar found in a text. */
export interface WordMatch {
  readonly meaning: Meaning;
  readonly end: number;
}

const chinese: ReadonlyMap<string, Meaning> = meanings(chineseWords, chineseBefore, chineseAfter);
const english: ReadonlyMap<string, Meaning> = meanings(englishWords, englishBefore, englishAfter);
const longestChinese = Math.max(...[...chinese.keys()].map((word) => word.length));
const mostWords = Math.max(...[...english.keys()].map((phrase) => phrase.split(' ').length));

/** The longest word of the threshold grammar at an offset of a narrow text; null where there is none. */
export function matchWord(text: string, at: number): WordMatch | null {
  return (
    matchSymbol(text, at) ?? (isLetter(text.charCodeAt(at)) ? matchEnglish(text, at) : matchChinese(text, at))
  );
}

function matchSymbol(text: string, at: number): WordMatch | null {
  for (const length of [2, 1]) {
    const symbol = text.slice(at, at + length);
    const comparison = symbols.get(symbol);
    if (comparison)
      return { meaning: { kind: 'comparison', side: 'before', comparison }, end: at + symbol.length };
  }
  return null;
}

function matchChinese(text: string, at: number): WordMatch | null {
  for (let length = longestChinese; length > 0; length--) {
    const word = text.slice(at, at + length);
    const meaning = chinese.get(word);
    if (meaning) return { meaning, end: at + word.length };
  }
  return null;
}

function matchEnglish(text: string, at: number): WordMatch | null {
  if (isLetter(text.charCodeAt(at - 1))) return null;
  let phrase = '';
  let end = at;
  let found: WordMatch | null = null;
  for (let count = 0; count < mostWords; count++) {
    const from = count === 0 ? at : skipSpaces(text, end);
    const wordEnd = lettersEnd(text, from);
    if (wordEnd === from || wordEnd - from > 20) break;
    phrase += `${count === 0 ? '' : ' '}${text.slice(from, wordEnd).toLowerCase()}`;
    end = wordEnd;
    const meaning = english.get(phrase);
    if (meaning) found = { meaning, end };
  }
  return found;
}

/** The first offset from `at` on that holds no space. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end))) end++;
  return end;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

function meanings(
  words: ReadonlyMap<string, Role>,
  before: ReadonlyMap<string, Comparison>,
  after: ReadonlyMap<string, Comparison>,
): ReadonlyMap<string, Meaning> {
  return new Map<string, Meaning>([
    ...Array.from(words, ([word, role]): [string, Meaning] => [word, { kind: 'word', role }]),
    ...comparisons('before', before),
    ...comparisons('after', after),
  ]);
}

function comparisons(side: 'before' | 'after', words: ReadonlyMap<string, Comparison>): [string, Meaning][] {
  return Array.from(words, ([word, comparison]) => [word, { kind: 'comparison', side, comparison }]);
}
