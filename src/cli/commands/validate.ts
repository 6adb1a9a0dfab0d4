import type { Language } from '../../model/plan/plan.ts';
import { validate } from '../../run/check.ts';
import { writtenWords } from '../../text/words/run-words.ts';
import { codeOfFindings, codeOfValidation } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { beginLists, chooseProblemLists } from '../output/problem-lists.ts';
import { refuse, withErrorsOfRun } from '../output/refuse.ts';
import { endStrict } from '../output/end-strict.ts';
import { printFindings } from '../output/print-findings.ts';
import { prepareCheck } from '../prepare-check.ts';

/** `plan-check validate`: checks the data files against the plan's sources, prints what is wrong and lists it for the departments. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const { lists: asked, outputs, findings: repeated } = chooseProblemLists(options.outputs, world);
  const sayWritten = async (names: readonly string[], language: Language): Promise<void> => {
    if (options.quiet) return;
    for (const name of names) await world.stderr.write(`${writtenWords(name, language)}\n`);
  };
  // Where nothing is checked the lists say so: one of an earlier run would pass for this one's.
  const refuseToLists: typeof refuse = async (findings, file, delivery, refused) => {
    const lists = beginLists(asked, { ...delivery, sources: [] });
    for (const found of findings) lists.hear(found, null);
    const { written, findings: own } = await lists.finish();
    await sayWritten(written, delivery.language);
    await refuse([...findings, ...own], file, delivery, refused);
  };
  const chosen = chooseFormats('validation', { ...options, outputs }, world);
  const prepared = await prepareCheck(call, {
    command: 'validate',
    files: args,
    chosen: { ...chosen, findings: [...repeated, ...chosen.findings] },
    select: () => ({ ids: null, findings: [] }),
    refuse: refuseToLists,
  });
  if (prepared === null) return 2;
  const { language, request, watched } = prepared;
  const lists = beginLists(asked, { ...prepared, sources: request.plan.sources });
  try {
    const run = await validate({ ...request, ...(asked.length > 0 && { onFinding: lists.hear }) }).finally(
      watched.end,
    );
    const findings = [...prepared.findings, ...run.findings];
    if (run.value === null) {
      await refuseToLists(findings, request.plan.file, prepared, call);
      return 2;
    }
    const { validation, unopened } = run.value;
    const forPrograms = withErrorsOfRun(validation, findings);
    findings.push(...(await emit('validation', validation, prepared, call, forPrograms)));
    const listed = await lists.finish();
    findings.push(...listed.findings);
    await sayWritten(listed.written, language);
    await printFindings(findings, world, options, language);
    return await endStrict(
      (strict) => [unopened ? 2 : 0, codeOfFindings(findings, strict), codeOfValidation(validation, strict)],
      call,
      language,
    );
  } finally {
    lists.abandon();
  }
};
