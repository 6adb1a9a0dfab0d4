import type { Block } from './blocks.ts';
import { headingMark } from './headings.ts';
import type { ReadingText } from './reading-text.ts';

/** Where a number with its point may open an item: at the beginning of a paragraph and behind a sentence. */
const openings = /(?:^[\s>*•●·▪+–—#-]*|[。；;：:] ?)(\d{1,3})([.、]) ?(?=\S)/g;
const itemWords = /^[\d.,]*[^。；;]{0,12}?[一-鿿]{2}/;
const behind = 40;
/** So many numbers in a row are a list, though each of them could be a decimal too. */
const surely = 3;

interface Opening {
  readonly at: number;
  readonly number: number;
  readonly mark: string;
  /** A digit follows, so that the number could be a decimal: `2.3家`. */
  readonly isDoubtful: boolean;
}

/**
 * The places in the document of the numbers that go on from one item of a list to the next though digits follow them:
 * in `1.制定标准`, `2.3家企业获奖` the 2 is a list number, and 3家 is what is promised.
 */
export function listNumbers(reading: ReadingText, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const runs = new Map<string, Opening[]>();
  const close = (run: readonly Opening[]): void => {
    const [first] = run;
    if (first === undefined || run.length < 2) return;
    const isSure = run.some(({ isDoubtful }) => !isDoubtful) || first.mark === '、' || run.length >= surely;
    if (!isSure) return;
    for (const { at, isDoubtful } of run) if (isDoubtful) found.add(reading.offsets[at] ?? 0);
  };
  for (const opening of blocks.flatMap((block) => openingsOf(reading.text, block))) {
    const run = runs.get(opening.mark) ?? [];
    const goesOn = run.at(-1)?.number === opening.number - 1;
    if (goesOn) run.push(opening);
    else {
      close(run);
      runs.set(opening.mark, [opening]);
    }
  }
  for (const run of runs.values()) close(run);
  return found;
}

function openingsOf(text: string, block: Block): readonly Opening[] {
  if (block.kind !== 'prose') return [];
  const words = text.slice(block.from, block.to);
  return [...words.matchAll(openings)].flatMap((match): readonly Opening[] => {
    const [whole, digits = '', mark = ''] = match;
    const end = match.index + whole.length;
    const at = match.index + whole.indexOf(digits + mark);
    const isDoubtful = /\d/.test(words.charAt(end));
    const isHeading = headingMark(words, at)?.kind === 'decimal';
    if (isDoubtful && (isHeading || !itemWords.test(words.slice(end, end + behind)))) return [];
    return [{ at: block.from + at, number: Number(digits), mark, isDoubtful }];
  });
}
