import type { Lint } from '../../model/subjects/lint.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { findingsByFile } from '../layout/finding-groups.ts';
import type { Style } from '../renderers.ts';
import { checkWords, extendsWords, lintSentence, originWords, promiseParts } from '../words/lint-words.ts';
import { fileFindings, markdownTable, plainMarkdown } from './rows.ts';
import { markdownPage, pageHeading } from './page.ts';

/** The check of a plan for a pull request: the verdict, what is wrong with it, then what is in it. */
export function lintMarkdown(lint: Lint, { language }: Style): string {
  const labels = labelsOf(language);
  const { plan, file } = lint;
  const period = plan?.period ?? null;
  const basis = extendsWords(lint, labels);
  const facts = [
    plan?.document ?? '',
    plan === null ? '' : period === null ? labels.noPeriod : labels.period(period.from, period.to),
    plan === null ? '' : plan.file,
  ].filter(Boolean);
  const lines = [
    pageHeading('lint', plan === null ? `${labels.lint.plan} ${file}` : plan.title, labels),
    '',
    `**${labels.verdict}** ${plainMarkdown(lintSentence(lint, labels))}`,
    ...(facts.length === 0 ? [] : ['', plainMarkdown(facts.join(' · '))]),
    ...(basis === null ? [] : ['', plainMarkdown(basis)]),
    ...findingsByFile({ diagnostics: lint.diagnostics, counts: lint.counts }).flatMap((found) => [
      '',
      ...fileFindings(found, '##', labels),
    ]),
    ...lint.sections.flatMap((section) => [
      '',
      `## ${plainMarkdown(section.title)}`,
      '',
      ...targets(section, labels),
    ]),
    ...retired(lint, labels),
    ...sources(lint, labels),
    ...checks(lint, labels),
  ];
  return markdownPage(lines, labels);
}

function checks(lint: Lint, labels: Labels): readonly string[] {
  const words = checkWords(lint, labels);
  return words.length === 0 ? [] : ['', ...words.map((each) => `- ${plainMarkdown(each)}`)];
}

function targets(section: Lint['sections'][number], labels: Labels): readonly string[] {
  const origins = section.targets
    .map((target) => originWords(target, labels))
    .filter((each) => each !== null);
  const heads = [labels.id, labels.indicator, labels.target, labels.lint.measure];
  const own = section.targets.map((each) => [
    each.id,
    each.title,
    promiseParts(each, labels).join(labels.placeSeparator),
    each.measure,
  ]);
  const rows = own.map((row, index) => [...row, ...origins.slice(index, index + 1)]);
  const all = origins.length === 0 ? heads : [...heads, labels.lint.origin];
  return markdownTable(
    all,
    all.map(() => 'left' as const),
    rows,
  );
}

function retired({ retired: all }: Lint, labels: Labels): readonly string[] {
  if (all.length === 0) return [];
  const { retired: heading, reason, origin } = labels.lint;
  return [
    '',
    `## ${plainMarkdown(heading)}`,
    '',
    ...markdownTable(
      [labels.id, labels.indicator, labels.section, reason, origin],
      ['left', 'left', 'left', 'left', 'left'],
      all.map((each) => [
        each.id,
        each.title,
        each.section,
        each.reason,
        `${each.place.file}:${each.place.line}`,
      ]),
    ),
  ];
}

function sources({ sources: all }: Lint, labels: Labels): readonly string[] {
  if (all.length === 0) return [];
  const { source, usedBy, title } = labels.lint;
  return [
    '',
    ...markdownTable(
      [source, title, usedBy],
      ['left', 'left', 'right'],
      all.map((each) => [each.name, each.title, String(each.targets)]),
    ),
  ];
}
