import { from, seek, to } from './cell';
import { GOOD } from './kinds';
import { ASKED, BLANK, isWord, look, PLAIN, UNSURE } from './look';

/**
 * For each good row what `look` says of a field that nobody reads, where fewer than two texts of the row were met before it
 * (`texts`, which it counts), or `always`; of the others that it is plain. Returns how many are blank or unsure. `units` is
 * room for 1 KiB.
 */
export function survey(
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
  heading: u32,
  texts: usize,
  always: bool,
  out: usize,
): u32 {
  let unsure: u32 = 0;
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    store<u8>(out + r, PLAIN);
    if (load<u8>(kinds + r) != GOOD) continue;
    const met = load<u8>(texts + r);
    if (met >= ASKED && !always) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    const seen = look(marks, wide, units, 0, met < ASKED ? heading : 0);
    store<u8>(out + r, seen);
    if (seen == UNSURE || seen == BLANK) unsure += 1;
    else if (met < ASKED && isWord()) store<u8>(texts + r, met + 1);
  }
  return unsure;
}

/** Counts the good rows of which fewer than two texts were met. */
export function open(rows: u32, kinds: usize, texts: usize): u32 {
  let count: u32 = 0;
  for (let r: u32 = 0; r < rows; r += 1) {
    if (load<u8>(kinds + r) == GOOD && load<u8>(texts + r) < ASKED) count += 1;
  }
  return count;
}

/** For each good row whether a field that must be blank is not. Returns how many are not. */
export function filled(
  input: usize,
  rows: u32,
  starts: usize,
  kinds: usize,
  ends: usize,
  width: u32,
  field: u32,
  out: usize,
): u32 {
  let count: u32 = 0;
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    if (load<u8>(kinds + r) != GOOD) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    const isFilled = from != to;
    store<u8>(out + r, isFilled ? 1 : 0);
    if (isFilled) count += 1;
  }
  return count;
}
