import { createHash } from 'node:crypto';
import type { EncodingReason } from '../../model/subjects/inspection.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import { type BadByte, firstBadByte, lineOfByte } from '../encoding/bad-byte.ts';
import { markLength } from '../encoding/decode.ts';
import { decoderOf } from '../encoding/decoder.ts';
import { type EncodingEvidence, encodingEvidence, wideLines } from '../encoding/encoding-evidence.ts';
import { type SoundStart, linesBefore } from './sound-start.ts';
import { damagedHead, inflate, isGzip, isGzipDamage, withWholeStart } from './inflate.ts';
import { recordBoundary } from '../records/line-ends.ts';

/** What one look at a whole file's bytes tells. */
export interface Survey {
  /** Of the file as stored, in hex; null where it was not to be made, or is not made yet. */
  readonly sha256: string | null;
  /** Of the file as stored. */
  readonly bytes: number;
  readonly isGzip: boolean;
  /** How many bytes it has when it is unpacked, as far as it can be. */
  readonly length: number;
  /** True where it is gzip that cannot be unpacked to its end. */
  readonly isDamaged: boolean;
  /** The hash of the unpacked bytes; `sha256` where they are not packed. */
  readonly contentSha256: string | null;
  /** False where only the beginning was looked at: the encoding is likely, and the rest has to bear it out. */
  readonly isSure: boolean;
  /** Null where the bytes are in none of the encodings. */
  readonly encoding: Encoding | null;
  /** What the encoding, or that of what does not decode, was told by. */
  readonly encodingReason: EncodingReason;
  readonly bad: BadByte | null;
}

/** A survey, and the first bytes (unpacked) for whoever wants to see what the file is. */
export interface Surveyed extends Survey {
  readonly head: Buffer;
  /** What the head is in, also where the whole does not decode. */
  readonly headEncoding: Encoding;
  /** Some of its text, where it is taken for GB18030 because it is nothing else; null elsewhere. */
  readonly doubtful: Uint8Array | null;
  /** Null where the whole can be read, and where nothing can be relied on. */
  readonly sound: SoundStart | null;
}

/** What is to be found out about a file. */
interface Surveying {
  /** The encoding it was said to have, or null. */
  readonly given: Encoding | null;
  readonly hash: boolean;
}

/**
 * Looks at a file's bytes once: hash and length as stored, unpacks gzip (known by its first bytes, not its name), and
 * decides the encoding on the whole stream. Goes through it again only to say where it does not decode, and for UTF-16.
 */
export async function surveyFile(
  open: () => AsyncIterable<Uint8Array>,
  { given, hash }: Surveying,
): Promise<Surveyed> {
  const stored = hash ? createHash('sha256') : null;
  const evidence = encodingEvidence();
  const head = fileHead();
  let bytes = 0;
  let packed: boolean | null = null;
  for await (const chunk of withWholeStart(open(), 3)) {
    packed ??= isGzip(chunk);
    stored?.update(chunk);
    bytes += chunk.length;
    if (packed) continue;
    evidence.add(chunk);
    head.add(chunk);
  }
  const sha256 = stored?.digest('hex') ?? null;
  const known = { sha256, bytes, isGzip: packed === true, isSure: true };
  if (!known.isGzip) {
    const found = await conclude(evidence, head, open, given);
    const own = { length: bytes, isDamaged: false, contentSha256: sha256, head: head.bytes() };
    return { ...known, ...found, ...own };
  }
  const unpacked = (mayBeCut: boolean) => (): AsyncIterable<Uint8Array> => inflate(open(), mayBeCut);
  const survey = async (mayBeCut: boolean): Promise<Surveyed> => {
    const own = encodingEvidence();
    const start = fileHead();
    const content = hash ? createHash('sha256') : null;
    let length = 0;
    for await (const chunk of unpacked(mayBeCut)()) {
      length += chunk.length;
      content?.update(chunk);
      own.add(chunk);
      start.add(chunk);
    }
    const found = await conclude(own, start, unpacked(mayBeCut), given);
    const contentSha256 = content?.digest('hex') ?? null;
    return { ...known, ...found, length, isDamaged: false, contentSha256, head: start.bytes() };
  };
  try {
    return await survey(false);
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
  }
  const whole = { encoding: null, bad: null, contentSha256: sha256, isDamaged: true };
  try {
    const cut = await survey(true);
    const { encoding, length } = cut;
    const sound =
      encoding === null
        ? cut.sound
        : { encoding, ...linesBefore(await lineOfByte(unpacked(true)(), encoding, length)) };
    return { ...cut, ...whole, sound };
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
  }
  // Bytes that are others may come out as others too, long before that shows.
  const first = await damagedHead(open());
  evidence.add(first);
  const { encoding: headEncoding, reason: encodingReason } = evidence.decide(first, given);
  const nothing = { headEncoding, encodingReason, doubtful: null, sound: null };
  return { ...known, ...whole, ...nothing, length: first.length, head: first };
}

