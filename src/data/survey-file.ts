import { createHash } from 'node:crypto';
import type { Encoding } from '../model/report.ts';
import { firstBadByte, lineOfByte, type BadByte } from './bad-byte.ts';
import { damagedHead } from './damaged-head.ts';
import { encodingEvidence, type EncodingEvidence } from './encoding-evidence.ts';
import { fileHead, type FileHead } from './file-head.ts';
import { inflate, isGzip, isGzipDamage, withWholeStart } from './inflate.ts';

/** What one look at a whole file's bytes tells. */
export interface Survey {
  /** Of the file as stored, in hex. */
  readonly sha256: string;
  /** Of the file as stored. */
  readonly bytes: number;
  readonly isGzip: boolean;
  /** How many bytes it has when it is unpacked, as far as it can be. */
  readonly length: number;
  /** True where it is gzip that cannot be unpacked to its end. */
  readonly isDamaged: boolean;
  /** The hash of the unpacked bytes; `sha256` where they are not packed. */
  readonly contentSha256: string;
  /** Null where the bytes are in none of the encodings. */
  readonly encoding: Encoding | null;
  readonly bad: BadByte | null;
}

/** A survey, and the first bytes (unpacked) for whoever wants to see what the file is. */
export interface Surveyed extends Survey {
  readonly head: Buffer;
  /** What the head is in, also where the whole does not decode. */
  readonly headEncoding: Encoding;
}

/**
 * Looks at a file's bytes once: hash and length as stored, unpacks gzip (known by its first bytes, not its name), and
 * decides the encoding on the whole stream. Goes through it again only to say where it does not decode, and for UTF-16.
 */
export async function surveyFile(
  open: () => AsyncIterable<Uint8Array>,
  given: Encoding | null,
): Promise<Surveyed> {
  const hash = createHash('sha256');
  const evidence = encodingEvidence();
  const head = fileHead();
  let bytes = 0;
  let packed: boolean | null = null;
  for await (const chunk of withWholeStart(open(), 3)) {
    packed ??= isGzip(chunk);
    hash.update(chunk);
    bytes += chunk.length;
    if (packed) continue;
    evidence.add(chunk);
    head.add(chunk);
  }
  const sha256 = hash.digest('hex');
  const stored = { sha256, bytes, isGzip: packed === true };
  if (!stored.isGzip) {
    const found = await conclude(evidence, head, open, given);
    return {
      ...stored,
      ...found,
      length: bytes,
      isDamaged: false,
      contentSha256: sha256,
      head: head.bytes(),
    };
  }
  const unpacked = (): AsyncIterable<Uint8Array> => inflate(open());
  const contentHash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of unpacked()) {
      length += chunk.length;
      contentHash.update(chunk);
      evidence.add(chunk);
      head.add(chunk);
    }
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
    const first = await damagedHead(open());
    const sure = encodingEvidence();
    sure.add(first);
    const headEncoding = sure.decide(first, given).encoding;
    const nothing = { encoding: null, bad: null, headEncoding, contentSha256: sha256 };
    return { ...stored, ...nothing, length: first.length, isDamaged: true, head: first };
  }
  const found = await conclude(evidence, head, unpacked, given);
  const contentSha256 = contentHash.digest('hex');
  return { ...stored, ...found, length, isDamaged: false, contentSha256, head: head.bytes() };
}

async function conclude(
  evidence: EncodingEvidence,
  head: FileHead,
  open: () => AsyncIterable<Uint8Array>,
  given: Encoding | null,
): Promise<Pick<Surveyed, 'encoding' | 'bad' | 'headEncoding'>> {
  evidence.end();
  let guess = evidence.decide(head.bytes(), given);
  let offset = guess.bad === undefined ? await firstBadByte(open(), guess.encoding) : guess.bad;
  if (offset !== null && guess.otherwise) {
    guess = guess.otherwise;
    offset = guess.bad ?? null;
  }
  const as = guess.encoding;
  if (offset === null) return { encoding: as, bad: null, headEncoding: as };
  const bad = { offset, line: await lineOfByte(open(), as, offset), as };
  return { encoding: null, bad, headEncoding: as };
}
