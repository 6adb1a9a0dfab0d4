import type { Lint } from '../../model/subjects/lint.ts';
import type { Labels } from '../../text/labels.ts';
import { countsBySeverity } from '../findings/count-findings.ts';

/** True for a plan with errors. */
export function isBroken({ diagnostics }: Lint): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** The check of a plan in one sentence without a full stop: `计划无误    61 项指标，14 个数据源，1 个警告`. */
export function lintSentence(lint: Lint, labels: Labels): string {
  const problems = labels.list(countsBySeverity(lint.diagnostics, lint.counts, labels));
  if (isBroken(lint)) return labels.lint.broken(problems);
  const targets = lint.sections.reduce((sum, section) => sum + section.targets.length, 0);
  const fine = labels.lint.fine(targets, lint.sources.length);
  return problems === '' ? fine : fine + labels.lint.usable(problems);
}
