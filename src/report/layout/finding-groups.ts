import { type Severity, shownPlace } from '../../model/finding.ts';
import type { Diagnostic, DiagnosticCount } from '../../model/subjects/report.ts';
import type { ValidatedSource } from '../../model/subjects/validation.ts';
import type { Labels } from '../../text/labels.ts';

/** A finding as it is shown: with the line of text it is about, where there is one. */
export type Shown = Diagnostic & { readonly excerpt?: string | null };

/** The findings of one code in one file: those that are listed, and how many there are. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly findings: readonly Shown[];
}

/** What was found in one file, errors before warnings before notes; `file` is null for what is in none. */
export interface FileFindings {
  readonly file: string | null;
  /** The source the file is of; null where it is of none. */
  readonly source: ValidatedSource | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** A document with findings. */
export interface Found {
  readonly diagnostics: readonly Shown[];
  readonly counts: readonly DiagnosticCount[];
  /** Whose the files are, where the document says it. */
  readonly sources?: readonly ValidatedSource[];
}

/** The findings of a document by file, in the order of the files, then by code, with exact counts. */
export function findingsByFile({ diagnostics, counts, sources = [] }: Found): readonly FileFindings[] {
  const listed = new Map<string, Map<string, Shown[]>>();
  for (const diagnostic of diagnostics) {
    const codes = entryOf(listed, diagnostic.file ?? '', () => new Map<string, Shown[]>());
    entryOf(codes, diagnostic.code, () => []).push(diagnostic);
  }
  const counted = new Map<string, number>();
  for (const { file, code, count } of counts) {
    const key = `${code}\n${file ?? ''}`;
    counted.set(key, (counted.get(key) ?? 0) + count);
  }
  const sourceOf = new Map(sources.flatMap((source) => source.files.map((file) => [file, source])));
  return [...listed].map(([file, codes]) => {
    const groups = [...codes].map(([code, findings]): FindingGroup => {
      const severity = findings[0]?.severity ?? 'note';
      const count = Math.max(counted.get(`${code}\n${file}`) ?? 0, findings.length);
      return { code, severity, count, findings };
    });
    const countOf = (severity: Severity): number =>
      groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
    return {
      file: file === '' ? null : file,
      source: sourceOf.get(file) ?? null,
      counts: { error: countOf('error'), warning: countOf('warning'), note: countOf('note') },
      groups: severities.flatMap((severity) => groups.filter((group) => group.severity === severity)),
    };
  });
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

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

/** Where a finding is: `a.csv:118:4`, for editors and grep; empty where it is in no file. */
export function placeText({ file, line, column }: Diagnostic): string {
  return file === null || file === '' ? '' : shownPlace(file, line, column);
}

/**
 * Where a finding is and what is wrong: place, record, column, the sentence, and the cell where the sentence does not
 * say it.
 */
export function findingWords(diagnostic: Diagnostic, labels: Labels): readonly string[] {
  const { record, field, cell, message } = diagnostic;
  const where = [
    placeText(diagnostic),
    record === null ? '' : labels.record(record),
    field === null ? '' : labels.field(field),
  ];
  const unsaid = cell !== null && cell !== '' && !message.includes(cell);
  return [where.filter(Boolean).join(' '), message, unsaid ? labels.validation.cell(cell) : ''].filter(
    Boolean,
  );
}

/** The hint that all of them have; null where they have none or different ones. */
export function sharedHint(findings: readonly Diagnostic[]): string | null {
  const hint = findings[0]?.hint ?? null;
  return findings.every((finding) => finding.hint === hint) ? hint : null;
}

/** How many errors a source has: `1 (容许)` where the plan tolerates as many. */
export function errorsText({ errors, tolerated }: ValidatedSource, { validation }: Labels): string {
  return errors > 0 && tolerated === true ? `${errors} (${validation.tolerated})` : String(errors);
}
