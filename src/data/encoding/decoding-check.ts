/** A strict check of a stream of bytes in one encoding. */
export interface DecodingCheck {
  readonly add: (chunk: Uint8Array) => void;
  /** Says that the stream has ended: a character cut at its end is bad. */
  readonly end: () => void;
  /** The offset of the first byte that belongs to no character; null so far. */
  readonly bad: () => number | null;
}
