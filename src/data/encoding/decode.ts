import type { Encoding } from '../../model/subjects/report.ts';
import { decoderOf } from './decoder.ts';

/**
 * The bytes of a file as UTF-8 without a byte order mark. The file was surveyed: what does not decode has
 * changed. Without `atStart` a mark at the beginning is a character like others.
 */
export async function* decodeToUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  atStart: boolean = true,
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') {
    let skip = encoding === 'utf-8-bom' ? 3 : 0;
    for await (const chunk of chunks) {
      const part = chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
      if (part.length > 0) yield Buffer.from(part.buffer, part.byteOffset, part.length);
    }
    return;
  }
  const decoder = decoderOf(encoding);
  let isFirst = atStart;
  const encoded = (text: string): Buffer => {
    // The decoder drops the mark of UTF-16, not that of GB18030.
    const own = isFirst && encoding === 'gb18030' && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst = false;
    return Buffer.from(own);
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield encoded(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield encoded(rest);
}

/** How many bytes at the beginning are a byte order mark of UTF-8 or GB18030. */
export function markLength([first, second, third, fourth]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 4 : 0;
}