/**
 * Looks at the beginning of a large file alone, of which so many bytes are known to be there. Null where that says too
 * little: it is packed, or not plainly text in UTF-8 or GB18030.
 */
export async function surveyHead(
  open: () => AsyncIterable<Uint8Array>,
  bytes: number,
  given: Encoding | null,
): Promise<Surveyed | null> {
  const evidence = encodingEvidence();
  const head = fileHead();
  let seen = 0;
  for await (const chunk of open()) {
    if (seen === 0 && isGzip(chunk)) return null;
    evidence.add(chunk);
    head.add(chunk);
    seen += chunk.length;
    if (seen >= longest) break;
  }
  const { encoding, bad = null, otherwise, reason } = evidence.decide(head.bytes(), given);
  if (bad !== null || otherwise || !(encoding.startsWith('utf-8') || encoding === 'gb18030')) return null;
  const own = { sha256: null, contentSha256: null, isGzip: false, isSure: false, isDamaged: false };
  const doubtful = doubtfulText(encoding, given, head.bytes(), evidence);
  return {
    ...own,
    bytes,
    length: bytes,
    encoding,
    encodingReason: reason,
    bad: null,
    headEncoding: encoding,
    head: head.bytes(),
    doubtful,
    sound: null,
  };
}

function doubtfulText(
  encoding: Encoding,
  given: Encoding | null,
  head: Buffer,
  evidence: EncodingEvidence,
): Uint8Array | null {
  if (encoding !== 'gb18030' || given !== null || markLength(head) > 0) return null;
  return wideLines(head) ?? evidence.sample();
}

async function conclude(
  evidence: EncodingEvidence,
  head: FileHead,
  open: () => AsyncIterable<Uint8Array>,
  given: Encoding | null,
): Promise<Pick<Surveyed, 'encoding' | 'encodingReason' | 'bad' | 'headEncoding' | 'doubtful' | 'sound'>> {
  evidence.end();
  let guess = evidence.decide(head.bytes(), given);
  let offset = guess.bad === undefined ? await firstBadByte(open(), guess.encoding) : guess.bad;
  if (offset !== null && guess.otherwise) {
    guess = guess.otherwise;
    offset = guess.bad ?? null;
  }
  const { encoding: as, reason: encodingReason } = guess;
  const doubtful = doubtfulText(as, given, head.bytes(), evidence);
  const common = { encodingReason, headEncoding: as, doubtful };
  if (offset === null) return { ...common, encoding: as, bad: null, sound: null };
  const place = await lineOfByte(open(), as, offset);
  const sound = { encoding: as, ...linesBefore(place) };
  return { ...common, encoding: null, bad: { offset, line: place.line, as }, sound };
}

/** The first bytes of a stream while it passes. */
interface FileHead {
  readonly add: (chunk: Uint8Array) => void;
  readonly bytes: () => Buffer;
}

const usual = 1 << 16;
const longest = 1 << 20;
const fewLines = 64;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** Keeps the first 64 KiB, or a mebibyte where those hold few lines: a header may have ten thousand columns. */
function fileHead(): FileHead {
  const parts: Uint8Array[] = [];
  let length = 0;
  let lines = 0;
  const wanted = (): number => (lines < fewLines ? longest : usual);
  return {
    add: (chunk) => {
      if (length >= wanted()) return;
      const own = chunk.subarray(0, Math.max(0, usual - length));
      lines += count(own, newline, fewLines - lines);
      lines += count(own, carriageReturn, fewLines - lines);
      // A copy: a short piece must not hold on to a long one, and a stream may use its memory again.
      const part = new Uint8Array(chunk.subarray(0, Math.max(0, wanted() - length)));
      parts.push(part);
      length += part.length;
    },
    bytes: () => Buffer.concat(parts).subarray(0, wanted()),
  };
}

/** How often a byte occurs, up to so many times. */
function count(bytes: Uint8Array, byte: number, most: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0 && found < most; at = bytes.indexOf(byte, at + 1)) found += 1;
  return found;
}

/** The first records of a file as UTF-8, as far as they decode; the one that the head cuts is left out. */
export function readableHead({ head, headEncoding, bad, length }: Surveyed): Buffer {
  const bytes = bad === null ? head : head.subarray(0, bad.offset);
  const decoder = decoderOf(headEncoding);
  const text = decoded(() => decoder.decode(bytes, { stream: true }));
  const readable = Buffer.from(text.replace(/^\uFEFF/, ''));
  if (bytes.length === length) return readable;
  const end = recordBoundary()(readable, false);
  return end > 0 ? readable.subarray(0, end) : readable;
}

/** What a damaged archive holds may be in no encoding at all. */
function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
