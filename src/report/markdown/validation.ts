import type { Validation } from '../../model/subjects/validation.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { validationSentence } from '../../text/words/conclusions.ts';
import { findingsByFile } from '../findings/finding-groups.ts';
import type { Style } from '../style.ts';
import { asOfWords } from '../words/as-of-words.ts';
import { fileFindings } from './findings.ts';
import { markdownTable, plainMarkdown } from './rows.ts';

/** The check of data files for a job's summary or a comment: the verdict, the sources, the first findings of each kind. */
export function validationMarkdown(validation: Validation, { language }: Style): string {
  const labels = labelsOf(language);
  const { plan } = validation;
  const period = plan.period === null ? labels.noPeriod : labels.period(plan.period.from, plan.period.to);
  const lines = [
    `# ${plainMarkdown(plan.title)}`,
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
  return `${lines.join('\n').trimEnd()}\n`;
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
        : [each.files.length, each.rows, each.errors, each.warnings].map(String)),
      each.source,
    ]),
  );
}
