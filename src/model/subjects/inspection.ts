import type { Language } from '../plan/plan.ts';
import type { Diagnostic, DiagnosticCount, Encoding, Tool } from './report.ts';

/** How a file is read: what `plan-check inspect` prints. */
export interface Inspection {
  readonly format: 'plan-check/inspection';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly file: string;
  /** The source of the plan it was taken for; null without a plan or where none fits. */
  readonly source: string | null;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly bytes: number;
  /** True for a workbook, which has neither encoding nor delimiter. */
  readonly isWorkbook: boolean;
  /** The sheet of it that is looked at. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  /** The line ends found, most frequent first. */
  readonly lineEnds: readonly ('crlf' | 'lf' | 'cr')[];
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
  /** Records below the header. */
  readonly records: number;
  readonly columns: readonly InspectedColumn[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
}

/** What the cells of a column look like. */
export interface InspectedColumn {
  readonly name: string;
  /** The type that every filled cell has; text where they differ. */
  readonly type: 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'boolean' | 'empty';
  readonly filled: number;
  readonly blank: number;
  /** The first different texts, at most 5. */
  readonly examples: readonly string[];
  /** The column of the source it was taken for. */
  readonly column: string | null;
}
