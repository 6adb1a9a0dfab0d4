import type { RowKey } from '../finding.ts';
import type { Severity } from '../finding.ts';
import type { Language } from '../plan/plan.ts';
import type { ExactText, Result } from '../verdict/result.ts';

export type {
  Actual,
  Baseline,
  ExactText,
  FilePlace,
  NamedRow,
  GroupResult,
  Margin,
  Progress,
  Result,
  ResultBounds,
  ResultEvidence,
  ResultPace,
  ResultTarget,
  ResultWarning,
  Status,
} from '../verdict/result.ts';

/** The result of a run: what `--format json` prints and what every other format is made of. */
export interface Report {
  readonly format: 'plan-check/report';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
  readonly inputs: readonly Input[];
  readonly summary: Summary;
  readonly results: readonly Result[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
  /** The earlier report that the results are held against; null where none was given. */
  readonly baseline: BaselineReport | null;
}

/** An earlier report beside which a report is put. */
export interface BaselineReport {
  readonly file: string;
  readonly sha256: string;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
}

/** The program that made a document. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** The plan a document speaks of. */
export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly document: string | null;
  /** ISO dates, both included. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly file: string;
  readonly sha256: string;
}

/** How a file was read. */
export interface Input {
  readonly file: string;
  /** The sheet of a workbook; null for other files. */
  readonly sheet: string | null;
  /** The database that it is a table of, without credentials; null for files. */
  readonly server: string | null;
  readonly source: string | null;
  /** Of the file as stored; null where hashes were not wanted, and for tables. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
  readonly rows: RowAccount;
  /** Of the rows out of the period, those later than the day as of which it is judged. */
  readonly later: number;
}

/** The encodings the reader knows. */
export type Encoding = (typeof encodings)[number];

/** The encodings a file can have: the first five are found out, the others are read where somebody names them. */
export const encodings = [
  'utf-8',
  'utf-8-bom',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'x-user-defined',
] as const;

/** Where every record below the header went: `read` is the sum of the others. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  readonly outOfPeriod: number;
  readonly totals: number;
  readonly nil: number;
  readonly notes: number;
  readonly rejected: number;
}

/** Counts of targets by status. */
export interface Tally {
  readonly targets: number;
  readonly pass: number;
  readonly fail: number;
  readonly noData: number;
  readonly invalid: number;
  readonly pending: number;
  /** Passes that do not meet their warning: part of `pass`; absent where no target has one. */
  readonly warned?: number;
}

/** Points got by some targets. */
export interface PartScore {
  readonly points: ExactText;
  /** The weights of those that are decided. */
  readonly of: ExactText;
  /** The weights of those that are pending, which count neither way yet. */
  readonly pending: ExactText;
}

/** Points got by all targets, and what they are worth. */
export interface Score extends PartScore {
  /** The points as shown, rounded so that they never contradict the grade. */
  readonly display: string;
  /** Null where the plan gives no grades, and where not all of its targets are decided. */
  readonly grade: string | null;
  /** Ids of the missed targets that alone give the lowest grade. */
  readonly vetoedBy: readonly string[];
  /** Ids of the targets that would alone give the lowest grade and are neither met nor missed. */
  readonly vetoOpen: readonly string[];
}

/** The whole in figures. */
export interface Summary extends Tally {
  /** Missed targets that are waived: part of `fail`. */
  readonly waived: number;
  /** Null where no target has a weight. */
  readonly score: Score | null;
  readonly sections: readonly (Tally & { readonly section: string; readonly score: PartScore | null })[];
  readonly owners: readonly (Tally & { readonly owner: string; readonly score: PartScore | null })[];
}

/** A finding with its sentences, in the document's language. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly record: number | null;
  /** The key of a row of a database, which has no line; absent for others. */
  readonly key?: RowKey | undefined;
  readonly field: string | null;
  readonly cell: string | null;
  /** What the plan calls the column; absent where the finding is about none. */
  readonly asked?: string | null | undefined;
}

/** How often a code was found in a file, also beyond the findings listed. */
export interface DiagnosticCount {
  readonly file: string | null;
  readonly code: string;
  readonly count: number;
}

/** True for a pass that does not meet its warning too. */
export function isWarned({ warn }: Pick<Result, 'warn'>): boolean {
  return warn?.warned === true;
}

/** True for a missed target that is let pass: it stays missed, but does not count for the exit code. */
export function isWaived({ status, waiver }: Pick<Result, 'status' | 'waiver'>): boolean {
  return status === 'fail' && waiver !== null && !waiver.expired;
}

/**
 * True where errors in the files left nothing to judge: none of them is a source of the plan. What is wrong with them is
 * said before a list of targets without data.
 */
export function isBlind({
  results,
  inputs,
  diagnostics,
}: Pick<Report, 'results' | 'inputs' | 'diagnostics'>): boolean {
  return (
    inputs.every(({ source }) => source === null) &&
    results.every(({ status }) => status === 'no-data' || status === 'pending') &&
    diagnostics.some(({ severity, file }) => severity === 'error' && file !== null)
  );
}
