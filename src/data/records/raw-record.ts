import { type Finding, at } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
/** The longest record that is read; a longer one is a fault. */
export const longestRecord: number = 16 << 20;

/** A record as it stands in the file, cut into fields and unquoted, otherwise untouched. */
export interface RawRecord {
  readonly fields: readonly string[];
  /** The line it begins on. */
  readonly line: number;
  /** True for a line with nothing on it at all, which has one empty field like a lone `""`. */
  readonly blank: boolean;
}

/** A line that could not be read, mostly because its quotes do not add up. */
export interface BadRecord {
  readonly line: number;
  /** The field (from 1) in which it went wrong. */
  readonly column: number;
  readonly fault: 'stray-quote' | 'unclosed-quote' | 'too-long' | 'nul';
  /** The beginning of the line. */
  readonly text: string;
  /** What the fields are if a quote is taken as any other character; null where that is not to be done. */
  readonly literal: readonly string[] | null;
}

/** What a scanner yields: some records and faults, in the order of the file. */
export type RecordBatch = readonly (RawRecord | BadRecord)[];

/** True for a line that could not be read. */
export function isBad(record: RawRecord | BadRecord): record is BadRecord {
  return 'fault' in record;
}

/** Null where a row has as many fields as the header, not counting empty ones at its end. */
export function raggedness(
  fields: readonly string[],
  width: number,
): { fields: number; expected: number } | null {
  if (fields.length === width) return null;
  const isRagged = fields.length < width || fields.slice(width).some((field) => field.trim() !== '');
  return isRagged ? { fields: fields.length, expected: width } : null;
}

/** What there is to say of a line that could not be read; `record` is its number, null where none is counted. */
export function faultOf(bad: BadRecord, name: string, record: number | null): Finding {
  const place = { ...at(name, bad.line, bad.column), record };
  if (bad.fault === 'too-long') {
    return finding('data/record-too-long', { limit: `${longestRecord >> 20} MiB` }, place);
  }
  if (bad.fault === 'nul') return finding('data/nul', {}, place);
  return finding(bad.fault === 'unclosed-quote' ? 'data/unclosed-quote' : 'data/stray-quote', {}, place);
}
