import type { Explanation, ExplanationNode } from '../../model/subjects/explanation.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import { touching } from '../../model/subjects/touching.ts';
import { errorsText, findingsByFile } from '../layout/finding-groups.ts';
import type { Renderers, Style } from '../renderers.ts';
import { doubtParts } from '../words/doubt-words.ts';
import { rowFacts } from '../words/evidence-words.ts';
import { actualWords } from '../words/figure-words.ts';
import { asOfWords, remarks } from '../words/result-words.ts';
import { comparisonMarkdown } from './comparison.ts';
import { lintMarkdown } from './lint.ts';
import { markdownPage, pageHeading } from './page.ts';
import { reportMarkdown } from './report.ts';
import { fileFindings, markdownTable, plainMarkdown } from './rows.ts';
import { groupItem, targetItem } from './targets.ts';
import { tracingMarkdown } from './tracing.ts';

/** Markdown as GitHub reads it. */
export const markdown: Renderers = {
  report: reportMarkdown,
  explanation: explanationMarkdown,
  lint: lintMarkdown,
  validation: validationMarkdown,
  comparison: comparisonMarkdown,
  tracing: tracingMarkdown,
};

/** How one verdict came about: the verdict, the target, the measure as nested lists, the findings that touch it. */
export function explanationMarkdown(explanation: Explanation, { language }: Style): string {
  const labels = labelsOf(language);
  const { result, tree, limit, diagnostics } = explanation;
  const actual = result.actual && actualWords(result, labels);
  const outcome = labels.explanation.outcome(labels.statuses[result.status], actual, result.target.words);
  const section = [result.clause, result.section].filter(Boolean).join('  ');
  const said = [section, labels.report.wording(result.target.wording), ...remarks(result, labels)];
  const files = findingsByFile({ diagnostics: touching(result, diagnostics), counts: [] });
  const lines = [
    pageHeading('explanation', result.title, labels),
    '',
    `**${labels.verdict}** ${plainMarkdown(outcome)}`,
    '',
    ...targetItem(result, [], labels),
    ...said.map((sentence) => `  - ${plainMarkdown(sentence)}`),
    ...groupItem(result, labels),
    '',
    `## ${plainMarkdown(labels.explanation.how)}`,
    '',
    ...(tree === null ? [plainMarkdown(labels.explanation.unmeasured)] : nodeLines(tree, '', labels)),
    ...(limit === null
      ? []
      : ['', `## ${plainMarkdown(labels.explanation.howLimit)}`, '', ...nodeLines(limit, '', labels)]),
    ...mendingLines(explanation, labels),
    ...(files.length === 0 ? [] : ['', `## ${plainMarkdown(labels.findings)}`]),
    ...files.flatMap((found) => ['', ...fileFindings(found, '###', labels)]),
  ];
  return markdownPage(lines, labels);
}

function mendingLines({ mending }: Explanation, labels: Labels): readonly string[] {
  if (!mending) return [];
  const { rows, of, first } = mending;
  const found = findingsByFile({ diagnostics: first, counts: [] });
  return [
    '',
    `## ${plainMarkdown(labels.explanation.mending)}`,
    '',
    plainMarkdown(labels.explanation.mend(rows, of)),
    ...found.flatMap((each) => ['', ...fileFindings(each, '###', labels)]),
  ];
}

function nodeLines(node: ExplanationNode, indent: string, labels: Labels): readonly string[] {
  const { role, words, arithmetic, display, reason, rows, parts } = node;
  const figure = arithmetic ?? (display === null ? labels.explanation.noFigure : `= ${display}`);
  const under = `${indent}  `;
  const doubt = doubtParts(node, labels);
  const facts: ReturnType<typeof rowFacts> = [
    ...(doubt.length === 0 ? [] : [[labels.explanation.doubt, doubt] as const]),
    ...(rows === null ? [] : rowFacts(rows, labels)),
  ];
  return [
    `${indent}- ${role === null ? '' : `${plainMarkdown(role)} · `}${plainMarkdown(words)}`,
    `${under}- **${plainMarkdown(figure)}**`,
    ...(reason === null ? [] : [`${under}- ${plainMarkdown(`${labels.report.why} ${reason}`)}`]),
    ...facts.map(
      ([name, texts]) =>
        `${under}- ${plainMarkdown(name)}: ${plainMarkdown(texts.join(labels.placeSeparator))}`,
    ),
    ...parts.flatMap((part) => nodeLines(part, under, labels)),
  ];
}

/** The check of data files for a job's summary or a comment: the verdict, the sources, the first findings of each kind. */
export function validationMarkdown(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const { plan } = validation;
  const period = plan.period === null ? labels.noPeriod : labels.period(plan.period.from, plan.period.to);
  const lines = [
    pageHeading('validation', plan.title, labels),
    '',
    `**${labels.verdict}** ${validationSentence(validation, language)}`,
    '',
    plainMarkdown(
      [
        period,
        asOfWords(validation, labels) ?? '',
        labels.files(validation.inputs.length),
        plan.document ?? '',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    '',
    ...sourceTable(validation, labels),
    ...findingsByFile(validation).flatMap((found) => ['', ...fileFindings(found, '##', labels)]),
  ];
  return markdownPage(lines, labels);
}

function sourceTable({ sources }: Validation, labels: Labels): readonly string[] {
  const { source, department, files, rows, tally, notSupplied } = labels.validation;
  return markdownTable(
    [source, department, files, rows, tally.error, tally.warning, labels.id],
    ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
    sources.map((each) => [
      each.title,
      each.department ?? '',
      ...(each.files.length === 0
        ? [notSupplied, '', '', '']
        : [String(each.files.length), String(each.rows), errorsText(each, labels), String(each.warnings)]),
      each.source,
    ]),
  );
}
