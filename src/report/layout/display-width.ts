import stringWidth from 'string-width';

/**
 * How many cells a text takes. What nearly every text is made of is counted here; the rest, such as combining marks and
 * emoji, is string-width's business.
 */
export function displayWidth(text: string, wideAmbiguous: boolean): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const cells = plainCells(text.charCodeAt(i), wideAmbiguous);
    if (cells === 0) return stringWidth(text, { ambiguousIsNarrow: !wideAmbiguous });
    width += cells;
  }
  return width;
}

// Of ambiguous width: middle dot, multiplication sign, dash, quotes, ellipsis, per mille.
const ambiguous = new Set([0xb7, 0xd7, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2030]);

// 0 for whatever is not plain.
function plainCells(code: number, wideAmbiguous: boolean): 0 | 1 | 2 {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code >= 0x3001 && code <= 0x3029) return 2;
  if (code >= 0xff01 && code <= 0xff60) return 2;
  if (code === 0x2713 || code === 0x2717) return 1;
  return ambiguous.has(code) ? (wideAmbiguous ? 2 : 1) : 0;
}

let isWideInTable = false;

/** Does something that draws with cli-table3, which counts characters of ambiguous width as `wideAmbiguous` says. */
export function drawnWith<T>(wideAmbiguous: boolean, draw: () => T): T {
  isWideInTable = wideAmbiguous;
  return draw();
}

/**
 * What cli-table3 asks in place of its own string-width, which is slow and cannot be told how wide ambiguous characters
 * are: .config/bundle/own-width.js and .config/own-width.ts put it there. It has one argument, so that the width mode is
 * kept beside it.
 */
export function widthInTable(text: string): number {
  return displayWidth(text, isWideInTable);
}
