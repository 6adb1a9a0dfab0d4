import type { Diagnostic, DiagnosticCount } from '../model/report.ts';
import { frame } from './frame.ts';
import { neutralText } from './neutral-text.ts';
import { pageOf, type Page } from './page.ts';
import type { Style } from './style.ts';
import { severityPaint } from './table/paints.ts';

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
  { most, indent, hints }: Showing = usual,
): readonly string[] {
  const lines = groupsOf(diagnostics).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const shown = group.slice(0, most);
    const counted = counts.find(({ file, code }) => file === first.file && code === first.code)?.count ?? 0;
    const rest = Math.max(counted, group.length) - shown.length;
    const more =
      rest > 0
        ? [`  ${page.labels.moreFindings(rest, first.code, first.file && neutralText(first.file))}`]
        : [];
    const hint = (diagnostic: Shown, i: number): string | null =>
      hints && diagnostic.hint !== shown[i + 1]?.hint ? diagnostic.hint : null;
    return [...shown.flatMap((each, i) => oneFinding(each, hint(each, i), indent, page)), ...more];
  });
  return lines.map((line) => ' '.repeat(indent) + line);
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

function oneFinding(diagnostic: Shown, hint: string | null, indent: number, page: Page): readonly string[] {
  const { labels, paint } = page;
  const { code, severity, message } = diagnostic;
  const word = labels.severities[severity];
  const where = placeWords(diagnostic, page);
  const head = [word, code, where].filter(Boolean).join(' ');
  const [first = '', ...rest] = page.wrap(`${head}  ${neutralText(message)}`, page.columns - indent - 2);
  const painted = first.startsWith(word)
    ? severityPaint(severity, page)(word) + first.slice(word.length)
    : first;
  const framed = frame(
    { line: diagnostic.line, column: diagnostic.column, excerpt: diagnostic.excerpt ?? null },
    page,
  );
  const hinted =
    hint === null ? [] : page.wrap(`${labels.hint} ${neutralText(hint)}`, page.columns - indent - 2);
  return [
    painted,
    ...[...rest, ...framed, ...hinted.map((line) => paint.cyan(line))].map((line) => `  ${line}`),
  ];
}

function placeWords({ file, line, column, record, field }: Shown, { labels }: Page): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const data = [record === null ? null : labels.record(record), field === null ? null : labels.field(field)];
  return [place, ...data]
    .filter(Boolean)
    .map((part) => neutralText(part ?? ''))
    .join(' ');
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
