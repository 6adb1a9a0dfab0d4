/** A tag, a comment or a whole element that is no text, and where it ends. */
interface Tag {
  readonly end: number;
  /** What it parts: lines, cells of a table, or nothing. */
  readonly breaks: 'line' | 'cell' | null;
  /** The cell of a table begins here, and its text is one line. */
  readonly opensCell?: true;
  /** So many cells of the rows above reach down to here, or so many columns does the cell take that ends here. */
  readonly columns?: number;
  /** The heading that begins here: 1 for h1; undefined where none does. */
  readonly heading?: number;
}

const unread = /^(?:script|style|title|template|noscript)$/;
const lineTags =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;

/** Reads the tag at a `<`; null where it is a mere sign (`<0.3‰`). Offsets must be asked in order: the time is linear. */
export function tagReader(source: string): (at: number) => Tag | null {
  const grid = tableGrid();
  let close = -1;
  const closeFrom = (at: number): number => {
    if (close <= at) close = endOf(source, '>', at);
    return close;
  };
  return (at) => {
    if (source.startsWith('<!--', at)) return { end: endOf(source, '-->', at + 4), breaks: null };
    const head = /^<(?:(\/?)([a-z][a-z\d]*)(?=[\s/>])|![a-z]|\?xml\b)/i.exec(source.slice(at, at + 24));
    if (!head) return null;
    const end = closeFrom(at);
    const name = (head[2] ?? '').toLowerCase();
    if (head[1] === '' && unread.test(name)) return { end: elementEnd(source, end, name), breaks: null };
    if (name === 'td' || name === 'th') {
      if (head[1] === '/') return { end, breaks: 'cell', columns: grid.closeCell() };
      const columns = grid.openCell(source.slice(at, end));
      return isOneLine(source, end)
        ? { end, breaks: null, columns, opensCell: true }
        : { end, breaks: null, columns };
    }
    if (name === 'tr') return { end, breaks: 'line', columns: grid.endRow() };
    if (name === 'table') grid[head[1] === '/' ? 'closeTable' : 'openTable']();
    if (head[1] === '' && /^h[1-6]$/.test(name))
      return { end, breaks: 'line', heading: Number(name.charAt(1)) };
    return { end, breaks: lineTags.test(name) ? 'line' : null };
  };
}

/** Where the cells of a table stand whose rows and columns reach over several. */
interface TableGrid {
  readonly openTable: () => void;
  readonly closeTable: () => void;
  /** How many cells of the rows above reach down behind the last one of the row. */
  readonly endRow: () => number;
  /** How many cells of the rows above stand before the one that opens. */
  readonly openCell: (tag: string) => number;
  /** How many columns the cell that closes takes. */
  readonly closeCell: () => number;
}

const mostColumns = 64;
const mostRows = 5000;

function tableGrid(): TableGrid {
  // How many more rows each column's cell reaches down to.
  let below: number[] = [];
  let [column, width] = [0, 1];
  const outer: (readonly [number[], number])[] = [];
  const spanIn = (tag: string, name: string, most: number): number => {
    const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(tag)?.[1] ?? 1);
    return Math.min(most, Math.max(1, span));
  };
  return {
    openTable: () => {
      outer.push([below, column]);
      [below, column] = [[], 0];
    },
    closeTable: () => {
      [below, column] = outer.pop() ?? [[], 0];
    },
    endRow: () => {
      // Of </tr> and <tr> the second ends nothing.
      if (column === 0) return 0;
      const behind = below.slice(column).findIndex((rows) => rows === 0);
      const count = behind === -1 ? Math.max(0, below.length - column) : behind;
      for (let at = column; at < below.length; at++) below[at] = Math.max(0, (below[at] ?? 0) - 1);
      column = 0;
      return count;
    },
    openCell: (tag) => {
      const first = column;
      for (; (below[column] ?? 0) > 0; column++) below[column] = (below[column] ?? 0) - 1;
      const before = column - first;
      width = spanIn(tag, 'colspan', mostColumns);
      const rows = spanIn(tag, 'rowspan', mostRows) - 1;
      const reach = rows > 0 ? column + width : column;
      for (let at = column; at < reach; at++) {
        while (below.length < at) below.push(0);
        below[at] = rows;
      }
      column += width;
      return before;
    },
    closeCell: () => {
      const own = width;
      width = 1;
      return own;
    },
  };
}

const longestCell = 1500;

/** False for the cells of a page's layout, which hold tables and whole texts. */
function isOneLine(source: string, from: number): boolean {
  const cell = source.slice(from, from + longestCell);
  const close = cell.search(/<\/t[dhr]\b|<t[dhr]\b/i);
  return close !== -1 && !/<(?:table|h[1-6]|li)\b/i.test(cell.slice(0, close));
}

// As in browsers, what is not closed goes to the end.
function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length : found + mark.length;
}

function elementEnd(source: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.exec(source) ? close.lastIndex : source.length;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['ge', '≥'],
  ['le', '≤'],
  ['permil', '‰'],
  ['percnt', '%'],
  ['times', '×'],
  ['deg', '°'],
  ['sup2', '²'],
  ['yen', '¥'],
  ['euro', '€'],
]);

/** The character that an entity at a `&` stands for, and where it ends; null where it is none that is known. */
export function entityAt(source: string, at: number): { readonly code: number; readonly end: number } | null {
  const found = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/i.exec(source.slice(at, at + 12));
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const char = name === undefined ? null : (entities.get(name) ?? entities.get(name.toLowerCase()));
  if (char === undefined) return null;
  const code = char?.charCodeAt(0) ?? (decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  return code > 0xffff ? null : { code, end: at + whole.length };
}

/** What a document is written in. */
export type Markup = 'plain' | 'markdown' | 'html';

/** What a text is written in, by its beginning: HTML by its tags, Markdown by its headings and table rules. */
export function markupOf(text: string): Markup {
  const start = text.slice(0, 20_000);
  if (/<(?:!doctype\s+html|html|head|body|p|div|table|h[1-6]|br|span)\b[^<>]*>/i.test(start)) return 'html';
  const isMarkdown = /^#{1,6} \S/m.test(start) || /^[ \t]*\|? ?:?-{3,}:? ?(?:\||$)/m.test(start);
  return isMarkdown ? 'markdown' : 'plain';
}
