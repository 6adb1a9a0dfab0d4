import { fingerprint, fingerprintWords } from '../model/fingerprint.ts';

/** What a table holds: plain data, so that a thread can hand it back. */
export interface KeyTableState {
  /** Slots of four words; the two lowest bits of a slot's last word are its mark, the rest the fingerprint. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly size: number;
}

/** How often a key was met: once, more often, or more often and met again on a second reading. */
export const marks = { once: 1, repeated: 2, metAgain: 3 } as const;

/** The mark of a key; 0 for one that is not in the table. */
export type Mark = 0 | 1 | 2 | 3;

/**
 * A set of keys that remembers 126 bits of each in an open-addressing table, and whether it was met more than once. At
 * most three quarters of the slots of 16 bytes are taken, so a key costs 21 to 43 bytes, and 64 at the worst moment, when
 * a full table is copied into one of twice its size.
 */
export interface KeyTable {
  /** Remembers a key and tells whether it was there already. */
  readonly add: (key: string) => boolean;
  readonly markOf: (key: string) => Mark;
  readonly mark: (key: string, mark: Mark) => void;
  readonly state: () => KeyTableState;
  /** Takes in the keys of another table, marking those of both as repeated; true if there were any. */
  readonly absorb: (other: KeyTableState) => boolean;
}

const markBits = 3;
const startSlots = 1024;

/** Makes an empty table. */
export function keyTable(): KeyTable {
  let words = new Uint32Array(startSlots * fingerprintWords);
  let mask = startSlots - 1;
  let size = 0;
  const sought = new Uint32Array(fingerprintWords);

  /** Where the sought fingerprint is, or the free slot where it belongs: the index of its first word. */
  const find = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = sought;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const at = slot * fingerprintWords;
      const last = words[at + 3] ?? 0;
      if ((last & markBits) === 0) return at;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && (last & ~markBits) >>> 0 === d)
        return at;
    }
  };
  const seek = (key: string): number => {
    fingerprint(key, sought);
    sought[3] = (sought[3] ?? 0) & ~markBits;
    return find();
  };
  const markAt = (at: number): Mark => ((words[at + 3] ?? 0) & markBits) as Mark;
  const put = (at: number, mark: Mark): void => {
    words.set(sought, at);
    words[at + 3] = (sought[3] ?? 0) | mark;
  };
  const insert = (at: number, mark: Mark): void => {
    put(at, mark);
    size += 1;
    if (size * 4 > (mask + 1) * 3) grow();
  };
  const load = (from: Uint32Array, at: number): Mark => {
    for (let i = 0; i < fingerprintWords; i++) sought[i] = from[at + i] ?? 0;
    const mark = (sought[3] ?? 0) & markBits;
    sought[3] = (sought[3] ?? 0) & ~markBits;
    return mark as Mark;
  };
  const grow = (): void => {
    const old = words;
    words = new Uint32Array(old.length * 2);
    mask = mask * 2 + 1;
    for (let at = 0; at < old.length; at += fingerprintWords) {
      const mark = load(old, at);
      if (mark !== 0) put(find(), mark);
    }
  };
  return {
    add: (key) => {
      const at = seek(key);
      if (markAt(at) === 0) {
        insert(at, marks.once);
        return false;
      }
      put(at, marks.repeated);
      return true;
    },
    markOf: (key) => markAt(seek(key)),
    mark: (key, mark) => {
      const at = seek(key);
      if (markAt(at) !== 0) put(at, mark);
    },
    state: () => ({ words, size }),
    absorb: (other) => {
      let met = false;
      for (let from = 0; from < other.words.length; from += fingerprintWords) {
        const mark = load(other.words, from);
        if (mark === 0) continue;
        const at = find();
        if (markAt(at) === 0) insert(at, mark);
        else {
          put(at, marks.repeated);
          met = true;
        }
      }
      return met;
    },
  };
}
