import type { CommandOption, Options } from './args/options.ts';
import type { ExitCode } from './args/exit-code.ts';
import type { World } from './world.ts';

/** What a command is given: the world, its arguments and its options. */
export interface CommandCall {
  readonly world: World;
  readonly args: readonly string[];
  readonly options: Options;
}

/** What a command's file exports as `command`. */
export type Command = (call: CommandCall) => Promise<ExitCode>;

/** A command as the command line knows it; what it does is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** `<needed>`, `[optional]`, `[many...]`, as commander writes them. */
  readonly args: readonly string[];
  readonly options: readonly CommandOption[];
  /** What it prints, for the formats that can print it; null where it prints something of its own. */
  readonly subject:
    | 'report'
    | 'explanation'
    | 'lint'
    | 'validation'
    | 'inspection'
    | 'comparison'
    | 'tracing'
    | null;
  /** The formats of a command without a subject that writes in more than one; the first unless it is said. */
  readonly formats?: readonly string[];
  readonly load: () => Promise<{ readonly command: Command }>;
}
