import type { Opener } from '../data/open/opener.ts';
import { type MeteredFile, byteMeter, looksAt } from './byte-meter.ts';

/** How far a run is: first files are looked at, then their rows are read. */
export interface Progress {
  readonly stage: 'look' | 'read';
  /** Bytes done in this stage, as they are stored, and those of all files; null where nobody knows them. */
  readonly done: number;
  readonly all: number | null;
}

/** Who wants to hear of a run, and who may stop it. */
export interface Listeners {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A run's reading, heard: an opener that says what is read, and a door for what threads read past it. */
export interface HeardReading {
  readonly opener: Opener;
  readonly add: (path: string, bytes: number) => void;
}

/**
 * Files are read without waiting for the event loop; after so many bytes it gets a turn, without which no signal would be
 * heard.
 */
const betweenTurns = 1 << 22;

/** Has the reading of some files heard. What was read stands for the time, of which nobody is asked. */
export async function heardReading(
  opener: Opener,
  paths: readonly string[],
  { onProgress, signal }: Listeners,
): Promise<HeardReading> {
  if (onProgress === undefined && signal === undefined) return { opener, add: () => undefined };
  const meter = byteMeter(onProgress === undefined ? [] : await Promise.all(paths.map(metered(opener))), 0);
  let sinceTurn = 0;
  const add = (path: string, bytes: number): void => {
    meter.add(path, bytes, 0);
    const { stage, done, all } = meter.at(0);
    if (stage !== 'work') onProgress?.({ stage, done, all });
  };
  async function* chunks(path: string, from?: number): AsyncGenerator<Uint8Array> {
    for await (const chunk of opener.chunks(path, from)) {
      add(path, chunk.length);
      sinceTurn += chunk.length;
      if (sinceTurn >= betweenTurns) {
        sinceTurn = 0;
        await new Promise(setImmediate);
      }
      signal?.throwIfAborted();
      yield chunk;
    }
  }
  return { opener: { ...opener, chunks }, add };
}

function metered(opener: Opener): (path: string) => Promise<MeteredFile> {
  return async (path) => {
    // The reader will say why a file cannot be opened.
    const size = (await opener.size?.(path).catch(() => 0)) ?? null;
    return { path, size, looks: looksAt(path) };
  };
}
