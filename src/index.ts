import { createHash } from 'node:crypto';
import { type Opener, nodeOpener } from './data/open/opener.ts';
import type { GivenFile } from './model/data/given-file.ts';
import type { Finding } from './model/finding.ts';
import { type Day, type Period, parsePeriod } from './model/plan/period.ts';
import type { Language } from './model/plan/plan.ts';
import type { Diagnostic, Report } from './model/subjects/report.ts';
import { version } from './model/version.ts';
import { type OpenExtended, openNothing } from './plan/extends/read-layers.ts';
import { readPlan } from './plan/read/read-plan.ts';
import { parseSingleDay } from './quantity/thresholds/parse-span.ts';
import { check } from './run/check.ts';
import { type HeardReading, type Progress, heardReading } from './run/heard-reading.ts';
import type { RangeReaders } from './run/read-range.ts';
import { diagnosticOf } from './text/finding.ts';

export type { Explanation } from './model/subjects/explanation.ts';
export type { Language } from './model/plan/plan.ts';
export type { Diagnostic, Input, Report, Result, Status, Summary } from './model/subjects/report.ts';
export type { Opener } from './data/open/opener.ts';
export type { Progress } from './run/heard-reading.ts';
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
  /** An earlier report, as `--format json` prints it, to put beside this one, and its name; none unless given. */
  readonly baseline?: { readonly file: string; readonly text: string };
  /** In how many threads files of 16 MiB and more are read; in this one unless given. Not with an `opener` of one's own. */
  readonly jobs?: number;
  /** Hears how far reading is, after each piece of a file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the run: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Opens the files' paths; the machine's own file system unless given. */
  readonly opener?: Opener;
}

/** A report, or null where the plan cannot be judged, and what there is to say about the plan and the baseline. */
export interface PlanAnswer {
  readonly report: Report | null;
  readonly findings: readonly Diagnostic[];
}

/**
 * Judges every target of a plan by data files: what `plan-check report` prints as JSON. A plan with errors has no report;
 * a file that cannot be opened or read is a finding of the report; an earlier report that cannot be read is a finding, and
 * the report has no baseline. Throws a RangeError for a period, a day or a number of threads that is none, and the signal's
 * reason once it is aborted; a day before the period is a finding, and there is no report.
 */
export async function checkPlan(request: PlanRequest): Promise<PlanAnswer> {
  const { period, asOf, jobs } = readOptions(request);
  const { signal, opener = nodeOpener } = request;
  signal?.throwIfAborted();
  const open: OpenExtended = (reference, from) =>
    request.extended?.(reference, from) ?? openNothing(reference, from);
  const { value: plan, findings } = readPlan(request.plan, open);
  const language = request.language ?? plan?.language ?? 'en';
  const said = (all: readonly Finding[]): readonly Diagnostic[] =>
    all.map((each) => diagnosticOf(each, language));
  if (plan === null) return { report: null, findings: said(findings) };
  const heard = await heardReading(
    opener,
    request.files.flatMap(({ path }) => path ?? []),
    request,
  );
  // Threads open files themselves.
  const readers = jobs > 1 && opener === nodeOpener ? await threads(jobs, heard.add) : null;
  const stop = (): void => void readers?.close();
  signal?.addEventListener('abort', stop);
  try {
    const run = await check({
      plan,
      files: request.files.map((file) => ({ source: null, period: null, encoding: null, ...file })),
      period,
      asOf,
      language,
      only: request.only === undefined ? null : new Set(request.only),
      opener: heard.opener,
      stdin: null,
      version,
      readers,
    });
    // What was stopped has been read in part.
    signal?.throwIfAborted();
    const report = run.value?.report ?? null;
    const beside = report && request.baseline ? await putBaseline(report, request.baseline) : null;
    return {
      report: beside?.report ?? report,
      findings: said([...findings, ...run.findings, ...(beside?.findings ?? [])]),
    };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await readers?.close();
  }
}

async function threads(jobs: number, hear: HeardReading['add']): Promise<RangeReaders> {
  const { workerReaders } = await import('./run/worker-readers.ts');
  return workerReaders(new URL('./worker.js', import.meta.url), () => undefined)(jobs, 1 << 24, hear);
}

function readOptions(request: PlanRequest): {
  readonly period: Period | null;
  readonly asOf: Day | null;
  readonly jobs: number;
} {
  const period = request.period === undefined ? null : parsePeriod(request.period);
  if (request.period !== undefined && period === null) throw new RangeError(`no period: ${request.period}`);
  const asOf = request.asOf === undefined ? null : parseSingleDay(request.asOf);
  if (request.asOf !== undefined && asOf === null) throw new RangeError(`no day: ${request.asOf}`);
  const { jobs = 1 } = request;
  if (!Number.isSafeInteger(jobs) || jobs < 1) throw new RangeError(`no number of threads: ${jobs}`);
  return { period, asOf, jobs };
}

async function putBaseline(
  report: Report,
  { file, text }: NonNullable<PlanRequest['baseline']>,
): Promise<{ readonly report: Report; readonly findings: readonly Finding[] }> {
  const { readSavedReport } = await import('./compare/saved/read-saved-report.ts');
  const { addBaseline } = await import('./compare/add-baseline.ts');
  const { reportSchema } = await import('./report/json/schema/report-schema.ts');
  const bytes = Buffer.from(text);
  const { value: saved, findings } = readSavedReport(file, bytes, reportSchema);
  if (saved === null) return { report, findings };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const added = addBaseline(report, { file, sha256, report: saved });
  return { report: added.report, findings: [...findings, ...added.findings] };
}
