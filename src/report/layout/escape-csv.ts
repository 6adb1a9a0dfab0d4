/**
 * A cell of a CSV file: in quotes where it needs them, and with an apostrophe before what a spreadsheet program would
 * take for a formula (OWASP, "CSV Injection").
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number in plain ASCII digits, which a spreadsheet program may calculate with: no apostrophe before its sign. */
export interface CsvNumber {
  readonly digits: string;
}

/** A record of a CSV file as RFC 4180 has it: commas between the cells, CRLF at the end. */
export function csvRecord(cells: readonly (string | CsvNumber)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvCell(cell) : cell.digits)).join(',')}\r\n`;
}

/** What a CSV file begins with, so that spreadsheet programs read it as UTF-8. */
export const byteOrderMark = '\ufeff';
