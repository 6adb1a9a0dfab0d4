/**
 * How files are scanned, where it is not to be as usual. What is found does not depend on any of it: tests hold one way
 * against another, with little of everything so that a small file has many edges.
 */
export interface Scanning {
  /** True where csv-parse is to cut every record: the reference that the byte scanner is held against. */
  readonly byReference?: boolean;
  /** The most bytes that the byte scanner looks at together, and the most rows. */
  readonly window?: number;
  readonly rows?: number;
  /** How many different cells a column may have before its codes are given out anew: a power of two from 128 on. */
  readonly entries?: number;
  /** The fewest bytes of a file that is read in ranges, and how many a range has. */
  readonly leastShared?: number;
  readonly rangeSize?: number;
}
