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

/** The names that are offered; many others are understood too. */
export const encodingNames: readonly string[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

// GBK and GB2312 are parts of GB18030, and code page 936 is what Chinese Windows calls GBK.
const named: Readonly<Record<string, Encoding>> = {
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf8: 'utf-8',
  cp65001: 'utf-8',
  utf8bom: 'utf-8-bom',
  utf8sig: 'utf-8-bom',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  ucs2: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The encoding of a name, whatever its case, hyphens and spaces; null where it is none that is known. */
export function encodingNamed(name: string): Encoding | null {
  return named[name.toLowerCase().replaceAll(/[-_ ]/g, '')] ?? null;
}

/** How many bytes at the beginning are a byte order mark of UTF-8 or GB18030. */
export function markLength([first, second, third, fourth]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 4 : 0;
}
