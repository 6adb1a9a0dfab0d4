/** The place in the text of a plan, and whether everything up to it was sure. */
export interface Scan {
  readonly text: string;
  at: number;
  /** The indentation of the line with content that was moved to; -1 at the end of the text. */
  indent: number;
  /** Where the line of the place ends, and where its content does. */
  lineEnd: number;
  contentEnd: number;
  sure: boolean;
}

/** Moves to the first line with content from the beginning of a line on. Documents and directives are in doubt. */
export function toContent(scan: Scan, from: number): void {
  const { text } = scan;
  let start = from;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    const char = text[at];
    const isBlank = char === '\n' || char === '\r' || char === '#' || char === undefined;
    if (!isBlank) {
      if (at === start && /^(?:---|\.\.\.|%)/.test(text.slice(at, at + 3))) scan.sure = false;
      scan.at = at;
      scan.indent = at - start;
      return;
    }
    const next = text.indexOf('\n', at);
    start = next === -1 ? text.length : next + 1;
  }
  scan.at = text.length;
  scan.indent = -1;
}

/** Where the content of the line of an offset ends. Offsets are asked for in ascending order. */
export function endOfLine(scan: Scan, offset: number): number {
  if (offset > scan.lineEnd) {
    const next = scan.text.indexOf('\n', offset);
    scan.lineEnd = next === -1 ? scan.text.length : next;
    let end = scan.lineEnd;
    while (end > offset && (scan.text[end - 1] === ' ' || scan.text[end - 1] === '\r')) end--;
    scan.contentEnd = end;
  }
  return Math.max(scan.contentEnd, offset);
}

/** Where the line behind the last one asked for begins. */
export function beginLine(scan: Scan): number {
  return scan.lineEnd + 1;
}

/** The first offset that is no space, at most `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** True where a plain text may begin: with nothing that YAML has another use for. */
export function mayBegin(text: string, at: number): boolean {
  const first = text[at] ?? ' ';
  if (first !== '-') return !' !&*%@`|>,]}[{"\'#?:\n\r'.includes(first);
  return !' ,[]{}\n\r'.includes(text[at + 1] ?? ' ');
}

/** The text between two quotes; null, in doubt, where it never closes or holds an escape. */
export function quotedText(scan: Scan, open: number, close: number): string | null {
  const written = close === -1 ? '\\' : scan.text.slice(open + 1, close);
  const isDouble = scan.text[open] === '"';
  if (close === -1 || (isDouble && written.includes('\\'))) {
    scan.sure = false;
    return null;
  }
  return isDouble ? written : written.replaceAll("''", "'");
}
