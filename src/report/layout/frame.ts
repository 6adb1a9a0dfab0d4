import { neutralText } from './neutral-text.ts';
import type { Page } from './page.ts';

/**
 * The line of text a finding is about, with its number, and a caret under its column (in UTF-16 code units, from 1).
 * Of a line that is too long the part around the column is shown, two dots for the rest.
 */
export function frame(
  { line, column, excerpt }: { line: number | null; column: number | null; excerpt: string | null },
  room: number,
  page: Page,
): readonly string[] {
  if (excerpt === null || line === null) return [];
  const gutter = `${line} | `;
  const at = Math.min(Math.max(0, (column ?? 1) - 1), excerpt.length);
  const width = Math.max(20, room - gutter.length);
  const head = shown(excerpt.slice(0, at));
  // A caret needs some of what follows it; the rest of the line belongs to what is before.
  const before = tail(
    head,
    Math.max(width - page.width(shown(excerpt.slice(at))), Math.floor(width / 2)),
    page,
  );
  const after = start(shown(excerpt.slice(at)), width - page.width(before), page);
  const text = `${page.paint.dim(gutter)}${before}${after}`.trimEnd();
  if (column === null) return [text];
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  return [text, `${page.paint.dim(blank)}${' '.repeat(page.width(before))}${page.paint.red('^')}`];
}

function shown(text: string): string {
  return neutralText(text.replaceAll('\t', '    '));
}

function start(text: string, width: number, page: Page): string {
  return page.width(text) <= width ? text : `${fitting([...text], width - 2, page).join('')}..`;
}

function tail(text: string, width: number, page: Page): string {
  if (page.width(text) <= width) return text;
  return `..${fitting([...text].toReversed(), width - 2, page)
    .toReversed()
    .join('')}`;
}

function fitting(characters: readonly string[], width: number, page: Page): readonly string[] {
  let end = 0;
  for (let cells = 0; end < characters.length; end++) {
    cells += page.width(characters[end] ?? '');
    if (cells > width) break;
  }
  return characters.slice(0, end);
}
