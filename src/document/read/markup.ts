/** What a document is written in. */
export type Markup = 'plain' | 'markdown' | 'html';

/** What a text is written in, by its beginning: HTML by its tags, Markdown by its headings and table rules. */
export function markupOf(text: string): Markup {
  const start = text.slice(0, 20_000);
  if (/<(?:!doctype\s+html|html|head|body|p|div|table|h[1-6]|br|span)\b[^<>]*>/i.test(start)) return 'html';
  const isMarkdown = /^#{1,6} \S/m.test(start) || /^[ \t]*\|? ?:?-{3,}:? ?(?:\||$)/m.test(start);
  return isMarkdown ? 'markdown' : 'plain';
}
