import { neutralText } from './neutral-text.ts';
import type { Page } from './page.ts';

const mostBefore = 40;
const mostAfter = 60;

/**
 * The line of text a finding is about, with its number, and a caret under its column (in UTF-16 code units, from 1).
 * Of a long line the part around the column is shown, two dots for the rest.
 */
export function frame(
  { line, column, excerpt }: { line: number | null; column: number | null; excerpt: string | null },
  page: Page,
): readonly string[] {
  if (excerpt === null || line === null) return [];
  const at = Math.min(Math.max(0, (column ?? 1) - 1), excerpt.length);
  const start = boundary(excerpt, Math.max(0, at - mostBefore));
  const end = boundary(excerpt, Math.min(excerpt.length, at + mostAfter));
  const before = `${start > 0 ? '..' : ''}${shown(excerpt.slice(start, at))}`;
  const after = `${shown(excerpt.slice(at, end))}${end < excerpt.length ? '..' : ''}`;
  const gutter = String(line);
  const text = `${page.paint.dim(`${gutter} |`)} ${before}${after}`.trimEnd();
  if (column === null) return [text];
  const blank = `${' '.repeat(gutter.length)} |`;
  return [text, `${page.paint.dim(blank)} ${' '.repeat(page.width(before))}${page.paint.red('^')}`];
}

function shown(text: string): string {
  return neutralText(text.replaceAll('\t', '    '));
}

// Never between the halves of a surrogate pair.
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}
