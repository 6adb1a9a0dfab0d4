import type { Validation } from '../../model/validation.ts';
import { labelsOf, type Labels } from '../../text/labels.ts';
import { validationSentence } from '../../text/validation-sentence.ts';
import { findingsByFile, type FileFindings, type FindingGroup } from '../finding-groups.ts';
import { findingWords, sharedHint } from '../finding-place.ts';
import type { Style } from '../style.ts';
import { markdownTable, plainMarkdown } from './rows.ts';

const most = 5;

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
      [period, labels.files(validation.inputs.length), plan.document ?? ''].filter(Boolean).join(' · '),
    ),
    '',
    ...sourceTable(validation, labels),
    ...findingsByFile(validation).flatMap((found) => fileLines(found, labels)),
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

function fileLines({ file, source, groups }: FileFindings, labels: Labels): readonly string[] {
  const parts = [file ?? labels.validation.others, source?.department, source?.title];
  const title = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return ['', `## ${plainMarkdown(title)}`, '', ...groups.flatMap((group) => groupLines(group, labels))];
}

function groupLines({ code, severity, count, findings }: FindingGroup, labels: Labels): readonly string[] {
  const shown = findings.slice(0, most);
  const hint = sharedHint(shown);
  const rest = count - shown.length;
  const hintLine = (text: string | null): readonly string[] =>
    text === null ? [] : [`  - **${labels.hint}** ${plainMarkdown(text)}`];
  return [
    `- **${labels.severities[severity]}** ${plainMarkdown(code)} (${labels.validation.times(count)})`,
    ...shown.flatMap((finding) => [
      `  - ${plainMarkdown(findingWords(finding, labels).join('  '))}`,
      ...(hint === null ? hintLine(finding.hint) : []),
    ]),
    ...(rest > 0 ? [`  - ${labels.validation.rest(rest)}`] : []),
    ...hintLine(hint),
  ];
}
