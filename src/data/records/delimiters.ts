/** The delimiters the reader knows, in the order in which a tie is decided. */
export const delimiters: readonly [',', '\t', ';', '|'] = [',', '\t', ';', '|'];

/** A delimiter of the reader. */
export type Delimiter = (typeof delimiters)[number];
