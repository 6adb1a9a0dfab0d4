/** A text made readable, and where its offsets stand in the text as given. */
export interface Readable {
  readonly text: string;
  readonly original: (offset: number) => number;
}

/** A change of a text: so many characters at an offset give way to others. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The text with its edits (in order, not overlapping), and the way back to the offsets of the text as given. */
export function applyEdits(text: string, edits: readonly Edit[]): Readable {
  const pieces: string[] = [];
  const ends: number[] = [];
  const shifts: number[] = [];
  let taken = 0;
  let length = 0;
  for (const { at, removed, inserted } of edits) {
    pieces.push(text.slice(taken, at), inserted);
    length += at - taken + inserted.length;
    taken = at + removed;
    ends.push(length);
    shifts.push(taken - length);
  }
  pieces.push(text.slice(taken));
  const original = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low];
    const shifted = offset + (shifts[low - 1] ?? 0);
    return edit && shifted > edit.at ? edit.at : shifted;
  };
  return { text: pieces.join(''), original };
}
