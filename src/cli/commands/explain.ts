import { nowhere } from '../../model/finding.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { codeOfFindings, strongest } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { type Selection, retiredFinding } from '../files/select-targets.ts';
import { emit } from '../output/emit.ts';
import { printFindings } from '../output/print-findings.ts';
import { judgeFiles } from '../prepare-check.ts';

/** `plan-check explain`: shows how one verdict came about. It ends well whatever the verdict is: the question was answered. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const [id = '', ...files] = args;
  const judged = await judgeFiles(call, {
    command: `explain ${id}`,
    subject: 'explanation',
    files,
    select: (plan) => selectOne(id, plan),
  });
  if (judged === null) return 2;
  const { explain, unopened } = judged.checked;
  const explanation = explain(id);
  if (explanation === null) throw new Error(`no verdict for ${id}`);
  const findings = [...judged.findings, ...(await emit('explanation', explanation, judged, call))];
  await printFindings(findings, world, options, judged.language);
  return strongest([unopened ? 2 : 0, codeOfFindings(findings, options.strict)]);
};

function selectOne(id: string, plan: Plan): Selection {
  const known = plan.sections.flatMap(({ targets }) => targets.map((target) => target.id));
  if (known.includes(id)) return { ids: new Set([id]), findings: [] };
  const retired = plan.retired.find((target) => target.id === id);
  if (retired) return { ids: null, findings: [retiredFinding(retired)] };
  return {
    ids: null,
    findings: [finding('usage/unknown-target', { name: id, nearest: nearestName(id, known) }, nowhere)],
  };
}
