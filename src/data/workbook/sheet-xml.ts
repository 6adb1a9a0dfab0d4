import type { ArchivePart } from './unpack-zip.ts';

/** A cell of a worksheet as its XML has it. */
export interface XmlCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What kind of value it says it has: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly kind: string;
  readonly style: number;
  /** Its value or inline text; null where it has none. */
  readonly value: string | null;
  readonly isFormula: boolean;
}

/** Who hears of rows and cells, in their order. */
export interface XmlListener {
  readonly row: (index: number, isHidden: boolean) => void;
  readonly cell: (cell: XmlCell) => void;
}

/** The rows and columns of a sheet (Excel's specifications and limits). */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** So much of a sheet is a text at a time. */
const windowLength = 1 << 20;

/**
 * A worksheet without its cells, for a program that reads all but them: in the place of the rows stands one cell that says
 * `mark`. Null where it is no whole worksheet, `none` where it is none. Links are left out and columns bounded: what says that
 * it goes on for ever has each cell of it made.
 */
export function withoutRows({ name, content }: ArchivePart, mark: string): Buffer | 'none' | 'damaged' {
  if (!/\.xml$/i.test(name) || !/<(?:\w+:)?worksheet\b/.test(content.toString('latin1', 0, 4096)))
    return 'none';
  const rows = rowsIn(content);
  if (rows === 'none' || rows === 'damaged') return rows;
  const head = content.toString('latin1', 0, rows.from).replaceAll(/\bmax="\d+"/g, boundedColumn);
  const tail = content.toString('latin1', rows.to);
  if (!/<\/(?:\w+:)?worksheet>\s*(?:<!--[^]*-->\s*)?$/.test(tail)) return 'damaged';
  const kept = tail.replace(/<(?:\w+:)?hyperlinks\b[^]*?<\/(?:\w+:)?hyperlinks>/, '');
  const cell = `<row r="1"><c r="A1" t="inlineStr"><is><t>${mark}</t></is></c></row>`;
  return Buffer.from(rows.isEmpty ? head + tail : head + cell + kept, 'latin1');
}

function boundedColumn(text: string): string {
  const most = Number(/\d+/.exec(text)?.[0] ?? 0);
  return `max="${Math.min(most, mostColumns)}"`;
}

/** Where the rows of a worksheet stand, between the tags of its data. */
function rowsIn(
  content: Buffer,
): { readonly from: number; readonly to: number; readonly isEmpty: boolean } | 'none' | 'damaged' {
  const at = content.indexOf('sheetData');
  if (at < 0) return 'none';
  const from = content.indexOf('>', at) + 1;
  if (from === 0) return 'damaged';
  if (content[from - 2] === 0x2f) return { from, to: from, isEmpty: true };
  const end = content.lastIndexOf('sheetData>');
  const to = content.lastIndexOf('</', end);
  return end <= at || to < from ? 'damaged' : { from, to, isEmpty: false };
}

/** Reads the cells of a worksheet, a piece of it at a time; false where one is beyond the limits of a sheet. */
export function readCells(content: Buffer, listener: XmlListener): boolean {
  const rows = rowsIn(content);
  if (typeof rows === 'string') return false;
  let [row, column] = [-1, -1];
  for (const piece of piecesOf(content.subarray(rows.from, rows.to), 'row>')) {
    for (const [, rowTag, rowSays = '', cellSays = '', inner = ''] of piece.matchAll(rowOrCell)) {
      const [, letters = '', number = ''] = address.exec(cellSays) ?? [];
      if (rowTag !== undefined) row = numberIn(rowNumber, rowSays) ?? row + 1;
      else if (number !== '') row = Number(number) - 1;
      if (rowTag !== undefined) column = -1;
      else column = letters === '' ? column + 1 : columnOf(letters);
      if (!(row >= 0 && row < mostRows && column < mostColumns)) return false;
      if (rowTag !== undefined) listener.row(row, isHidden.test(rowSays));
      else listener.cell({ row, column, ...cellOf(cellSays, inner) });
    }
  }
  return true;
}

