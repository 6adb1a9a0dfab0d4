const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text for one line or one table cell of GitHub's Markdown, in which it is nothing but text: no markup, no list, no
 * HTML, no formula, no end of a cell.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\`*_[\]#|~$]/g, String.raw`\$&`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replaceAll(/[&<>]/g, (char) => entities[char] ?? char)
    .replaceAll(/\r\n?|\n/g, ' ');
}
