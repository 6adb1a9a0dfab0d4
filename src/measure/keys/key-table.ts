import {
  absorbKeys,
  addKey,
  addWords,
  markOf,
  setMark,
  startSlots,
  type KeySlots,
  type Mark,
} from './key-slots.ts';

/** What a table holds: plain data, so that a thread can hand it back. */
export type KeyTableState = Readonly<KeySlots>;

/** A set of keys that remembers 126 bits of each, and whether it was met more than once. */
export interface KeyTable {
  /** Remembers a key and tells whether it was there already. */
  readonly add: (key: string) => boolean;
  /** The same for a key whose fingerprint was made elsewhere: four words that begin at an index. */
  readonly addWords: (words: Uint32Array, at: number) => boolean;
  readonly markOf: (key: string) => Mark;
  readonly mark: (key: string, mark: Mark) => void;
  readonly state: () => KeyTableState;
  /** Takes in the keys of another table, marking those of both as repeated; true if there were any. */
  readonly absorb: (other: KeyTableState) => boolean;
}

const firstSlots = 1024;

/** Makes an empty table. */
export function keyTable(): KeyTable {
  const slots = startSlots(firstSlots);
  return {
    add: (key) => addKey(slots, key),
    addWords: (words, at) => addWords(slots, words, at),
    markOf: (key) => markOf(slots, key),
    mark: (key, mark) => setMark(slots, key, mark),
    state: () => ({ ...slots }),
    absorb: (other) => absorbKeys(slots, other),
  };
}
