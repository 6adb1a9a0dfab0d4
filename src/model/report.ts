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
  /** Of the file as stored; null where hashes were not wanted. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly header: { readonly line: number; readonly names: readonly string[] } | null;
  readonly rows: RowAccount;
  /** Of the rows out of the period, those later than the day as of which it is judged. */
  readonly later: number;
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

/** A growing figure against the time gone by. */
export interface ResultPace {
  /** The share of the period's days that have gone by, that day included. */
  readonly elapsed: ExactText;
  readonly days: { readonly gone: number; readonly all: number };
  /** That share of the limit, in the base unit, and as shown. */
  readonly expected: ExactText;
  readonly display: string;
  /** 欠进度, 达进度 or 超进度 in the report's language. */
  readonly state: string;
  /** What is needed from now on in every so many days. */
  readonly needed: { readonly value: ExactText; readonly days: number; readonly display: string };
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
  /** The points it is worth; null where the plan gives it none. */
  readonly weight: ExactText | null;
  /** True where missing it gives the lowest grade. */
  readonly veto: boolean;
  /** Null without a weight, and while it is pending. */
  readonly points: { readonly of: ExactText; readonly got: ExactText } | null;
  readonly pace: ResultPace | null;
  readonly baseline: { readonly value: ExactText; readonly display: string; readonly change: string } | null;
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

/** True for a missed target that is let pass: it stays missed, but does not count for the exit code. */
export function isWaived({ status, waiver }: Pick<Result, 'status' | 'waiver'>): boolean {
  return status === 'fail' && waiver !== null && !waiver.expired;
}
