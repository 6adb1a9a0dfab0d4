import { shiftPlace, type Place } from './place.ts';

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
