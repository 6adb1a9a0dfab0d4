import type { RowKey } from '../finding.ts';
import type { Operator } from '../quantity.ts';

/** How a target ended. */
export type Status = 'pass' | 'fail' | 'no-data' | 'invalid' | 'pending';

/** A number as text: an exact decimal where it terminates, else `n/d` in lowest terms; in the base unit. */
export type ExactText = string;

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

/** A threshold that warns. */
export interface ResultWarning {
  readonly text: string;
  /** In words of the report's language. */
  readonly words: string;
  readonly operator: Operator;
  readonly limit: ExactText;
  readonly upper: ExactText | null;
  /** True for a pass that does not meet it. */
  readonly warned: boolean;
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
  /** What the figure may be after any correction; null where nothing is in doubt. */
  readonly bounds: ResultBounds | null;
  /** True where it passes or fails, and no correction of the data could change that. */
  readonly certain: boolean;
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
  readonly baseline: Baseline | null;
  readonly groups: readonly GroupResult[] | null;
  /** SHA-256 of the measure's normal form. */
  readonly measure: string;
  /** The measure in words of the report's language; null for unmeasured and stated targets. */
  readonly measureWords: string | null;
  /** The stricter threshold and whether a pass meets it too; absent where the plan gives none. */
  readonly warn?: ResultWarning;
  /** The figure it starts from, as the plan writes it; absent where it gives none. */
  readonly from?: { readonly value: ExactText; readonly text: string };
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
  /** Of an average what its sum is divided by; absent for any other figure. */
  readonly averagedBy?: 'rows' | 'weights' | undefined;
}

/** The ends between which a figure lies whatever the rows in doubt say; an end is null where nothing bounds it. */
export interface ResultBounds {
  readonly low: ExactText | null;
  readonly high: ExactText | null;
  /** `98.69% … 98.74%` in words of the report's language. */
  readonly display: string;
  /** How many rows are in doubt; null where nobody knows. */
  readonly rows: number | null;
  /** The first of them. */
  readonly places: readonly NamedRow[];
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
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** One group of `each`. */
export interface GroupResult {
  readonly group: string;
  readonly status: Status;
  readonly actual: Actual | null;
  /** Its figure in the report that `--baseline` names; absent where that has none. */
  readonly baseline?: Omit<Baseline, 'period'> | undefined;
}

/** The rows behind a figure. */
export interface ResultEvidence {
  readonly source: string;
  /** The source's title as the plan gives it; absent in reports of earlier versions. */
  readonly title?: string | undefined;
  /** What its figure is to the whole, in words of the report's language: 分子, 分母, 本期 …; absent where it is the whole. */
  readonly role?: string | undefined;
  readonly files: readonly string[];
  /** The columns whose cells may touch the figure: those it asks, and those of keys, rules, periods and units. */
  readonly columns?: readonly string[] | undefined;
  readonly rows: number;
  readonly where: string | null;
  readonly met: readonly NamedRow[];
  readonly unmet: readonly NamedRow[];
  /** The first rows that keep the target from being met, what they have to do with it, and whether there are others. */
  readonly blamed: { readonly as: Blame; readonly rows: readonly NamedRow[]; readonly more: boolean };
}

/**
 * What a row has to do with a miss: it is counted; it is among the largest of a sum; it does not meet the condition of a
 * share; its own number is beyond the limit; the figure is its number.
 */
export type Blame = 'counted' | 'largest' | 'unmet' | 'beyond' | 'figure';

/** A row as documents name it: by its line, or in a database, where it has none, by its key. */
export interface NamedRow {
  readonly file: string;
  readonly line: number | null;
  readonly key?: RowKey | undefined;
}

/** A line of a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}
