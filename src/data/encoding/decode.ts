import type { Encoding } from '../../model/subjects/report.ts';

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
  const decoder = new TextDecoder(encoding, { fatal: true });
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
