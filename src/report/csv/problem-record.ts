import type { Language } from '../../model/plan/plan.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import { labelsOf } from '../../text/labels.ts';
import type { ProblemColumns } from '../../text/labels/validation.ts';
import { byteOrderMark, csvRecord } from '../layout/escape-csv.ts';
import { neutralText } from '../layout/neutral-text.ts';

/** Whose a finding is. */
export interface ProblemOwner {
  readonly title: string;
  readonly department: string | null;
}

const columns: readonly (keyof ProblemColumns)[] = [
  'department',
  'source',
  'file',
  'line',
  'record',
  'field',
  'cell',
  'message',
  'hint',
  'severity',
  'code',
];

/** How a list of findings begins: the byte order mark and the header. */
export function problemHeader(language: Language): string {
  const titles = labelsOf(language).validation.columns;
  return byteOrderMark + csvRecord(columns.map((column) => titles[column]));
}

/** Writes one finding as a record of the list. */
export type ProblemWriter = (diagnostic: Diagnostic, owner: ProblemOwner | null) => string;

/** How findings are written in a language. */
export function problemWriter(language: Language): ProblemWriter {
  const { severities } = labelsOf(language);
  return (diagnostic, owner) => {
    const texts: Readonly<Record<keyof ProblemColumns, string | number | null>> = {
      ...diagnostic,
      department: owner?.department ?? null,
      source: owner?.title ?? null,
      severity: severities[diagnostic.severity],
    };
    return csvRecord(columns.map((column) => cellText(texts[column])));
  };
}

function cellText(value: string | number | null): string {
  if (typeof value === 'string') return neutralText(value);
  return value === null ? '' : String(value);
}
