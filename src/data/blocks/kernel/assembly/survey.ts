import { seek } from './cell';
import { GOOD } from './kinds';
import { look } from './look';

/** For each good row what `look` says of a field; other rows are left alone. `units` is room for 1 KiB. */
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
  whole: u32,
  lead: u32,
  short: u32,
  out: usize,
): void {
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    if (load<u8>(kinds + r) != GOOD) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    store<u8>(out + r, look(marks, wide, units, whole, lead, short));
  }
}
