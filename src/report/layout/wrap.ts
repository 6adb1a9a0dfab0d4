import stringWidth from 'string-width';
/** How many cells a text takes. */
export type Measure = (text: string) => number;

const wide =
  '[\\u1100-\\u115f\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|[\\u{1f000}-\\u{1ffff}\\u{20000}-\\u{3ffff}]';
const piece = new RegExp(
  `[ ]+|\\([^()\\s]{1,14}\\)|(?:${wide})(?:\\p{M}|\\u200d)*|(?:(?!${wide})[^ ])+`,
  'gu',
);

// Closing marks do not begin a line, opening marks do not end one.
const sticksToLast = /^[、，。；：！？）》」』】〕％,.;:!?)\]}”’…‰%]/u;
const sticksToNext = /[（《「『【〔([{“‘]$/u;

/**
 * Breaks a text into lines of at most `width` cells: at spaces and between Chinese characters, inside a word only
 * where the word alone is longer than a line. Nothing but the spaces at a break is lost; there is at least one line.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let room = width;
  const put = (part: string, cells: number): void => {
    if (cells > room && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      room = width;
      if (part.trim() === '') return;
    }
    line += part;
    room -= cells;
  };
  for (const atom of atomsOf(text)) {
    const cells = measure(atom);
    if (cells <= width) put(atom, cells);
    else for (const part of partsOf(atom, width, measure)) put(part, measure(part));
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Puts parts into lines of at most `width` cells, breaking between them; a part that is too long alone is wrapped. */
export function fill(
  parts: readonly string[],
  separator: string,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  parts.forEach((part, i) => {
    const text = i === parts.length - 1 ? part : part + separator;
    const joined = lines.length === 0 ? text : (lines.at(-1) ?? '') + text;
    if (lines.length > 0 && measure(joined.trimEnd()) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(text, width, measure));
  });
  return lines.map((line) => line.trimEnd());
}

/** The parts of a text that are not broken as long as a line can hold them: words, characters with their punctuation. */
export function atomsOf(text: string): readonly string[] {
  const atoms: string[] = [];
  let sticky = false;
  for (const part of text.match(piece) ?? []) {
    const last = atoms.length - 1;
    const sticks = last >= 0 && (sticky || sticksToLast.test(part)) && !part.startsWith(' ');
    if (sticks && !(atoms[last] ?? '').endsWith(' ')) atoms[last] += part;
    else atoms.push(part);
    sticky = sticksToNext.test(part);
  }
  return atoms;
}

// A word longer than a line is broken behind its strokes and hyphens, and where that is not enough, anywhere.
function partsOf(word: string, width: number, measure: Measure): readonly string[] {
  const parts = word.match(/[^/_-]*[/_-]|[^/_-]+/g) ?? [];
  return parts.flatMap((part) =>
    measure(part) <= width ? [part] : (part.match(/[^](?:\p{M}|\u200d)*/gu) ?? []),
  );
}

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
