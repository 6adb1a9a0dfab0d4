import type { Language } from '../../model/plan/plan.ts';
import { type Style, plainStyle } from '../../report/renderers.ts';
import type { Options } from '../args/options.ts';
import type { Output, World } from '../world.ts';

/** How a document looks on a stream: a terminal's width and colour, or 100 columns in a pipe. */
export function styleOf(
  stream: Output,
  world: World,
  options: Pick<Options, 'colourless' | 'failures' | 'by' | 'only'>,
  language: Language,
): Style {
  const plain = plainStyle(language);
  return {
    ...plain,
    color: decideColour({ refused: options.colourless, env: world.env, isTTY: stream.isTTY }),
    columns: stream.columns ?? plain.columns,
    failuresOnly: options.failures,
    by: options.by,
    only: options.only,
    wideAmbiguous: stream.isTTY && world.platform === 'win32' && /^zh/i.test(world.systemLocale()),
    isTerminal: stream.isTTY,
  };
}

/** What the choice between colour and none depends on. */
export interface ColourChoice {
  /** `--no-color` was given. */
  readonly refused: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that is written to is a terminal. */
  readonly isTTY: boolean;
}

/**
 * Whether to write in colour: the first of these that has something to say decides. `--no-color`; FORCE_COLOR (`0`,
 * `false` for none, else colour); NO_COLOR, if not empty (no-color.org); TERM=dumb; whether it is a terminal.
 */
export function decideColour({ refused, env, isTTY }: ColourChoice): boolean {
  if (refused) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== 'dumb';
}
