import type { RecordBatch } from '../records/raw-record.ts';
import type { Surveyed } from '../open/survey-file.ts';
import type { Sheet } from './sheet.ts';

const rowsOfBatch = 256;
/** So many rows are looked through for the header. */
const rowsOfHead = 200;
const longestHead = 1 << 20;

/** The rows of a sheet as records; the line of a record is the number of its row. */
export async function* sheetRecords({ rows }: Sheet): AsyncGenerator<RecordBatch> {
  const width = widthOf(rows);
  // As an empty line of CSV.
  const nothing = [''];
  for (let from = 0; from < rows.length; from += rowsOfBatch) {
    yield rows.slice(from, from + rowsOfBatch).map((fields, index) => ({
      fields: fields.length === 0 ? nothing : padded(fields, width),
      line: from + index + 1,
      blank: fields.every((field) => field === ''),
    }));
  }
}

/** The rows of a sheet as lines of CSV, one line a row: line breaks in cells become spaces. */
export async function* sheetLines({ rows }: Pick<Sheet, 'rows'>): AsyncGenerator<Uint8Array> {
  const width = widthOf(rows);
  for (let from = 0; from < rows.length; from += rowsOfBatch) {
    yield Buffer.from(
      rows
        .slice(from, from + rowsOfBatch)
        .map((row) => csvLine(padded(row, width)))
        .join(''),
    );
  }
}

/** What a look at a sheet tells: hash and length are those of its workbook, its head is CSV. */
export function surveySheet({ rows }: Sheet, workbook: Surveyed): Surveyed {
  const width = widthOf(rows);
  const first = rows.slice(0, rowsOfHead).map((row) => csvLine(padded(row, width)));
  const head = Buffer.from(first.join('')).subarray(0, longestHead);
  return {
    ...workbook,
    isGzip: false,
    // By this alone, sheets of other sizes differ.
    length: Math.max(head.length, rows.length * 1000 + (rows[0]?.length ?? 0)),
    contentSha256: null,
    isDamaged: false,
    isSure: true,
    encoding: 'utf-8',
    headEncoding: 'utf-8',
    bad: null,
    head,
  };
}

/** A sheet has no delimiters to lose: every row has as many fields as the widest. */
function widthOf(rows: Sheet['rows']): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

function padded(fields: readonly string[], width: number): readonly string[] {
  return fields.length === width
    ? fields
    : [...fields, ...Array.from({ length: width - fields.length }, () => '')];
}

function csvLine(fields: readonly string[]): string {
  const cells = fields.map((field) => {
    const flat = field.replaceAll(/\r\n|[\r\n]/g, ' ');
    return /[",;|\t]/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat;
  });
  return `${cells.join(',')}\n`;
}
