import { compareText } from '../../../model/finding.ts';

/** The spellings that a column's texts have, by what they are compared as: plain data; the one that is shown first. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Remembers how the texts of a column are spelled. */
export interface SpellingBook {
  readonly note: (compared: string, text: string) => void;
  readonly state: () => Spellings;
  readonly absorb: (next: Spellings) => void;
}

/** How many different texts of a column are remembered, and how many spellings of each. */
const most = 16_384;
const mostSpellings = 4;

/** A book without spellings. The same texts come to the same book, in whatever order. */
export function spellingBook(): SpellingBook {
  const known = new Map<string, readonly string[]>();
  const note = (compared: string, text: string): void => {
    const before = known.get(compared);
    if (before === undefined ? known.size >= most : before.includes(text)) return;
    const all = [...(before ?? []), text].sort(
      (a, b) => Number(b === compared) - Number(a === compared) || compareText(a, b),
    );
    known.set(compared, all.slice(0, mostSpellings));
  };
  return {
    note,
    state: () => known,
    absorb: (next) => {
      for (const [compared, texts] of next) for (const text of texts) note(compared, text);
    },
  };
}
