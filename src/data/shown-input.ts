import type { Input, RowAccount } from '../model/report.ts';
import type { IdentifiedFile } from './identify-files.ts';

/** A file as documents show it, with the account of its rows, and how many of them are too late to count. */
export function shownInput(file: IdentifiedFile, rows: RowAccount, later: number): Input {
  const { survey, table } = file;
  return {
    file: file.given.name,
    source: file.source?.name ?? null,
    sha256: survey.sha256,
    bytes: survey.bytes,
    encoding: survey.encoding,
    delimiter: table.header === null ? null : table.delimiter,
    header: table.header && { line: table.header.line, names: table.header.names },
    rows,
    later,
  };
}
