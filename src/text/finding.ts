import { type Finding, type Place, type Severity, inOrder } from '../model/finding.ts';
import type { Language } from '../model/plan/plan.ts';
import type { Diagnostic } from '../model/subjects/report.ts';
import { type FindingArgs, catalogue } from './catalogue.ts';
import type { Args, Entry } from './entry.ts';

/** Every code a finding may have. */
export type FindingCode = keyof FindingArgs;

/** Makes a finding; its severity is the catalogue's. */
export function finding<C extends FindingCode>(code: C, args: FindingArgs[C] & Args, place: Place): Finding {
  return { code, severity: catalogue[code].severity, args, place };
}

/** What a finding says: the sentence, and the hint or null. A private cell is masked. */
export function say(given: Finding, language: Language): { message: string; hint: string | null } {
  return reveal({ ...given, place: maskedPlace(given.place) }, language);
}

/** The same with private cells as they are: for the list that goes back to whom they are from. */
export function reveal(given: Finding, language: Language): { message: string; hint: string | null } {
  // A finding's arguments were checked against its code where it was made.
  const entry = (catalogue as unknown as Readonly<Record<string, Entry<Args> | undefined>>)[given.code];
  if (!entry) throw new Error(`no such finding: ${given.code}`);
  const [message, hint] = entry[language](given.args, given.place);
  return { message, hint: hint ?? null };
}

/** A place whose cell may be shown to anybody. */
export function maskedPlace(place: Place): Place {
  return place.private && place.cell !== null && place.cell !== '' ? { ...place, cell: '***' } : place;
}

/** How much findings of a code weigh. */
export function severityOf(code: string): Severity {
  return catalogue[code as FindingCode].severity;
}

/** A finding with its sentences, as documents hold it: private cells are masked. */
export function diagnosticOf(given: Finding, language: Language): Diagnostic {
  return revealedDiagnosticOf({ ...given, place: maskedPlace(given.place) }, language);
}

/** The same with a private cell as it is: for the list that goes back to whom it is from. */
export function revealedDiagnosticOf(given: Finding, language: Language): Diagnostic {
  const { file, line, column, record, field, cell, asked, key } = given.place;
  const { message, hint } = reveal(given, language);
  const { code, severity } = given;
  const place = { file, line, column, record, field, cell };
  return { code, severity, message, hint, ...place, ...(asked !== null && { asked }), ...(key && { key }) };
}

/** A masked finding with the line of text it is about, for a frame. */
export function framedDiagnosticOf(
  given: Finding,
  language: Language,
): Diagnostic & { readonly excerpt: string | null } {
  return { ...diagnosticOf(given, language), excerpt: given.place.excerpt };
}

/** Findings in the order in which they are shown. */
export function diagnosticsOf(findings: readonly Finding[], language: Language): readonly Diagnostic[] {
  return [...findings].sort(inOrder).map((given) => diagnosticOf(given, language));
}
