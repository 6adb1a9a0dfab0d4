/**
 * The offset of the first byte that is no GB18030, or null. Structure as in GB 18030-2005: one byte below 0x80; two with
 * a second of 40-7E or 80-FE; four with 30-39 in the second and fourth place. The decoder has the last word on whether a
 * well-formed code is assigned.
 */
export function firstBadGb18030(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let at = 0;
  while (at < bytes.length) {
    const length = codeLength(bytes, at);
    if (length === 0 || at + length > bytes.length) return at;
    if (length > 1 && !decodes(decoder, bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return null;
}

function codeLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return 0;
  const second = bytes[at + 1];
  if (second === undefined) return 0;
  if (second >= 0x30 && second <= 0x39) return 4;
  return second >= 0x40 && second !== 0x7f && second !== 0xff ? 2 : 0;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
