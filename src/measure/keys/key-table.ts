import { fingerprint, fingerprintWords } from '../../model/data/fingerprint.ts';

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

/**
 * A set of keys that remembers 126 bits of each in an open-addressing table, and whether it was met more than once: plain
 * data, so that a fold can keep one in its state and a thread can hand it back. At most three quarters of the slots of 16
 * bytes are taken, so a key costs 21 to 43 bytes, and 64 at the worst moment, when a full table is copied into one of
 * twice its size.
 */
export interface KeySlots {
  /** Slots of four words; the two lowest bits of a slot's last word are its mark, the rest the fingerprint. */
  words: Uint32Array<ArrayBuffer>;
  /** How many keys there are. */
  size: number;
}

/** How often a key was met: once, more often, or more often and met again on a second reading. */
export const marks = { once: 1, repeated: 2, metAgain: 3 } as const;

/** The mark of a key; 0 for one that is not in the table. */
export type Mark = 0 | 1 | 2 | 3;

const markBits = 3;
/** An odd number by which slots are gone through in scattered order. */
const stride = 0x9e3779b1;
const sought = new Uint32Array(fingerprintWords);

/** No keys yet; `slots` is a power of two, and two of them are enough to begin with. */
export function startSlots(slots = 2): KeySlots {
  return { words: new Uint32Array(slots * fingerprintWords), size: 0 };
}

/** Remembers a key and tells whether it was there already. */
export function addKey(table: KeySlots, key: string): boolean {
  fingerprint(key, sought);
  return addWords(table, sought, 0);
}

/** Remembers the key whose fingerprint begins at an index of `from`, and tells whether it was there already. */
export function addWords(table: KeySlots, from: Uint32Array, at: number): boolean {
  const slot = find(table.words, from, at);
  return enter(table, slot, from, at, marks.once);
}

/** How often a key was met. */
export function markOf(table: Readonly<KeySlots>, key: string): Mark {
  fingerprint(key, sought);
  return markAt(table.words, find(table.words, sought, 0));
}

/** Changes the mark of a key, if it is there. */
export function setMark({ words }: KeySlots, key: string, mark: Mark): void {
  fingerprint(key, sought);
  const slot = find(words, sought, 0);
  if (markAt(words, slot) !== 0) put(words, slot, sought, 0, mark);
}

/**
 * Takes in the keys of another table, which stays as it is, and marks those of both as repeated; true if there were any.
 * In the order of their slots the keys would crowd into the beginning of a table of the same size until it grows, and
 * each would have to pass all before it; so they come in scattered order.
 */
export function absorbKeys(table: KeySlots, other: Readonly<KeySlots>): boolean {
  if (table.size === 0 && other.words.length >= table.words.length) {
    table.words = other.words.slice();
    table.size = other.size;
    return false;
  }
  const slots = other.words.length / fingerprintWords;
  let met = false;
  for (let i = 0; i < slots; i++) {
    const at = ((Math.imul(i, stride) >>> 0) & (slots - 1)) * fingerprintWords;
    const mark = markAt(other.words, at);
    if (mark === 0) continue;
    const slot = find(table.words, other.words, at);
    if (enter(table, slot, other.words, at, mark)) met = true;
  }
  return met;
}

/** Puts a key into the slot where it belongs: as a new one, or as one that is met again; true for the latter. */
function enter(table: KeySlots, slot: number, from: Uint32Array, at: number, mark: Mark): boolean {
  const { words } = table;
  if (markAt(words, slot) !== 0) {
    words[slot + 3] = ((words[slot + 3] ?? 0) & ~markBits) | marks.repeated;
    return true;
  }
  put(words, slot, from, at, mark);
  table.size += 1;
  if (table.size * 4 * fingerprintWords > words.length * 3) grow(table);
  return false;
}

function grow(table: KeySlots): void {
  const { words } = table;
  const grown = new Uint32Array(words.length * 2);
  for (let at = 0; at < words.length; at += fingerprintWords) {
    const mark = markAt(words, at);
    if (mark !== 0) put(grown, find(grown, words, at), words, at, mark);
  }
  table.words = grown;
}

/** Where a fingerprint is, or the free slot where it belongs: the index of its first word. Its mark does not matter. */
function find(words: Uint32Array, from: Uint32Array, at: number): number {
  const mask = words.length - fingerprintWords;
  const a = from[at] ?? 0;
  const b = from[at + 1] ?? 0;
  const c = from[at + 2] ?? 0;
  const d = (from[at + 3] ?? 0) >>> 2;
  for (let slot = (a << 2) & mask; ; slot = (slot + fingerprintWords) & mask) {
    const last = words[slot + 3] ?? 0;
    if ((last & markBits) === 0) return slot;
    if (words[slot] === a && words[slot + 1] === b && words[slot + 2] === c && last >>> 2 === d) return slot;
  }
}

function markAt(words: Uint32Array, at: number): Mark {
  return ((words[at + 3] ?? 0) & markBits) as Mark;
}

function put(words: Uint32Array, slot: number, from: Uint32Array, at: number, mark: Mark): void {
  words[slot] = from[at] ?? 0;
  words[slot + 1] = from[at + 1] ?? 0;
  words[slot + 2] = from[at + 2] ?? 0;
  words[slot + 3] = ((from[at + 3] ?? 0) & ~markBits) | mark;
}
