import { check, type Checked } from '../check.ts';
import { hasErrors, type Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { version } from '../model/version.ts';
import { chooseFormats } from './choose-formats.ts';
import type { CommandCall } from './commands.ts';
import type { Delivery } from './emit.ts';
import { giveFiles } from './give-files.ts';
import { openPlan } from './open-plan.ts';
import type { Selection } from './select-targets.ts';
import { tell } from './tell.ts';

/** What a command that judges data asks for. */
export interface JudgingRequest {
  readonly command: string;
  readonly subject: 'report' | 'explanation';
  readonly files: readonly string[];
  readonly select: (plan: Plan) => Selection;
}

/** Judged data, ready to be printed, and what there is to say about the call and the plan. */
export interface JudgedFiles extends Delivery {
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

/** Reads the plan, finds the files and judges them. Where nothing can be judged it says why and gives null: code 2. */
export async function judgeFiles(call: CommandCall, request: JudgingRequest): Promise<JudgedFiles | null> {
  const { world, options } = call;
  const chosen = chooseFormats(request.subject, options, world);
  const { plan, path, language, findings } = openPlan(options.plan, call);
  if (plan === null || hasErrors([...findings, ...chosen.findings])) {
    await tell([...chosen.findings, ...findings], world, options, language);
    return null;
  }
  const selection = request.select(plan);
  const given = await giveFiles(request.command, request.files, options, plan, world);
  const refusals = [...selection.findings, ...given.refusals];
  if (refusals.length > 0 || given.files.length === 0) {
    await tell([...refusals, ...given.findings], world, options, language);
    return null;
  }
  const run = await check({
    plan,
    files: given.files,
    period: options.period,
    language,
    only: selection.ids,
    opener: world.opener,
    stdin: given.files.some((file) => file.path === null) ? world.stdin : null,
    version,
  });
  const all = [...findings, ...given.findings, ...run.findings];
  if (run.value === null) {
    await tell(all, world, options, language);
    return null;
  }
  const read = given.files.flatMap((file) => file.path ?? []);
  return {
    checked: run.value,
    findings: all,
    chosen,
    language,
    inputs: path === null ? read : [path, ...read],
  };
}
