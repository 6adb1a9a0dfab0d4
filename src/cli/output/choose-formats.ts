import { resolve } from 'node:path';
import { type Finding, nowhere } from '../../model/finding.ts';
import { type Format, formatNamed, formatOfFile, formats } from '../../report/formats.ts';
import type { SubjectName } from '../../report/renderers.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { HelpFacts } from '../../text/words/help.ts';
import type { Options } from '../args/options.ts';
import type { CommandEntry } from '../command.ts';
import type { Where } from '../files/find-files.ts';
import { shownName } from '../files/paths.ts';

/** A file to be written. */
export interface OutputFile {
  /** As shown to people. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly format: Format;
}

/** Where a subject is to be printed, and in which formats. */
export interface ChosenFormats {
  /** Of standard output. */
  readonly printed: Format;
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/** The formats that `--format` and the extensions of `--output` name, among those that can print the subject. */
export function chooseFormats(
  subject: SubjectName,
  options: Pick<Options, 'format' | 'outputs'>,
  where: Where,
): ChosenFormats {
  const fallback = formats.find((format) => prints(format, subject));
  if (fallback === undefined) throw new Error(`no format prints a ${subject}`);
  const findings: Finding[] = [];
  const named = options.format === null ? fallback : formatNamed(options.format);
  const printed = prints(named, subject) ? named : null;
  const facts = formatFacts(subject);
  if (options.format !== null && printed === null) {
    const nearest = nearestName(options.format, facts.formats);
    const args = { option: '--format', value: options.format, expected: facts.formats, nearest };
    findings.push(finding('usage/bad-option-value', args, nowhere));
  }
  const files = new Map<string, OutputFile>();
  for (const given of options.outputs) {
    const name = shownName(given, where.cwd, where.platform);
    const path = resolve(where.cwd, given);
    const format = formatOfFile(given);
    if (!prints(format, subject)) {
      findings.push(
        finding('usage/unknown-extension', { file: name, extensions: facts.extensions }, nowhere),
      );
    } else if (files.has(path)) findings.push(finding('usage/output-twice', { file: name }, nowhere));
    else files.set(path, { name, path, format });
  }
  return { printed: printed ?? fallback, files: [...files.values()], findings };
}

/** The formats and extensions that a subject can be printed in, for help and for messages. */
export function formatFacts(subject: SubjectName | null): Pick<HelpFacts, 'formats' | 'extensions'> {
  const able = subject === null ? [] : formats.filter((format) => prints(format, subject));
  return {
    formats: able.map(({ name }) => name),
    extensions: able.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
  };
}

/** The formats and extensions of a command. */
export function factsOfCommand({
  subject,
  formats: own,
}: CommandEntry): Pick<HelpFacts, 'formats' | 'extensions'> {
  return own === undefined ? formatFacts(subject) : { formats: own, extensions: [] };
}

function prints(format: Format | null, subject: SubjectName): format is Format {
  return format !== null && format.subjects.includes(subject);
}
