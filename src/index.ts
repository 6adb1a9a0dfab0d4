import { type Opener, nodeOpener } from './data/open/opener.ts';
import type { GivenFile } from './model/data/given-file.ts';
import { parsePeriod } from './model/plan/period.ts';
import type { Language } from './model/plan/plan.ts';
import type { Diagnostic, Report } from './model/subjects/report.ts';
import { version } from './model/version.ts';
import { type OpenExtended, openNothing } from './plan/extends/read-layers.ts';
import { readPlan } from './plan/read/read-plan.ts';
import { parseSingleDay } from './quantity/thresholds/parse-span.ts';
import { check } from './run/check.ts';
import { diagnosticOf } from './text/finding.ts';

export type { Explanation } from './model/subjects/explanation.ts';
export type { Language } from './model/plan/plan.ts';
export type { Diagnostic, Input, Report, Result, Status, Summary } from './model/subjects/report.ts';
export type { Opener } from './data/open/opener.ts';
export { version } from './model/version.ts';

/** A data file: how it is called in the report and where it is; the rest is worked out where it is not said. */
export type DataFile = Pick<GivenFile, 'name' | 'path'> & Partial<Pick<GivenFile, 'source' | 'encoding'>>;

/** A plan, the data it is held against, and how. */
export interface PlanRequest {
  /** The plan's text, and its name for the places of findings. */
  readonly plan: { readonly file: string; readonly text: string };
  /**
   * Gives the plan that `extends:` names in the file `from`: its name and its text, or null where there is none. Without
   * it a plan that extends another is an error of the plan.
   */
  readonly extended?: (
    reference: string,
    from: string,
  ) => { readonly file: string; readonly text: string } | null;
  readonly files: readonly DataFile[];
  /** `2017`, `2017-Q2`, `2017-05-01/2018-04-30` …; the plan's own unless given. */
  readonly period?: string;
  /** A day before the end of the period, as `2017-06-30`: later rows do not count; all of the period unless given. */
  readonly asOf?: string;
  /** The plan's own unless given. */
  readonly language?: Language;
  /** Ids of the targets to judge; all unless given. */
  readonly only?: readonly string[];
  /** Opens the files' paths; the machine's own file system unless given. */
  readonly opener?: Opener;
}

/** A report, or null where the plan cannot be judged, and what there is to say about the plan. */
export interface PlanAnswer {
  readonly report: Report | null;
  readonly findings: readonly Diagnostic[];
}

/**
 * Judges every target of a plan by data files: what `plan-check report` prints as JSON. A plan with errors has no report;
 * a file that cannot be opened or read is a finding of the report. Throws a RangeError for a period or a day that is
 * none; a day before the period is a finding, and there is no report.
 */
export async function checkPlan(request: PlanRequest): Promise<PlanAnswer> {
  const period = request.period === undefined ? null : parsePeriod(request.period);
  if (request.period !== undefined && period === null) throw new RangeError(`no period: ${request.period}`);
  const asOf = request.asOf === undefined ? null : parseSingleDay(request.asOf);
  if (request.asOf !== undefined && asOf === null) throw new RangeError(`no day: ${request.asOf}`);
  const open: OpenExtended = (reference, from) =>
    request.extended?.(reference, from) ?? openNothing(reference, from);
  const { value: plan, findings } = readPlan(request.plan, open);
  const language = request.language ?? plan?.language ?? 'en';
  const run =
    plan &&
    (await check({
      plan,
      files: request.files.map((file) => ({ source: null, period: null, encoding: null, ...file })),
      period,
      asOf,
      language,
      only: request.only === undefined ? null : new Set(request.only),
      opener: request.opener ?? nodeOpener,
      stdin: null,
      version,
    }));
  return {
    report: run?.value?.report ?? null,
    findings: [...findings, ...(run?.findings ?? [])].map((each) => diagnosticOf(each, language)),
  };
}
