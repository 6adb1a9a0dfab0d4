import { sheetOf } from '../finding.ts';
import type { Diagnostic, DiagnosticCount, Report, Result } from './report.ts';

/**
 * The findings that touch a target: those of its codes, in the files its figure comes from or in none, and of cells those in
 * columns that it asks.
 */
export function touching(result: Result, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { evidence } = result;
  const isAnywhere = evidence.every(({ files }) => files.length === 0);
  return diagnostics.filter(({ code, file, asked }) => {
    if (!result.diagnostics.includes(code)) return false;
    if (file === null || isAnywhere) return true;
    const names = [file, sheetOf(file)?.workbook ?? file];
    return evidence.some(
      ({ files, columns }) =>
        names.some((name) => files.includes(name)) &&
        ((asked ?? null) === null || columns === undefined || columns.includes(asked ?? '')),
    );
  });
}

/**
 * How many findings touch a target, by file and code. Where more of a code were found in a file than are listed nobody knows
 * whose the others are: all of them are counted.
 */
export function touchingCounts(
  own: readonly Diagnostic[],
  { diagnostics, counts }: Pick<Report, 'diagnostics' | 'counts'>,
): readonly DiagnosticCount[] {
  return counts.map(({ file, code, count }) => {
    const among = (all: readonly Diagnostic[]): number =>
      all.filter((each) => each.file === file && each.code === code).length;
    return { file, code, count: among(diagnostics) < count ? count : among(own) };
  });
}
