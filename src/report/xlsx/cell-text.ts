import { neutralText } from '../layout/neutral-text.ts';

/** What a cell can hold (Excel's specifications and limits). */
const longest = 32_767;
const cut = ' ..';

/**
 * A text as a cell can hold it: what XML cannot hold or a reader cannot see is shown as an escape, what would be read as
 * an escape of the format (`_x0041_`) is kept from it, a text that is too long ends in two dots. Line breaks stay.
 */
export function cellText(text: string): string {
  const safe = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map(neutralText)
    .join('\n')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (safe.length <= longest) return safe;
  const kept = safe.slice(0, longest - cut.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + cut;
}
