import type { Lint } from '../../model/subjects/lint.ts';
import type { FilePlace } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { countsBySeverity } from '../layout/finding-groups.ts';

/** True for a plan with errors. */
export function isBroken({ diagnostics }: Lint): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** True where an error is in the plan, and not in the call, its files or its options. */
function isPlanAtFault({ diagnostics }: Lint): boolean {
  return diagnostics.some(({ code, severity }) => severity === 'error' && !code.startsWith('usage/'));
}

/** The check of a plan in one sentence without a full stop: `计划无误    61 项指标，14 个数据源，1 个警告`. */
export function lintSentence(lint: Lint, labels: Labels): string {
  const problems = labels.list(countsBySeverity(lint.diagnostics, lint.counts, labels));
  if (isBroken(lint))
    return isPlanAtFault(lint) ? labels.lint.broken(problems) : labels.lint.stopped(problems);
  const targets = lint.sections.reduce((sum, section) => sum + section.targets.length, 0);
  const fine = labels.lint.fine(targets, lint.sources.length);
  return problems === '' ? fine : fine + labels.lint.usable(problems);
}

type LintTarget = Lint['sections'][number]['targets'][number];

/** What a target requires, with its warning and the figure it starts from. */
export function promiseParts({ target, warn, from }: LintTarget, { lint }: Labels): readonly string[] {
  return [
    target,
    ...(warn === undefined ? [] : [lint.warn(warn)]),
    ...(from === undefined ? [] : [lint.from(from)]),
  ];
}

/** What every row of the sources must meet, and how many errors they may have, a sentence each. */
export function checkWords({ sources }: Pick<Lint, 'sources'>, { lint }: Labels): readonly string[] {
  return sources.flatMap(({ name, rules = [], tolerate }) => [
    ...rules.map(({ title, words, level }) => lint.rule(name, title, words, level === 'warning')),
    ...(tolerate === undefined ? [] : [lint.tolerate(name, tolerate)]),
  ]);
}

/** Where a target of a plan that extends another comes from: `沿用 plan/2017.yaml:415`; null where it extends none. */
export function originWords({ origin, place }: LintTarget, labels: Labels): string | null {
  if (origin === null) return null;
  const { lint, list } = labels;
  switch (origin.kind) {
    case 'taken-over':
      return lint.takenOver(shown(place));
    case 'changed':
      return lint.changed(shown(place), list(origin.keys), shown(origin.of ?? place));
    case 'added':
      return lint.added(shown(place));
  }
}

/** What a plan makes of those it extends, in one line; null where it extends none. */
export function extendsWords(lint: Lint, labels: Labels): string | null {
  if (lint.extends.length === 0 || lint.plan === null) return null;
  const targets = lint.sections.flatMap((section) => section.targets);
  const { list, lint: words } = labels;
  const counts = (['taken-over', 'changed', 'added'] as const).map((kind) =>
    words.counts[kind](targets.filter(({ origin }) => origin?.kind === kind).length),
  );
  return words.extending(list(lint.extends), list([...counts, words.counts.retired(lint.retired.length)]));
}

/** A place as text that editors and grep know: `plan/2017.yaml:415`. */
function shown({ file, line }: FilePlace): string {
  return `${file}:${line}`;
}
