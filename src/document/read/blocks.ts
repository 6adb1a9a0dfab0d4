import type { Markup } from './markup.ts';
import { cellsOf, type Span } from './cells.ts';

/** A paragraph or a row of a table, as offsets in the reading text. */
export type Block =
  | (Span & { readonly kind: 'prose' })
  | (Span & { readonly kind: 'row'; readonly cells: readonly Span[] });

const ends = /[。；;：:！!？?.”》」)）|\]…]\s*$/;
const starts =
  /^\s*(?:#|[-*+•·●▪>|]\s?|\d{1,3}[.、)）]|[(（][一二三四五六七八九十\da-z]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十百\d]{1,4}[章节条编部]|[①-⑳]|(?:goal|objective|priority|part|chapter|section|table|annex)\b|[IVX]{1,5}\.)/i;
/** A line that ends so has lost its number, or its number its unit. */
const unfinished =
  /(?:不少于|不低于|不超过|不高于|达到|超过|低于|高于|控制在|提高到|至少|[\u4e00-\u9fff]\d+|[-~–—]|，|、|\b(?:to|of|by|than|least|most|between|and|within|over|under|about|for|from|is|are|\d+))$/i;
const longestJoin = 400;

/** Cuts a document into paragraphs and table rows. Lines that a page's edge has cut are one paragraph again. */
export function blocksOf(text: string, markup: Markup): readonly Block[] {
  const lines = flattened(linesOf(text), text);
  const blocks: Block[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const words = text.slice(line.from, line.to);
    const cells = 'cells' in line ? line.cells : cellsOf(words, line.from);
    if (cells !== null || words.trim() === '' || isRule(words)) {
      open = null;
      if (cells !== null) blocks.push({ kind: 'row', from: line.from, to: line.to, cells });
      continue;
    }
    const last: Block | undefined = blocks.at(-1);
    if (
      open !== null &&
      last?.kind === 'prose' &&
      goesOn(text, open, words, markup) &&
      line.to - last.from < longestJoin * 20
    ) {
      blocks[blocks.length - 1] = { ...last, to: line.to };
    } else blocks.push({ kind: 'prose', from: line.from, to: line.to });
    open = line;
  }
  return blocks;
}

type Line = Span | (Span & { readonly cells: readonly Span[] });

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines;
}

function isRule(words: string): boolean {
  return /^\s*[-=*_|:+\s\u2500-\u257f]{3,}$/.test(words);
}

function goesOn(text: string, open: Span, next: string, markup: Markup): boolean {
  if (markup === 'html') return false;
  const line = text.slice(open.from, open.to).trimEnd();
  if (line.length > longestJoin || ends.test(line) || starts.test(next) || /^\s*#/.test(line)) return false;
  if (/^\s*[a-z]/.test(next) || (unfinished.test(line) && /^\s*[\d.\u4e00-\u9fffa-z%]/.test(next)))
    return true;
  const cells = line.length + (line.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  return cells >= 50 && !/^\s*[A-Z][^.]{0,40}$/.test(next);
}

/** Tables that came out as one cell a line: a head from 序号 on, then rows that begin with 1, 2, 3. */
function flattened(lines: readonly Span[], text: string): readonly Line[] {
  const words = (at: number): string => {
    const line = lines[at];
    return line === undefined || line.to - line.from > 200 ? '' : text.slice(line.from, line.to).trim();
  };
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const width = /^(?:序号|No\.?|#)$/i.test(words(at)) ? headWidth(words, at) : 0;
    if (width === 0) {
      joined.push(line);
      continue;
    }
    let row = at;
    const row0 = lines.slice(row, row + width);
    joined.push(rowOf(row0));
    row += width;
    for (
      let number = 1;
      words(row) === String(number) && row + width <= lines.length;
      number++, row += width
    ) {
      joined.push(rowOf(lines.slice(row, row + width)));
    }
    at = row - 1;
  }
  return joined;
}

function headWidth(words: (at: number) => string, at: number): number {
  for (let width = 3; width <= 12; width++) {
    if (words(at + width) === '') return 0;
    if (words(at + width) === '1') return width;
  }
  return 0;
}

function rowOf(cells: readonly Span[]): Line {
  return { from: cells[0]?.from ?? 0, to: cells.at(-1)?.to ?? 0, cells };
}
