import type { Language } from '../../model/plan/plan.ts';
import { type Style, plainStyle } from '../../report/renderers.ts';
import { programWords } from '../args/program-words.ts';
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
    program: programWords(world),
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

/** True for terminals that are known to take links (OSC 8); within screen and tmux nobody knows. */
export function takesLinks(env: World['env']): boolean {
  const { TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0', WT_SESSION, KONSOLE_VERSION = '0' } = env;
  if (env.CI || env.TMUX || /^(dumb|screen|tmux)/.test(TERM)) return false;
  return (
    WT_SESSION !== undefined ||
    Number(VTE_VERSION) >= 5000 ||
    Number(KONSOLE_VERSION) >= 201200 ||
    /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|mintty)$/.test(TERM_PROGRAM) ||
    /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(TERM)
  );
}

/** A text with its places as links. Few terminals take them, so that what makes them is loaded only there. */
export async function withLinks(
  text: string,
  subject: unknown,
  { cwd }: Pick<World, 'cwd'>,
): Promise<string> {
  const { filesNamed, linkPlaces } = await import('./link-places.ts');
  return linkPlaces(text, filesNamed(subject), cwd);
}
