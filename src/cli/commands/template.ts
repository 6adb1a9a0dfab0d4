import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finding, hasErrors, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { writtenWords } from '../../text/words/run-words.ts';
import { codeOfFindings } from '../args/exit-code.ts';
import { templateFormats } from '../args/options.ts';
import type { Command } from '../command.ts';
import { openPlan } from '../files/open-plan.ts';
import { errorCode, pathKind, shownName } from '../files/paths.ts';
import { printFindings } from '../output/print-findings.ts';
import { writeWhole } from '../output/write-whole.ts';
import { templateBooks, templateFiles } from '../template/template-files.ts';

/** `plan-check template`: writes a blank table for each source and a data dictionary. Where a file is there it writes none. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  const [argument = null] = args;
  const { plan, findings, language, written } = openPlan(argument ?? options.plan, call);
  const refusals = [...findings, ...unknownFormat(options.format)];
  if (argument !== null && options.plan !== null) {
    refusals.push(finding('usage/plan-given-twice', { files: [argument, options.plan] }, nowhere));
  }
  if (plan === null || hasErrors(refusals)) {
    await printFindings(refusals, world, options, language);
    return 2;
  }
  const given = options.folder ?? 'templates';
  const folder = resolve(world.cwd, given);
  const write = options.format === 'xlsx' ? templateBooks : templateFiles;
  const made = await write(plan, written ?? 'en');
  const files = made.map(({ name, content }) => ({
    shown: shownName(join(given, name), world.cwd, world.platform),
    path: join(folder, name),
    content,
  }));
  const taken = options.force
    ? []
    : files.filter(({ path }) => ['file', 'directory'].includes(String(pathKind(path))));
  const problems: Finding[] = [
    ...makeFolder(folder, given),
    ...taken.map(({ shown }) => finding('usage/file-exists', { file: shown }, nowhere)),
  ];
  if (problems.length === 0) {
    for (const { shown, path, content } of files) {
      const error = writeWhole(path, content);
      if (error !== null) problems.push(finding('usage/cannot-write', { file: shown, error }, nowhere));
      else if (!options.quiet) await world.stderr.write(`${writtenWords(shown, language)}\n`);
    }
  }
  const all = [...refusals, ...problems];
  await printFindings(all, world, options, language);
  return codeOfFindings(all, false);
};

function unknownFormat(value: string | null): readonly Finding[] {
  if (value === null || templateFormats.includes(value)) return [];
  const args = {
    option: '--format',
    value,
    expected: templateFormats,
    nearest: nearestName(value, templateFormats),
  };
  return [finding('usage/bad-option-value', args, nowhere)];
}

function makeFolder(path: string, file: string): readonly Finding[] {
  try {
    mkdirSync(path, { recursive: true });
    return [];
  } catch (error) {
    const code = errorCode(error);
    return [finding('usage/cannot-write', { file, error: code === 'EEXIST' ? 'ENOTDIR' : code }, nowhere)];
  }
}
