import { cutTime, from, seek, to } from './cell';
import { GOOD } from './kinds';
import { LONGEST } from './look';

// A dictionary's head: u32 mask of its slots, u32 entries, u32 bytes of text used, u32 most entries, u32 most bytes of text,
// u32 slots, u32 entries' offset, u32 texts' offset. A slot is an entry's number plus 1; an entry is its first 8 bytes (u64),
// the offset of its text (u32) and its length (u32); texts stand one behind the other, each padded to 8 bytes.

/** Codes of cells that have none: too long; the dictionary is full. */
const TOO_LONG: i32 = -1;
const FULL: i32 = -2;

/** Bytes needed by a dictionary of so many entries (a power of two) and bytes of text. */
export function dictionarySize(entries: u32, text: u32): u32 {
  return 64 + entries * 2 * 4 + entries * 16 + text;
}

/** Makes an empty dictionary in room that was reserved for it. */
export function startDictionary(at: usize, entries: u32, text: u32): void {
  const slots = at + 64;
  store<u32>(at, 255);
  store<u32>(at, 0, 4);
  store<u32>(at, 0, 8);
  store<u32>(at, entries, 12);
  store<u32>(at, text, 16);
  store<u32>(at, slots as u32, 20);
  store<u32>(at, (slots + entries * 8) as u32, 24);
  store<u32>(at, (slots + entries * 8 + entries * 16) as u32, 28);
  memory.fill(slots, 0, 256 * 4);
}

@inline
function wordAt(at: usize, left: u32): u64 {
  const word = load<u64>(at);
  return left >= 8 ? word : word & (((<u64>1) << (left << 3)) - 1);
}

@inline
function mix(hash: u64, word: u64): u64 {
  const product = (hash ^ word) * 0x9e3779b97f4a7c15;
  return product ^ (product >> 29);
}

function hashOf(at: usize, length: u32): u32 {
  let hash: u64 = length;
  for (let done: u32 = 0; done < length; done += 8) hash = mix(hash, wordAt(at + done, length - done));
  return ((hash >> 32) ^ hash) as u32;
}

function grow(at: usize, mask: u32): u32 {
  const slots = load<u32>(at, 20) as usize;
  const entries = load<u32>(at, 24) as usize;
  const texts = load<u32>(at, 28) as usize;
  const count = load<u32>(at, 4);
  const wider = mask * 2 + 1;
  memory.fill(slots, 0, (wider + 1) * 4);
  for (let code: u32 = 0; code < count; code += 1) {
    const entry = entries + (code << 4);
    let slot = hashOf(texts + load<u32>(entry, 8), load<u32>(entry, 12)) & wider;
    while (load<u32>(slots + (slot << 2)) != 0) slot = (slot + 1) & wider;
    store<u32>(slots + (slot << 2), code + 1);
  }
  store<u32>(at, wider);
  return wider;
}

/**
 * For each good row the code of a field's cell, or a negative one; of dates, without their time of day. New cells get the next
 * code. Returns how many have none.
 */
export function encode(
  input: usize,
  rows: u32,
  starts: usize,
  kinds: usize,
  ends: usize,
  width: u32,
  field: u32,
  areDates: bool,
  at: usize,
  out: usize,
): u32 {
  const slots = load<u32>(at, 20) as usize;
  const entries = load<u32>(at, 24) as usize;
  const texts = load<u32>(at, 28) as usize;
  const most = load<u32>(at, 12);
  const mostText = load<u32>(at, 16);
  let mask = load<u32>(at);
  let count = load<u32>(at, 4);
  let used = load<u32>(at, 8);
  let without: u32 = 0;
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    if (load<u8>(kinds + r) != GOOD) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    if (areDates) cutTime();
    const length = (to - from) as u32;
    if (length > LONGEST) {
      store<i32>(out + (r << 2), TOO_LONG);
      without += 1;
      continue;
    }
    const first = wordAt(from, length);
    let hash = mix(length, first);
    for (let done: u32 = 8; done < length; done += 8) hash = mix(hash, wordAt(from + done, length - done));
    let slot = (((hash >> 32) ^ hash) as u32) & mask;
    let code: i32 = FULL;
    for (;;) {
      const taken = load<u32>(slots + (slot << 2));
      if (taken == 0) {
        if (count == most || used + length + 8 > mostText) break;
        code = count as i32;
        const entry = entries + (count << 4);
        store<u64>(entry, first);
        store<u32>(entry, used, 8);
        store<u32>(entry, length, 12);
        for (let done: u32 = 0; done < length; done += 8)
          store<u64>(texts + used + done, wordAt(from + done, length - done));
        store<u32>(slots + (slot << 2), count + 1);
        used += (length + 7) & ~7;
        count += 1;
        store<u32>(at, count, 4);
        store<u32>(at, used, 8);
        if (count * 2 > mask && mask + 1 < most * 2) mask = grow(at, mask);
        break;
      }
      const entry = entries + ((taken - 1) << 4);
      if (load<u64>(entry) == first && load<u32>(entry, 12) == length) {
        const text = texts + load<u32>(entry, 8);
        let done: u32 = 8;
        while (done < length && load<u64>(text + done) == wordAt(from + done, length - done)) done += 8;
        if (done >= length) {
          code = (taken - 1) as i32;
          break;
        }
      }
      slot = (slot + 1) & mask;
    }
    store<i32>(out + (r << 2), code);
    if (code < 0) without += 1;
  }
  return without;
}
