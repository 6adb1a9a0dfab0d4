import type { DiagnosticCount } from '../../model/subjects/report.ts';
import { countsBySeverity } from '../findings/count-findings.ts';
import { diagnosticLines, type Shown } from '../findings/diagnostic-lines.ts';
import type { Page } from '../layout/page.ts';

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
