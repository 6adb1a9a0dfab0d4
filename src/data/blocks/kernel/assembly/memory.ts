/** The end of what `reserve` has handed out. */
let top: usize = (__heap_base + 63) & ~(<usize>63);

/** Room of so many bytes, aligned to 64; what is in it is left from before. */
export function reserve(bytes: usize): usize {
  const from = top;
  top = (top + bytes + 63) & ~(<usize>63);
  const pages = ((top + 0xffff) >>> 16) as i32;
  const missing = pages - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return from;
}

/** Gives back everything that was reserved since `reserve` gave this offset. */
export function release(from: usize): void {
  top = from;
}
