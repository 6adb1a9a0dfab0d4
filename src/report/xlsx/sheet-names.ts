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

function shortened(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/'+$/, '')
    .trimEnd();
}
