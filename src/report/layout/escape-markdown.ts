const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// GitHub turns these into links, pictures and notifications even where a backslash stands before them: a mention or an
// address of mail, the number of an issue, an address, an emoji by its name (`a.csv:100:5` has one). A space of no width
// keeps them apart, written as an entity so that it is seen in the source.
const apart = '&#8203;';
const linked =
  /@(?=[A-Za-z0-9])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:100|1234|[+-]1|[a-z]\w*):)/gi;

/**
 * A text for one line or one table cell of GitHub's Markdown, in which it is nothing but text: no markup, no list, no
 * HTML, no formula, no link, no mention, no end of a cell.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/[&<>]/g, (char) => entities[char] ?? char)
    .replaceAll(linked, (found) => found + apart)
    .replaceAll(/&#8203;|[\\`*_[\]#|~$]/g, (found) => (found === apart ? apart : `\\${found}`))
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replaceAll(/\r\n?|\n/g, ' ');
}
