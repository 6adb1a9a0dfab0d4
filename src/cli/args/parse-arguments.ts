import { CommanderError } from 'commander';
import { type Finding, nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { CommandEntry } from '../command.ts';
import { commands } from '../commands.ts';
import { type HelpStyle, buildProgram } from './build-program.ts';
import { type Options, globalOptions, optionEntries } from './options.ts';
import { readOptions } from './read-options.ts';

/** What the arguments ask for. */
export type Invocation =
  | {
      readonly kind: 'run';
      readonly entry: CommandEntry;
      readonly args: readonly string[];
      readonly options: Options;
    }
  /** Help or the version, asked for. */
  | { readonly kind: 'print'; readonly text: string }
  /** Nothing that can be done; `help` where nothing was asked at all. */
  | { readonly kind: 'refuse'; readonly findings: readonly Finding[]; readonly help: string };

/** Reads the arguments. What is wrong with them is a finding with the nearest known name. */
export function parseArguments(argv: readonly string[], style: Omit<HelpStyle, 'print'>): Invocation {
  const printed: string[] = [];
  const calls: Invocation[] = [];
  const help = { ...style, print: (text: string): number => printed.push(text) };
  const program = buildProgram(argv, help, (entry, args, values) => {
    const { options, findings } = readOptions(values);
    calls.push(
      findings.length > 0 ? { kind: 'refuse', findings, help: '' } : { kind: 'run', entry, args, options },
    );
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const text = printed.join('');
    if (error.exitCode === 0) return { kind: 'print', text };
    if (error.code === 'commander.help') return { kind: 'refuse', findings: [], help: text };
    return { kind: 'refuse', findings: [findingOf(error, argv)], help: '' };
  }
  const [call] = calls;
  if (call === undefined) throw new Error('commander called no command');
  return call;
}

function findingOf(error: CommanderError, argv: readonly string[]): Finding {
  const known = commands.map(({ name }) => name);
  const entry = commands.find(({ name }) => argv.includes(name));
  const command = entry?.name ?? '';
  // commander says what it stumbled over in quotes and in no other way.
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return finding('usage/unknown-command', { name, nearest: nearestName(name, known), known }, nowhere);
    case 'commander.unknownOption': {
      const flag = name.replace(/=.*/s, '');
      return finding(
        'usage/unknown-option',
        { name: flag, nearest: nearestName(flag, flagsOf(entry)), command },
        nowhere,
      );
    }
    case 'commander.optionMissingArgument':
      return finding('usage/option-needs-value', { option: name }, nowhere);
    case 'commander.missingArgument':
      return finding('usage/missing-argument', { name, command }, nowhere);
    case 'commander.excessArguments':
      return finding('usage/too-many-arguments', { command }, nowhere);
    default:
      throw error;
  }
}

function flagsOf(entry: CommandEntry | undefined): readonly string[] {
  const names = [...(entry?.options ?? []), ...globalOptions];
  return [...names.map((name) => optionEntries[name].flags.replace(/ .*/, '')), '--help', '--version'];
}
