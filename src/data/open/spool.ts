import type { GivenFile } from '../../model/data/given-file.ts';
import type { Opener, Scratch } from './opener.ts';

/** The bytes of a file, as often as they are wanted. */
export interface FileBytes {
  /** Beginning with the byte of this number, which only a file that is not kept can do. */
  readonly chunks: (from?: number) => AsyncIterable<Uint8Array>;
  /** What is another text once the file has changed. */
  readonly state: () => Promise<string>;
  /** How many there are, where that is known and they can be read from any of them on; null elsewhere. */
  readonly size: () => Promise<number | null>;
}

/** Opens given files, and keeps what can be read only once until it is closed. */
export interface Spool {
  readonly open: (file: GivenFile) => FileBytes;
  readonly close: () => Promise<void>;
}

const inMemory = 1 << 26;

/** Opens given files; standard input and pipes are kept, in memory up to 64 MiB, so that they can be read again. */
export function spool(
  opener: Opener,
  stdin: AsyncIterable<Uint8Array> | null,
  most: number = inMemory,
): Spool {
  const kept = new Map<string | null, Promise<Kept>>();
  const keep = (path: string | null): Promise<Kept> => {
    const before = kept.get(path);
    if (before) return before;
    const now = keepAll(path === null ? (stdin ?? nothing()) : opener.chunks(path), opener, most);
    kept.set(path, now);
    return now;
  };
  const lasting = new Set<string>();
  /** Null for what can be read once only. */
  const stateOf = async (path: string): Promise<string | null> => {
    if (kept.has(path)) return null;
    const state = opener.state ? await opener.state(path) : '';
    if (state !== null) lasting.add(path);
    return state;
  };
  return {
    open: ({ path }) => ({
      chunks: async function* (from = 0) {
        if (path !== null && (lasting.has(path) || (await stateOf(path)) !== null))
          yield* opener.chunks(path, from);
        else yield* (await keep(path)).chunks();
      },
      state: async () => (path === null ? '' : ((await stateOf(path)) ?? '')),
      size: async () => (path === null ? null : ((await opener.size?.(path)) ?? null)),
    }),
    close: async () => {
      for (const each of kept.values()) await each.then((one) => one.close()).catch(() => undefined);
      kept.clear();
    },
  };
}

type Kept = Pick<Scratch, 'chunks' | 'close'>;

async function keepAll(chunks: AsyncIterable<Uint8Array>, opener: Opener, most: number): Promise<Kept> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let scratch: Scratch | null = null;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (scratch === null && length > most && opener.scratch) {
        scratch = await opener.scratch();
        for (const part of parts.splice(0)) await scratch.write(part);
      }
      if (scratch === null) parts.push(chunk);
      else await scratch.write(chunk);
    }
  } catch (error) {
    await scratch?.close();
    throw error;
  }
  return scratch ?? { chunks: () => replay(parts), close: async () => undefined };
}

async function* replay(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const changed = 'CHANGED_WHILE_READ';

/** The bytes of a file that was surveyed; throws where they are more, fewer or newer than they were then. */
export async function* unchanged(
  bytes: FileBytes,
  then: { readonly length: number; readonly state: string },
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes.chunks()) {
    length += chunk.length;
    if (length > then.length) throw changedError();
    yield chunk;
  }
  if (length !== then.length || (await bytes.state()) !== then.state) throw changedError();
}

/** True for the error of a file that is not what it was when it was surveyed. */
export function isChanged(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === changed;
}

function changedError(): Error {
  return Object.assign(new Error('the file changed while it was read'), { code: changed });
}
