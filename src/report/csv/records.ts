import type { FieldName } from '../../text/labels/spreadsheet.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import { labelsOf } from '../../text/labels.ts';
import type { ProblemColumns } from '../../text/labels/validation.ts';
import { neutralText } from '../layout/neutral-text.ts';

/** Whose a finding is. */
export interface ProblemOwner {
  readonly title: string;
  readonly department: string | null;
}

const problemColumns: readonly (keyof ProblemColumns)[] = [
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
  return byteOrderMark + csvRecord(problemColumns.map((column) => titles[column]));
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
    return csvRecord(problemColumns.map((column) => cellText(texts[column])));
  };
}

function cellText(value: string | number | null): string {
  if (typeof value === 'string') return neutralText(value);
  return value === null ? '' : String(value);
}

/**
 * A cell of a CSV file: in quotes where it needs them, and with an apostrophe before what a spreadsheet program would
 * take for a formula (OWASP, "CSV Injection").
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number in plain ASCII digits, which a spreadsheet program may calculate with: no apostrophe before its sign. */
export interface CsvNumber {
  readonly digits: string;
}

/** A record of a CSV file as RFC 4180 has it: commas between the cells, CRLF at the end. */
export function csvRecord(cells: readonly (string | CsvNumber)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvCell(cell) : cell.digits)).join(',')}\r\n`;
}

/** What a CSV file begins with, so that spreadsheet programs read it as UTF-8. */
export const byteOrderMark = '\ufeff';

/** The columns of a report's targets, in their order. */
export const targetColumns: readonly FieldName[] = [
  'number',
  'section',
  'clause',
  'id',
  'title',
  'owners',
  'wording',
  'words',
  'operator',
  'limit',
  'upper',
  'unit',
  'status',
  'actual',
  'display',
  'numerator',
  'denominator',
  'margin',
  'items',
  'completion',
  'attainment',
  'baseline',
  'change',
  'points',
  'pointsOf',
  'provisional',
  'reason',
  'reading',
  'stated',
  'note',
  'waiver',
  'others',
  'groups',
  'measure',
  'findings',
  'evidence',
  'place',
];

/** The first record of the report, with the byte order mark before it. */
export function reportHeader(language: Language): string {
  const { fields } = labelsOf(language).spreadsheet;
  return byteOrderMark + csvRecord(targetColumns.map((column) => fields[column]));
}
