import type { Language } from '../plan/plan.ts';
import type { Diagnostic, DiagnosticCount, Input, PlanSummary, Tool } from './report.ts';

/** The check of data files against a plan's sources, without verdicts: what `plan-check validate` prints. */
export interface Validation {
  readonly format: 'plan-check/validation';
  readonly version: 1;
  readonly tool: Tool;
  readonly language: Language;
  readonly plan: PlanSummary;
  readonly asOf: string | null;
  readonly inputs: readonly Input[];
  readonly summary: ValidationSummary;
  /** In the order of the plan. */
  readonly sources: readonly ValidatedSource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: readonly DiagnosticCount[];
}

/** The whole in figures; findings are counted all, also those that are not listed. */
export interface ValidationSummary {
  readonly files: number;
  readonly sources: number;
  readonly supplied: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** How a source was handed in. */
export interface ValidatedSource {
  readonly source: string;
  readonly title: string;
  readonly department: string | null;
  readonly files: readonly string[];
  readonly rows: number;
  readonly errors: number;
  /** Whether the errors are no more than the plan tolerates; absent where it tolerates none. */
  readonly tolerated?: boolean;
  readonly warnings: number;
}

/** How many errors are in sources whose plan tolerates as many. */
export function toleratedErrors({ sources }: Pick<Validation, 'sources'>): number {
  return sources.reduce((sum, { tolerated, errors }) => sum + (tolerated === true ? errors : 0), 0);
}
