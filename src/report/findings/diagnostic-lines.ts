import type { Diagnostic, DiagnosticCount } from '../../model/subjects/report.ts';
import { frame } from '../layout/frame.ts';
import { neutralText } from '../layout/neutral-text.ts';
import { pageOf, type Page } from '../layout/page.ts';
import type { Style } from '../style.ts';
import { severityPaint } from '../table/paints.ts';

/** A finding as it is shown: with the line of text it is about, where there is one. */
export type Shown = Diagnostic & { readonly excerpt?: string | null };

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

function placeWords({ file, line, column, record, field }: Shown, { labels }: Page): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const data = [record === null ? '' : labels.record(record), field === null ? '' : labels.field(field)];
  return [place, ...data].filter(Boolean).map(neutralText).join(' ');
}
