import { QUOTE } from './bits';

/** The cell that `seek` found: its bytes without the quotes around it, and whether quotes are left within. */
export let from: usize = 0;
export let to: usize = 0;
export let hasQuotes: bool = false;

/** Finds the cell of a field in a good row. */
@inline
export function seek(input: usize, start: u32, row: usize, field: u32): void {
  from = input + (field == 0 ? start : load<u32>(row + ((field - 1) << 2)) + 1);
  to = input + load<u32>(row + (field << 2));
  hasQuotes = false;
  if (from < to && load<u8>(from) == QUOTE) {
    for (let at = from + 1; at < to - 1; at += 1) {
      if (load<u8>(at) == QUOTE) {
        hasQuotes = true;
        return;
      }
    }
    from += 1;
    to -= 1;
  }
}

@inline
function isDigit(at: usize): bool {
  return (load<u8>(at) as u32) - 0x30 < 10;
}

/** True for two digits of at most 23, or 59. */
@inline
function isPair(at: usize, most: u32): bool {
  return isDigit(at) && isDigit(at + 1) && ((load<u8>(at) as u32) - 0x30) * 10 + (load<u8>(at + 1) as u32) - 0x30 <= most;
}

/**
 * Takes a time of day without a zone off the cell, where it stands behind a date of digits: 2017-05-03 08:15:00 and
 * 2017/5/3T8:15 mean their days. Of anything else nothing is taken.
 */
export function cutTime(): void {
  if (hasQuotes || to - from < 14 || to - from > 40 || !isDigit(from)) return;
  let at = from + 1;
  for (; at < to; at += 1) {
    const byte = load<u8>(at);
    if (!isDigit(at) && (byte < 0x2d || byte > 0x2f)) break;
  }
  const byte = load<u8>(at);
  // 2017-05-03 is the longest; 20170503201705 has a time already.
  if (at - from < 8 || at - from > 10 || at + 6 > to || (byte != 0x20 && byte != 0x54)) return;
  if (!isPair(at + 1, 23) || load<u8>(at + 3) != 0x3a || !isPair(at + 4, 59)) return;
  let end = at + 6;
  if (end < to) {
    if (end + 3 > to || load<u8>(end) != 0x3a || !isPair(end + 1, 59)) return;
    end += 3;
  }
  if (end < to) {
    if (load<u8>(end) != 0x2e || end + 1 == to) return;
    for (end += 1; end < to; end += 1) if (!isDigit(end)) return;
  }
  to = at;
}
