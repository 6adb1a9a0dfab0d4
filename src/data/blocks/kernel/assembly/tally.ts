import { CR, equal, LF, QUOTE } from './bits';

/** After `tally`: quotes and line ends in the bytes. A CRLF counts once, where its carriage return is. */
export let quoteCount: u32 = 0;
export let lineCount: u32 = 0;

/** Counts quotes and line ends; `before` is the byte before the input (0 where there is none). */
export function tally(input: usize, length: u32, before: u32): void {
  const quotes = i8x16.splat(QUOTE as i8);
  const feeds = i8x16.splat(LF as i8);
  const returns = i8x16.splat(CR as i8);
  let returned: u64 = before == CR ? 1 : 0;
  quoteCount = 0;
  lineCount = 0;
  for (let block: u32 = 0; block < length; block += 64) {
    const at = input + block;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const rest = length - block;
    const valid: u64 = rest >= 64 ? ~(<u64>0) : ((<u64>1) << rest) - 1;
    const r = equal(a, b, c, d, returns) & valid;
    const f = equal(a, b, c, d, feeds) & valid & ~((r << 1) | returned);
    returned = r >> 63;
    quoteCount += popcnt(equal(a, b, c, d, quotes) & valid) as u32;
    lineCount += popcnt(r | f) as u32;
  }
}
