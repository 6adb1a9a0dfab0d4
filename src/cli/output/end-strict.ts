import type { Language } from '../../model/plan/plan.ts';
import { strictWords } from '../../text/words/run-words.ts';
import { type ExitCode, strongest } from '../args/exit-code.ts';
import type { CommandCall } from '../command.ts';

/** The code of a run from its causes; said on standard error where `--strict` alone makes it what it is. */
export async function endStrict(
  causes: (strict: boolean) => readonly ExitCode[],
  { world, options }: CommandCall,
  language: Language,
): Promise<ExitCode> {
  const code = strongest(causes(options.strict));
  if (!options.quiet && code !== strongest(causes(false))) {
    await world.stderr.write(`${strictWords(code, language)}\n`);
  }
  return code;
}
