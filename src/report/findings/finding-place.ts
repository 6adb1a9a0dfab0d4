import type { Diagnostic } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/** Where a finding is: `a.csv:118:4`, for editors and grep; empty where it is in no file. */
export function placeText({ file, line, column }: Diagnostic): string {
  return file === null || file === '' ? '' : [file, line, column].filter((part) => part !== null).join(':');
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
