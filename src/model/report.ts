import type { Severity } from './finding.ts';
import type { Language } from './plan.ts';
import type { Operator } from './threshold.ts';

/** How a target ended (SPEC 3). */
export type Status = 'pass' | 'fail' | 'no-data' | 'invalid' | 'pending';

/** A number as text: an exact decimal where it terminates, else `n/d` in lowest terms; in the base unit. */
export type ExactText = string;

/** The result of a run: what `--format json` prints and what every other format is made of (SPEC 7). */
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
  readonly source: string | null;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
  readonly rows: RowAccount;
}

/** The encodings the reader knows. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be';

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
}

/** The whole in figures. */
export interface Summary extends Tally {
  readonly score: {
    readonly points: ExactText;
    readonly of: ExactText;
    readonly grade: string | null;
    readonly vetoedBy: readonly string[];
  } | null;
  readonly owners: readonly (Tally & { readonly owner: string })[];
}

/** One target's verdict with its reasons. */
export interface Result {
  readonly id: string;
  readonly section: string;
  readonly clause: string | null;
  readonly title: string;
  readonly owners: readonly string[];
  readonly status: Status;
  /** True where the figure shown is touched by an error. */
  readonly provisional: boolean;
  readonly note: string | null;
  readonly reading: string | null;
  readonly waiver: { readonly reason: string; readonly until: string; readonly expired: boolean } | null;
  /** Why it is no-data or invalid, in the report's language; null for judged targets. */
  readonly reason: string | null;
  readonly target: ResultTarget;
  readonly actual: Actual | null;
  readonly margin: Margin | null;
  readonly completion: ExactText | null;
  readonly attainment: 'below' | 'floor' | 'full' | 'over' | null;
  readonly points: { readonly of: ExactText; readonly got: ExactText } | null;
  readonly pace: { readonly elapsed: ExactText; readonly expected: ExactText; readonly state: string } | null;
  readonly baseline: Baseline | null;
  readonly groups: readonly GroupResult[] | null;
  /** SHA-256 of the measure's normal form. */
  readonly measure: string;
  /** The measure in words of the report's language; null for unmeasured and stated targets. */
  readonly measureWords: string | null;
  /** Where the figure is only stated by somebody; null for measured ones. */
  readonly stated: {
    readonly by: string;
    readonly date: string | null;
    readonly document: string | null;
  } | null;
  readonly evidence: readonly ResultEvidence[];
  /** Codes of the findings that touch it. */
  readonly diagnostics: readonly string[];
  /** Where the plan states it. */
  readonly place: { readonly file: string; readonly line: number };
}

/** What was promised. Limits are null where they are a measure without a figure. */
export interface ResultTarget {
  readonly wording: string;
  readonly text: string;
  /** The comparison in words of the report's language, with the unit: 不低于 90%. */
  readonly words: string;
  readonly operator: Operator;
  readonly limit: ExactText | null;
  readonly upper: ExactText | null;
  readonly open: readonly [boolean, boolean] | null;
  readonly unit: string;
}

/** What was reached. `display` is rounded so that it never contradicts the verdict, and carries the unit. */
export interface Actual {
  readonly value: ExactText;
  readonly display: string;
  readonly numerator: ExactText | null;
  readonly denominator: ExactText | null;
}

/** Distance to the limit: positive is slack, negative is short. */
export interface Margin {
  readonly value: ExactText;
  readonly display: string;
  /** The least number of countable units that changes the verdict; null where there are none. */
  readonly items: ExactText | null;
}

/** Where a figure went, as its target has it: `neither` where nothing says which way is better. */
export type Progress = 'better' | 'worse' | 'same' | 'neither';

/** What an earlier report says of the same target. */
export interface Baseline {
  readonly value: ExactText;
  /** In the unit of the target as it is now, where the two are of one dimension. */
  readonly display: string;
  /** What changed since, in words of the report's language: how much, and whether that is better. */
  readonly change: string;
  /** The figure now less that one, in the base unit; null where they cannot be compared. */
  readonly difference: ExactText | null;
  readonly progress: Progress;
  /** The period of the earlier report. */
  readonly period: PlanSummary['period'];
}

/** One group of `each`. */
export interface GroupResult {
  readonly group: string;
  readonly status: Status;
  readonly actual: Actual | null;
}

/** The rows behind a figure. */
export interface ResultEvidence {
  readonly source: string;
  readonly files: readonly string[];
  readonly rows: number;
  readonly where: string | null;
  readonly met: readonly FilePlace[];
  readonly unmet: readonly FilePlace[];
}

/** A line of a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
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
  readonly field: string | null;
  readonly cell: string | null;
}

/** How often a code was found in a file, also beyond the findings listed. */
export interface DiagnosticCount {
  readonly file: string | null;
  readonly code: string;
  readonly count: number;
}
