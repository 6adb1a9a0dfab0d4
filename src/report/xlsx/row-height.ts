import { displayWidth } from '../layout/display-width.ts';

/** The height of a line of the font, and the most that Excel takes for a row, in points. */
const line = 16;
const most = 409;

/**
 * The height of a row in points that shows all its texts, which are broken at the widths of their columns. Not every
 * program finds it out when it opens a file.
 */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, i) => (text === null ? 1 : linesOf(text, widths[i] ?? 10)));
  return Math.min(most, line * Math.max(1, ...lines));
}

// A column's margins take about one of its characters.
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(displayWidth(part, true) / (width - 1))), 0);
}
