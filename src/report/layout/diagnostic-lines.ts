import type { DiagnosticCount } from '../../model/subjects/report.ts';
import type { Style } from '../renderers.ts';
import { type Shown, countsBySeverity } from './finding-groups.ts';
import { neutralText } from './neutral-text.ts';
import { type Page, pageOf, severityPaint } from './page.ts';

/** How findings are shown: how many of one code and file, how far indented, and whether with hints. */
export interface Showing {
  readonly most: number;
  readonly indent: number;
  readonly hints: boolean;
}

const usual: Showing = { most: 5, indent: 0, hints: true };

/**
 * Findings as lines: `error plan/unknown-key plan.yaml:12:5  message`, the frame, the hint. Those of one file and code
 * stand together, the first few of them, then how many more there are by `counts`.
 */
export function diagnosticLines(
  diagnostics: readonly Shown[],
  counts: readonly DiagnosticCount[],
  page: Page,
  showing: Showing = usual,
): readonly string[] {
  return groupsOf(diagnostics)
    .flatMap((group) => groupLines(group, counts, page, showing))
    .map((line) => ' '.repeat(showing.indent) + line);
}

/** The same as a text, for standard error: ends with a newline, empty where there is no finding. */
export function printDiagnostics(
  diagnostics: readonly Shown[],
  counts: readonly DiagnosticCount[],
  style: Style,
): string {
  return diagnosticLines(diagnostics, counts, pageOf(style))
    .map((line) => `${line}\n`)
    .join('');
}

/** The findings of a document under a title that counts them. */
export function findingBlock(
  title: string,
  diagnostics: readonly Shown[],
  counts: readonly DiagnosticCount[],
  page: Page,
): readonly string[] {
  if (diagnostics.length === 0) return [];
  return [
    '',
    page.paint.bold(`${title}  ${page.labels.list(countsBySeverity(diagnostics, counts, page.labels))}`),
    ...diagnosticLines(diagnostics, counts, page),
  ];
}

function groupsOf(diagnostics: readonly Shown[]): readonly (readonly Shown[])[] {
  const groups = new Map<string, Shown[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code}\n${diagnostic.file ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
}

function groupLines(
  group: readonly Shown[],
  counts: readonly DiagnosticCount[],
  page: Page,
  { most, indent, hints }: Showing,
): readonly string[] {
  const shown = group.slice(0, most);
  const room = page.columns - indent - 2;
  const lines = shown.flatMap((diagnostic, i) => {
    // One hint serves a run of findings that all have it.
    const hint = hints && diagnostic.hint !== shown[i + 1]?.hint ? diagnostic.hint : null;
    return findingLines(diagnostic, hint, room, page);
  });
  const [{ code, file } = { code: '', file: null }] = group;
  const counted = counts.find((count) => count.file === file && count.code === code)?.count ?? 0;
  const rest = Math.max(counted, group.length) - shown.length;
  const more = rest > 0 ? page.wrap(neutralText(page.labels.moreFindings(rest, code, file)), room) : [];
  return [...lines, ...more.map((line) => `  ${line}`)];
}

function findingLines(diagnostic: Shown, hint: string | null, room: number, page: Page): readonly string[] {
  const { labels, paint } = page;
  const { code, severity, message, line, column, excerpt = null } = diagnostic;
  const word = labels.severities[severity];
  const head = [word, neutralText(code), placeWords(diagnostic, page)].filter(Boolean).join(' ');
  const [first = '', ...rest] = page.wrap(`${head}  ${neutralText(message)}`, room);
  const hinted = hint === null ? [] : page.wrap(`${labels.hint} ${neutralText(hint)}`, room);
  const under = [
    ...rest,
    ...frame({ line, column, excerpt }, room, page),
    ...hinted.map((each) => paint.cyan(each)),
  ];
  return [
    severityPaint(severity, page)(word) + first.slice(word.length),
    ...under.map((each) => `  ${each}`),
  ];
}

function placeWords({ file, line, column, record, field, key }: Shown, { labels }: Page): string {
  // Without a line the number of a column says less than its name.
  const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
  const data = [
    record === null ? '' : labels.record(record),
    key === undefined ? '' : labels.key(Object.values(key).join(' / ')),
    field === null ? '' : labels.field(field),
  ];
  return [place, ...data].filter(Boolean).map(neutralText).join(' ');
}

/**
 * The line of text a finding is about, with its number, and a caret under its column (in UTF-16 code units, from 1).
 * Of a line that is too long the part around the column is shown, two dots for the rest.
 */
export function frame(
  { line, column, excerpt }: { line: number | null; column: number | null; excerpt: string | null },
  room: number,
  page: Page,
): readonly string[] {
  if (excerpt === null || line === null) return [];
  const gutter = `${line} | `;
  const at = Math.min(Math.max(0, (column ?? 1) - 1), excerpt.length);
  const width = Math.max(20, room - gutter.length);
  const head = visible(excerpt.slice(0, at));
  // A caret needs some of what follows it; the rest of the line belongs to what is before.
  const before = tail(
    head,
    Math.max(width - page.width(visible(excerpt.slice(at))), Math.floor(width / 2)),
    page,
  );
  const after = start(visible(excerpt.slice(at)), width - page.width(before), page);
  const text = `${page.paint.dim(gutter)}${before}${after}`.trimEnd();
  if (column === null) return [text];
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  return [text, `${page.paint.dim(blank)}${' '.repeat(page.width(before))}${page.paint.red('^')}`];
}

function visible(text: string): string {
  return neutralText(text.replaceAll('\t', '    '));
}

function start(text: string, width: number, page: Page): string {
  return page.width(text) <= width ? text : `${fitting([...text], width - 2, page).join('')}..`;
}

function tail(text: string, width: number, page: Page): string {
  if (page.width(text) <= width) return text;
  return `..${fitting([...text].toReversed(), width - 2, page)
    .toReversed()
    .join('')}`;
}

function fitting(characters: readonly string[], width: number, page: Page): readonly string[] {
  let end = 0;
  for (let cells = 0; end < characters.length; end++) {
    cells += page.width(characters[end] ?? '');
    if (cells > width) break;
  }
  return characters.slice(0, end);
}
