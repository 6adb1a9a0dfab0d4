import { CR, equal, LF, QUOTE } from './bits';
import { GOOD, ODD } from './kinds';

/** After `index`: how many bytes the records took, the line after them, and whether the structure that follows is in doubt. */
export let consumed: u32 = 0;
export let nextLine: u32 = 0;
export let inDoubt: bool = false;

/** Each bit becomes the parity of the bits up to it. */
@inline
function parity(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

/**
 * Finds records (RFC 4180, any line end) in bytes that begin with one. For row r it writes where the row begins and ends, the
 * line it begins on, what it is, and for a good row the ends of its `width` fields at `ends[r * width]`. Stops before the
 * record that holds a NUL or a quote out of place, that is not finished (unless `final`), or that no longer fits the tables
 * of `most` rows. The input must be readable for 64 bytes beyond its end. Returns how many rows there are.
 */
export function index(
  input: usize,
  length: u32,
  final: bool,
  delimiter: u32,
  width: u32,
  line: u32,
  starts: usize,
  stops: usize,
  lines: usize,
  kinds: usize,
  ends: usize,
  most: u32,
): u32 {
  const quotes = i8x16.splat(QUOTE as i8);
  const feeds = i8x16.splat(LF as i8);
  const returns = i8x16.splat(CR as i8);
  const marks = i8x16.splat(delimiter as i8);
  const zero = i8x16.splat(0);
  let rows: u32 = 0;
  let fields: u32 = 0;
  let start: u32 = 0;
  let firstLine = line;
  let openBefore: u64 = 0; // all ones where the block begins inside quotes
  let mayOpen: u64 = 1; // the bit before the block: a quote may open here
  let closed: u64 = 0; // the byte before the block closed a quote
  let returned: u64 = 0; // the byte before the block was a carriage return
  let row = ends;
  inDoubt = false;

  // A carriage return at the edge may be half of a line end.
  const limit = !final && length > 0 && load<u8>(input + length - 1) == CR ? length - 1 : length;
  for (let block: u32 = 0; block < limit; block += 64) {
    const at = input + block;
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const rest = limit - block;
    const valid: u64 = rest >= 64 ? ~(<u64>0) : ((<u64>1) << rest) - 1;
    const q = equal(a, b, c, d, quotes) & valid;
    const r = equal(a, b, c, d, returns) & valid;
    const f = equal(a, b, c, d, feeds) & valid;
    const m = equal(a, b, c, d, marks) & valid;
    const lineEnds = r | (f & ~((r << 1) | returned));
    if ((equal(a, b, c, d, zero) & valid) != 0) {
      inDoubt = true;
      break;
    }
    let inside: u64 = openBefore;
    if ((q | closed) != 0 || openBefore != 0) {
      inside = parity(q) ^ openBefore;
      const structure = (m | f | r) & ~inside;
      const opens = q & inside;
      const closes = q & ~inside;
      const isBad =
        (opens & ~(((structure | closes) << 1) | mayOpen)) |
        (((closes << 1) | closed) & valid & ~(structure | q));
      if (isBad != 0) {
        inDoubt = true;
        break;
      }
      mayOpen = (structure | closes) >> 63;
      closed = closes >> 63;
      openBefore = (inside >> 63) != 0 ? ~(<u64>0) : 0;
    } else {
      mayOpen = (m | f | r) >> 63;
    }
    returned = r >> 63;
    let events = (m & ~inside) | lineEnds;
    while (events != 0) {
      const bit = ctz(events);
      events &= events - 1;
      const position = block + (bit as u32);
      if (((lineEnds >> bit) & 1) == 0) {
        if (fields < width) store<u32>(row + (fields << 2), position);
        fields += 1;
        continue;
      }
      line += 1;
      if (((inside >> bit) & 1) != 0) continue;
      if (rows == most) {
        consumed = start;
        nextLine = firstLine;
        return rows;
      }
      if (position > start || fields > 0) {
        if (fields < width) store<u32>(row + (fields << 2), position);
        fields += 1;
        const surplus = fields - width;
        const isGood =
          fields == width || (fields > width && position - load<u32>(row + ((width - 1) << 2)) == surplus);
        store<u32>(starts + (rows << 2), start);
        store<u32>(stops + (rows << 2), position);
        store<u32>(lines + (rows << 2), firstLine);
        store<u8>(kinds + rows, isGood ? GOOD : ODD);
        rows += 1;
        row += width << 2;
      }
      fields = 0;
      start = position + 1;
      if (start < length && load<u8>(input + position) == CR && load<u8>(input + start) == LF) start += 1;
      firstLine = line;
    }
  }
  if (final && !inDoubt && start < length && rows < most) {
    if (openBefore != 0) inDoubt = true;
    else {
      if (fields < width) store<u32>(row + (fields << 2), length);
      fields += 1;
      const isGood =
        fields == width ||
        (fields > width && length - load<u32>(row + ((width - 1) << 2)) == fields - width);
      store<u32>(starts + (rows << 2), start);
      store<u32>(stops + (rows << 2), length);
      store<u32>(lines + (rows << 2), firstLine);
      store<u8>(kinds + rows, isGood ? GOOD : ODD);
      rows += 1;
      start = length;
      firstLine = line + 1;
    }
  }
  consumed = start;
  nextLine = firstLine;
  return rows;
}
