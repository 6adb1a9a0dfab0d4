import type { Encoding } from '../../model/subjects/report.ts';
import { type DecodingCheck, checkByDecoder, checkGb18030, checkUtf16, checkUtf8 } from './decoding-check.ts';

/** A byte that does not decode. */
export interface BadByte {
  /** From 0; within the unpacked bytes where the file is compressed. */
  readonly offset: number;
  readonly line: number;
  /** What the file was taken for. */
  readonly as: Encoding;
}

/** The offset of the first byte of a stream that does not decode, or null. */
export async function firstBadByte(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): Promise<number | null> {
  const check = checkOf(encoding);
  for await (const chunk of chunks) {
    check.add(chunk);
    if (check.bad() !== null) break;
  }
  check.end();
  return check.bad();
}

function checkOf(encoding: Encoding): DecodingCheck {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return checkUtf8();
    case 'gb18030':
      return checkGb18030();
    case 'utf-16le':
    case 'utf-16be':
      return checkUtf16(encoding);
    default:
      return checkByDecoder(encoding);
  }
}

/** The line (from 1) that a byte of a stream stands on, and the offset of its first byte; lines end with CRLF, LF or CR. */
export async function lineOfByte(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  offset: number,
): Promise<{ readonly line: number; readonly lineStart: number }> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const lowAt = encoding === 'utf-16be' ? 1 : 0;
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let high = 0;
  let before = 0;
  const character = (code: number): void => {
    if (code === 0x0d || (code === 0x0a && before !== 0x0d)) line += 1;
    if (code === 0x0d || code === 0x0a) lineStart = at + 1;
    before = code;
  };
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      if (at >= offset) break;
      if (!isWide) character(byte);
      else if (at % 2 === 0) high = byte;
      else character(lowAt === 0 ? high | (byte << 8) : (high << 8) | byte);
      at += 1;
    }
    if (at >= offset) break;
  }
  return { line, lineStart };
}
