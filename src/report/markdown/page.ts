import type { Labels } from '../../text/labels.ts';
import { plainMarkdown } from './rows.ts';

/** The parts of a job's summary or a comment, each with a heading that says which it is. */
export type Part = keyof Labels['parts'];

/**
 * So many bytes a page has: a comment on GitHub takes 65 536 characters, the summary of a step 1 MiB, and three pages may stand
 * in one.
 */
const mostBytes = 64 << 10;
// For the sentence that says what is left out.
const kept = 512;

/** The heading of a page: what it is, and of what. */
export function pageHeading(part: Part, title: string, labels: Labels): string {
  return `# ${labels.parts[part]}${labels.partSeparator}${plainMarkdown(title)}`;
}

/** The lines as a page; what does not fit is left out from the end, and a last sentence says so. */
export function markdownPage(lines: readonly string[], labels: Labels): string {
  const text = `${lines.join('\n').trimEnd()}\n`;
  if (Buffer.byteLength(text) <= mostBytes) return text;
  let bytes = kept;
  const shown: string[] = [];
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > mostBytes) break;
    shown.push(line);
  }
  const left = lines.slice(shown.length).filter((line) => line !== '').length;
  return `${shown.join('\n').trimEnd()}\n\n**${plainMarkdown(labels.cutPage(left))}**\n`;
}
