import { type Finding, hasErrors, nowhere } from '../../model/finding.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { compileDemand } from '../../plan/demand/compile-demand.ts';
import { finding } from '../../text/finding.ts';
import { codeOfFindings } from '../args/exit-code.ts';
import { buildLint } from '../build-lint.ts';
import type { Command } from '../commands.ts';
import { openPlan } from '../files/open-plan.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { tell } from '../output/tell.ts';

/** `plan-check lint`: checks the plan alone. What is wrong with it is the document, not a message beside it. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const [argument = null] = args;
  const chosen = chooseFormats('lint', options, world);
  const opened = openPlan(argument ?? options.plan, call);
  const { plan, file, path, findings, written, language } = opened;
  const refusals = [...chosen.findings, ...givenTwice(argument, options.plan)];
  if (file === null || path === null) refusals.push(...findings);
  if (file === null || path === null || refusals.length > 0) {
    await tell(refusals, world, options, language);
    return 2;
  }
  const all = [...findings, ...periodFindings(plan)];
  const lint = buildLint(hasErrors(all) ? null : plan, file, all, written ?? 'en');
  const { paths: inputs } = opened;
  const problems = await emit('lint', lint, { chosen, language: lint.language, inputs }, call);
  await tell(problems, world, options, language);
  return codeOfFindings([...all, ...problems], options.strict);
};

function givenTwice(argument: string | null, option: string | null): readonly Finding[] {
  if (argument === null || option === null) return [];
  return [finding('usage/plan-given-twice', { files: [argument, option] }, nowhere)];
}

// A plan that leaves its period to the command line lacks nothing yet.
function periodFindings(plan: Plan | null): readonly Finding[] {
  return plan?.period ? compileDemand(plan, plan.period, null).findings : [];
}
