import { from, seek, to } from './cell';
import { GOOD } from './kinds';

/** Scales of cells that are no plain number: nothing stands there; to be looked at. */
const NO_NUMBER: u8 = 254;
const NO_DIGITS: u8 = 255;

const COMMA: u32 = 0x2c;
const MINUS: u8 = 0x2d;
const POINT: u32 = 0x2e;

/**
 * For each good row a field's cell as a whole number (f64) of at most eleven digits and its decimals (u8, at most
 * `mostDecimals`): digits and one point, whole thousands set apart by commas or not, and a minus where that is allowed, as in
 * 1250, 0.35, 12,345.60 and -3. Returns how many are something else.
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
  mayBeNegative: bool,
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
    const isNegative = mayBeNegative && load<u8>(from) == MINUS;
    const first = isNegative ? from + 1 : from;
    let number: u64 = 0;
    let decimals: u32 = 0;
    /** Digits since the beginning or the last comma. */
    let run: u32 = 0;
    let hasPoint = false;
    let hasCommas = false;
    let isPlain = first < to && to - first <= 16;
    for (let at = first; isPlain && at < to; at += 1) {
      const byte: u32 = load<u8>(at) as u32;
      const digit = byte - 0x30;
      if (digit < 10) {
        number = number * 10 + digit;
        run += 1;
        if (hasPoint) decimals += 1;
      } else if (hasPoint || run == 0 || (hasCommas && run != 3)) isPlain = false;
      else if (byte == POINT && at + 1 < to) hasPoint = true;
      else if (byte == COMMA && (hasCommas || (run <= 3 && load<u8>(first) != 0x30))) {
        hasCommas = true;
        run = 0;
      } else isPlain = false;
    }
    if (hasCommas && !hasPoint && run != 3) isPlain = false;
    store<f64>(numbers + (r << 3), isNegative ? -(number as f64) : (number as f64));
    isPlain = isPlain && decimals <= mostDecimals && number < 100000000000;
    store<u8>(scales + r, isPlain ? (decimals as u8) : NO_DIGITS);
    if (!isPlain) others += 1;
  }
  return others;
}
