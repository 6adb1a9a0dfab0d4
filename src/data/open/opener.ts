import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  promises,
  readSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Opens files as bytes: the one door of this station to the file system. Reading throws what the system throws. */
export interface Opener {
  /** Beginning with the byte of this number; with the first unless given. A piece is good until the next one is asked for. */
  readonly chunks: (path: string, from?: number) => AsyncIterable<Uint8Array>;
  /**
   * What is another text once the file has changed; null for what can be read only once: a pipe, a terminal. Without it
   * every file is taken for one that can be read again.
   */
  readonly state?: (path: string) => Promise<string | null>;
  /** How many bytes a file has that can be read from any of them on; null for others. */
  readonly size?: (path: string) => Promise<number | null>;
  /** Makes room outside memory. Without it all is kept in memory. */
  readonly scratch?: () => Promise<Scratch>;
}

/** Bytes kept outside memory, gone when they are closed or the process ends, whatever ends it. */
export interface Scratch {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

const chunkSize = 1 << 18;

/** The file system of the machine. */
export const nodeOpener: Opener = {
  chunks: nodeChunks,
  state: async (path) => {
    const found = statSync(path, { bigint: true });
    const isOnce = found.isFIFO() || found.isSocket() || found.isCharacterDevice();
    return isOnce ? null : `${found.size} ${found.mtimeNs}`;
  },
  size: async (path) => {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  },
  scratch: nodeScratch,
};

/**
 * The bytes of a regular file, read without waiting for the event loop: a plan's usual files are small, and a turn of it
 * costs more than the read or a look at the file. Pipes and the like may keep us waiting, so they are read as streams.
 */
async function* nodeChunks(path: string, from: number = 0): AsyncGenerator<Uint8Array> {
  const found = statSync(path);
  if (found.isFIFO()) {
    yield* pipeChunks(path);
    return;
  }
  if (!found.isFile()) {
    yield* createReadStream(path, { highWaterMark: chunkSize });
    return;
  }
  const file = openSync(path, 'r');
  try {
    const size = Math.min(chunkSize, Math.max(1, fstatSync(file).size));
    const chunk = Buffer.allocUnsafe(size);
    for (let at = from; ;) {
      const length = readSync(file, chunk, 0, size, at);
      if (length === 0) return;
      at += length;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of a named pipe. Opening one waits until somebody writes to it: a thread of the engine that waits there would keep
 * the process from ending, so it is opened without waiting and the event loop tells when there is something.
 */
async function* pipeChunks(path: string): AsyncGenerator<Uint8Array> {
  const { Socket } = await import('node:net');
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  yield* new Socket({ fd, readable: true, writable: false });
}

async function nodeScratch(): Promise<Scratch> {
  const file = await openNew(tmpdir(), 0);
  let length = 0;
  return {
    write: async (chunk) => {
      for (let done = 0; done < chunk.length;) {
        const { bytesWritten } = await file.write(chunk, done, chunk.length - done, length);
        done += bytesWritten;
        length += bytesWritten;
      }
    },
    chunks: async function* () {
      for (let at = 0; at < length;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
    close: () => file.close(),
  };
}

/** Opens a new file that only its owner may read, and takes its name away, so that nothing is ever left behind. */
async function openNew(folder: string, attempt: number): ReturnType<typeof promises.open> {
  const path = join(folder, `plan-check-${attempt}.tmp`);
  try {
    const file = await promises.open(path, 'wx+', 0o600);
    await promises.unlink(path);
    return file;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isTaken || attempt > 1000) throw error;
    return openNew(folder, attempt + 1);
  }
}

/** The code of an error of the system (`EACCES`), null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
}
