import type { DecodingCheck } from './decoding-check.ts';

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
