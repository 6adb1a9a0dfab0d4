import type { Language } from '../plan/plan.ts';
import type { Operator } from '../quantity.ts';
import type { Diagnostic, DiagnosticCount, ExactText, PlanSummary, Status, Tool } from './report.ts';

/**
 * What is asked of a report that was saved, perhaps by another version of the program: so much of it as stays the same within
 * version 1. Every report is one.
 */
export interface SavedReport {
  readonly tool: Tool;
  readonly language: Language;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
  readonly inputs: readonly SavedInput[];
  readonly summary: { readonly score: SavedScore | null };
  readonly results: readonly SavedResult[];
  readonly diagnostics: readonly Pick<Diagnostic, 'code' | 'severity'>[];
  readonly counts: readonly DiagnosticCount[];
}

/** The points of a saved report. */
export interface SavedScore {
  readonly points: ExactText;
  readonly of: ExactText;
  readonly grade: string | null;
  readonly vetoedBy: readonly string[];
}

/** A data file of a saved report. */
export interface SavedInput {
  readonly file: string;
  readonly source: string | null;
  /** Null where the run left hashes out. */
  readonly sha256: string | null;
  readonly rows: { readonly read: number } | null;
}

/** A target of a saved report. */
export interface SavedResult {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly owners: readonly string[];
  readonly status: Status;
  readonly provisional: boolean;
  readonly reading: string | null;
  readonly waiver: { readonly reason: string; readonly until: string; readonly expired: boolean } | null;
  readonly target: SavedTarget;
  readonly actual: SavedFigure | null;
  readonly completion: ExactText | null;
  /** The points it is worth, also while it is pending and has none; null or absent where the report does not say. */
  readonly weight?: ExactText | null;
  /** True where missing it gives the lowest grade. */
  readonly veto?: boolean;
  readonly points: { readonly of: ExactText; readonly got: ExactText } | null;
  readonly pace: { readonly state: string } | null;
  readonly groups: readonly SavedGroup[] | null;
  /** Of the measure's normal form; null where the report does not say. */
  readonly measure: string | null;
}

/** One group of `each`. */
export interface SavedGroup {
  readonly group: string;
  readonly status: Status;
  readonly actual: SavedFigure | null;
}

/** What was promised. */
export interface SavedTarget {
  readonly wording: string;
  readonly text: string;
  readonly words: string;
  readonly operator: Operator;
  readonly limit: ExactText | null;
  readonly upper: ExactText | null;
  readonly open: readonly [boolean, boolean] | null;
  readonly unit: string;
}

/** What was reached. */
export interface SavedFigure {
  readonly value: ExactText;
  readonly display: string;
  readonly numerator: ExactText | null;
  readonly denominator: ExactText | null;
}

/** A saved report with the file it was read from. */
export interface ReportFile {
  /** As shown to people. */
  readonly file: string;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly report: SavedReport;
}
