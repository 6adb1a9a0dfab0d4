import type { Severity } from '../../model/finding.ts';
import type { DiagnosticCount } from '../../model/report.ts';
import { diagnosticLines, type Shown } from '../diagnostic-lines.ts';
import type { Page } from '../page.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

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
    page.paint.bold(`${title}  ${page.labels.list(countsBySeverity(diagnostics, counts, page))}`),
    ...diagnosticLines(diagnostics, counts, page),
  ];
}

/** `3 errors`, `1 warning`: also those beyond the findings that are listed. */
export function countsBySeverity(
  diagnostics: readonly Shown[],
  counts: readonly DiagnosticCount[],
  { labels }: Page,
): readonly string[] {
  return severities.flatMap((severity) => {
    const listed = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const codes = new Set(listed.map((diagnostic) => diagnostic.code));
    const counted = counts.filter(({ code }) => codes.has(code)).reduce((sum, { count }) => sum + count, 0);
    const n = Math.max(counted, listed.length);
    return n === 0 ? [] : [labels.severityCounts[severity](n)];
  });
}
