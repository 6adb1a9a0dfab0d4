import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../model/subjects/report.ts';
import { decoderOf } from './decoder.ts';

/** A strict check of a stream of bytes in one encoding. */
export interface DecodingCheck {
  readonly add: (chunk: Uint8Array) => void;
  /** Says that the stream has ended: a character cut at its end is bad. */
  readonly end: () => void;
  /** The offset of the first byte that belongs to no character; null so far. */
  readonly bad: () => number | null;
}

/** What a strict check of UTF-8 found. */
interface Utf8Check extends DecodingCheck {
  /** Multi-byte characters before the bad byte; counted up to 8. */
  readonly wide: () => number;
}

const most = 8;

/** Checks UTF-8 chunk by chunk at memory speed, minding the character cut at a chunk's edge. */
export function checkUtf8(): Utf8Check {
  let carry: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let bad: number | null = null;
  let wide = 0;

  const add = (chunk: Uint8Array): void => {
    if (bad !== null || chunk.length === 0) return;
    // The character at the edge is made whole from a few bytes: the piece itself is not copied.
    const missing = carry.length === 0 ? 0 : sequenceLength(carry[0] ?? 0) - carry.length;
    if (missing > 0) addWhole(Buffer.concat([carry, chunk.subarray(0, missing)]));
    if (chunk.length > missing) addWhole(chunk.subarray(missing));
  };
  const addWhole = (bytes: Uint8Array): void => {
    if (bad !== null) return;
    const whole = bytes.length - cutLength(bytes);
    const sure = bytes.subarray(0, whole);
    if (isUtf8(sure)) {
      if (wide < most && !isAscii(sure)) wide += countWide(sure, most - wide);
    } else {
      const position = firstBad(sure);
      wide += countWide(sure.subarray(0, position), most - wide);
      bad = offset + position;
    }
    offset += whole;
    carry = new Uint8Array(bytes.subarray(whole));
  };
  return {
    add,
    end: () => {
      if (bad === null && carry.length > 0) bad = offset;
    },
    bad: () => bad,
    wide: () => wide,
  };
}

/** How many bytes at the end may be the beginning of a character that goes on. */
function cutLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The offset of the first byte that belongs to no character; found by halving, since prefixes are checked fast. */
function firstBad(bytes: Uint8Array): number {
  let good = 0;
  let size = bytes.length;
  while (size > 64) {
    size >>= 1;
    const end = characterEnd(bytes, good + size);
    if (isUtf8(bytes.subarray(good, end))) good = end;
  }
  while (good < bytes.length) {
    const next = good + sequenceLength(bytes[good] ?? 0);
    if (next > bytes.length || !isUtf8(bytes.subarray(good, next))) return good;
    good = next;
  }
  return good;
}

/** Moves an offset back to the beginning of the character it may be in. */
function characterEnd(bytes: Uint8Array, offset: number): number {
  let end = Math.min(offset, bytes.length);
  for (let back = 0; back < 3 && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80; back += 1) end -= 1;
  return end;
}

function countWide(bytes: Uint8Array, upTo: number): number {
  let count = 0;
  if (upTo <= 0) return 0;
  for (const byte of bytes) {
    if (byte >= 0xc0 && (count += 1) >= upTo) break;
  }
  return count;
}

/** Checks UTF-16 chunk by chunk: every surrogate is one of a pair, and no unit is cut at the end. */
export function checkUtf16(order: 'utf-16le' | 'utf-16be'): DecodingCheck {
  const highFirst = order === 'utf-16be';
  let offset = 0;
  let half: number | null = null;
  /** Where a pair began whose second half is still to come. */
  let open: number | null = null;
  let bad: number | null = null;

  const unit = (high: number, at: number): void => {
    const kind = high & 0xfc;
    if (open !== null) {
      if (kind === 0xdc) open = null;
      else bad = open;
    } else if (kind === 0xd8) open = at;
    else if (kind === 0xdc) bad = at;
  };
  return {
    add: (chunk) => {
      if (bad !== null) return;
      let at = 0;
      const [first] = chunk;
      if (half !== null && first !== undefined) {
        unit(highFirst ? half : first, offset - 1);
        half = null;
        at = 1;
      }
      for (; at + 1 < chunk.length; at += 2) {
        if (bad !== null) return;
        const high = chunk[highFirst ? at : at + 1] ?? 0;
        if (open !== null || (high & 0xf8) === 0xd8) unit(high, offset + at);
      }
      if (at < chunk.length) half = chunk[at] ?? null;
      offset += chunk.length;
    },
    end: () => {
      if (bad === null) bad = open ?? (half === null ? null : offset - 1);
    },
    bad: () => bad,
  };
}

