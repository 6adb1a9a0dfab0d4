import { type Finding, type Severity, nameOfInput } from '../model/finding.ts';
import { type Day, isoOf } from '../model/plan/period.ts';
import { compare, multiply, rational } from '../quantity/numbers/rational.ts';
import type { Language, Plan, Tolerance } from '../model/plan/plan.ts';
import type { DiagnosticCount, Input, PlanSummary } from '../model/subjects/report.ts';
import type { Validation } from '../model/subjects/validation.ts';
import { diagnosticsOf, severityOf } from '../text/finding.ts';

/** What a validation is made of. */
export interface ValidationParts {
  readonly plan: Plan;
  readonly summary: PlanSummary;
  readonly asOf: Day | null;
  readonly language: Language;
  readonly version: string;
  readonly inputs: readonly Input[];
  readonly findings: readonly Finding[];
  readonly counts: readonly DiagnosticCount[];
}

/** Puts the check of the data together: the sources in the order of the plan, the findings in that of files and lines. */
export function makeValidation(parts: ValidationParts): Validation {
  const { plan, inputs, counts } = parts;
  const total = (severity: Severity, files: readonly string[] | null): number =>
    counts
      .filter(
        ({ file, code }) => severityOf(code) === severity && (files === null || files.includes(file ?? '')),
      )
      .reduce((sum, { count }) => sum + count, 0);
  const sources = plan.sources.map((source) => {
    const own = inputs.filter((input) => input.source === source.name);
    const files = own.map(nameOfInput);
    const rows = own.reduce((sum, input) => sum + input.rows.read, 0);
    const errors = total('error', files);
    return {
      source: source.name,
      title: source.title,
      department: source.department,
      files,
      rows,
      errors,
      ...(source.tolerate && { tolerated: isTolerated(errors, rows, source.tolerate) }),
      warnings: total('warning', files),
    };
  });
  return {
    format: 'plan-check/validation',
    version: 1,
    tool: { name: 'plan-check', version: parts.version },
    language: parts.language,
    plan: parts.summary,
    asOf: parts.asOf === null ? null : isoOf(parts.asOf),
    inputs,
    summary: {
      files: inputs.length,
      sources: sources.length,
      supplied: sources.filter(({ files }) => files.length > 0).length,
      errors: total('error', null),
      warnings: total('warning', null),
      notes: total('note', null),
    },
    sources,
    diagnostics: diagnosticsOf(parts.findings, parts.language),
    counts,
  };
}

function isTolerated(errors: number, rows: number, { of, most }: Tolerance): boolean {
  const allowed = of === 'errors' ? most : multiply(most, rational(rows));
  return compare(rational(errors), allowed) <= 0;
}
