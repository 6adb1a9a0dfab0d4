import { from, seek, to } from './cell';
import { GOOD } from './kinds';

/** Scales of cells that are no plain number: nothing stands there; to be looked at. */
const NO_NUMBER: u8 = 254;
const NO_DIGITS: u8 = 255;

/**
 * For each good row a field's cell as a whole number (f64) of at most eleven digits and its decimals (u8, at most 3); nothing
 * but digits and one point, as in 1250 and 0.35. Returns how many are something else.
 */
export function digits(
  input: usize,
  rows: u32,
  starts: usize,
  kinds: usize,
  ends: usize,
  width: u32,
  field: u32,
  mostDecimals: u32,
  numbers: usize,
  scales: usize,
): u32 {
  let others: u32 = 0;
  let row = ends;
  for (let r: u32 = 0; r < rows; r += 1, row += width << 2) {
    if (load<u8>(kinds + r) != GOOD) continue;
    seek(input, load<u32>(starts + (r << 2)), row, field);
    if (from == to) {
      store<u8>(scales + r, NO_NUMBER);
      others += 1;
      continue;
    }
    let number: u64 = 0;
    let decimals: u32 = 0;
    let hasPoint = false;
    let isPlain = to - from <= 12;
    for (let at = from; isPlain && at < to; at += 1) {
      const digit: u32 = (load<u8>(at) as u32) - 0x30;
      if (digit < 10) {
        number = number * 10 + digit;
        if (hasPoint) decimals += 1;
      } else if (digit == 0x2e - 0x30 && !hasPoint && at > from && at + 1 < to) hasPoint = true;
      else isPlain = false;
    }
    store<f64>(numbers + (r << 3), number as f64);
    isPlain = isPlain && decimals <= mostDecimals && number < 100000000000;
    store<u8>(scales + r, isPlain ? (decimals as u8) : NO_DIGITS);
    if (!isPlain) others += 1;
  }
  return others;
}
