import type { Finding } from '../../model/finding.ts';
import { at } from '../../model/place.ts';
import { finding } from '../../text/finding.ts';
import type { BadRecord } from './raw-record.ts';
import { longestRecord } from './scan-records.ts';

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
