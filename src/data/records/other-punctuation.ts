import { type RowShape, kindOf } from '../table/row-shape.ts';

/** How a table is written that is read in no other way than with ASCII delimiters and double quotes. */
export type Punctuation = 'spaces' | 'wide-delimiters' | 'single-quotes';

/** Another way to write a table that was recognised, and the line that shows it first. */
export interface OtherPunctuation {
  readonly kind: Punctuation;
  readonly line: number;
}

/** So many lines show it. */
const mostLines = 100;

interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * Recognises tables whose fields are parted by spaces or full-width marks, or quoted with single quotes: `delimiter` and
 * `shape` are what was found with ASCII delimiters. Null for all others.
 */
export function otherPunctuation(
  head: Buffer,
  delimiter: string,
  shape: RowShape,
  columns: number,
): OtherPunctuation | null {
  const isOne = columns < 2 && shape.width < 2;
  // Tables with ASCII delimiters and double quotes cost a look for a single quote.
  if (!isOne && columns > 1 && !head.includes("'")) return null;
  const lines = head
    .toString('utf8', 0, 1 << 15)
    .split(/\r\n|\n|\r/)
    .slice(0, mostLines)
    .map((text, at): Line => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
  // The last line may be cut by the end of the head.
  const whole = lines.length > 3 ? lines.slice(0, -1) : lines;
  const wide = wideDelimiters(whole, isOne ? 1 : Math.max(shape.width, columns), columns);
  if (wide !== null) return { kind: 'wide-delimiters', line: wide };
  if (isOne) {
    const spaced = spacedFrom(whole);
    return spaced === null ? null : { kind: 'spaces', line: spaced };
  }
  const quoted = singleQuoted(whole, delimiter);
  return quoted === null ? null : { kind: 'single-quotes', line: quoted };
}

/** Lines that full-width marks cut into equally many fields, or a header cut by them over rows of that width. */
function wideDelimiters(lines: readonly Line[], width: number, columns: number): number | null {
  for (const mark of ['，', '；', '｜', '、']) {
    const counts = lines.map(({ text }) => text.split(mark).length);
    const [first = 1] = counts;
    if (width === 1) {
      const usual = mostFrequent(counts);
      const alike = counts.filter((count) => count === usual).length;
      const isRegular = usual > 1 && lines.length > 1 && alike * 5 >= lines.length * (usual > 2 ? 4 : 5);
      if (isRegular) return lines[counts.indexOf(usual)]?.line ?? null;
    } else if (columns < 2 && first > 1 && first === width) return lines[0]?.line ?? null;
  }
  return null;
}

/** Lines that runs of spaces cut into equally many fields, some of which hold figures or dates in every row. */
function spacedFrom(lines: readonly Line[]): number | null {
  const rows = lines.map(({ text }) => text.split(/[ \u3000]+/));
  const usual = mostFrequent(rows.map(({ length }) => length));
  const own = rows.filter(({ length }) => length === usual);
  if (usual < 2 || own.length < 3 || own.length * 10 < rows.length * 9) return null;
  const typed = Array.from({ length: usual }, (_, field) => field).some((field) =>
    own.slice(1).every((row) => kindOf(row[field] ?? '') !== 'text'),
  );
  return typed ? (lines[rows.findIndex(({ length }) => length === usual)]?.line ?? null) : null;
}

/** Lines in most of which a field begins with a single quote and one ends with it. */
function singleQuoted(lines: readonly Line[], delimiter: string): number | null {
  const [first, ...rows] = lines;
  const isQuoted = ({ text }: Line): boolean => {
    const fields = text.split(delimiter);
    const opened = fields.findIndex((field) => /^\s*'/.test(field));
    return opened >= 0 && fields.slice(opened).some((field) => /[^']'\s*$/.test(field));
  };
  const quoted = rows.filter(isQuoted);
  if (quoted.length < 2 || quoted.length * 5 < rows.length * 3) return null;
  return first !== undefined && isQuoted(first) ? first.line : (quoted[0]?.line ?? null);
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0])[0];
}
