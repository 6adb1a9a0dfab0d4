import { createReadStream } from 'node:fs';

/** Opens files as bytes: the one door of this station to the file system. Reading throws what the system throws. */
export interface Opener {
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
}

/** The file system of the machine. */
export const nodeOpener: Opener = {
  chunks: (path) => createReadStream(path, { highWaterMark: 1 << 18 }),
};
