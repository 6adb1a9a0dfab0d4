import type { RowNames } from '../model/data/row.ts';
import type { Finding } from '../model/finding.ts';
import { type Day, type Period, isoOf } from '../model/plan/period.ts';
import type { Language, Plan } from '../model/plan/plan.ts';
import type { DiagnosticCount, Input, PlanSummary, Report } from '../model/subjects/report.ts';
import type { Verdict } from '../model/verdict/verdict.ts';
import { diagnosticsOf } from '../text/finding.ts';
import { makeResult } from './make-result.ts';
import type { ResultContext } from './shown-evidence.ts';
import { summarise } from './tally.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly plan: Plan;
  readonly period: Period | null;
  /** `--as-of`; null where it was not given. */
  readonly asOf: Day | null;
  readonly language: Language;
  readonly version: string;
  readonly inputs: readonly Input[];
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  readonly counts: readonly DiagnosticCount[];
  /** The keys of rows of databases. */
  readonly rowNames: RowNames;
}

/** Puts the report together: results in the order of the plan, findings in the order of files and lines. */
export function makeReport(parts: ReportParts): Report {
  const { plan, asOf } = parts;
  const context = {
    ...resultContext(plan, parts.language, parts.inputs, parts.rowNames),
    scoring: plan.scoring,
    day: asOf ?? parts.period?.to ?? null,
  };
  const results = parts.verdicts.map((verdict) => makeResult(verdict, context));
  const isWhole = results.length === plan.sections.flatMap(({ targets }) => targets).length;
  return {
    format: 'plan-check/report',
    version: 1,
    tool: { name: 'plan-check', version: parts.version },
    language: parts.language,
    plan: planSummary(plan, parts.period),
    asOf: asOf === null ? null : isoOf(asOf),
    inputs: parts.inputs,
    summary: summarise(results, plan.scoring, isWhole),
    results,
    diagnostics: diagnosticsOf(parts.findings, parts.language),
    counts: parts.counts,
    baseline: null,
  };
}

/** Names of files for results. */
export function resultContext(
  plan: Plan,
  language: Language,
  inputs: readonly Input[],
  rowNames: RowNames,
): ResultContext {
  return {
    rowNames,
    plan,
    language,
    fileNames: inputs.map((input) => input.file),
    filesOf: (source) => inputs.filter((input) => input.source === source).map((input) => input.file),
  };
}

/** The plan as documents name it. */
export function planSummary(plan: Plan, period: Period | null): PlanSummary {
  return {
    id: plan.id,
    title: plan.title,
    document: plan.document,
    period: period && { from: isoOf(period.from), to: isoOf(period.to) },
    file: plan.file,
    sha256: plan.sha256,
  };
}
