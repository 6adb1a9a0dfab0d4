import process from 'node:process';
import { nodeOpener } from '../data/opener.ts';
import { interrupted } from './exit-code.ts';
import { processOutput } from './process-output.ts';
import { reportDefect, run } from './run.ts';
import type { World } from './world.ts';

const stderr = processOutput(process.stderr);

/** The world of a real run: this process. */
const world: World = {
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  stdin: process.stdin,
  stdout: processOutput(process.stdout),
  // Where even that cannot be said there is nobody left to say it to.
  stderr: { ...stderr, write: (data) => stderr.write(data).catch(() => undefined) },
  opener: nodeOpener,
};

// Files are written in one piece between two turns of the event loop, so that leaving here leaves none half-written.
process.on('SIGINT', () => process.exit(interrupted));

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    void reportDefect(error, world).then((code) => process.exit(code));
  });
}

// Not process.exit: what is still on its way to a pipe must arrive.
process.exitCode = await run(world);
