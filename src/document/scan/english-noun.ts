import { isCounter } from '../../quantity/words/counters.ts';
import { isMeasureWord } from '../../quantity/words/measures.ts';
import { isKnownUnit, parseUnit } from '../../quantity/units/parse-unit.ts';
import { readUnit } from '../../quantity/units/read-unit.ts';
import type { Figure } from './read-figure.ts';

const stops = new Set(
  `a an and as at are be by can do for from had has have in is its must of on or our per shall should than that the their this
  to was were which who will with would january february march april may june july august september october november
  december more fewer less`.split(/\s+/),
);
const irregular = /^(?:people|staff|personnel|men|women|children|percent|criteria|series|km|kg|mph)$/;
const mostWords = 5;

/** A number with the noun it counts a few words on, `30 new testing laboratories`; null where there is none. */
export function englishNoun(text: string, figure: Figure): Figure | null {
  let end = figure.end;
  const word = / ["“'‘]?(\p{L}+(?:[-'’]\p{L}+)*)["”'’]?/uy;
  let last: { readonly noun: string; readonly end: number } | null = null;
  for (let count = 0; count < mostWords; count++) {
    word.lastIndex = end;
    const found = word.exec(text);
    const noun = plainWord(found?.[1] ?? '');
    // Three more schools.
    const isMore = count === 0 && (noun === 'more' || noun === 'fewer');
    if (!found || (stops.has(noun) && !isMore)) break;
    end += found[0].length;
    const counts = isPlural(noun) || (figure.number.n === 1n && isCounter(noun));
    if (counts && !/^years?$/.test(noun)) last = { noun, end };
    else if (last !== null) break;
  }
  if (last === null) return null;
  if (/^ per \d/i.test(text.slice(last.end, last.end + 6))) {
    const { unit, end: behind } = readUnit(text, last.end - last.noun.length);
    if (behind > last.end && isKnownUnit(unit)) return { ...figure, unit, end: behind, spoken: true };
  }
  return { ...figure, unit: parseUnit(last.noun), end: last.end, spoken: true };
}

/** A word in small letters without accents: cafés. */
function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function isPlural(noun: string): boolean {
  if (irregular.test(noun)) return true;
  const plain = noun.slice(noun.lastIndexOf('-') + 1);
  return plain.endsWith('s') && (isCounter(plain) || isMeasureWord(plain));
}
