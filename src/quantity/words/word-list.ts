/** Words with what they mean, one meaning a row; words are parted by spaces, phrases by commas. */
export type WordRows<T> = readonly (readonly [meaning: T, words: string])[];

/** A map from single words to their meaning. */
export function wordsOf<T>(rows: WordRows<T>): ReadonlyMap<string, T> {
  return parted(rows, /\s+/);
}

/** A map from phrases, their words parted by single spaces, to their meaning. */
export function phrasesOf<T>(rows: WordRows<T>): ReadonlyMap<string, T> {
  return parted(rows, /\s*,\s*/);
}

function parted<T>(rows: WordRows<T>, separator: RegExp): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([meaning, words]) =>
      words
        .trim()
        .split(separator)
        .map((word): [string, T] => [word.replaceAll(/\s+/g, ' '), meaning]),
    ),
  );
}
