import type { ClausePath } from './clause-path.ts';
import { headingMark, itemMark, type HeadingMark } from './headings.ts';

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
const longestTitle = 40;

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
  found.push({ mark: leveled ?? (level === null ? null : titleMark(first, level)), start: 0 });
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

function titleMark(end: number, level: number): HeadingMark {
  return { kind: 'title', label: '', number: null, end, level };
}

function titleOf(text: string, from: number, to: number): string {
  const reach = text.slice(from, Math.min(to, from + longestTitle + 1));
  const end = reach.search(/[。；;：:！!?？]|\.(?= |$)/);
  const title = (end === -1 ? reach : reach.slice(0, end)).replaceAll(/[*_#]/g, '').trim();
  return title.length > longestTitle ? '' : title;
}
