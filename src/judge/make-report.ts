import { inOrder, type Finding } from '../model/finding.ts';
import { isoOf, type Period } from '../model/period.ts';
import type { Language, Plan } from '../model/plan.ts';
import type { DiagnosticCount, Encoding, PlanSummary, Report, RowAccount } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { compareText } from '../model/finding.ts';
import { diagnosticOf } from '../text/diagnostic-of.ts';
import { makeResult, type ResultContext } from './make-result.ts';
import { summarise } from './tally.ts';

/** A file as the report needs it. */
export interface ReadInput {
  readonly file: {
    readonly given: { readonly name: string };
    readonly source: { readonly name: string } | null;
    readonly survey: { readonly sha256: string; readonly bytes: number; readonly encoding: Encoding | null };
    readonly table: {
      readonly delimiter: string;
      readonly header: { readonly line: number; readonly names: readonly string[] } | null;
    };
  };
  readonly rows: RowAccount;
}

/** What a report is made of. */
export interface ReportParts {
  readonly plan: Plan;
  readonly period: Period | null;
  readonly language: Language;
  readonly version: string;
  readonly inputs: readonly ReadInput[];
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  readonly counts: readonly DiagnosticCount[];
}

/** Puts the report together: results in the order of the plan, findings in the order of files and lines. */
export function makeReport(parts: ReportParts): Report {
  const context = resultContext(parts.plan, parts.language, parts.inputs);
  const results = parts.verdicts.map((verdict) => makeResult(verdict, context));
  return {
    format: 'plan-check/report',
    version: 1,
    tool: { name: 'plan-check', version: parts.version },
    language: parts.language,
    plan: planSummary(parts.plan, parts.period),
    asOf: null,
    inputs: parts.inputs.map(({ file, rows }) => ({
      file: file.given.name,
      source: file.source?.name ?? null,
      sha256: file.survey.sha256,
      bytes: file.survey.bytes,
      encoding: file.survey.encoding,
      delimiter: file.table.header === null ? null : file.table.delimiter,
      header: file.table.header,
      rows,
    })),
    summary: summarise(results),
    results,
    diagnostics: [...parts.findings].sort(inOrder).map((finding) => diagnosticOf(finding, parts.language)),
    counts: [...parts.counts].sort(
      (a, b) => compareText(a.file ?? '', b.file ?? '') || compareText(a.code, b.code),
    ),
  };
}

/** Names of files for results. */
function resultContext(
  plan: Plan,
  language: Language,
  inputs: readonly Pick<ReadInput, 'file'>[],
): ResultContext {
  return {
    plan,
    language,
    fileNames: inputs.map(({ file }) => file.given.name),
    filesOf: (source) =>
      inputs.filter(({ file }) => file.source?.name === source).map(({ file }) => file.given.name),
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
