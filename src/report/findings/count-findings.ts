import type { Severity } from '../../model/finding.ts';
import type { Diagnostic, DiagnosticCount } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** How many findings there are of each severity, also beyond those that are listed. */
export function countFindings(
  diagnostics: readonly Diagnostic[],
  counts: readonly DiagnosticCount[],
): Readonly<Record<Severity, number>> {
  const severityOf = new Map(diagnostics.map(({ code, severity }) => [code, severity]));
  const sums = { error: 0, warning: 0, note: 0 };
  for (const { code, count } of counts) {
    const severity = severityOf.get(code);
    if (severity !== undefined) sums[severity] += count;
  }
  for (const severity of severities) {
    const listed = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    sums[severity] = Math.max(sums[severity], listed);
  }
  return sums;
}

/** `3 errors`, `1 warning`; nothing of what there is none of. */
export function countsBySeverity(
  diagnostics: readonly Diagnostic[],
  counts: readonly DiagnosticCount[],
  labels: Labels,
): readonly string[] {
  const sums = countFindings(diagnostics, counts);
  return severities
    .filter((severity) => sums[severity] > 0)
    .map((severity) => labels.severityCounts[severity](sums[severity]));
}
