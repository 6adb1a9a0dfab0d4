import type { Language } from '../plan/plan.ts';
import type { CircumstanceRule, ExclusionRule } from '../plan/policy.ts';
import type { Operator } from '../quantity.ts';
import type { Diagnostic, DiagnosticCount, Encoding, ExactText, PlanSummary, Tool } from './report.ts';

/** How a quantity of the document stands in the plan. */
export type TraceStatus =
  | 'covered'
  | 'read-otherwise'
  | 'untracked'
  | 'different'
  | 'uncovered'
  /** No plan was given. */
  | 'listed';

/** In what the plan differs from the document. */
export type TraceDifference = 'figure' | 'unit' | 'operator' | 'clause';

/** The tracing of a document's quantities in a plan: what `plan-check trace` prints. */
export interface Tracing {
  readonly format: 'plan-check/tracing';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  /** Null where the quantities of the document are listed without a plan. */
  readonly plan: PlanSummary | null;
  readonly document: TracedDocument;
  readonly summary: TraceSummary;
  /** In the order of the document. */
  readonly quantities: readonly TracedQuantity[];
  /** What the plan says of the document and the document does not, in the order of the plan. */
  readonly orphans: readonly Orphan[];
  /** The numbers that were taken for no quantities. */
  readonly passed: readonly {
    readonly rule: ExclusionRule;
    readonly text: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
}

/** The file of a document. */
export interface DocumentFile {
  /** As given when relative, else relative to the working directory, with `/`. */
  readonly file: string;
  /** Of the file as stored. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
}

/** The document as it was read. */
export interface TracedDocument extends DocumentFile {
  readonly title: string | null;
  /** 通政办发〔2017〕73号 */
  readonly number: string | null;
}

/** How many there are of each. */
export interface TraceSummary {
  readonly quantities: number;
  readonly covered: number;
  readonly readOtherwise: number;
  readonly untracked: number;
  readonly different: number;
  readonly uncovered: number;
  /** All of them where there is no plan, else none. */
  readonly listed: number;
  readonly targets: number;
  readonly orphaned: number;
}

/** A quantity of the document. */
export interface TracedQuantity {
  readonly status: TraceStatus;
  readonly difference: TraceDifference | null;
  readonly clause: string | null;
  /** The title of the heading that it stands under; '' above the first. */
  readonly section: string;
  /** The departments that the document names for it. */
  readonly owners: readonly string[];
  /** The indicator, as the document calls it; those in question where only some of several are. */
  readonly name: string;
  /** Its words with comparator and unit. */
  readonly text: string;
  readonly figure: TracedFigure;
  /** A promise, or a circumstance (a figure of the past, a starting point). */
  readonly kind: 'target' | 'context';
  /** The rule by which it is a circumstance. */
  readonly rule: CircumstanceRule | null;
  readonly line: number;
  readonly column: number;
  /** In the decoded text, in UTF-16 code units; `to` is behind the last one. */
  readonly span: { readonly from: number; readonly to: number };
  /** The document's words before and behind it. */
  readonly before: string;
  readonly after: string;
  /** The targets of the plan that are this quantity. */
  readonly targets: readonly TracedTarget[];
  readonly untracked: {
    readonly quantity: string;
    readonly reason: string;
    readonly line: number | null;
  } | null;
}

/** What a quantity says, in the base unit of its unit. */
export interface TracedFigure {
  /** A deadline is a date: 2025-06-30. */
  readonly kind: 'number' | 'date';
  /** One number, two for a range, none where it is held against another figure. */
  readonly values: readonly ExactText[];
  readonly unit: string;
  /** Null where the words are no threshold by themselves. */
  readonly operator: Operator | null;
}

/** A target that a quantity was held against. */
export interface TracedTarget {
  readonly id: string;
  readonly title: string;
  readonly clause: string | null;
  readonly wording: string;
  readonly reading: string | null;
  /** In the plan's file. */
  readonly line: number | null;
}

/** What of the plan is not in the document. */
export interface Orphan {
  readonly kind: 'target' | 'untracked';
  /** Of a target; null for what is untracked. */
  readonly id: string | null;
  readonly title: string;
  readonly clause: string | null;
  readonly wording: string;
  /** In the plan's file. */
  readonly line: number | null;
}
