import { isCounter } from '../../quantity/counters.ts';
import { parseUnit } from '../../quantity/parse-unit.ts';
import type { Figure } from './read-figure.ts';

const stops = new Set(
  `a an and as at are by for from has have in is its of on or our per than that the their this to was were which will with
  would year years month months day days week weeks january february march april may june july august september october
  november december times`.split(/\s+/),
);
const mostWords = 5;

/** A number with the noun it counts a few words on, `30 new testing laboratories`; null where there is none. */
export function englishNoun(text: string, figure: Figure): Figure | null {
  let end = figure.end;
  const word = / ?([A-Za-z]+(?:-[A-Za-z]+)*)/y;
  let last: { readonly noun: string; readonly end: number } | null = null;
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const written = found?.[1] ?? '';
    if (!found || (count === 0 && !found[0].startsWith(' ')) || stops.has(written.toLowerCase())) break;
    end += found[0].length;
    if (isCounter(written.toLowerCase())) last = { noun: written.toLowerCase(), end };
    else if (last !== null) break;
  }
  if (last === null) return null;
  const spoken = text.slice(figure.end, last.end).trim();
  return { ...figure, unit: parseUnit(last.noun), end: last.end, spoken };
}
