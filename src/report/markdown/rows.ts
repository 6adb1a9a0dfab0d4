import { escapeMarkdown } from '../layout/escape-markdown.ts';
import { neutralText } from '../layout/neutral-text.ts';

/** A text that is nothing but text, on one line. */
export function plainMarkdown(text: string): string {
  return escapeMarkdown(neutralText(text));
}

/** A text as code on one line, whatever backticks are in it. */
export function codeMarkdown(text: string): string {
  const code = neutralText(text);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

/** A table: the heads, how each column is aligned, the rows. Every cell is a text. */
export function markdownTable(
  heads: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(plainMarkdown)),
    line(align.map((side) => (side === 'right' ? '--:' : ':--'))),
    ...rows.map((cells) => line(cells.map(plainMarkdown))),
  ];
}
