import { type Severity, sheetOf, shownPlace } from '../../model/finding.ts';
import type { Diagnostic } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { neutralText } from '../layout/neutral-text.ts';

/** GitHub shows so many annotations of a kind for each step, and drops the others without a word. */
const mostOfAKind = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What is to be annotated: a finding, or anything else that is said like one; its title is its code unless it has one. */
export type Annotated = Diagnostic & { readonly title?: string };

/**
 * Findings as GitHub workflow commands, errors first. Of more than ten of a kind the first nine are shown, one of every
 * file and code before a second of any, and the tenth says how many more there are.
 */
export function annotations(
  diagnostics: readonly Annotated[],
  counts: Readonly<Record<Severity, number>>,
  labels: Labels,
  restOf: (n: number, severity: Severity) => string = labels.validation.restOf,
): readonly string[] {
  return severities.flatMap((severity) => {
    const listed = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const count = Math.max(counts[severity], listed.length);
    const shown = count > mostOfAKind ? varied(listed, mostOfAKind - 1) : listed;
    const lines = shown.map((diagnostic) => annotation(diagnostic, labels));
    if (count <= shown.length) return lines;
    const rest = restOf(count - shown.length, severity);
    return [...lines, `::${commands[severity]}::${escapeAnnotation(rest)}`];
  });
}

/** The findings that ask for something. What was read as it should be is no annotation: a job shows fifty of them at most. */
export function withoutNotes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'note');
}

function annotation(diagnostic: Annotated, labels: Labels): string {
  const { code, severity, file, line, column, record, field, message, hint, title = code } = diagnostic;
  const sheet = sheetOf(file ?? '');
  const properties = [
    ['file', sheet?.workbook ?? file],
    // A workbook has no lines that could be shown.
    ['line', sheet === null ? line : null],
    // In data a column is a field's number, and GitHub wants that of a character.
    ['col', record === null && field === null ? column : null],
    ['title', title],
  ]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapeAnnotationProperty(neutralText(String(value)))}`);
  const where = [
    sheet === null || file === null ? '' : shownPlace(file, line, column),
    record === null ? '' : labels.record(record),
    field === null ? '' : labels.field(field),
  ].filter(Boolean);
  const sentence = [...where, message].map(neutralText).join(' ');
  const text = hint === null ? sentence : `${sentence}\n${labels.hint} ${neutralText(hint)}`;
  return `::${commands[severity]} ${properties.join(',')}::${escapeAnnotation(text)}`;
}

/** The first findings of each file and code, then the second ones …; those taken stay in their order. */
function varied(diagnostics: readonly Annotated[], most: number): readonly Annotated[] {
  const seen = new Map<string, number>();
  const ranked = diagnostics.map((diagnostic, at) => {
    const key = `${diagnostic.code}\n${diagnostic.file ?? ''}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return { diagnostic, at, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ diagnostic }) => diagnostic);
}

/**
 * Lines that the log of a job folds under a title. Nothing in them is a command to the runner, which looks for `::` at
 * the beginning of a line and for `##[` anywhere in it.
 */
export function logGroup(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`::group::${neutralText(title)}`, ...lines.map(logLine), '::endgroup::'];
}

function logLine(text: string): string {
  return neutralText(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, '. ::');
}

const escapes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

/** The message of a GitHub workflow command. */
export function escapeAnnotation(text: string): string {
  return text.replaceAll(/[%\r\n]/g, (char) => escapes[char] ?? char);
}

/** The value of a property of a GitHub workflow command. */
export function escapeAnnotationProperty(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, (char) => escapes[char] ?? char);
}
