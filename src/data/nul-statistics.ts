/** Where the NULs of a stream stand: what tells UTF-16 without a byte order mark from text that holds stray NULs. */
export interface NulStatistics {
  readonly add: (chunk: Uint8Array) => void;
  /** NULs in all. */
  readonly nuls: () => number;
  /** ASCII characters written as UTF-16, low byte first and high byte first. */
  readonly ascii: () => { readonly le: number; readonly be: number };
}

/** Counts NULs by the characters they are half of. Chunks without any cost next to nothing. */
export function nulStatistics(): NulStatistics {
  let offset = 0;
  let last = 0;
  let nuls = 0;
  let le = 0;
  let be = 0;
  return {
    add: (chunk) => {
      if (chunk.length === 0) return;
      if (last === 0 || chunk.includes(0)) {
        let before = last;
        for (let at = 0; at < chunk.length; at += 1) {
          const byte = chunk[at] ?? 0;
          const isSecond = ((offset + at) & 1) === 1;
          if (byte === 0) {
            nuls += 1;
            if (isSecond && isText(before)) le += 1;
          } else if (isSecond && before === 0 && isText(byte)) be += 1;
          before = byte;
        }
      }
      last = chunk[chunk.length - 1] ?? 0;
      offset += chunk.length;
    },
    nuls: () => nuls,
    ascii: () => ({ le, be }),
  };
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
