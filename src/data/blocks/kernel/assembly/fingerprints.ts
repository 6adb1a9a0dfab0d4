import { seek } from './cell';
import { GOOD } from './kinds';
import { ASKED, BLANK, fold, isWord, look, NUMBERED, PLAIN, unitCount, UNSURE } from './look';

@inline
function rotate(word: u32, by: u32): u32 {
  return rotl(word, by);
}

@inline
function avalanche(word: u32): u32 {
  word ^= word >>> 16;
  word *= 0x85ebca6b;
  word ^= word >>> 13;
  word *= 0xc2b2ae35;
  return word ^ (word >>> 16);
}

/** The fingerprint of UTF-16 units, of which 16 bytes beyond the end are zero. */
@inline
function fingerprintOf(units: usize, length: u32, out: usize): void {
  const c1: u32 = 0x239b961b;
  const c2: u32 = 0xab0e9789;
  const c3: u32 = 0x38b34ae5;
  const c4: u32 = 0xa1e38b93;
  let h1 = length;
  let h2 = length;
  let h3 = length;
  let h4 = length;
  for (let i: u32 = 0; i < length; i += 8) {
    const at = units + (i << 1);
    h1 ^= rotate(load<u32>(at) * c1, 15) * c2;
    h1 = (rotate(h1, 19) + h2) * 5 + 0x561ccd1b;
    h2 ^= rotate(load<u32>(at, 4) * c2, 16) * c3;
    h2 = (rotate(h2, 17) + h3) * 5 + 0x0bcaa747;
    h3 ^= rotate(load<u32>(at, 8) * c3, 17) * c4;
    h3 = (rotate(h3, 15) + h4) * 5 + 0x96cd1c35;
    h4 ^= rotate(load<u32>(at, 12) * c4, 18) * c1;
    h4 = (rotate(h4, 13) + h1) * 5 + 0x32ac3b17;
  }
  h1 = avalanche(h1 + h2 + h3 + h4);
  h2 = avalanche(h2 + h1);
  h3 = avalanche(h3 + h1);
  h4 = avalanche(h4 + h1);
  h1 = h1 + h2 + h3 + h4;
  store<u32>(out, h1);
  store<u32>(out, h2 + h1, 4);
  store<u32>(out, h3 + h1, 8);
  store<u32>(out, h4 + h1, 12);
}

/**
 * For each good row what `look` says of a field, and unless that is blank or unsure its fingerprint (four u32), with
 * `folds` that of the text as it is compared. Where fewer
 * than two texts of the row were met before it (`texts`, which it counts), it may be a label. Returns how many rows somebody
 * has to look at: those that are no text of which nothing need be said.
 */
export function fingerprint(
  input: usize,
  rows: u32,
  starts: usize,
  kinds: usize,
  ends: usize,
  width: u32,
  field: u32,
  marks: usize,
  wide: usize,
  units: usize,
  whole: u32,
  heading: u32,
  texts: usize,
  folds: u32,
  looks: usize,
  words: usize,
): u32 {
  let others: u32 = 0;
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    if (load<u8>(kinds + r) != GOOD) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    const met = load<u8>(texts + r);
    let seen = look(marks, wide, units, whole, met < ASKED ? heading : 0);
    if (folds != 0 && seen != BLANK && seen != UNSURE && !fold(marks, units)) seen = UNSURE;
    store<u8>(looks + r, seen);
    if (seen != PLAIN && seen != NUMBERED) others += 1;
    if (seen == BLANK || seen == UNSURE) continue;
    fingerprintOf(units, unitCount, words + (r << 4));
    if (heading != 0 && met < ASKED && isWord()) store<u8>(texts + r, met + 1);
  }
  return others;
}
