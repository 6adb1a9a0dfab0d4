import type { Diagnostic, Result } from '../../model/subjects/report.ts';

/** The findings that touch a target: those of its codes, in the files its figure comes from or in none. */
export function touching(result: Result, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Set(result.evidence.flatMap((evidence) => evidence.files));
  return diagnostics.filter(
    ({ code, file }) =>
      result.diagnostics.includes(code) && (file === null || files.size === 0 || files.has(file)),
  );
}
