import { validate } from '../../run/check.ts';
import { writtenWords } from '../../text/words/run-words.ts';
import { codeOfFindings, codeOfValidation, strongest } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { beginLists, chooseProblemLists } from '../output/problem-lists.ts';
import { refuse, withErrorsOfRun } from '../output/refuse.ts';
import { printFindings } from '../output/print-findings.ts';
import { prepareCheck } from '../prepare-check.ts';

/** `plan-check validate`: checks the data files against the plan's sources, prints what is wrong and lists it for the departments. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const { lists: asked, outputs, findings: repeated } = chooseProblemLists(options.outputs, world);
  const chosen = chooseFormats('validation', { ...options, outputs }, world);
  const prepared = await prepareCheck(call, {
    command: 'validate',
    files: args,
    chosen: { ...chosen, findings: [...repeated, ...chosen.findings] },
    select: () => ({ ids: null, findings: [] }),
  });
  if (prepared === null) return 2;
  const { language, request, watched } = prepared;
  const lists = beginLists(asked, { ...prepared, plan: request.plan });
  try {
    const run = await validate({ ...request, ...(asked.length > 0 && { onFinding: lists.hear }) }).finally(
      watched.end,
    );
    const findings = [...prepared.findings, ...run.findings];
    if (run.value === null) {
      await refuse(findings, request.plan.file, prepared, call);
      return 2;
    }
    const { validation, unopened } = run.value;
    const forPrograms = withErrorsOfRun(validation, findings);
    findings.push(...(await emit('validation', validation, prepared, call, forPrograms)));
    const listed = lists.finish();
    findings.push(...listed.findings);
    if (!options.quiet) {
      for (const name of listed.written) await world.stderr.write(`${writtenWords(name, language)}\n`);
    }
    await printFindings(findings, world, options, language);
    return strongest([
      unopened ? 2 : 0,
      codeOfFindings(findings, options.strict),
      codeOfValidation(validation, options.strict),
    ]);
  } finally {
    lists.abandon();
  }
};
