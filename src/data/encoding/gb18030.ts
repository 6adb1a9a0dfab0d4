import { isAscii } from 'node:buffer';
import type { DecodingCheck } from './decoding-check.ts';

/**
 * Checks GB18030 chunk by chunk. Structure as in GB 18030-2005: one byte below 0x80; two with a lead of 81-FE and a
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
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return 0;
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
