import type { Command } from '../commands.ts';
import { emit } from '../output/emit.ts';
import { codeOfFindings, codeOfReport, strongest } from '../args/exit-code.ts';
import { judgeFiles } from '../judge-files.ts';
import { putBaseline } from '../put-baseline.ts';
import { selectTargets } from '../files/select-targets.ts';
import { tell } from '../output/tell.ts';

/** `plan-check report`: judges every target and prints the report. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const judged = await judgeFiles(call, {
    command: 'report',
    subject: 'report',
    files: args,
    select: (plan) => selectTargets(options.only, plan),
  });
  if (judged === null) return 2;
  const { unopened } = judged.checked;
  const beside = await putBaseline(judged.checked.report, call);
  const { report } = beside;
  const delivery = { ...judged, inputs: [...judged.inputs, ...beside.inputs] };
  const emitted = await emit('report', report, delivery, call);
  const findings = [...judged.findings, ...beside.findings, ...emitted];
  await tell(findings, world, options, judged.language);
  return strongest([
    unopened ? 2 : 0,
    codeOfFindings(findings, options.strict),
    codeOfReport(report, options.strict),
  ]);
};
