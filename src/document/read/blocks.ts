import type { Markup } from './html.ts';

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
    const cells = 'cells' in line ? line.cells : cellsOf(words, line.from, markup);
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

/** A stretch of a text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A longer line, or one with more cells, is no row of a table that anybody reads. */
const longestRow = 8000;
const mostCells = 64;

const value = /^[<>≤≥〔[(]?[+-]?\d[\d,]*(?:\.\d+)?(?:[-~–—]\d[\d,.]*)?[%‰]?[\])〕]?$/;
const kindWord = /^(?:约束性|预期性|约束|预期|引导性|指导性)(?:指标)?$/;
const head = /^(?:序号|No\.?|#|指标|指标名称|主要指标|indicator|项目)$/i;

/** A line between two rows, with or without crossings. */
const rule = /^[-=:|+\s\u2500-\u257f]+$/;
/** A name and a figure with one bar between, or the head of such rows. */
const twoCells =
  /^[^|。;]{1,60}\| ?(?:[<>≤≥(]? ?[+-]?[\d£$€][^|。;]{0,20}|[^|。;]{0,8}(?:目标|现状|基期|target|baseline|actual)[^|。;]{0,12})$/i;

/** The cells of a row: parted by bars or tabs, by three spaces, or by single ones where a table was flattened; null for prose. */
function cellsOf(line: string, start: number, markup: Markup): readonly Span[] | null {
  if (line.length > longestRow) return null;
  const count = line.match(/\|/g)?.length ?? 0;
  const barred = count >= 2 || (count === 1 && twoCells.test(line));
  if (barred && rule.test(line)) return null;
  if (barred) return several(columns(line, start, '|'), 1);
  if (line.includes('\t'))
    return several(markup === 'html' ? columns(line, start, '\t') : cut(line, start, /[^\t]+/g), 2);
  const wide = /\S {3,}\S/.test(line) ? several(cut(line, start, /\S+(?: {1,2}\S+)*/g), 3) : null;
  return wide ?? flat(line, start);
}

// 3 常住人口城镇化率 % 60.5 65 预期性
function flat(line: string, start: number): readonly Span[] | null {
  const tokens = cut(line.trimEnd(), start, /\S+/g);
  if (tokens.length < 3 || tokens.length > 14) return null;
  const words = tokens.map(({ from, to }) => line.slice(from - start, to - start));
  if (
    head.test(words[0] ?? '') &&
    words.some((word) => /^(?:单位|属性|unit|(?:19|20)\d\d年?.{0,4})$/i.test(word))
  )
    return tokens;
  const isSerial = /^\d{1,3}$/.test(words[0] ?? '') && !value.test(words[1] ?? '');
  const behind = words.slice(isSerial ? 1 : 0);
  const firstValue = behind.findIndex((word) => value.test(word));
  const values = behind.filter((word) => value.test(word)).length;
  const isTyped = kindWord.test(behind.at(-1) ?? '');
  const tailIsPlain = behind
    .slice(firstValue)
    .every((word) => value.test(word) || kindWord.test(word) || /^[-—–/]+$/.test(word));
  const isRow =
    firstValue > 0 && tailIsPlain && (values >= 2 || isTyped || isSerial) && /[\u4e00-\u9fff]/.test(line);
  return isRow ? tokens : null;
}

function cut(line: string, start: number, pattern: RegExp): readonly Span[] {
  return Array.from(line.matchAll(pattern), ({ 0: words, index }) => ({
    from: start + index + (words.length - words.trimStart().length),
    to: start + index + words.trimEnd().length,
  })).filter(({ from, to }) => to > from);
}

/** What stands between the marks of a line, the empty ones with it; the edges of a drawn row are none. */
function columns(line: string, start: number, mark: string): readonly Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (let to = line.indexOf(mark); ; to = line.indexOf(mark, from)) {
    const words = line.slice(from, to === -1 ? line.length : to);
    const own = start + from + words.length - words.trimStart().length;
    const isEdge = words.trim() === '' && (to === -1 || (mark === '|' && cells.length === 0 && from === 0));
    if (!isEdge) cells.push({ from: own, to: own + words.trim().length });
    if (to === -1) return cells;
    from = to + 1;
  }
}

/** Cells that are so many, not counting those that are empty. */
function several(cells: readonly Span[], least: number): readonly Span[] | null {
  const full = cells.filter(({ from, to }) => to > from).length;
  return full >= least && cells.length <= mostCells ? cells : null;
}

/** Cells of a row that has more of them than its head, with numbers joined that spaces for thousands have parted: 2 860. */
export function joinThousands(
  cells: readonly Span[],
  wordsOf: (cell: Span) => string,
  width: number,
): readonly Span[] {
  const isSpace = (from: number, to: number): boolean => /^ *$/.test(wordsOf({ from, to }));
  let extra = cells.length - width;
  const joined: Span[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const parts =
      last !== undefined &&
      isSpace(last.to, cell.from) &&
      /^\d{1,3}(?: \d{3})*$/.test(wordsOf(last)) &&
      /^\d{3}$/.test(wordsOf(cell));
    // A row's own number is no thousand.
    if (extra > 0 && parts && joined.length > 1) {
      joined[joined.length - 1] = { from: last.from, to: cell.to };
      extra -= 1;
    } else joined.push(cell);
  }
  return joined;
}
