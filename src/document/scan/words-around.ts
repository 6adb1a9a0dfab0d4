import { matchWord, skipSpaces, type Meaning } from '../../quantity/words/match-word.ts';
import { isLetter } from '../../quantity/words/width.ts';

/** Where the words of the threshold grammar around an amount begin and end. */
export interface WordsAround {
  readonly from: number;
  readonly to: number;
  readonly compares: boolean;
  /** A word before it says where the figure goes or stands: 提高到, 达到, 为. */
  readonly leads: boolean;
}

const longestChinese = 6;
const mostWords = 6;
const longestEnglish = 44;
const idle = new Set([
  '为',
  '各',
  '均',
  '近',
  '在',
  'in',
  'from',
  'each',
  'and',
  'to',
  '和',
  '与',
  '到',
  '至',
]);

/** The comparators and other words of the threshold grammar that stand directly before and behind an amount. */
export function wordsAround(text: string, core: { readonly from: number; readonly to: number }): WordsAround {
  let { from, to } = core;
  let compares = false;
  let leads = false;
  for (let count = 0; count < 4; count++) {
    const before = wordBefore(text, from);
    if (before === null || !mayLead(before.meaning, before.word)) break;
    // 年均, 人均: part of another word.
    if (before.word === '均' && /[年人户平月日地场]$/.test(text.charAt(before.from - 1))) break;
    if (before.meaning.kind === 'comparison') compares = true;
    leads ||=
      before.meaning.kind === 'comparison' ||
      /[到至达为在均]$|\bto$|reach/.test(before.word) ||
      before.word === '约';
    from = before.from;
  }
  for (let count = 0; count < 3; count++) {
    const match = matchWord(text, skipSpaces(text, to));
    if (!match || !mayFollow(match.meaning)) break;
    if (match.meaning.kind === 'comparison') compares = true;
    to = match.end;
  }
  // Ten at most: the words stand on the other side in the threshold grammar.
  const trailing = compares ? null : /^ at (?:most|least)(?=[ ,.;:)]|$)/i.exec(text.slice(to, to + 10));
  if (trailing !== null) return { from, to: to + trailing[0].length, compares: true, leads };
  return { from, to, compares, leads };
}

function wordBefore(
  text: string,
  end: number,
): { readonly from: number; readonly word: string; readonly meaning: Meaning } | null {
  let close = end;
  while (close > 0 && text.charAt(close - 1) === ' ') close -= 1;
  return isLetter(text.charCodeAt(close - 1)) ? phraseBefore(text, close) : chineseBefore(text, close);
}

function chineseBefore(text: string, close: number): ReturnType<typeof wordBefore> {
  for (let length = Math.min(longestChinese, close); length > 0; length--) {
    const from = close - length;
    const match = matchWord(text, from);
    if (match?.end === close) return { from, word: text.slice(from, close), meaning: match.meaning };
  }
  return null;
}

function phraseBefore(text: string, close: number): ReturnType<typeof wordBefore> {
  let found: ReturnType<typeof wordBefore> = null;
  let words = 0;
  for (let from = close - 1; from >= Math.max(0, close - longestEnglish) && words < mostWords; from--) {
    if (!isLetter(text.charCodeAt(from))) {
      if (text.charAt(from) !== ' ') break;
      continue;
    }
    if (isLetter(text.charCodeAt(from - 1))) continue;
    words += 1;
    const match = matchWord(text, from);
    if (
      match?.end === close &&
      (found === null || mayLead(match.meaning, text.slice(from, close).toLowerCase()))
    )
      found = { from, word: text.slice(from, close).toLowerCase(), meaning: match.meaning };
  }
  return found;
}

function mayLead(meaning: Meaning, word: string): boolean {
  if (meaning.kind === 'comparison') return meaning.side === 'before';
  if (word === 'between' || word === '介于') return true;
  // 波动 and 变动 are names of what is measured as well.
  if (word === '±' || word === '正负') return true;
  if (idle.has(word) && word !== '为' && word !== '均' && word !== '各' && word !== '近') return false;
  return ['neutral', 'decline', 'approximately', 'zero'].includes(meaning.role) && word !== 'no';
}

function mayFollow(meaning: Meaning): boolean {
  if (meaning.kind === 'comparison') return meaning.side === 'after';
  return meaning.role === 'approximate' || meaning.role === 'among';
}
