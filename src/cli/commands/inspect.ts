import {
  type InspectedFile,
  type OpenedFile,
  inspectFile,
  openToInspect,
} from '../../data/inspect/inspect-file.ts';
import { rawRows } from '../../data/inspect/raw-rows.ts';
import { type FindingSink, findingSink } from '../../data/open/finding-sink.ts';
import { spool } from '../../data/open/spool.ts';
import { type Finding, hasErrors, nowhere } from '../../model/finding.ts';
import type { Language } from '../../model/plan/plan.ts';
import type { Inspection } from '../../model/subjects/inspection.ts';
import { version } from '../../model/version.ts';
import { jsonLine } from '../../report/json/json.ts';
import { diagnosticsOf, finding } from '../../text/finding.ts';
import { type ExitCode, codeOfFindings, strongest } from '../args/exit-code.ts';
import type { Command, CommandCall } from '../command.ts';
import { draftSources } from '../../document/sources/draft-sources.ts';
import { sourceLines } from '../../document/sources/source-lines.ts';
import { draftWordsOf } from '../../text/words/draft-words.ts';
import { localeLanguage } from '../args/choose-language.ts';
import { surveyData } from '../files/survey-data.ts';
import { giveOneFile } from '../files/give-one-file.ts';
import { type OpenedPlan, openPlan } from '../files/open-plan.ts';
import { chooseFormats } from '../output/choose-formats.ts';
import { emit } from '../output/emit.ts';
import { print } from '../output/print.ts';
import { printFindings } from '../output/print-findings.ts';
import { watchReading } from '../progress/watch-reading.ts';
import type { World } from '../world.ts';

/** `plan-check inspect`: shows how a file is read, or with `--rows` its records. It works with a plan and without. */
export const command: Command = async (call) => {
  const { world, args, options } = call;
  if (options.format === 'yaml') return printSources(call);
  const chosen = chooseFormats('inspection', options, world);
  const opened = openPlan(options.plan, call);
  const { language } = opened;
  const aboutPlan = planFindings(opened, call);
  const sources = opened.plan?.sources ?? [];
  const refusals = [...chosen.findings, ...clashes(call), ...aboutPlan];
  const isPlanned = !hasErrors(aboutPlan);
  const one = isPlanned
    ? await giveOneFile('inspect', args[0] ?? '', options, sources, world)
    : { given: null, findings: [] };
  const several =
    args.length > 1 ? [finding('usage/one-file', { command: 'inspect', files: args }, nowhere)] : [];
  const said = [...refusals, ...several, ...one.findings];
  if (one.given === null || hasErrors(said)) {
    await printFindings(said, world, options, language);
    return 2;
  }
  const { given } = one;
  // Rows on a terminal are progress enough.
  const quiet = options.quiet || (options.rows && world.stdout.isTTY);
  const watched = watchReading(world, [given], { quiet }, language);
  const spooled = spool(watched.opener, given.path === null ? watched.stdin : null);
  const sink = findingSink();
  try {
    const file = await openToInspect(given, sources, spooled.open, sink.note);
    if (file === null) {
      await watched.end();
      await printFindings([...said, ...sink.findings()], world, options, language);
      return 2;
    }
    if (options.rows) {
      const failed = await printRows(file, options.sources.length > 0, sink.note, world);
      await watched.end();
      await printFindings([...said, ...sink.findings(), ...failed], world, options, language, sink.counts());
      return strongest([
        codeOfFindings([...said, ...failed], options.strict),
        codeOfFile(sink, options.strict),
      ]);
    }
    const inspected = await inspectFile(file, sources, opened.plan?.period ?? null, sink.note);
    await watched.end();
    const document = buildInspection(inspected, sink, opened.written ?? 'en');
    const inputs = [...opened.paths, ...(given.path === null ? [] : [given.path])];
    const problems = await emit(
      'inspection',
      document,
      { chosen, language: document.language, inputs },
      call,
    );
    await printFindings([...said, ...problems], world, options, language);
    return strongest([
      codeOfFindings([...said, ...problems], options.strict),
      codeOfFile(sink, options.strict),
    ]);
  } finally {
    await watched.end();
    await spooled.close();
  }
};

/** `--format yaml`: the sources of a plan, written from the files. */
async function printSources(call: CommandCall): Promise<ExitCode> {
  const { world, args, options } = call;
  const language = options.language ?? localeLanguage(world);
  const { registers, findings } = await surveyData('inspect', args, call);
  const lines = sourceLines(draftSources(registers), draftWordsOf(language));
  const problems = registers.length === 0 ? [] : await print(`${lines.join('\n')}\n`, world);
  const all = [...findings, ...problems];
  await printFindings(all, world, options, language);
  return registers.length === 0 ? 2 : codeOfFindings(all, options.strict);
}

/** A plan is only missed where it was named or is needed to know a source. */
function planFindings({ file, plan, findings }: OpenedPlan, { options }: CommandCall): readonly Finding[] {
  if (options.plan !== null || options.sources.length > 0) return findings.filter(isError);
  return plan === null && file !== null ? [finding('usage/plan-not-used', { file }, nowhere)] : [];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function clashes({ options }: CommandCall): readonly Finding[] {
  if (!options.rows) return [];
  const others = [
    ...(options.format === null || options.format === 'json' ? [] : ['--format']),
    ...(options.outputs.length === 0 ? [] : ['--output']),
  ];
  return others.map((other) => finding('usage/not-with', { option: '--rows', other }, nowhere));
}

function codeOfFile(sink: FindingSink, strict: boolean): ExitCode {
  return codeOfFindings(sink.findings(), strict) === 0 ? 0 : 1;
}

/** An inspected file as a document. */
export function buildInspection(file: InspectedFile, sink: FindingSink, language: Language): Inspection {
  return {
    format: 'plan-check/inspection',
    version: 1,
    tool: { name: 'plan-check', version },
    language,
    ...file,
    diagnostics: diagnosticsOf(sink.findings(), language),
    counts: sink.counts(),
  };
}

const enough = 1 << 16;

/**
 * Prints the records of a file as JSON Lines, each time as much as the reader takes; stops where it has gone away. Gives
 * what kept it from printing.
 */
export async function printRows(
  opened: OpenedFile,
  fromHeader: boolean,
  note: (finding: Finding) => void,
  world: World,
): Promise<readonly Finding[]> {
  let text = '';
  for await (const rows of rawRows(opened, fromHeader, note)) {
    for (const row of rows) {
      text += jsonLine(row);
      if (text.length < enough) continue;
      const failed = await print(text, world);
      text = '';
      if (failed.length > 0 || world.stdout.isClosed?.()) return failed;
    }
  }
  return text === '' ? [] : print(text, world);
}
