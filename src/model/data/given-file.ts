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
