/** The first bytes of a stream while it passes. */
export interface FileHead {
  readonly add: (chunk: Uint8Array) => void;
  readonly bytes: () => Buffer;
}

const usual = 1 << 16;
const longest = 1 << 20;
const fewLines = 64;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** Keeps the first 64 KiB, or a mebibyte where those hold few lines: a header may have ten thousand columns. */
export function fileHead(): FileHead {
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
