/** What the bytes around NULs are: this tells UTF-16 without a byte order mark from text that holds stray NULs. */
interface NulStatistics {
  readonly add: (chunk: Uint8Array) => void;
  readonly end: () => void;
  readonly tally: Readonly<NulTally>;
}

/** Counts in the blocks of 64 KiB that hold a NUL. Marks are line ends, commas, tabs and semicolons. */
interface NulTally {
  /** NULs in all. */
  nuls: number;
  /** Bytes that are marks, halves of characters or not. */
  marks: number;
  /** Marks, and ASCII characters of any kind, written as UTF-16 with the low byte first. */
  leMarks: number;
  leText: number;
  /** The same with the high byte first. */
  beMarks: number;
  beText: number;
}

const blockSize = 1 << 16;

/** Counts NULs and their neighbours; blocks without any cost next to nothing. */
export function nulStatistics(): NulStatistics {
  const tally: NulTally = { nuls: 0, marks: 0, leMarks: 0, leText: 0, beMarks: 0, beText: 0 };
  let pending: Uint8Array = new Uint8Array(0);
  let length = 0;
  return {
    add: (chunk) => {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + blockSize - length);
        at += part.length;
        if (part.length === blockSize) {
          count(part, tally);
          continue;
        }
        if (length + part.length > pending.length) pending = grown(pending, length + part.length);
        pending.set(part, length);
        length += part.length;
        if (length < blockSize) return;
        count(pending, tally);
        length = 0;
      }
    },
    end: () => {
      count(pending.subarray(0, length), tally);
      length = 0;
    },
    tally,
  };
}

/** Small files need no whole block. */
function grown(bytes: Uint8Array, length: number): Uint8Array {
  const next = new Uint8Array(Math.min(blockSize, 2 * length));
  next.set(bytes);
  return next;
}

function count(block: Uint8Array, tally: NulTally): void {
  if (!block.includes(0)) return;
  for (let at = 0; at < block.length; at += 2) {
    const first = block[at] ?? 0;
    // A last byte without its other half counts for what it is.
    const second = block[at + 1] ?? 1;
    if (isMark(first)) tally.marks += 1;
    if (isMark(second)) tally.marks += 1;
    if (first !== 0 && second !== 0) continue;
    tally.nuls += (first === 0 ? 1 : 0) + (second === 0 ? 1 : 0);
    if (isMark(first)) tally.leMarks += 1;
    if (isMark(second)) tally.beMarks += 1;
    if (isText(first)) tally.leText += 1;
    if (isText(second)) tally.beText += 1;
  }
}

function isMark(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x2c || byte === 0x09 || byte === 0x3b;
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || isMark(byte);
}
