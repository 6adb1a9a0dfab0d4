import type { Language } from '../../model/plan/plan.ts';
import type { Day, Period } from '../../model/plan/period.ts';
import type { OptionName } from '../../text/words/help.ts';

/** The options of a run, read. A command that does not have one finds it at rest. */
export interface Options {
  readonly plan: string | null;
  /** Every `--plan`, where several may be given. */
  readonly plans: readonly string[];
  readonly period: Period | null;
  /** `--as-of`; null where it was not given. */
  readonly asOf: Day | null;
  readonly language: Language | null;
  /** An earlier report to put beside this one. */
  readonly baseline: string | null;
  readonly format: string | null;
  readonly outputs: readonly string[];
  readonly only: readonly string[];
  /** What the targets are arranged by. */
  readonly by: 'section' | 'owner';
  readonly encodings: readonly string[];
  readonly sources: readonly string[];
  /** `--database`, as given: `[NAME=]URL`. */
  readonly databases: readonly string[];
  /** `--timeout`, in seconds; null where it was not given. */
  readonly timeout: number | null;
  readonly failures: boolean;
  /** `--output` where it may be given once, and names a folder or the file of a draft; null where it was not given. */
  readonly folder: string | null;
  /** `--data`: files, folders and patterns that a draft's sources are written from. */
  readonly data: readonly string[];
  readonly force: boolean;
  readonly rows: boolean;
  readonly strict: boolean;
  /** `--jobs`: how many threads read at a time; null for as many as the machine runs. */
  readonly jobs: number | null;
  /** False with `--no-hash`. */
  readonly hash: boolean;
  readonly quiet: boolean;
  /** `--no-color` was given. */
  readonly colourless: boolean;
}

/** The formats that templates are written in; the first unless it is said. */
export const templateFormats: readonly string[] = ['csv', 'xlsx'];

/** How an option is written, and whether it may be given more than once. */
export interface OptionEntry {
  readonly flags: string;
  readonly repeatable?: true;
}

/** The options a command may declare. */
export type CommandOption = Exclude<OptionName, GlobalOption | 'version' | 'help'>;

/** The options that every command has. */
export type GlobalOption = 'lang' | 'quiet' | 'color';

/** All options, in the order help shows them. */
export const optionEntries: Readonly<Record<CommandOption | GlobalOption, OptionEntry>> = {
  plan: { flags: '--plan <file>' },
  plans: { flags: '--plan <file>', repeatable: true },
  period: { flags: '--period <period>' },
  asOf: { flags: '--as-of <date>' },
  baseline: { flags: '--baseline <file>' },
  format: { flags: '--format <name>' },
  templateFormat: { flags: '--format <name>' },
  output: { flags: '--output <file>', repeatable: true },
  folder: { flags: '--output <folder>' },
  planOutput: { flags: '--output <file>' },
  data: { flags: '--data <files>', repeatable: true },
  force: { flags: '--force' },
  rows: { flags: '--rows' },
  only: { flags: '--only <name>', repeatable: true },
  by: { flags: '--by <section|owner>' },
  failures: { flags: '--failures' },
  encoding: { flags: '--encoding <enc>', repeatable: true },
  source: { flags: '--source <name[=path]>', repeatable: true },
  database: { flags: '--database <[name=]url>', repeatable: true },
  timeout: { flags: '--timeout <seconds>' },
  jobs: { flags: '--jobs <n>' },
  hash: { flags: '--no-hash' },
  strict: { flags: '--strict' },
  lang: { flags: '--lang <zh|en>' },
  quiet: { flags: '--quiet' },
  color: { flags: '--no-color' },
};

/** The options that every command has, in the order help shows them. */
export const globalOptions: readonly GlobalOption[] = ['lang', 'quiet', 'color'];
