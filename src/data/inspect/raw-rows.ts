import { type Finding, at } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { readSepLine } from '../records/delimiters.ts';
import { type RawRecord, faultOf, isBad } from '../records/raw-record.ts';
import { recordsOf } from '../rows/records-of.ts';
import { rowFault } from '../rows/row-fault.ts';
import type { IdentifiedFile } from '../table/identify-files.ts';
import { mapHeader } from '../table/map-header.ts';
import { looksLikeNote, looksLikeSignature } from '../table/row-labels.ts';
import { layoutOf } from '../table/table.ts';
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
        if (record.blank || isSep) continue;
        rows.push(record.fields);
        const found = widthFinding(record, file);
        if (found !== null) note(found);
      } else if (record.literal !== null) {
        note(finding('data/literal-quote', {}, at(given.name, record.line, record.column)));
        rows.push(record.literal);
      } else note(faultOf(record, given.name, null));
    }
    yield rows;
  }
}

/** What there is to say of the width of a record below the header; null for notes, signatures and what is as wide as others. */
function widthFinding({ fields, line }: RawRecord, { given, table }: IdentifiedFile): Finding | null {
  const { header, shape } = table;
  if (header === null || line <= header.lastLine || shape.rows === 0) return null;
  const filled = fields.filter((field) => field.trim() !== '');
  const [first = ''] = filled;
  if (filled.length < 2 || looksLikeNote(first) || looksLikeSignature(first)) return null;
  const fault = rowFault(fields, layoutOf(table), (from) => shape.filled.slice(from).includes(true));
  return fault?.of(at(given.name, line)) ?? null;
}

function namesDelimiter(fields: readonly string[], delimiter: string): boolean {
  return fields.length <= 2 && readSepLine(Buffer.from(fields.join(delimiter)))?.delimiter === delimiter;
}
