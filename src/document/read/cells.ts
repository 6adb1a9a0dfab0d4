/** A stretch of a text. */
export interface Span {
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
export function cellsOf(line: string, start: number): readonly Span[] | null {
  if (line.length > longestRow) return null;
  const count = line.match(/\|/g)?.length ?? 0;
  const barred = count >= 2 || (count === 1 && twoCells.test(line));
  if (barred && rule.test(line)) return null;
  if (barred) return several(cut(line, start, /[^|]+/g), 1);
  if (line.includes('\t')) return several(cut(line, start, /[^\t]+/g), 2);
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

function several(cells: readonly Span[], least: number): readonly Span[] | null {
  return cells.length >= least && cells.length <= mostCells ? cells : null;
}

/** Cells of a row that has more of them than its head, with numbers joined that spaces for thousands have parted: 2 860. */
export function joinThousands(
  cells: readonly Span[],
  wordsOf: (cell: Span) => string,
  width: number,
): readonly Span[] {
  let extra = cells.length - width;
  const joined: Span[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const parts =
      last !== undefined && /^\d{1,3}(?: \d{3})*$/.test(wordsOf(last)) && /^\d{3}$/.test(wordsOf(cell));
    // A row's own number is no thousand.
    if (extra > 0 && parts && joined.length > 1) {
      joined[joined.length - 1] = { from: last.from, to: cell.to };
      extra -= 1;
    } else joined.push(cell);
  }
  return joined;
}
