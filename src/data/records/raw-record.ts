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
