import { version } from '../model/version.ts';
import { defectWords } from '../text/words/run-words.ts';
import { factsOfCommand } from './output/choose-formats.ts';
import { askedLanguage, localeLanguage } from './args/choose-language.ts';
import { codeOfFindings, type ExitCode } from './args/exit-code.ts';
import { parseArguments } from './args/parse-arguments.ts';
import { print } from './output/print.ts';
import { schemaNames } from './output/published-schemas.ts';
import type { World } from './world.ts';

/** Runs the program in a world and gives its exit code. It throws nothing: a defect of ours is 70. */
export async function run(world: World): Promise<ExitCode> {
  try {
    return await answer(world);
  } catch (error) {
    return reportDefect(error, world);
  }
}

async function answer(world: World): Promise<ExitCode> {
  const language = languageOf(world);
  const invocation = parseArguments(world.argv, {
    language,
    width: world.stdout.columns ?? 100,
    version,
    factsOf: (entry) => ({ ...factsOfCommand(entry), documents: schemaNames }),
  });
  if (invocation.kind === 'run') {
    const { command } = await invocation.entry.load();
    return command({ world, args: invocation.args, options: invocation.options });
  }
  if (invocation.kind === 'refuse') await world.stderr.write(invocation.help);
  const findings = invocation.kind === 'print' ? await print(invocation.text, world) : invocation.findings;
  if (findings.length > 0) {
    const { printFindings } = await import('./output/print-findings.ts');
    await printFindings(
      findings,
      world,
      { quiet: false, colourless: world.argv.includes('--no-color') },
      language,
    );
  }
  return invocation.kind === 'print' ? codeOfFindings(findings, false) : 2;
}

/** Says in one line that the program has a defect, with its place only where PLAN_CHECK_DEBUG asks for it. */
export async function reportDefect(error: unknown, world: World): Promise<ExitCode> {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n');
  const where = world.env.PLAN_CHECK_DEBUG && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  await world.stderr.write(`${defectWords(line, languageOf(world))}\n${where}`);
  return 70;
}

function languageOf(world: World): 'zh' | 'en' {
  return askedLanguage(world.argv) ?? localeLanguage(world);
}
