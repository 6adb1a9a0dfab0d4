const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The offset behind the line that an offset is in: behind its CRLF, LF or CR. Null where the bytes end first, be it between
 * the two of a CRLF; with `final` the line ends where they do.
 */
export function lineEnd(bytes: Buffer, from: number, final: boolean): number | null {
  let at = from;
  while (at < bytes.length && bytes[at] !== newline && bytes[at] !== carriageReturn) at += 1;
  if (at === bytes.length) return final ? at : null;
  if (bytes[at] === newline) return at + 1;
  if (at + 1 === bytes.length) return final ? at + 1 : null;
  return bytes[at + 1] === newline ? at + 2 : at + 1;
}

/** How many line ends a field holds. */
export function lineBreaks(field: string): number {
  if (!field.includes('\n') && !field.includes('\r')) return 0;
  return field.match(/\r\n|\n|\r/g)?.length ?? 0;
}
