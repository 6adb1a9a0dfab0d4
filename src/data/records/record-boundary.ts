const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Finds the end of the last whole record in growing bytes: the last line end with an even number of quotes before it.
 * Remembers how far it has looked, so that a growing buffer is looked through once.
 */
export function recordBoundary(): (bytes: Buffer, final: boolean) => number {
  let looked = 0;
  let open = false;
  let boundary = 0;
  return (bytes, final) => {
    // A carriage return at the edge may be half of a line end.
    const end = final ? bytes.length : Math.max(looked, bytes.length - 1);
    let at = looked;
    while (at < end) {
      const next = bytes.indexOf(quote, at);
      const stop = next < 0 || next >= end ? end : next;
      if (!open) boundary = Math.max(boundary, lastLineEnd(bytes, at, stop));
      if (stop < end) open = !open;
      at = stop < end ? stop + 1 : end;
    }
    looked = end;
    return boundary;
  };
}

function lastLineEnd(bytes: Buffer, from: number, to: number): number {
  if (to <= from) return 0;
  const part = bytes.subarray(from, to);
  const lf = part.lastIndexOf(newline);
  const cr = part.lastIndexOf(carriageReturn);
  if (cr > lf && bytes[from + cr + 1] === newline) return from + cr + 2;
  return Math.max(lf, cr) < 0 ? 0 : from + Math.max(lf, cr) + 1;
}
