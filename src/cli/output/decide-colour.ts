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
