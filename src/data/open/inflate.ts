import { constants, gunzipSync } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** True for bytes that begin a gzip file. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 0x08;
}

/**
 * Unpacks a gzip file of any number of members, piece by piece, however much it holds. Where it may be cut short, what there
 * is comes out without an error.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  mayBeCut: boolean = false,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({
    chunkSize: 1 << 16,
    ...(mayBeCut && { finishFlush: constants.Z_SYNC_FLUSH }),
  });
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

const packedSize = 1 << 16;
const largest = 1 << 20;

/**
 * The first bytes of a gzip file that is damaged, as far as they can be unpacked. They are unpacked at once and not as a
 * stream: what that lets through before an error depends on the pieces its bytes come in.
 */
export async function damagedHead(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length >= packedSize) break;
  }
  const packed = Buffer.concat(parts).subarray(0, packedSize);
  let sound = 0;
  let broken = packed.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (unpacked(packed.subarray(0, middle)) === null) broken = middle;
    else sound = middle;
  }
  return unpacked(packed.subarray(0, sound)) ?? Buffer.alloc(0);
}

/** Null where the bytes are damaged, or come to more than a head. */
function unpacked(packed: Uint8Array): Buffer | null {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest });
  } catch {
    return null;
  }
}
