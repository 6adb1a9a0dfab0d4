/** How many bytes at the end of the last `badGb` belong to a code that goes on. */
export let cut: u32 = 0;

/**
 * The offset of the first byte that belongs to no code of GB18030 (as in gb18030.ts), or the length where all do; a code cut
 * by the end of the input is not held against it.
 */
export function badGb(input: usize, length: u32): u32 {
  const end = input + length;
  let at = input;
  cut = 0;
  while (at < end) {
    if (at + 16 <= end && i8x16.bitmask(v128.load(at)) == 0) {
      at += 16;
      continue;
    }
    const lead = load<u8>(at) as u32;
    if (lead <= 0x80) {
      at += 1;
      continue;
    }
    if (lead == 0xff) return (at - input) as u32;
    if (at + 1 >= end) break;
    const second = load<u8>(at + 1) as u32;
    if (second >= 0x40) {
      if (second == 0x7f || second == 0xff) return (at - input) as u32;
      at += 2;
      continue;
    }
    if (second < 0x30 || second > 0x39) return (at - input) as u32;
    if (at + 2 >= end) break;
    const third = load<u8>(at + 2) as u32;
    if (third <= 0x80 || third == 0xff) return (at - input) as u32;
    if (at + 3 >= end) break;
    const fourth = load<u8>(at + 3) as u32;
    if (fourth < 0x30 || fourth > 0x39) return (at - input) as u32;
    const number = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
    if (number > 39419 && (number < 189000 || number > 1237575)) return (at - input) as u32;
    at += 4;
  }
  cut = (end - at) as u32;
  return length;
}
