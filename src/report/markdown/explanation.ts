import type { Explanation, ExplanationNode } from '../../model/subjects/explanation.ts';
import { labelsOf, type Labels } from '../../text/labels.ts';
import { actualWords } from '../words/actual-words.ts';
import { findingsByFile } from '../findings/finding-groups.ts';
import { remarks } from '../words/remarks.ts';
import { rowFacts } from '../words/row-facts.ts';
import type { Style } from '../style.ts';
import { touching } from '../findings/touching.ts';
import { fileFindings } from './findings.ts';
import { plainMarkdown } from './rows.ts';
import { targetItem } from './target-item.ts';
import { groupItem } from './target-table.ts';

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
    `# ${plainMarkdown(result.title)}`,
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
    ...(files.length === 0 ? [] : ['', `## ${plainMarkdown(labels.findings)}`]),
    ...files.flatMap((found) => ['', ...fileFindings(found, '###', labels)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function nodeLines(node: ExplanationNode, indent: string, labels: Labels): readonly string[] {
  const { role, words, arithmetic, display, reason, rows, parts } = node;
  const figure = arithmetic ?? (display === null ? labels.explanation.noFigure : `= ${display}`);
  const under = `${indent}  `;
  const facts = rows === null ? [] : rowFacts(rows, labels);
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
