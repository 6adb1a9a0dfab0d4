import { type Finding, at } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { lineBreaks } from './line-ends.ts';

/** The longest record that is read; a longer one is a fault. */
export const longestRecord: number = 16 << 20;

/** A record as it stands in the file, cut into fields and unquoted, otherwise untouched. */
export interface RawRecord {
  readonly fields: readonly string[];
  /** The line it begins on. */
  readonly line: number;
  /** True for a line with nothing on it at all, which has one empty field like a lone `""`. */
  readonly blank: boolean;
  /** The first field (from 1) whose quotes have spaces beside them, which were left out; none unless given. */
  readonly spaced?: number;
}

/** Why a line could not be read; `swallowed` where a quote closes only behind other records. */
export type RecordFault = 'stray-quote' | 'unclosed-quote' | 'swallowed' | 'too-long' | 'nul';

/** A line that could not be read, mostly because its quotes do not add up. */
export interface BadRecord {
  readonly line: number;
  /** The field (from 1) in which it went wrong. */
  readonly column: number;
  readonly fault: RecordFault;
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

/** True where blank lines stand between two records. */
export function isApart(before: RawRecord, record: RawRecord): boolean {
  const end = before.line + before.fields.reduce((sum, field) => sum + lineBreaks(field), 0);
  return record.line > end + 1;
}

/**
 * How a record fits the width that the rows of its table have: `whole` with as many fields; `short` with fewer, so that the
 * last cells are blank or a delimiter is lost; `ragged` with more, or with something beyond the names. Blank fields at the
 * end are no excuse for a row that is wider than the others: the figures before them may have moved.
 */
export function widthFault(
  fields: readonly string[],
  { names, width }: { readonly names: number; readonly width: number },
): 'whole' | 'short' | 'ragged' {
  if (fields.length > width) return 'ragged';
  if (fields.length > names && fields.some((field, index) => index >= names && field.trim() !== ''))
    return 'ragged';
  return fields.length === width ? 'whole' : 'short';
}

const codes = {
  'stray-quote': 'data/stray-quote',
  'unclosed-quote': 'data/unclosed-quote',
  swallowed: 'data/swallowed-rows',
  nul: 'data/nul',
} as const;

/** What there is to say of a line that could not be read; `record` is its number, null where none is counted. */
export function faultOf(bad: BadRecord, name: string, record: number | null): Finding {
  const place = { ...at(name, bad.line, bad.column), record };
  if (bad.fault === 'too-long') {
    return finding('data/record-too-long', { limit: `${longestRecord >> 20} MiB` }, place);
  }
  return finding(codes[bad.fault], {}, place);
}

/** What there is to say of a record with spaces beside its quotes. */
export function spacedQuotes({ line, spaced }: RawRecord, name: string): Finding {
  return finding('data/spaced-quotes', {}, at(name, line, spaced ?? null));
}
