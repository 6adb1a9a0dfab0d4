import stringWidth from 'string-width';

/**
 * How many cells a text takes. ASCII and plain Chinese, which is nearly everything, is counted here; the rest is
 * string-width's business.
 */
export function displayWidth(text: string, wideAmbiguous: boolean): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const cells = plainCells(text.charCodeAt(i));
    if (cells === 0) return stringWidth(text, { ambiguousIsNarrow: !wideAmbiguous });
    width += cells;
  }
  return width;
}

// 0 for whatever is not plain: combining marks, emoji, characters of ambiguous width …
function plainCells(code: number): 0 | 1 | 2 {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code >= 0x3001 && code <= 0x3011) return 2;
  if (code >= 0xff01 && code <= 0xff60) return 2;
  return code === 0x2713 || code === 0x2717 ? 1 : 0;
}
