import type { Options } from './args/options.ts';
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
