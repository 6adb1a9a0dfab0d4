import { constants, gunzipSync } from 'node:zlib';

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
