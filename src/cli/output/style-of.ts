import type { Language } from '../../model/plan/plan.ts';
import { plainStyle, type Style } from '../../report/style.ts';
import { decideColour } from './decide-colour.ts';
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
