import { type Finding, at } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { readSepLine } from '../records/delimiters.ts';
import { faultOf, isBad } from '../records/raw-record.ts';
import { recordsOf } from '../rows/records-of.ts';
import { mapHeader } from '../table/map-header.ts';
import type { OpenedFile } from './inspect-file.ts';

/**
 * The records of a file, decoded and unquoted, otherwise untouched, batch by batch: titles, totals and notes too, without
 * empty lines and a line that only names the delimiter. With `fromHeader` they begin with the header of the file's source.
 */
export async function* rawRows(
  { file, fault }: OpenedFile,
  fromHeader: boolean,
  note: (finding: Finding) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  const { given, source, survey, table } = file;
  // Spaces alone are no table, and still records.
  if (survey.encoding === null || (fault !== null && fault !== 'data/empty-file')) return;
  const map = source && mapHeader(table.header?.names ?? [], source);
  if (fromHeader && (table.header === null || map === null || map.fields.every((field) => field === null))) {
    if (fault === null) note(finding('data/no-header', { source: source?.name ?? '' }, at(given.name)));
    return;
  }
  const first = fromHeader ? (table.header?.line ?? 1) : 1;
  for await (const batch of recordsOf(file, note)) {
    const rows: (readonly string[])[] = [];
    for (const record of batch) {
      if (record.line < first) continue;
      if (!isBad(record)) {
        const isSep = record.line === 1 && namesDelimiter(record.fields, table.delimiter);
        if (!record.blank && !isSep) rows.push(record.fields);
      } else if (record.literal !== null) {
        note(finding('data/literal-quote', {}, at(given.name, record.line, record.column)));
        rows.push(record.literal);
      } else note(faultOf(record, given.name, null));
    }
    yield rows;
  }
}

function namesDelimiter(fields: readonly string[], delimiter: string): boolean {
  return fields.length <= 2 && readSepLine(Buffer.from(fields.join(delimiter)))?.delimiter === delimiter;
}
