import type { Language } from '../plan/plan.ts';
import type { Diagnostic, DiagnosticCount, FilePlace, PlanSummary, Tool } from './report.ts';

/**
 * Where a target of a plan that extends another comes from. `changed`: `of` is where the extended plan has it, `keys` is
 * what was changed.
 */
export interface LintOrigin {
  readonly kind: 'taken-over' | 'changed' | 'added';
  readonly of: FilePlace | null;
  readonly keys: readonly string[];
}

/** A condition that every row of a source must meet. */
export interface LintRule {
  readonly title: string;
  readonly words: string;
  /** `warning` where it is only said and touches no verdict. */
  readonly level: 'error' | 'warning';
}

/** The check of a plan alone: what `plan-check lint` prints. */
export interface Lint {
  readonly format: 'plan-check/lint';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  /** Null where the plan has errors. */
  readonly plan: PlanSummary | null;
  readonly file: string;
  /** The files of the plans that it extends, the nearest first. */
  readonly extends: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly targets: readonly {
      readonly id: string;
      readonly title: string;
      readonly target: string;
      /** What a pass must meet too lest it be marked, in words; absent where the plan gives none. */
      readonly warn?: string;
      /** The figure it starts from, as written; absent where the plan gives none. */
      readonly from?: string;
      readonly measure: string;
      /** Where it is written. */
      readonly place: FilePlace;
      /** Where it comes from in a plan that extends another; null in one that stands alone. */
      readonly origin: LintOrigin | null;
    }[];
  }[];
  /** Targets that are no longer in force: they are judged nowhere. */
  readonly retired: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly reason: string;
    readonly place: FilePlace;
  }[];
  readonly sources: readonly {
    readonly name: string;
    readonly title: string;
    /** How many targets read it or look something up in it. */
    readonly targets: number;
    /** With how many errors its check still ends well: `3行`, `0.5%`; absent where the plan tolerates none. */
    readonly tolerate?: string;
    /** What every row must meet, in words; absent where there are none. */
    readonly rules?: readonly LintRule[];
  }[];
  readonly diagnostics: readonly (Diagnostic & { readonly excerpt: string | null })[];
  readonly counts: readonly DiagnosticCount[];
}
