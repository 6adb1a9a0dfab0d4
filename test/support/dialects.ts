import { gb18030, gzip, marked, utf16be, utf16le } from '../../fixtures/dirty/bytes.ts';

/** How text becomes bytes, by the name of the encoding and whether it is marked. */
export const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(marked(text)),
  gb18030,
  'utf-16le with a mark': (text) => utf16le(marked(text)),
  'utf-16be with a mark': (text) => utf16be(marked(text)),
  'utf-16le': utf16le,
  'utf-16be': utf16be,
};

/** What stands between fields, and behind lines. */
export const delimiters: readonly string[] = [',', '\t', ';', '|'];
export const lineEnds: readonly string[] = ['\n', '\r\n', '\r'];

/** Packed or not. */
export const packings: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  plain: (bytes) => bytes,
  gzip,
};

/** Records as text; a field is put in quotes where it must be. Lines (no list of fields) are taken as they are. */
export function delimited(
  records: readonly (readonly string[] | string)[],
  delimiter: string,
  lineEnd: string,
): string {
  const needsQuotes = (field: string): boolean => /[",;|\t\r\n]/.test(field);
  const quoted = (field: string): string => (needsQuotes(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return records
    .map((record) =>
      typeof record === 'string' ? record.replaceAll(',', delimiter) : record.map(quoted).join(delimiter),
    )
    .map((line) => `${line}${lineEnd}`)
    .join('');
}
