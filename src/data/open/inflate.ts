import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** True for bytes that begin a gzip file. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 0x08;
}

/** Unpacks a gzip file of any number of members, piece by piece, however much it holds. */
export async function* inflate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  // What goes wrong at either end reaches the reader of the result; leaving early closes both.
  yield* pipeline(Readable.from(copied(chunks), { objectMode: false }), gunzip, () => undefined);
}

/** Pieces that may be kept: a stream asks for the next before it has used the last. */
async function* copied(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/** True for the error of a gzip file that is damaged or ends too early. */
export function isGzipDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_.*ZLIB)/.test(String(error.code));
}

/** The same bytes, of which the first piece has at least `length` unless there are fewer in all. */
export async function* withWholeStart(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (start !== null) {
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      if (start.length < length) {
        // A piece is good until the next one is asked for.
        start = Buffer.from(start);
        continue;
      }
      yield start;
      start = null;
    } else if (chunk.length > 0) yield chunk;
  }
  if (start !== null && start.length > 0) yield start;
}
