import { createHash } from 'node:crypto';
import type { Encoding } from '../model/report.ts';
import { firstBadGb18030 } from './gb18030.ts';
import { checkUtf8 } from './utf8.ts';

/** A byte that does not decode. */
export interface BadByte {
  readonly offset: number;
  readonly line: number;
  /** What the file was taken for. */
  readonly as: Encoding;
}

/** What one look at a whole file's bytes tells. */
export interface Survey {
  /** Of the file as stored, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Null where the bytes are in none of the encodings. */
  readonly encoding: Encoding | null;
  readonly bad: BadByte | null;
  /** The first bytes, for whoever wants to see what it is. */
  readonly head: Uint8Array;
}

const headLength = 1 << 16;

/**
 * Decides the encoding on the whole stream (SPEC 6): a BOM; NULs in the head mean UTF-16; strict UTF-8; else strict
 * GB18030, unless so much of the file was UTF-8 (8 multi-byte characters) that it is damaged UTF-8. `given` overrides.
 */
export async function surveyFile(
  open: () => AsyncIterable<Uint8Array>,
  given: Encoding | null,
): Promise<Survey> {
  const hash = createHash('sha256');
  const utf8 = checkUtf8();
  let head: Buffer = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of open()) {
    hash.update(chunk);
    utf8.add(chunk);
    if (head.length < headLength) head = Buffer.concat([head, chunk]).subarray(0, headLength);
    bytes += chunk.length;
  }
  utf8.end();
  const found = given ?? marked(head) ?? (utf8.bad() === null || utf8.wide() >= 8 ? 'utf-8' : 'gb18030');
  const bad = await firstBad(open, found, utf8.bad());
  const sha256 = hash.digest('hex');
  return { sha256, bytes, encoding: bad === null ? found : null, bad, head };
}

function marked(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (odd > head.length / 8 && odd > 8 * even) return 'utf-16le';
  return even > head.length / 8 && even > 8 * odd ? 'utf-16be' : null;
}

async function firstBad(
  open: () => AsyncIterable<Uint8Array>,
  encoding: Encoding,
  badUtf8: number | null,
): Promise<BadByte | null> {
  let offset: number | null = badUtf8;
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') {
    if (await decodesAs(open, encoding)) return null;
    offset = encoding === 'gb18030' ? firstBadGb18030(await slurp(open)) : null;
  }
  if (encoding.startsWith('utf-8') && offset === null) return null;
  return { offset: offset ?? 0, line: await lineOf(open, offset ?? 0), as: encoding };
}

async function decodesAs(open: () => AsyncIterable<Uint8Array>, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function slurp(open: () => AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function lineOf(open: () => AsyncIterable<Uint8Array>, offset: number): Promise<number> {
  let line = 1;
  let left = offset;
  for await (const chunk of open()) {
    for (const byte of chunk.subarray(0, left)) if (byte === 0x0a) line += 1;
    left -= chunk.length;
    if (left <= 0) break;
  }
  return line;
}
