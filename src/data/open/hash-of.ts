import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** The SHA-256 of bytes, in hex. Between pieces others have their turn: the bytes may be many. */
export async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    await setImmediate();
  }
  return hash.digest('hex');
}
