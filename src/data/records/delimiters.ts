/** The delimiters the reader knows, in the order in which a tie is decided. */
export const delimiters: readonly [',', '\t', ';', '|'] = [',', '\t', ';', '|'];

/** A first line that names the delimiter (`sep=;`), as spreadsheet programs understand it. */
interface SepLine {
  readonly delimiter: string;
  /** How many lines it takes. */
  readonly lines: 1;
}

/**
 * Reads the first line of a file's head (UTF-8) if it names the delimiter; null where it is a line like any other.
 *
 *     <sep line> ::= [BOM] "sep=" <delimiter> | [BOM] '"sep=' <delimiter> '"'          any case
 *     <delimiter> ::= tab, written as such or as \t | any ASCII character but letters, digits, quotes and spaces
 */
export function readSepLine(head: Buffer): SepLine | null {
  const first = /^[^\r\n]*/.exec(head.toString('utf8', 0, 64))?.[0] ?? '';
  const [, quoted, bare] = /^\uFEFF?(?:"sep=([^"]+)"|sep=(.+?)) *$/i.exec(first) ?? [];
  const text = quoted ?? bare;
  if (text === undefined) return null;
  if (text === '\\t') return { delimiter: '\t', lines: 1 };
  // A program that makes all rows equally long adds delimiters to this one.
  const [, delimiter] = /^([\t!#-&(-/:-@[-`{-~])\1*$/.exec(text) ?? [];
  return delimiter === undefined ? null : { delimiter, lines: 1 };
}
