import { resolve } from 'node:path';
import { draftSources } from '../../document/sources/draft-sources.ts';
import { periodInTitle } from '../../document/deadlines/period-in-title.ts';
import { guessMeasure } from '../../document/measures/guess-measure.ts';
import { sourceLines } from '../../document/sources/source-lines.ts';
import { draftWordsOf } from '../../text/words/draft-words.ts';
import { surveyData } from '../files/survey-data.ts';
import { draftPlan } from '../../document/draft/draft-plan.ts';
import { targetWords } from '../../document/draft/target-words.ts';
import { readDocument } from '../../document/read/read-document.ts';
import { type Finding, at, hasErrors, nowhere } from '../../model/finding.ts';
import type { PolicyDocument } from '../../model/plan/policy.ts';
import { mostCharacters } from '../../plan/yaml/read-yaml.ts';
import { finding } from '../../text/finding.ts';
import { nextStepWords, writtenWords } from '../../text/words/run-words.ts';
import { localeLanguage } from '../args/choose-language.ts';
import { codeOfFindings } from '../args/exit-code.ts';
import type { Command, CommandCall } from '../command.ts';
import { pathKind, realPath, shownName } from '../files/paths.ts';
import { readPolicyFile } from '../files/read-policy-file.ts';
import { print } from '../output/print.ts';
import { printFindings } from '../output/print-findings.ts';
import { writeWhole } from '../output/write-whole.ts';

/** `plan-check draft`: a first plan from a policy document, on standard output or in a new file. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  // Where there are data files, --encoding speaks of them: the document's is found out.
  const ofDocument = options.data.length === 0 ? call : { ...call, options: { ...options, encodings: [] } };
  const policy = await readPolicyFile('draft', args[0] ?? '', ofDocument);
  const document = policy.text === null ? null : readDocument(policy.text);
  const language = options.language ?? document?.language ?? localeLanguage(world);
  const said = [...policy.findings];
  const missing = document === null ? null : lackOf(document, policy.file?.file ?? '');
  if (missing !== null) said.push(missing);
  if (document === null || missing !== null || policy.file === null || hasErrors(said)) {
    await printFindings(said, world, options, language);
    return 2;
  }
  const data = options.data.length === 0 ? null : await surveyData('draft', options.data, call, policy.path);
  if (data !== null) said.push(...data.findings);
  if (data !== null && data.registers.length === 0) {
    await printFindings(said, world, options, language);
    return 2;
  }
  const sources = data === null ? [] : draftSources(data.registers);
  const words = draftWordsOf(language);
  const text = draftPlan({
    document,
    file: policy.file.file,
    language,
    ...(data === null
      ? {}
      : {
          sources: sourceLines(sources, words),
          measureOf: guessMeasure(sources, words, periodInTitle(document.title ?? '') !== null),
        }),
  });
  if (text.length > mostCharacters) {
    const size = { characters: text.length, most: mostCharacters };
    await printFindings(
      [...said, finding('document/draft-too-large', size, at(policy.file.file))],
      world,
      options,
      language,
    );
    return 2;
  }
  const problems = options.folder === null ? await print(text, world) : await write(text, policy.path, call);
  const all = [...said, ...problems];
  await printFindings(all, world, options, language);
  if (!options.quiet && options.folder !== null && !hasErrors(all)) {
    const shown = shownName(options.folder, world.cwd, world.platform);
    await world.stderr.write(`${writtenWords(shown, language)}\n`);
    await world.stderr.write(`${nextStepWords(`plan-check trace ${policy.file.file} ${shown}`, language)}\n`);
  }
  return codeOfFindings(all, options.strict);
};

/** Why no plan can be made of a document; null where one can. */
function lackOf({ quantities }: PolicyDocument, file: string): Finding | null {
  if (quantities.length === 0) return finding('document/no-quantities', {}, at(file));
  const isAble = quantities.some((quantity) => targetWords(quantity) !== null);
  return isAble ? null : finding('document/nothing-for-targets', {}, at(file));
}

/** A plan that is there is somebody's work: only `--force` writes over it, and nothing over the document. */
async function write(
  text: string,
  document: string | null,
  { world, options }: CommandCall,
): Promise<readonly Finding[]> {
  const file = shownName(options.folder ?? '', world.cwd, world.platform);
  const path = resolve(world.cwd, options.folder ?? '');
  if (document !== null && realPath(path) === realPath(document))
    return [finding('usage/output-is-input', { file }, nowhere)];
  if (!options.force && pathKind(path) === 'file') return [finding('usage/file-exists', { file }, nowhere)];
  const error = writeWhole(path, text);
  return error === null ? [] : [finding('usage/cannot-write', { file, error }, nowhere)];
}
