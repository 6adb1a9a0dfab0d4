import { type Finding, inOrder } from '../model/finding.ts';
import type { Language } from '../model/plan/plan.ts';
import type { Diagnostic } from '../model/subjects/report.ts';
import { maskedPlace, reveal } from './finding.ts';

/** A finding with its sentences, as documents hold it: private cells are masked. */
export function diagnosticOf(finding: Finding, language: Language): Diagnostic {
  return revealedDiagnosticOf({ ...finding, place: maskedPlace(finding.place) }, language);
}

/** The same with a private cell as it is: for the list that goes back to whom it is from. */
export function revealedDiagnosticOf(finding: Finding, language: Language): Diagnostic {
  const { file, line, column, record, field, cell } = finding.place;
  const { message, hint } = reveal(finding, language);
  const { code, severity } = finding;
  return { code, severity, message, hint, file, line, column, record, field, cell };
}

/** A masked finding with the line of text it is about, for a frame. */
export function framedDiagnosticOf(
  finding: Finding,
  language: Language,
): Diagnostic & { readonly excerpt: string | null } {
  return { ...diagnosticOf(finding, language), excerpt: finding.place.excerpt };
}

/** Findings in the order in which they are shown. */
export function diagnosticsOf(findings: readonly Finding[], language: Language): readonly Diagnostic[] {
  return [...findings].sort(inOrder).map((finding) => diagnosticOf(finding, language));
}
