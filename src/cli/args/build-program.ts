import { Command, Option } from 'commander';
import type { Language } from '../../model/plan/plan.ts';
import { wrap } from '../../report/layout/wrap.ts';
import {
  type HelpFacts,
  argumentWords,
  commandWords,
  exitCodeWords,
  headings,
  optionWords,
  placeholders,
  programWords,
} from '../../text/words/help.ts';
import type { CommandEntry } from '../command.ts';
import { commands } from '../commands.ts';
import { cellsOf } from './cells-of.ts';
import { type CommandOption, type GlobalOption, globalOptions, optionEntries } from './options.ts';

/** What a parsed command line hands over: the command, its arguments and commander's raw option values. */
export type OnCommand = (
  entry: CommandEntry,
  args: readonly string[],
  values: Readonly<Record<string, unknown>>,
) => void;

/** How help is written. */
export interface HelpStyle {
  readonly language: Language;
  readonly width: number;
  readonly version: string;
  readonly factsOf: (entry: CommandEntry) => HelpFacts;
  readonly print: (text: string) => void;
}

/**
 * The command line as commander knows it. It throws CommanderErrors, prints with `style.print` and does nothing itself.
 * Commands that the arguments do not name are there for the list of commands alone.
 */
export function buildProgram(argv: readonly string[], style: HelpStyle, onCommand: OnCommand): Command {
  const { language, version } = style;
  const { options, command } = placeholders[language];
  const program = new Command('plan-check')
    .usage(`${command} ${options}`)
    .description(programWords[language])
    .version(version, '-V, --version', optionWords.version[language](noFacts))
    .helpOption('-h, --help', optionWords.help[language](noFacts))
    .helpCommand(`help ${command}`, commandWords.help?.[language] ?? '')
    .addHelpText('after', `\n${exitCodeWords[language]}`);
  setUp(program, style);
  for (const name of globalOptions) program.addOption(optionOf(name, language, noFacts));
  for (const entry of commands) {
    const sub = listed(entry, language);
    program.addCommand(argv.includes(entry.name) ? complete(sub, entry, style, onCommand) : sub);
  }
  return program;
}

const noFacts: HelpFacts = { formats: [], extensions: [], documents: [] };

function listed({ name }: CommandEntry, language: Language): Command {
  return new Command(name).description(commandWords[name]?.[language] ?? '');
}

function complete(command: Command, entry: CommandEntry, style: HelpStyle, onCommand: OnCommand): Command {
  const { language } = style;
  command
    .usage([placeholders[language].options, ...entry.args].join(' '))
    .helpOption('-h, --help', optionWords.help[language](noFacts));
  setUp(command, style);
  const facts = style.factsOf(entry);
  for (const arg of entry.args)
    command.argument(arg, argumentWords[arg.replaceAll(/[^\w-]/g, '')]?.[language](facts) ?? '');
  for (const name of entry.options) command.addOption(optionOf(name, language, facts));
  return command.action(() => onCommand(entry, command.args, command.optsWithGlobals()));
}

function optionOf(name: CommandOption | GlobalOption, language: Language, facts: HelpFacts): Option {
  const { flags, repeatable } = optionEntries[name];
  const option = new Option(flags, optionWords[name][language](facts));
  if (repeatable)
    option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function setUp(command: Command, style: HelpStyle): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: style.print,
      writeErr: style.print,
      // What is wrong is said as a finding, in the run's language.
      outputError: () => undefined,
      getOutHelpWidth: () => style.width,
      getErrHelpWidth: () => style.width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: cellsOf,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrap(line, width, cellsOf))
          .join('\n'),
      styleTitle: (title) => headings[style.language][title] ?? title,
      subcommandTerm: (sub) => sub.name(),
    });
}
