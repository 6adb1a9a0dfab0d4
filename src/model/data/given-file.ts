import type { Period } from '../plan/period.ts';

/** A data file that the user named, found by a pattern or in a directory. */
export interface GivenFile {
  /** How it is shown: as given when relative, else relative to the working directory, with `/`; `-` for standard input. */
  readonly name: string;
  /** Where it can be opened; null for standard input. */
  readonly path: string | null;
  /** The source it was said to be (`--source NAME=PATH`), or null. */
  readonly source: string | null;
  /** The period it was said to be of (`--source NAME@2018=PATH`), or null. */
  readonly period: Period | null;
  /** The encoding it was said to have (`--encoding`), or null. */
  readonly encoding: string | null;
  /** By source: the encoding it was said to have if its header says it is that source's (`--encoding NAME=ENC`). */
  readonly encodings?: Readonly<Record<string, string>>;
}

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
  /** Counts the records that the byte scanner found, and those of them that were taken one by one. */
  readonly counts?: { records: number; singly: number };
}
