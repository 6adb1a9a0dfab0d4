/** A place in a text, both from 1; the column in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of an offset; lines end with CRLF, LF or CR. */
export function lineIndex(source: string): (offset: number) => LinePlace {
  const starts: number[] = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(source) !== null) starts.push(ends.lastIndex);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
