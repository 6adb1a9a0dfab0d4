import type { TracedQuantity, Tracing } from '../../model/subjects/tracing.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { findingsByFile } from '../layout/finding-groups.ts';
import type { Style } from '../renderers.ts';
import {
  differenceWords,
  orphanWords,
  passedSentence,
  planWords,
  tracingSentence,
  wordsAround,
} from '../words/tracing-words.ts';
import { fileFindings, markdownTable, plainMarkdown } from './rows.ts';
import { markdownPage, pageHeading } from './page.ts';

/** The tracing of a document for a pull request: the verdict, what plan and document do not share, then every quantity. */
export function tracingMarkdown(tracing: Tracing, { language }: Style): string {
  const labels = labelsOf(language);
  const { tracing: words } = labels;
  const { document, plan, summary, quantities, orphans } = tracing;
  const passed = passedSentence(tracing, labels);
  const facts = [document.number, document.file, plan && words.plan(plan.file, summary.targets)].filter(
    Boolean,
  );
  const of = (status: TracedQuantity['status']): readonly TracedQuantity[] =>
    quantities.filter((quantity) => quantity.status === status);
  const uncovered = of('uncovered');
  const different = of('different');
  const lines = [
    pageHeading('tracing', document.title ?? document.file, labels),
    '',
    `**${labels.verdict}** ${plainMarkdown(tracingSentence(tracing, labels))}`,
    '',
    plainMarkdown(facts.join(' · ')),
    ...list(
      words.uncoveredTitle(uncovered.length),
      uncovered.map((each) => quantityItem(each, tracing, [], labels)),
    ),
    ...list(
      words.differentTitle(different.length),
      different.map((each) => quantityItem(each, tracing, differenceWords(each, labels), labels)),
    ),
    ...list(
      words.orphanedTitle(orphans.length),
      orphans.map((each) => [
        ...orphanWords(each, labels),
        ...(each.line === null ? [] : [`${plan?.file ?? ''}:${each.line}`]),
      ]),
    ),
    ...findingsByFile({ diagnostics: tracing.diagnostics, counts: tracing.counts }).flatMap((found) => [
      '',
      ...fileFindings(found, '##', labels),
    ]),
    ...table(quantities, labels),
    ...(passed === null ? [] : ['', plainMarkdown(passed)]),
  ];
  return markdownPage(lines, labels);
}

function list(title: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    '',
    `## ${plainMarkdown(title)}`,
    '',
    ...items.map((item) => `- ${plainMarkdown(item.join(' · '))}`),
  ];
}

function quantityItem(
  quantity: TracedQuantity,
  { document }: Tracing,
  facts: readonly string[],
  labels: Labels,
): readonly string[] {
  const { clause, name, line, column, targets } = quantity;
  const ids = targets.map(({ id }) => id).join(', ');
  const head = [clause ?? labels.tracing.noClause, name, ids].filter(Boolean).join(' ');
  return [head, ...facts, wordsAround(quantity), `${document.file}:${line}:${column}`];
}

function table(quantities: readonly TracedQuantity[], labels: Labels): readonly string[] {
  if (quantities.length === 0) return [];
  const { tracing: words } = labels;
  return [
    '',
    ...markdownTable(
      [labels.status, labels.section, words.place, words.words, words.inPlan],
      ['left', 'left', 'left', 'left', 'left'],
      quantities.map((each) => [
        words.statuses[each.status],
        each.clause ?? '',
        `${each.line}:${each.column}`,
        wordsAround(each),
        planWords(each, labels),
      ]),
    ),
  ];
}
