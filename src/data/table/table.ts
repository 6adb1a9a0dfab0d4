import type { DelimiterReason, HeaderReason } from '../../model/subjects/inspection.ts';
import type { Encoding } from '../../model/subjects/report.ts';
import type { Unit } from '../../model/quantity.ts';
import type { BadRecord, RawRecord } from '../records/raw-record.ts';
import type { RowShape } from './row-shape.ts';

/** Where the table of a file begins and how its fields are separated. */
export interface Table {
  readonly delimiter: string;
  /** Null where the file has no record that could be a header. */
  readonly header: Header | null;
  /** The line of the first record that holds something; null where there is none. */
  readonly firstLine: number | null;
  /** How many lines with text stand above the header. */
  readonly titleLines: number;
  /** What those lines say; empty where nobody knows which line is the header. */
  readonly titles: readonly string[];
  /** What stands above the header and is no title, as far as that can be told. */
  readonly above: AboveHeader;
  /** What a line above the header (单位：万元) says bare amounts are in; null where none does. */
  readonly unit: Unit | null;
  /** By field, texts of the first rows that show how numbers and dates are written; absent where there are none. */
  readonly samples?: readonly (readonly string[])[];
  /** By field: true where few different texts stand in the first rows, or there are few rows; absent where nobody looked. */
  readonly repeats?: readonly boolean[];
  /** The encoding that the file is likely in, where the one it was read in is in doubt. */
  readonly likely?: Encoding;
  /** What the rows below the header look like. */
  readonly shape: RowShape;
  /** What delimiter and header were told by. */
  readonly reasons: TableReasons;
  /** Further tables below this one, as far as the beginning of the file shows them. */
  readonly furtherTables: readonly FurtherTable[];
}

/** What the delimiter of a table, and its header, were told by. */
export interface TableReasons {
  readonly delimiter: DelimiterReason;
  readonly header: HeaderReason;
  /** So many of the first lines have as many fields as most have; both 0 where the delimiter was told by something else. */
  readonly alike: number;
  readonly lines: number;
}

/** A table that stands below another one in the same file. */
export interface FurtherTable {
  /** The line of its header. */
  readonly line: number;
  /** The line of its title, where it has one right above its header; else that of its header. */
  readonly from: number;
}

/** What stands above a header beside titles: nothing of it is read, and all of it is said. */
export interface AboveHeader {
  /** Lines that could not be read. */
  readonly faults: readonly BadRecord[];
  /** How many records look like rows of the table, and the line of the first; null where there are none. */
  readonly rows: { readonly count: number; readonly line: number } | null;
}

/** The header of a table: over one row, or two where cells were merged. */
export interface Header {
  readonly line: number;
  /** The line its last row begins on. */
  readonly lastLine: number;
  /** A column without a name that holds something is there with an empty one; other blanks at the end are not. */
  readonly names: readonly string[];
  /** How many fields the header itself has, blank ones at its end too. */
  readonly width: number;
  /** The fields without a name that hold something in the first rows. */
  readonly unnamed: readonly number[];
  /** True where rows that are wider than the header may be so because a thousands separator cuts a number in each. */
  readonly cutsNumbers: boolean;
}

/** How the fields of a row are laid out: the same for every row of a table. */
export interface RowLayout {
  /** How many fields have names, or hold something without one. */
  readonly names: number;
  /** How many fields a row has, blank ones behind the names too. */
  readonly width: number;
  /** Fields without a name that are blank in rows. */
  readonly blanks: readonly number[];
}

/** How the rows of a table are laid out; without a header every field is one of theirs. */
export function layoutOf({ header, shape: { width } }: Table): RowLayout {
  if (header === null) return { names: width, width, blanks: [] };
  const { names, unnamed } = header;
  const blanks = names.flatMap((name, field) => (name === '' && !unnamed.includes(field) ? [field] : []));
  return { names: names.length, width, blanks };
}

/** The names in the fields of a header: trimmed, each on one line, without blank ones at the end. */
export function headerNames(fields: readonly string[]): readonly string[] {
  const last = fields.findLastIndex((field) => field.trim() !== '');
  return fields.slice(0, last + 1).map((field) => field.replaceAll(/[\r\n]+/g, ' ').trim());
}

/** False for a record of blank fields only. */
export function hasText({ fields }: RawRecord): boolean {
  return fields.some((field) => field.trim() !== '');
}

/** As much of a head as so many lines have, for looks that more would only slow down. */
export function firstLines(head: Buffer, lines: number): Buffer {
  let end = 0;
  for (let line = 0; line < lines; line += 1) {
    const next = head.indexOf(0x0a, end);
    if (next < 0) return head;
    end = next + 1;
  }
  return head.subarray(0, end);
}
