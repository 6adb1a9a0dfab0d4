import type { WriteStream } from 'node:tty';
import { availableParallelism } from 'node:os';
import { nodeOpener } from '../data/open/opener.ts';
import { stoppedBy } from './args/exit-code.ts';
import { optimiseSoon } from './start/optimise-late.ts';
import { takeBackUnfinished } from './output/unfinished.ts';
import { reportDefect, run } from './run.ts';
import type { StartReaders } from '../run/worker-readers.ts';
import type { RangeReaders } from '../run/read-range.ts';
import type { Output, World } from './world.ts';

let stderr: Output | null = null;
const stops: (() => Promise<void>)[] = [];
/** How long a stopped run waits for others to stop too, in milliseconds. */
const longestStop = 3000;

async function stop(code: number): Promise<void> {
  const late = new Promise((done) => setTimeout(done, longestStop));
  if (stops.length > 0) await Promise.race([Promise.allSettled(stops.map((each) => each())), late]);
  process.exit(code);
}

/** The world of a real run: this process. What of it few runs touch is made when it is touched. */
const world: World = {
  argv: process.argv.slice(2),
  ...(process.argv[1] !== undefined && { script: process.argv[1] }),
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  get stdin() {
    return process.stdin;
  },
  stdout: processOutput(process.stdout),
  get stderr() {
    return (stderr ??= lastResort(processOutput(process.stderr)));
  },
  opener: nodeOpener,
  clock: () => performance.now(),
  processors: availableParallelism,
  onStop: (each) => void stops.push(each),
  startReaders: lateReaders,
};

// However the program ends, a file is whole or not there: most are written in one piece between two turns of the event
// loop, and those that grow are taken back.
process.on('exit', takeBackUnfinished);
for (const [signal, code] of Object.entries(stoppedBy)) process.on(signal, () => void stop(code));

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    void reportDefect(error, world).then((code) => process.exit(code));
  });
}

// Not process.exit: what is still on its way to a pipe must arrive. A run that never comes to an end is a defect.
process.exitCode = 70;
void run(world).then((code) => {
  process.exitCode = code;
});

/** Readers in threads, whose code is loaded once a file is large enough for them. */
function lateReaders(...given: Parameters<StartReaders>): RangeReaders {
  const [jobs, least] = given;
  let started: Promise<RangeReaders> | null = null;
  const readers = (): Promise<RangeReaders> => (started ??= start());
  const start = async (): Promise<RangeReaders> => {
    const { workerReaders } = await import('../run/worker-readers.ts');
    const program = new URL('./worker.js', import.meta.url);
    return workerReaders(program, optimiseSoon)(...given);
  };
  return {
    jobs,
    least,
    tally: async (request) => (await readers()).tally(request),
    read: async (request) => (await readers()).read(request),
    close: async () => (await started)?.close(),
  };
}

// Where even that cannot be said there is nobody left to say it to.
function lastResort(output: Output): Output {
  return {
    ...output,
    get columns() {
      return output.columns;
    },
    write: (data) => output.write(data).catch(() => undefined),
  };
}

/** A stream of this process as an output. Once its reader has gone away everything else is dropped in silence. */
export function processOutput(stream: WriteStream): Output {
  let closed = false;
  // Without a listener the error of a closed pipe, which the write itself answers, would end the process.
  stream.on('error', () => undefined);
  return {
    isTTY: stream.isTTY === true,
    isClosed: () => closed,
    get columns() {
      return stream.isTTY === true ? stream.columns : null;
    },
    write: (data) =>
      closed
        ? Promise.resolve()
        : new Promise((done, fail) => {
            stream.write(data, (error) => {
              if (error && isPipeEnd(error)) closed = true;
              if (error && !closed) fail(error);
              else done();
            });
          }),
  };
}

// EOF and ERR_STREAM_DESTROYED are how Windows and a second write say that the pipe is closed.
function isPipeEnd(error: Error): boolean {
  return 'code' in error && ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(String(error.code));
}
