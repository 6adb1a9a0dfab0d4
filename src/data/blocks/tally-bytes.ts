import { hasKernel, withKernel } from './kernel/kernel.ts';

/** What is in a stretch of bytes: quotes, line ends, and the last byte. */
export interface ByteTally {
  readonly quotes: number;
  readonly lineEnds: number;
  /** -1 where there are none. */
  readonly last: number;
}

const room = 1 << 18;

/** Counts in the bytes up to so many; `before` is the byte before them, -1 where there is none. Null without the kernel. */
export async function tallyBytes(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
  before: number,
): Promise<ByteTally | null> {
  if (!hasKernel()) return null;
  return withKernel(async (loaded) => {
    const at = loaded.reserve(room + 64);
    let quotes = 0;
    let lineEnds = 0;
    let last = before;
    let left = length;
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && left > 0; from += room) {
        const part = chunk.subarray(from, Math.min(chunk.length, from + room, from + left));
        new Uint8Array(loaded.memory.buffer).set(part, at);
        loaded.tally(at, part.length, Math.max(0, last));
        quotes += loaded.quoteCount.value;
        lineEnds += loaded.lineCount.value;
        last = part.at(-1) ?? last;
        left -= part.length;
      }
      if (left <= 0) break;
    }
    return { quotes, lineEnds, last };
  });
}
