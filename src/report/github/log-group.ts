import { neutralText } from '../layout/neutral-text.ts';

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
