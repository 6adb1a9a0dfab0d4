import { readDocument } from '../../document/read/read-document.ts';
import { makeTracing } from '../../document/trace/make-tracing.ts';
import { type Finding, at, hasErrors, nowhere } from '../../model/finding.ts';
import { diagnosticsOf, finding } from '../../text/finding.ts';
import { codeOfFindings, codeOfTracing } from '../args/exit-code.ts';
import type { Command } from '../command.ts';
import { openPlan } from '../files/open-plan.ts';
import { readPolicyFile } from '../files/read-policy-file.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { endStrict } from '../output/end-strict.ts';
import { printFindings } from '../output/print-findings.ts';

/** `plan-check trace`: is every quantity of the policy document in the plan, and every target in the document? */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const [name = '', argument = null] = args;
  const chosen = chooseFormats('tracing', options, world);
  const opened = openPlan(argument ?? options.plan, call, new Set(['plan/no-targets']));
  const twice =
    argument !== null && options.plan !== null
      ? [finding('usage/plan-given-twice', { files: [argument, options.plan] }, nowhere)]
      : [];
  const policy = await readPolicyFile('trace', name, call);
  // Without a plan, named or lying where plans are, the document's quantities are listed.
  const isAlone =
    argument === null &&
    options.plan === null &&
    opened.findings.every(({ code }) => code === 'usage/plan-not-found');
  const said: readonly Finding[] = [
    ...chosen.findings,
    ...twice,
    ...(isAlone ? [] : opened.findings),
    ...policy.findings,
  ];
  const { plan, language } = opened;
  if ((plan === null && !isAlone) || policy.text === null || policy.file === null || hasErrors(said)) {
    await printFindings(said, world, options, language);
    return 2;
  }
  const document = readDocument(policy.text);
  const found =
    document.quantities.length === 0 ? [finding('document/no-quantities', {}, at(policy.file.file))] : [];
  const written = opened.written ?? (isAlone ? document.language : 'en');
  const tracing = {
    ...makeTracing(document, policy.file, plan, written),
    diagnostics: diagnosticsOf(found, written),
  };
  const inputs = [opened.path, policy.path].filter((path) => path !== null);
  const problems = await emit('tracing', tracing, { chosen, language: written, inputs }, call);
  await printFindings([...said, ...found, ...problems], world, options, language);
  return endStrict(
    (strict) => [codeOfFindings([...said, ...problems], strict), codeOfTracing(tracing, strict)],
    call,
    written,
  );
};
