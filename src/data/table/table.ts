import type { Unit } from '../../model/quantity.ts';
import type { RawRecord } from '../records/raw-record.ts';

/** Where the table of a file begins and how its fields are separated. */
export interface Table {
  readonly delimiter: string;
  /** Null where the file has no record that could be a header. */
  readonly header: Header | null;
  /** How many lines with text stand above the header. */
  readonly titleLines: number;
  /** What those lines say; empty where nobody knows which line is the header. */
  readonly titles: readonly string[];
  /** What a line above the header (单位：万元) says bare amounts are in; null where none does. */
  readonly unit: Unit | null;
}

/** The header of a table: over one row, or two where cells were merged. */
export interface Header {
  readonly line: number;
  /** The line its last row begins on. */
  readonly lastLine: number;
  readonly names: readonly string[];
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
