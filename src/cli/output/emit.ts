import { type Finding, nowhere } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import { type Format, render } from '../../report/formats.ts';
import { type SubjectName, type Subjects, plainStyle } from '../../report/renderers.ts';
import { finding } from '../../text/finding.ts';
import { writtenWords } from '../../text/words/run-words.ts';
import type { CommandCall } from '../command.ts';
import { realPath } from '../files/paths.ts';
import type { ChosenFormats } from './choose-formats.ts';
import { print } from './print.ts';
import { styleOf, takesLinks, withLinks } from './style-of.ts';
import { writeWhole } from './write-whole.ts';

/** How a document is to be given out. */
export interface Delivery {
  readonly chosen: Omit<ChosenFormats, 'printed'> & { readonly printed: ChosenFormats['printed'] | null };
  readonly language: Language;
  /** Absolute paths of the files that were read: none of them is written to. */
  readonly inputs: readonly string[];
}

const readByPrograms: ReadonlySet<string> = new Set(['line', 'github', 'junit', 'sarif', 'gitlab']);

/** True for a format that programs read for what is wrong: an empty page would say to them that all is well. */
export function isForPrograms({ name }: Format): boolean {
  return readByPrograms.has(name);
}

/**
 * Prints a document on standard output, unless nothing is to be printed there, then writes it to the files asked for. Programs that look for what is
 * wrong are given `forPrograms`. What could not be done is a finding.
 */
export async function emit<S extends SubjectName>(
  name: S,
  subject: Subjects[S],
  { chosen, language, inputs }: Delivery,
  { world, options }: CommandCall,
  forPrograms: Subjects[S] = subject,
): Promise<readonly Finding[]> {
  const given = (format: Format): Subjects[S] => (isForPrograms(format) ? forPrograms : subject);
  const look = styleOf(world.stdout, world, options, language);
  const text = chosen.printed && (await render(chosen.printed, name, given(chosen.printed), look));
  const isLinked = look.color && chosen.printed?.name === 'table' && takesLinks(world.env);
  const said = isLinked && typeof text === 'string' ? await withLinks(text, subject, world) : text;
  const findings = [...(await print(said ?? '', world))];
  const taken = new Set(chosen.files.length > 0 ? inputs.map(realPath) : []);
  for (const { name: file, path, format } of chosen.files) {
    if (taken.has(realPath(path))) {
      findings.push(finding('usage/output-is-input', { file }, nowhere));
      continue;
    }
    const { failures: failuresOnly, by, only } = options;
    const style = { ...plainStyle(language), failuresOnly, by, only };
    const error = writeWhole(path, (await render(format, name, given(format), style)) ?? '');
    if (error !== null) findings.push(finding('usage/cannot-write', { file, error }, nowhere));
    else if (!options.quiet) await world.stderr.write(`${writtenWords(file, language)}\n`);
  }
  return findings;
}
