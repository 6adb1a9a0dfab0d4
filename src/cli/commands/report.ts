import { resolve } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/subjects/report.ts';
import { type ExitCode, codeOfFindings, codeOfReport } from '../args/exit-code.ts';
import type { Command, CommandCall } from '../command.ts';
import { findPlans } from '../files/find-plans.ts';
import { selectTargets } from '../files/select-targets.ts';
import { emit } from '../output/emit.ts';
import { withErrorsOfRun } from '../output/refuse.ts';
import { endStrict } from '../output/end-strict.ts';
import { printFindings } from '../output/print-findings.ts';
import { type JudgedFiles, judgeFiles } from '../prepare-check.ts';

/** `plan-check report`: judges every target and prints the report; of several plans, one after the other. */
export const command: Command = async (call) => {
  const plans = findPlans(call.options.plans, call.world);
  if (plans.length > 1) {
    const { reportPlans } = await import('../report-plans.ts');
    return reportPlans(plans, call, { judge: judgeReport, deliver });
  }
  const only = { ...call, options: { ...call.options, plan: plans[0] ?? null } };
  const judged = await judgeReport(only);
  return judged === null ? 2 : deliver(judged, only);
};

function judgeReport(call: CommandCall): Promise<JudgedFiles | null> {
  const { args, options } = call;
  return judgeFiles(call, {
    command: 'report',
    subject: 'report',
    files: args,
    select: (plan) => selectTargets(options.only, plan),
  });
}

/** Prints and writes a report. */
async function deliver(judged: JudgedFiles, call: CommandCall): Promise<ExitCode> {
  const { world, options } = call;
  const { unopened } = judged.checked;
  const beside = await putBaseline(judged.checked.report, call);
  const { report } = beside;
  const delivery = { ...judged, inputs: [...judged.inputs, ...beside.inputs] };
  const found = [...judged.findings, ...beside.findings];
  const emitted = await emit('report', report, delivery, call, withErrorsOfRun(report, found));
  const findings = [...found, ...emitted];
  await printFindings(findings, world, options, judged.language);
  return endStrict(
    (strict) => [unopened ? 2 : 0, codeOfFindings(findings, strict), codeOfReport(report, strict)],
    call,
    judged.language,
  );
}

/** A report with its baseline, what there is to say about that, and the files that were read for it. */
export interface Beside {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Absolute paths. */
  readonly inputs: readonly string[];
}

/** Puts the report that `--baseline` names beside a report. Where it cannot be read the report stays as it is. */
export async function putBaseline(report: Report, { world, options }: CommandCall): Promise<Beside> {
  const { baseline } = options;
  if (baseline === null) return { report, findings: [], inputs: [] };
  // Only who asks for it waits for what reads it.
  const { openSavedReport } = await import('../files/open-saved-report.ts');
  const { addBaseline } = await import('../../compare/add-baseline.ts');
  const { value, findings } = await openSavedReport(baseline, world);
  const inputs = baseline === '-' ? [] : [resolve(world.cwd, baseline)];
  if (value === null) return { report, findings, inputs };
  const added = addBaseline(report, value);
  return { report: added.report, findings: [...findings, ...added.findings], inputs };
}
