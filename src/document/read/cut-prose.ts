import type { Block } from './blocks.ts';
import { type ClausePath, type HeadingMark, headingMark, itemMark } from './headings.ts';
import type { ReadingText } from './reading-text.ts';

/** A stretch of a paragraph below one heading. */
export interface ProsePiece {
  /** The heading's number that it begins with; null where it begins with none. */
  readonly mark: HeadingMark | null;
  readonly title: string;
  /** Where it begins, with its mark. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const lineHead = /^(?:[>*•●·▪\-–—+]{1,3} ?|\*\*|__)*(#{1,6}) ?|^[>*•●·▪+–—-]{1,2} ?|^\*\*/;
/** Where a heading may begin within a line: behind a sentence, or for numbers that nothing else is written with, anywhere. */
const within =
  /[。；;：:)] ?(?=[一二三四五六七八九十第(\d①-⑳])|[一-鿿)〕”](?<![条款项第见照按其有是])(?=\([一二三四五六七八九十]{1,3}\)[一-鿿]|[一二三四五六七八九十]{1,2}、[一-鿿]{2}|\d{1,2}\.[一-鿿]{2})/g;
const inner: ReadonlySet<string> = new Set(['han', 'han-bracket', 'arabic', 'article', 'chapter']);
const longestTitle = 80;

/** Cuts a paragraph at the headings in it: at its beginning, and within it where their numbers go on. */
export function cutProse(
  text: string,
  path: ClausePath,
  isListed: (at: number) => boolean,
): readonly ProsePiece[] {
  const markAt = (at: number): HeadingMark | null => (isListed(at) ? itemMark : headingMark)(text, at);
  const found: { mark: HeadingMark | null; start: number }[] = [];
  const head = lineHead.exec(text);
  const first = head?.[0].length ?? 0;
  const mark = markAt(first);
  const level = head?.[1]?.length ?? null;
  const leveled = mark === null || level === null ? mark : { ...mark, level };
  found.push({
    mark: leveled ?? (level === null ? null : titleMark(first + letterAt(text, first), level)),
    start: 0,
  });
  const numbers = path.follow();
  if (mark !== null) numbers.enter(mark);
  within.lastIndex = mark?.end ?? first;
  for (let match = within.exec(text); match !== null; match = within.exec(text)) {
    const next = markAt(within.lastIndex);
    if (next === null || !inner.has(next.kind) || !numbers.continues(next)) continue;
    numbers.enter(next);
    found.push({ mark: next, start: within.lastIndex });
    within.lastIndex = next.end;
  }
  return found.map((each, i) => {
    const from = each.mark?.end ?? each.start;
    const to = found[i + 1]?.start ?? text.length;
    return { ...each, title: titleOf(text, from, to), from, to };
  });
}

/** ## A. Results: how long the letter is that counts a title of Markdown and is no part of it. */
function letterAt(text: string, at: number): number {
  return /^[A-Z]\. (?=[A-Z])/.test(text.slice(at, at + 4)) ? 3 : 0;
}

function titleMark(end: number, level: number): HeadingMark {
  return { kind: 'title', label: '', number: null, end, level };
}

function titleOf(text: string, from: number, to: number): string {
  const reach = text.slice(from, Math.min(to, from + longestTitle + 1));
  const end = reach.search(/[。；;：:！!?？]|\.(?= |$)/);
  const title = (end === -1 ? reach : reach.slice(0, end)).replaceAll(/[*_#]/g, '').trim();
  return title.length > longestTitle ? '' : title;
}

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
