import type { PartScore, Report, Result, Summary, Tally } from '../../model/subjects/report.ts';
import { type Labels, labelsOf } from '../../text/labels.ts';
import { tallyWords, verdictSentence } from '../../text/words/conclusions.ts';
import { groupsOf, sectionTitle, shownCounts } from '../layout/arrange.ts';
import { findingsByFile } from '../layout/finding-groups.ts';
import type { Style } from '../renderers.ts';
import { filesWords } from '../words/evidence-words.ts';
import { explainCommand } from '../words/next-command.ts';
import { asOfWords, heldAgainstWords } from '../words/result-words.ts';
import { partScoreText, scoreWords } from '../words/score-words.ts';
import { codeMarkdown, fileFindings, markdownTable, plainMarkdown } from './rows.ts';
import { markdownPage, pageHeading } from './page.ts';
import { targetItem, targetTable } from './targets.ts';

/**
 * The report for a pull request or a job's summary: the verdict, what is missed and by how much, what could not be judged,
 * the counts by section (or department), then every target, the counts by department and the findings.
 */
export function reportMarkdown(report: Report, style: Style): string {
  const labels = labelsOf(style.language);
  const { summary } = report;
  const words = labels.report;
  const command = explainCommand(report, style);
  const lines = [
    ...heading(report, labels),
    ...items(words.failedTitle(summary.fail, summary.waived), report, ['fail'], labels),
    ...items(words.missingTitle(summary.noData, summary.invalid), report, ['no-data', 'invalid'], labels),
    ...items(words.pendingTitle(summary.pending), report, ['pending'], labels),
    ...tallyTable(labels[style.by], byGroup(report, style), summary, labels),
    ...(command === null ? [] : ['', `**${labels.next}** ${codeMarkdown(command)}`]),
    ...targets(report, style, labels),
    ...(style.by === 'owner' ? [] : tallyTable(labels.owner, byOwner(report), summary, labels)),
    ...findings(report, labels),
  ];
  return markdownPage(lines, labels);
}

function heading(
  { plan, asOf, inputs, summary, language, baseline }: Report,
  labels: Labels,
): readonly string[] {
  const { period, document } = plan;
  const { score } = summary;
  const facts = [
    period === null ? labels.noPeriod : labels.period(period.from, period.to),
    asOfWords({ plan, asOf, inputs }, labels) ?? '',
    filesWords(inputs, labels),
    heldAgainstWords(baseline, { labels }) ?? '',
    document ?? '',
  ];
  const points = scoreWords(score, labels);
  return [
    pageHeading('report', plan.title, labels),
    '',
    `**${labels.verdict}** ${plainMarkdown(verdictSentence(summary, language))}`,
    '',
    plainMarkdown(facts.filter(Boolean).join(' · ')),
    ...(points.length === 0 ? [] : ['', plainMarkdown(points.join('    '))]),
  ];
}

interface TallyRow {
  readonly name: string;
  readonly tally: Tally;
  readonly score: PartScore | null;
}

function byGroup(report: Report, style: Style): readonly TallyRow[] {
  return groupsOf(report, style).map((group) => ({
    name: sectionTitle(group),
    tally: group.tally,
    score: group.score,
  }));
}

function byOwner({ summary }: Report): readonly TallyRow[] {
  return summary.owners.map((tally) => ({ name: tally.owner, tally, score: tally.score }));
}

function tallyTable(
  title: string,
  rows: readonly TallyRow[],
  whole: Summary,
  labels: Labels,
): readonly string[] {
  if (rows.length === 0) return [];
  const shown = shownCounts(whole);
  // One column more where there are points.
  const scored = whole.score === null ? [] : [whole.score];
  return [
    '',
    ...markdownTable(
      [title, ...shown.map((count) => labels.report.tally[count]), ...scored.map(() => labels.report.scored)],
      ['left', ...shown.map(() => 'right' as const), ...scored.map(() => 'right' as const)],
      rows.map(({ name, tally, score }) => [
        name,
        ...shown.map((count) => String(tally[count] || '-')),
        ...scored.map(() => partScoreText(score)),
      ]),
    ),
  ];
}

function items(
  title: string,
  report: Report,
  statuses: readonly Result['status'][],
  labels: Labels,
): readonly string[] {
  const results = report.results.filter(({ status }) => statuses.includes(status));
  if (results.length === 0) return [];
  return [
    '',
    `## ${plainMarkdown(title)}`,
    '',
    ...results.flatMap((result) => targetItem(result, report.diagnostics, labels)),
  ];
}

function targets(report: Report, style: Style, labels: Labels): readonly string[] {
  const numbers = new Map(report.results.map((result, i) => [result, i + 1]));
  return groupsOf(report, style).flatMap((group) => {
    const shown = group.results.filter(({ status }) => !style.failuresOnly || status !== 'pass');
    if (shown.length === 0) return [];
    const rows = shown.map((result) => ({ result, number: numbers.get(result) ?? 0 }));
    const counts = style.by === 'owner' ? [tallyWords(group.tally, style.language), ''] : [];
    return [
      '',
      `## ${plainMarkdown(sectionTitle(group))}`,
      '',
      ...counts,
      ...targetTable(rows, style.by, labels),
    ];
  });
}

function findings(report: Report, labels: Labels): readonly string[] {
  const files = findingsByFile({ diagnostics: report.diagnostics, counts: report.counts });
  if (files.length === 0) return [];
  return [
    '',
    `## ${plainMarkdown(labels.findings)}`,
    ...files.flatMap((found) => ['', ...fileFindings(found, '###', labels)]),
  ];
}