const rowOrCell = /<(?:\w+:)?(?:(row)(\s[^<>]*?)?\/?>|c(\s[^<>]*?)?(?:\/>|>([^]*?)<\/(?:\w+:)?c>))/g;
const rowNumber = /\sr=["'](\d+)["']/;
const isHidden = /\shidden=["'](?:1|true)["']/;
const address = /\sr=["']([A-Z]+)(\d+)["']/;
const kindOf = /\st=["'](\w+)["']/;
const styleOf = /\ss=["'](\d+)["']/;
const valueOf = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</;
const formula = /<(?:\w+:)?f[\s/>]/;
const phonetic = /<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g;
const onePiece = /^<t>([^<]*)<\/t>$/;
const inlineText = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g;

function numberIn(pattern: RegExp, text: string): number | null {
  const [, digits] = pattern.exec(text) ?? [];
  return digits === undefined ? null : Number(digits) - 1;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.slice(0, 6)) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellOf(says: string, inner: string): Pick<XmlCell, 'kind' | 'style' | 'value' | 'isFormula'> {
  const kind = kindOf.exec(says)?.[1] ?? 'n';
  const style = Number(styleOf.exec(says)?.[1] ?? 0);
  if (inner === '') return { kind, style, value: null, isFormula: false };
  const isFormula = formula.test(inner);
  if (kind !== 'inlineStr') {
    const value = valueOf.exec(inner)?.[1];
    return { kind, style, value: value === undefined || value === '' ? null : plain(value), isFormula };
  }
  return { kind, style, value: textOf(inner), isFormula };
}

/** The text of a cell or of an item of the shared texts, in one piece or in runs, without how it is pronounced. */
function textOf(inner: string): string {
  const [, only] = onePiece.exec(inner) ?? [];
  if (only !== undefined) return plain(only);
  const runs = [...inner.replaceAll(phonetic, '').matchAll(inlineText)].map(([, text = '']) => text);
  return plain(runs.join(''));
}

/** The shared texts of a workbook; null for a part that does not hold them, or not in UTF-8. */
export function readTexts({ name, content }: ArchivePart): readonly string[] | null {
  if (!/\.xml$/i.test(name) || !/<(?:\w+:)?sst\b/.test(content.toString('latin1', 0, 4096))) return null;
  const texts: string[] = [];
  for (const piece of piecesOf(content, 'si>')) {
    for (const [, inner = ''] of piece.matchAll(sharedItem)) texts.push(textOf(inner));
  }
  return texts;
}

const sharedItem = /<(?:\w+:)?si(?:\s[^<>]*)?(?:\/>|>([^]*?)<\/(?:\w+:)?si>)/g;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text of XML without its entities, and without the escapes of the format (`_x000D_`). */
function plain(text: string): string {
  const isSimple = !text.includes('&') && !text.includes('_x') && !text.includes('\r');
  if (isSimple) return text;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name)] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}

/** XML as texts of about a window, each ending where such an element does; texts that stand as they are (CDATA) are escaped. */
function* piecesOf(xml: Buffer, end: string): Generator<string> {
  let from = 0;
  while (from < xml.length) {
    let to = xml.length;
    for (let length = windowLength; from + length < xml.length; length *= 2) {
      const tag = lastEnd(xml, end, from, from + length);
      if (tag !== null) {
        to = tag + end.length;
        break;
      }
    }
    const piece = xml.toString('utf8', from, to);
    yield piece.includes('<!') ? piece.replaceAll(notMarkup, escaped) : piece;
    from = to;
  }
}

const notMarkup = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g;

function escaped(_: string, text: string | undefined): string {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Where the last tag that ends so stands; a text may hold the same letters. */
function lastEnd(xml: Buffer, end: string, from: number, to: number): number | null {
  for (let at = xml.lastIndexOf(end, to); at > from; at = xml.lastIndexOf(end, at - 1)) {
    if (xml[xml.lastIndexOf(0x3c, at) + 1] === 0x2f) return at;
  }
  return null;
}
