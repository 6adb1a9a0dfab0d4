import type { Language } from './plan.ts';
import type { Diagnostic, DiagnosticCount, PlanSummary, Tool } from './report.ts';

/** The check of a plan alone: what `plan-check lint` prints. */
export interface Lint {
  readonly format: 'plan-check/lint';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  /** Null where the plan has errors. */
  readonly plan: PlanSummary | null;
  readonly file: string;
  readonly sections: readonly {
    readonly title: string;
    readonly targets: readonly {
      readonly id: string;
      readonly title: string;
      readonly target: string;
      readonly measure: string;
    }[];
  }[];
  readonly sources: readonly { readonly name: string; readonly title: string; readonly targets: number }[];
  readonly diagnostics: readonly (Diagnostic & { readonly excerpt: string | null })[];
  readonly counts: readonly DiagnosticCount[];
}
