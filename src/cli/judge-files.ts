import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan/plan.ts';
import { type Checked, check } from '../run/check.ts';
import type { CommandCall } from './commands.ts';
import type { Selection } from './files/select-targets.ts';
import { chooseFormats } from './output/choose-formats.ts';
import type { Delivery } from './output/emit.ts';
import { tell } from './output/tell.ts';
import { prepareCheck } from './prepare-check.ts';

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
  const prepared = await prepareCheck(call, { ...request, chosen });
  if (prepared === null) return null;
  const { language, inputs, watched } = prepared;
  const run = await check(prepared.request).finally(watched.end);
  const findings = [...prepared.findings, ...run.findings];
  if (run.value === null) {
    await tell(findings, world, options, language);
    return null;
  }
  return { checked: run.value, findings, chosen, language, inputs };
}
