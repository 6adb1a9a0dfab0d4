import type { Diagnostic, ExactText, NamedRow, Input, PlanSummary, Result, Tool } from './report.ts';
import type { Language } from '../plan/plan.ts';

/** How one verdict came about: what `plan-check explain` prints. */
export interface Explanation {
  readonly format: 'plan-check/explanation';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
  readonly inputs: readonly Input[];
  readonly result: Result;
  /** The measure as a tree; null for unmeasured and stated targets. */
  readonly tree: ExplanationNode | null;
  /** The tree of the figure it is compared with, where that is a measure. */
  readonly limit: ExplanationNode | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What would have to be mended for the verdict to be certain; null where it is, or where no mending gives one. */
  readonly mending?: ExplanationMending | null;
}

/** What leaves a verdict open. */
export interface ExplanationMending {
  /** The least number of rows that must be mended, of how many in doubt; null where that is not known. */
  readonly rows: number | null;
  readonly of: number | null;
  /** What matters first: damage and units that hide any number of rows, then rows as a whole, then cells. */
  readonly first: readonly Diagnostic[];
}

/** What a number may be after any correction, and why. */
export interface ExplanationDoubt {
  readonly low: ExactText | null;
  readonly high: ExactText | null;
  readonly display: string;
  /** How many rows leave it in doubt; null where nobody knows. */
  readonly rows: number | null;
  /** Of a share its ends: `29347 / 29997` and `29597 / 29997`. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  readonly places: readonly NamedRow[];
}

/** One number of the measure. All texts are in the document's language. */
export interface ExplanationNode {
  /** What it is to its parent: 分子, 分母, 本期, 上年同期 …; null at the top. */
  readonly role: string | null;
  /** The measure in words. */
  readonly words: string;
  /** The value as shown; null where there is none. */
  readonly display: string | null;
  readonly value: ExactText | null;
  /** The arithmetic: `1122 / 1250 = 89.76%`; null for a plain look-up. */
  readonly arithmetic: string | null;
  /** Why there is no figure, or a provisional one. */
  readonly reason: string | null;
  readonly rows: ExplanationRows | null;
  /** Null or left out where nothing is in doubt. */
  readonly doubt?: ExplanationDoubt | null;
  readonly parts: readonly ExplanationNode[];
}

/** What the rows named first are among those taken: the first that a condition takes, or those that make the figure. */
export type Standing = 'met' | 'largest' | 'smallest' | 'figure';

/** The rows behind a number. */
export interface ExplanationRows {
  readonly source: string;
  readonly title: string;
  readonly files: readonly string[];
  /** The period rule in words; null where every row counts. */
  readonly period: string | null;
  readonly inPeriod: number;
  readonly where: string | null;
  readonly taken: number;
  readonly meets: string | null;
  /** What the rows of `met` are. */
  readonly as: Standing;
  readonly met: readonly NamedRow[];
  readonly unmet: readonly NamedRow[];
}
