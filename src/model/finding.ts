/** What tells a row of a database from the others, in place of a line: the values of the key, by the plan's names. */
export type RowKey = Readonly<Record<string, string>>;

/** Where something is. Every part that is not known is null. Lines, columns and records count from 1. */
export interface Place {
  /** The path as given when relative, else relative to the working directory, with `/`. */
  readonly file: string | null;
  readonly line: number | null;
  /** In UTF-16 code units for plans; for data the field's number. */
  readonly column: number | null;
  /** The data record, counted from the first below the header. */
  readonly record: number | null;
  /** The row's key, where it is one of a database; absent for rows of files. */
  readonly key?: RowKey;
  /** The column's name as the file's header has it. */
  readonly field: string | null;
  /** What the plan calls that column; null where the finding is about none, or about the row. */
  readonly asked: string | null;
  /** The cell as written. */
  readonly cell: string | null;
  /** True where the cell is of a private column: it is masked wherever it is shown, save in the list that goes back. */
  readonly private: boolean;
  /** The line of text itself, for a frame. */
  readonly excerpt: string | null;
}

/** No place at all; spread it to name only what is known. */
export const nowhere: Place = {
  file: null,
  line: null,
  column: null,
  record: null,
  field: null,
  asked: null,
  cell: null,
  private: false,
  excerpt: null,
};

/** The same place with so many more records before it; lines are those of the file in any case. */
export function shiftPlace(place: Place, records: number): Place {
  return place.record === null ? place : { ...place, record: place.record + records };
}

/** A sheet and the workbook it is in, by the name that places have: `a.xlsx[Sheet 1]`; null for other files. */
export function sheetOf(file: string): { readonly workbook: string; readonly sheet: string } | null {
  const parts = /^(.*\.(?:xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt))\[(.*)\]$/is.exec(file);
  return parts === null ? null : { workbook: parts[1] ?? '', sheet: parts[2] ?? '' };
}

/** The name that places of a file have: `a.csv`, or `a.xlsx[Sheet 1]` for a sheet of a workbook. */
export function nameOfInput({
  file,
  sheet,
}: {
  readonly file: string;
  readonly sheet: string | null;
}): string {
  return sheet === null ? file : `${file}[${sheet}]`;
}

/** The file itself, without the sheet in it. */
export function fileItself(file: string): string {
  return sheetOf(file)?.workbook ?? file;
}

/** A place as people look it up: `a.csv:118:4`, or `a.xlsx[Sheet 1]!D118`. */
export function shownPlace(file: string, line: number | null, column: number | null): string {
  if (line === null || sheetOf(file) === null)
    return [file, line, column].filter((part) => part !== null).join(':');
  return column === null ? `${file}!${line}:${line}` : `${file}!${columnLetters(column)}${line}`;
}

/** The letters by which spreadsheets name a column; columns count from 1. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : `${columnLetters(Math.floor(rest / 26))}${last}`;
}

/** A place in a file, at a line and column when known. */
export function at(file: string, line: number | null = null, column: number | null = null): Place {
  return { ...nowhere, file, line, column };
}

/** How much a finding weighs: an error may make a target invalid, a warning says what was done, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A value that a finding's sentence may need. */
export type Arg = string | number | null | readonly string[];

/** Something worth saying, as data; its sentences are in the catalogue of `text`, under its code. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, Arg>>;
  readonly place: Place;
}

/** What a station gives back: its value, unless the findings hold an error that prevents one. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** True if any of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** The same finding with so many more records before it in its file. */
export function shiftFinding(finding: Finding, records: number): Finding {
  return { ...finding, place: shiftPlace(finding.place, records) };
}

/** The order in which findings are shown: by file, line, column, then code. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file ?? '', b.place.file ?? '') ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
