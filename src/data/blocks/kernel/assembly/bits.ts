export const QUOTE: u8 = 0x22;
export const LF: u8 = 0x0a;
export const CR: u8 = 0x0d;


/** 64 bits: which of the bytes of four vectors are this one. */
@inline
export function equal(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
  return (
    (i8x16.bitmask(i8x16.eq(a, byte)) as u64) |
    ((i8x16.bitmask(i8x16.eq(b, byte)) as u64) << 16) |
    ((i8x16.bitmask(i8x16.eq(c, byte)) as u64) << 32) |
    ((i8x16.bitmask(i8x16.eq(d, byte)) as u64) << 48)
  );
}