/**
 * Checks GB18030 chunk by chunk. Structure as in GB 18030-2005, and 0x80 alone for the euro sign, as Windows writes it: one
 * byte up to 0x80; two with a lead of 81-FE and a
 * second of 40-7E or 80-FE; four with 30-39 in the second and fourth place. All two-byte codes are assigned; of the
 * four-byte ones those that stand for the rest of the basic plane (up to 84 31 A4 39) and for the planes above it
 * (90 30 81 30 to E3 32 9A 35).
 */
export function checkGb18030(): DecodingCheck {
  let carry: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let bad: number | null = null;

  const add = (chunk: Uint8Array): void => {
    if (bad !== null) return;
    if (carry.length === 0 && isAscii(chunk)) {
      offset += chunk.length;
      return;
    }
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    let at = 0;
    while (at < bytes.length) {
      const length = codeLength(bytes, at);
      if (length === 0) {
        bad = offset + at;
        return;
      }
      if (at + length > bytes.length) break;
      at += length;
    }
    offset += at;
    carry = new Uint8Array(bytes.subarray(at));
  };
  return {
    add,
    end: () => {
      if (bad === null && carry.length > 0) bad = offset;
    },
    bad: () => bad,
  };
}

/** How many bytes the code at an offset has, as far as can be seen; 0 where there can be none. */
function codeLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  if (lead === 0xff) return 0;
  const second = bytes[at + 1];
  if (second === undefined) return 2;
  if (second >= 0x40) return second !== 0x7f && second !== 0xff ? 2 : 0;
  if (second < 0x30 || second > 0x39) return 0;
  const third = bytes[at + 2];
  if (third === undefined) return 4;
  if (third <= 0x80 || third === 0xff) return 0;
  const fourth = bytes[at + 3];
  if (fourth === undefined) return 4;
  if (fourth < 0x30 || fourth > 0x39) return 0;
  const number = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return number <= 39419 || (number >= 189000 && number <= 1237575) ? 4 : 0;
}

/** Of a longer line so much is kept that the bad character is found to within a piece. */
const longestLine = 1 << 20;

/** Checks an encoding by decoding it; on a line that does not decode the bad character is looked for byte by byte. */
export function checkByDecoder(encoding: Encoding): DecodingCheck {
  const decoder = decoderOf(encoding);
  let before: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let bad: number | null = null;
  return {
    add: (chunk) => {
      if (bad !== null) return;
      try {
        decoder.decode(chunk, { stream: true });
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        const bytes = Buffer.concat([before, chunk]);
        bad = offset - before.length + firstUndecoded(bytes, encoding);
        return;
      }
      offset += chunk.length;
      const line = Math.max(chunk.lastIndexOf(0x0a), chunk.lastIndexOf(0x0d)) + 1;
      if (line === 0 && before.length < longestLine) before = Buffer.concat([before, chunk]);
      else before = new Uint8Array(chunk.subarray(line));
    },
    end: () => {
      if (bad !== null) return;
      try {
        decoder.decode();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        bad = offset - before.length + firstUndecoded(before, encoding);
      }
    },
    bad: () => bad,
  };
}

/** The offset of the first byte that does not decode among bytes that begin with a line; of a character that is cut, its first. */
function firstUndecoded(bytes: Uint8Array, encoding: Encoding): number {
  const decoder = decoderOf(encoding);
  let begun = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    try {
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== '') begun = at + 1;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return begun;
    }
  }
  return begun;
}
