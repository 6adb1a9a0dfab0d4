import { narrowCode } from '../../quantity/words/width.ts';
import { entityAt, tagReader } from './html.ts';
import type { Markup } from './markup.ts';
import { simplifiedCode } from './simplified.ts';

/** A text made for reading, each of its characters with its offset in the document. */
export interface ReadingText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const fullComma = 0xff0c;
const tab = 0x09;
const bar = 0x7c;
/** What tables are drawn with for a vertical line: ¦ │ ┃ ┆ ┇ ┊ ┋ ║ ︱ ￤. */
const bars: ReadonlySet<number> = new Set([
  0xa6, 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x2551, 0xfe31, 0xffe4,
]);

/**
 * The document as it is read: narrow, in simplified characters, lines that end with LF, without tags (a block's end is a
 * line end, a table cell's a tab; any vertical line is a bar). A full-width comma stays one, except between full-width digits: it parts clauses.
 */
export function readingText(source: string, markup: Markup): ReadingText {
  const codes = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  const put = (code: number, at: number): void => {
    codes[length] = code;
    offsets[length] = at;
    length += 1;
  };
  const tagAt = tagReader(source);
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    if (markup === 'html' && code === 0x3c) {
      const tag = tagAt(at);
      if (tag !== null) {
        if (tag.breaks !== null) put(tag.breaks === 'cell' ? tab : lineFeed, at);
        at = tag.end;
        continue;
      }
    }
    if (markup === 'html' && code === 0x26) {
      const entity = entityAt(source, at);
      if (entity !== null) {
        put(readCode(entity.code), at);
        at = entity.end;
        continue;
      }
    }
    // The mark of code in Markdown.
    if (code === 0x60) {
      at += 1;
      continue;
    }
    if (isEmphasis(source, at)) {
      at += 2;
      continue;
    }
    if (code === carriageReturn) {
      if (source.charCodeAt(at + 1) !== lineFeed) put(lineFeed, at);
    } else if (code === fullComma) put(partsThousands(source, at) ? 0x2c : code, at);
    // Line ends of HTML are spaces.
    else if (code === lineFeed && markup === 'html') put(0x20, at);
    else put(readCode(code), at);
    at += 1;
  }
  offsets[length] = source.length;
  return { text: textOf(codes.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

function readCode(code: number): number {
  if (code < 0x80) return code;
  return bars.has(code) ? bar : simplifiedCode(narrowCode(code));
}

/** The marks of bold print in Markdown, which text copied from it keeps. */
function isEmphasis(source: string, at: number): boolean {
  const mark = source.charAt(at);
  return (mark === '*' || mark === '_') && source.charAt(at + 1) === mark && source.charAt(at + 2) !== mark;
}

function partsThousands(source: string, at: number): boolean {
  return (
    isWideDigit(source.charCodeAt(at - 1)) &&
    [1, 2, 3].every((step) => isWideDigit(source.charCodeAt(at + step))) &&
    !isWideDigit(source.charCodeAt(at + 4))
  );
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  }
  return parts.join('');
}
