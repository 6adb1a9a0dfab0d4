/** The first bytes of a stream while it passes. */
export interface FileHead {
  readonly add: (chunk: Uint8Array) => void;
  readonly bytes: () => Buffer;
}

const usual = 1 << 16;
const longest = 1 << 20;
const fewLines = 64;

/** Keeps the first 64 KiB, or a mebibyte where those hold few lines: a header may have ten thousand columns. */
export function fileHead(): FileHead {
  const parts: Uint8Array[] = [];
  let length = 0;
  let lines = 0;
  const wanted = (): number => (lines < fewLines ? longest : usual);
  return {
    add: (chunk) => {
      if (length >= wanted()) return;
      for (const byte of chunk.subarray(0, Math.max(0, usual - length))) {
        if (byte === 0x0a || byte === 0x0d) lines += 1;
      }
      // A copy: a short piece must not hold on to a long one, and a stream may use its memory again.
      const part = new Uint8Array(chunk.subarray(0, Math.max(0, wanted() - length)));
      parts.push(part);
      length += part.length;
    },
    bytes: () => Buffer.concat(parts).subarray(0, wanted()),
  };
}
