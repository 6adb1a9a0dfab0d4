import type { ReadingText } from './reading-text.ts';

/** Digits that a scanner has parted, `9 8 %`, `1 2 . 5 万元`: single ones with single spaces, as many as there are. */
const parted = /\d(?: ?\. ?\d| \d)*/g;
const endsParted = /^ ?[%‰\u4e00-\u9fff]/;
const wide = /[\u2e80-\u9fff\uff00-\uffef、。《》〈〉“”‘’〔〕【】「」『』…—]/;
const percent = /[%‰‱]/;

/**
 * A stretch of the document with the spaces left out that only set Chinese, numbers and percent signs apart; of three
 * and more one stays, since they part columns. Line ends count as single spaces.
 */
export function squeeze({ text, offsets }: ReadingText, from: number, to: number): ReadingText {
  const stretch = text.slice(from, to);
  const idle = partedSpaces(stretch);
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < stretch.length; at++) {
    const char = stretch.charAt(at);
    if (!isSpace(char)) {
      kept.push(char);
      places.push(offsets[from + at] ?? 0);
      continue;
    }
    if (idle.has(at)) continue;
    let end = at + 1;
    while (end < stretch.length && isSpace(stretch.charAt(end))) end += 1;
    const before = kept.at(-1) ?? '';
    const after = stretch.charAt(end);
    const isIdle =
      before === '' || after === '' || wide.test(before) || wide.test(after) || percent.test(after);
    const parts = end - at > 2 || stretch.slice(at, end).includes('\t');
    if (before !== '' && after !== '' && (!isIdle || parts)) {
      kept.push(' ');
      places.push(offsets[from + at] ?? 0);
    }
    at = end - 1;
  }
  const ends = Uint32Array.from([...places, offsets[to] ?? 0]);
  return { text: kept.join(''), offsets: ends };
}

function partedSpaces(stretch: string): ReadonlySet<number> {
  const idle = new Set<number>();
  // 3 1205台: no thousands, and no two numbers side by side.
  for (const match of stretch.matchAll(
    /(?<=(?:^|[\u4e00-\u9fff]) ?)\d{1,3}( )\d{4,}(?= ?[%‰\u4e00-\u9fff])/g,
  )) {
    idle.add(match.index + match[0].indexOf(' '));
  }
  for (const match of stretch.matchAll(parted)) {
    const end = match.index + match[0].length;
    const isAlone = !/[\d.,]/.test(stretch.charAt(match.index - 1)) && /^\d/.test(match[0]);
    if (match[0].length < 3 || !isAlone || !endsParted.test(stretch.slice(end, end + 2))) continue;
    for (let at = match.index; at < end; at++) {
      if (stretch.charAt(at) === ' ') idle.add(at);
    }
  }
  return idle;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\f' || char === '\v';
}
