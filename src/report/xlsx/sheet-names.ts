import { neutralText } from '../layout/neutral-text.ts';

const longest = 31;
/** Excel keeps this name for itself. */
const reserved = 'history';

/**
 * Names as Excel takes them for sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not empty,
 * each once whatever the case of its letters.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([reserved]);
  return wanted.map((name) => {
    const legal = legalName(name);
    let unique = shortened(legal, longest);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      unique = shortened(legal, longest - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legalName(name: string): string {
  const legal = neutralText(name)
    .replaceAll(/[[\]:*?/\\]/g, '-')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
  return legal === '' ? '-' : legal;
}

/** The beginning of a text, cut where a name may end. */
export function shortened(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/'+$/, '')
    .trimEnd();
}

/** The letters of a column counted from 0: A, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
