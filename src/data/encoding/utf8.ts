import { isAscii, isUtf8 } from 'node:buffer';
import type { DecodingCheck } from './decoding-check.ts';

/** What a strict check of UTF-8 found. */
export interface Utf8Check extends DecodingCheck {
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
