import type { Encoding } from '../../model/subjects/report.ts';

/** The whole lines with which a file begins that cannot be read to its end. */
export interface SoundStart {
  readonly encoding: Encoding;
  readonly lines: number;
  /** In bytes, unpacked. */
  readonly length: number;
}

/** The lines before one that begins with this byte. */
export function linesBefore(at: {
  readonly line: number;
  readonly lineStart: number;
}): Omit<SoundStart, 'encoding'> {
  return { lines: at.line - 1, length: at.lineStart };
}

/** The sound bytes of a file, which is read to its end all the same: whether it has changed shows there. */
export async function* soundBytes(
  chunks: AsyncIterable<Uint8Array>,
  { length }: SoundStart,
): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of chunks) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}
