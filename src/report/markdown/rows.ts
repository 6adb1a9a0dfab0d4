import type { Labels } from '../../text/labels.ts';
import {
  type FileFindings,
  type FindingGroup,
  type Shown,
  findingWords,
  sharedHint,
} from '../layout/finding-groups.ts';
import { neutralText } from '../layout/neutral-text.ts';

// A page has room for some hundreds of texts.
const longestText = 400;

/** A text that is nothing but text, on one line; one that is longer than anybody reads in a table ends in two dots. */
export function plainMarkdown(text: string): string {
  const shown =
    text.length > longestText ? `${text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')}..` : text;
  return escapeMarkdown(neutralText(shown));
}

/** A cell that stays on one line however narrow its column is: Chinese would be broken after each character. */
export interface Unbroken {
  readonly unbroken: string;
}

function cellMarkdown(cell: string | Unbroken): string {
  if (typeof cell === 'string') return plainMarkdown(cell);
  return plainMarkdown(cell.unbroken)
    .replaceAll(' ', '&nbsp;')
    .replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '&#8288;');
}

/** A text as code on one line, whatever backticks are in it. */
export function codeMarkdown(text: string): string {
  const code = neutralText(text);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

/** A table: the heads, how each column is aligned, the rows. Every cell is a text. */
export function markdownTable(
  heads: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly (string | Unbroken)[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(plainMarkdown)),
    line(align.map((side) => (side === 'right' ? '--:' : ':--'))),
    ...rows.map((cells) => line(cells.map(cellMarkdown))),
  ];
}

const most = 5;

// Of a line of the plan.
const longest = 200;

/** What was found in a file: a heading, then its findings by code, the first few of each with their place and hint. */
export function fileFindings(
  { file, source, groups }: FileFindings,
  heading: string,
  labels: Labels,
): readonly string[] {
  const parts = [file ?? labels.validation.others, source?.department, source?.title];
  const title = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return [`${heading} ${plainMarkdown(title)}`, '', ...groups.flatMap((group) => groupLines(group, labels))];
}

function groupLines({ code, severity, count, findings }: FindingGroup, labels: Labels): readonly string[] {
  const shown = findings.slice(0, most);
  const hint = sharedHint(shown);
  const rest = count - shown.length;
  const hintLine = (text: string | null): readonly string[] =>
    text === null ? [] : [`  - **${labels.hint}** ${plainMarkdown(text)}`];
  return [
    `- **${labels.severities[severity]}** ${plainMarkdown(code)} (${labels.validation.times(count)})`,
    ...shown.flatMap((finding) => [
      `  - ${plainMarkdown(findingWords(finding, labels).join('  '))}${excerptOf(finding)}`,
      ...(hint === null ? hintLine(finding.hint) : []),
    ]),
    ...(rest > 0 ? [`  - ${labels.validation.rest(rest)}`] : []),
    ...hintLine(hint),
  ];
}

function excerptOf({ excerpt }: Shown): string {
  const line = excerpt?.trim() ?? '';
  return line === ''
    ? ''
    : `<br>${codeMarkdown(line.length > longest ? `${line.slice(0, longest)}..` : line)}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// GitHub turns these into links, pictures and notifications even where a backslash stands before them: a mention or an
// address of mail, the number of an issue, an address, an emoji by its name (`a.csv:100:5` has one). A space of no width
// keeps them apart, written as an entity so that it is seen in the source.
const apart = '&#8203;';
const linked =
  /@(?=[A-Za-z0-9])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:100|1234|[+-]1|[a-z]\w*):)/gi;

/**
 * A text for one line or one table cell of GitHub's Markdown, in which it is nothing but text: no markup, no list, no
 * HTML, no formula, no link, no mention, no end of a cell.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/[&<>]/g, (char) => entities[char] ?? char)
    .replaceAll(linked, (found) => found + apart)
    .replaceAll(/&#8203;|[\\`*_[\]#|~$]/g, (found) => (found === apart ? apart : `\\${found}`))
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replaceAll(/\r\n?|\n/g, ' ');
}
