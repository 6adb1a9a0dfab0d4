import type { Input, RowAccount } from '../model/subjects/report.ts';
import type { IdentifiedFile } from './table/identify-files.ts';

/** What is known of a file beside its survey. */
export interface InputFacts {
  readonly rows: RowAccount;
  /** How many of its rows are too late to count. */
  readonly later: number;
  readonly sha256: string | null;
}

/** A file as documents show it. */
export function shownInput(file: IdentifiedFile, { rows, later, sha256 }: InputFacts): Input {
  const { survey, table } = file;
  return {
    file: file.given.name,
    source: file.source?.name ?? null,
    sha256,
    bytes: survey.bytes,
    encoding: survey.encoding,
    delimiter: table.header === null ? null : table.delimiter,
    header: table.header && { line: table.header.line, names: table.header.names },
    rows,
    later,
  };
}
