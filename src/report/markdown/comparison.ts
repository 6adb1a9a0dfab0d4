import type { ComparedTarget, Comparison } from '../../model/subjects/comparison.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { comparisonSentence } from '../../text/words/conclusions.ts';
import type { Style } from '../renderers.ts';
import {
  changeNotes,
  changeOrder,
  changeTitle,
  inputWords,
  reportFacts,
  sideWords,
  wholeFacts,
} from '../words/comparison-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { markdownTable, plainMarkdown } from './rows.ts';
import { markdownPage, pageHeading } from './page.ts';

/** The comparison of two reports for a comment or a job's summary: the verdict, then what stopped passing, and on to the least. */
export function comparisonMarkdown(comparison: Comparison, { language }: Style): string {
  const labels = labelsOf(language);
  const { before, after, targets } = comparison;
  const words = labels.comparison;
  const lines = [
    pageHeading('comparison', after.plan.title, labels),
    '',
    `**${labels.verdict}** ${plainMarkdown(comparisonSentence(comparison, language))}`,
    '',
    `- **${words.before}** ${plainMarkdown(reportFacts(before, language, labels).join(' · '))}`,
    `- **${words.after}** ${plainMarkdown(reportFacts(after, language, labels).join(' · '))}`,
    ...wholeFacts(comparison, labels).map((fact) => `- ${plainMarkdown(fact)}`),
    ...comparison.diagnostics.map(
      ({ severity, message }) => `- **${labels.severities[severity]}** ${plainMarkdown(message)}`,
    ),
    ...changeOrder.toReversed().flatMap((change) =>
      changeTable(
        change,
        targets.filter((target) => target.kind === change),
        labels,
      ),
    ),
    ...inputs(comparison, labels),
    ...findings(comparison, labels),
  ];
  return markdownPage(lines, labels);
}

function changeTable(
  change: ComparedTarget['kind'],
  targets: readonly ComparedTarget[],
  labels: Labels,
): readonly string[] {
  if (targets.length === 0) return [];
  const words = labels.comparison;
  const isOne = change === 'figure' || change === 'target' || change === 'other';
  // Where the status is as it was it stands once.
  const side = (shown: ComparedTarget['before']): string =>
    shown === null ? '-' : isOne ? figureWords(shown.actual, labels) : sideWords(shown, labels);
  return [
    '',
    `## ${plainMarkdown(changeTitle(change, targets.length, labels))}`,
    '',
    ...markdownTable(
      [
        ...(isOne ? [labels.status] : []),
        labels.indicator,
        words.before,
        words.after,
        words.change,
        labels.owner,
        labels.id,
        labels.remarks,
      ],
      Array.from({ length: isOne ? 8 : 7 }, () => 'left' as const),
      targets.map((target) => [
        ...(isOne && target.after ? [{ unbroken: labels.statuses[target.after.status] }] : []),
        target.title,
        side(target.before),
        side(target.after),
        target.figure?.words ?? '',
        labels.list(target.owners),
        target.id,
        changeNotes(target, labels).join(labels.placeSeparator),
      ]),
    ),
  ];
}

function inputs({ inputs: all }: Comparison, labels: Labels): readonly string[] {
  const changed = all.flatMap((input) => {
    const parts = inputWords(input, labels);
    return parts === null ? [] : [parts];
  });
  if (changed.length === 0) return [];
  const same = all.length - changed.length;
  return [
    '',
    `## ${plainMarkdown(labels.comparison.inputsTitle)}`,
    '',
    ...changed.map((parts) => `- ${plainMarkdown(parts.join(' · '))}`),
    ...(same > 0 ? [`- ${plainMarkdown(labels.comparison.sameFiles(same))}`] : []),
  ];
}

function findings({ findings: all }: Comparison, labels: Labels): readonly string[] {
  const words = labels.comparison;
  if (all.length === 0) return [];
  return [
    '',
    `## ${plainMarkdown(words.findingsTitle)}`,
    '',
    ...markdownTable(
      [words.severity, words.code, words.before, words.after],
      ['left', 'left', 'right', 'right'],
      all.map(({ code, severity, before, after }) => [
        severity === null ? '-' : labels.severities[severity],
        code,
        String(before),
        String(after),
      ]),
    ),
  ];
}
