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
