/** Bytes that come in at one end and are used up at the other. */
export interface GrowingBytes {
  readonly add: (chunk: Uint8Array) => void;
  /** What is there now; good until something is added. */
  readonly bytes: () => Buffer;
  /** Uses up so many bytes at the beginning. */
  readonly drop: (length: number) => void;
}

/** Keeps bytes in one piece; every byte is moved a bounded number of times, however long it stays. */
export function growingBytes(): GrowingBytes {
  let store = Buffer.alloc(0);
  let from = 0;
  let to = 0;
  return {
    add: (chunk) => {
      if (to + chunk.length > store.length) {
        const held = to - from;
        const next =
          held + chunk.length > store.length / 2 ? Buffer.allocUnsafe(2 * (held + chunk.length)) : store;
        store.copy(next, 0, from, to);
        store = next;
        from = 0;
        to = held;
      }
      store.set(chunk, to);
      to += chunk.length;
    },
    bytes: () => store.subarray(from, to),
    drop: (length) => {
      from += length;
    },
  };
}
