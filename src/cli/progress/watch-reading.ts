import { statSync } from 'node:fs';
import type { Opener, Scratch } from '../../data/open/opener.ts';
import type { GivenFile } from '../../model/data/given-file.ts';
import type { Language } from '../../model/plan/plan.ts';
import { progressLines } from '../../text/words/run-words.ts';
import { cellsOf } from '../args/cells-of.ts';
import type { Options } from '../args/options.ts';
import { unlessFinished } from '../output/unfinished.ts';
import type { World } from '../world.ts';
import { type MeteredFile, byteMeter, looksAt } from '../../run/byte-meter.ts';

/** A run's reading, watched: what is opened through it is counted, and on a terminal shown. */
export interface WatchedReading {
  readonly opener: Opener;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Bytes of a file that were read past the opener, by a worker or by other means. */
  readonly add: (path: string | null, bytes: number) => void;
  /** Takes the line away. Nothing else may be said before. */
  readonly end: () => Promise<void>;
}

/** From when on a run is long, and how often its line is drawn, in milliseconds. */
const longRun = 1000;
const betweenLines = 100;

const wipe = '\r\u001B[K';

/**
 * Watches what a run reads. On a terminal, unless it is to be quiet, one line on standard error says how far it is once the
 * run takes longer than a second. Terminal or not, the event loop gets a turn now and then, without which nobody would
 * answer Ctrl-C: files are read without waiting for it.
 */
export function watchReading(
  world: World,
  files: readonly GivenFile[],
  { quiet }: Pick<Options, 'quiet'>,
  language: Language,
): WatchedReading {
  const { stderr, clock } = world;
  const isShown = stderr.isTTY && !quiet && world.env.TERM !== 'dumb';
  const start = clock();
  const meter = byteMeter(isShown ? files.map(metered) : [], start);
  let lastLine = start;
  let isWriting = false;
  let onScreen = '';
  let forget: (() => void) | null = null;

  const write = (text: string): void => {
    isWriting = true;
    const settle = (): void => {
      isWriting = false;
    };
    void stderr.write(text).then(settle, settle);
  };
  const draw = (now: number): void => {
    lastLine = now;
    // The last cell stays free: some terminals break the line behind it.
    const line = fitLine(progressLines(meter.at(now), language), (stderr.columns || 80) - 1);
    if (line === onScreen) return;
    forget ??= unlessFinished(() => write(wipe));
    onScreen = line;
    write(`\r${line}\u001B[K`);
  };
  const add = (path: string | null, bytes: number): void => {
    if (!isShown) return;
    const now = clock();
    meter.add(path, bytes, now);
    if (now - start >= longRun && now - lastLine >= betweenLines && !isWriting) draw(now);
  };
  const turn = turnTaker(clock);
  async function* counted(
    path: string | null,
    chunks: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      add(path, chunk.length);
      await turn();
      yield chunk;
    }
  }
  async function* countedInput(): AsyncGenerator<Uint8Array> {
    yield* counted(null, world.stdin);
    meter.finish(null);
    if (onScreen !== '') draw(clock());
  }
  // What standard input leaves outside memory is read as a file would be.
  const countedScratch = (scratch: Scratch): Scratch => ({
    ...scratch,
    chunks: () => counted(null, scratch.chunks()),
  });
  const { scratch } = world.opener;
  return {
    opener: {
      ...world.opener,
      chunks: (path, from) => counted(path, world.opener.chunks(path, from)),
      ...(scratch && { scratch: () => scratch().then(countedScratch) }),
    },
    stdin: { [Symbol.asyncIterator]: countedInput },
    add,
    end: async () => {
      if (onScreen !== '') await stderr.write(wipe);
      onScreen = '';
      forget?.();
      forget = null;
    },
  };
}

/** Gives the event loop a turn where the last one is long ago. */
function turnTaker(clock: World['clock']): () => Promise<void> {
  let last = clock();
  return async () => {
    if (clock() - last < betweenLines) return;
    await new Promise(setImmediate);
    last = clock();
  };
}

function metered({ path }: GivenFile): MeteredFile {
  return { path, size: path === null ? null : sizeOf(path), looks: looksAt(path) };
}

function sizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    // The reader will say why it cannot be opened.
    return 0;
  }
}

/** The first of some lines that fits into so many cells; empty where none does. */
export function fitLine(lines: readonly string[], cells: number): string {
  return lines.find((line) => cellsOf(line) <= cells) ?? '';
}
