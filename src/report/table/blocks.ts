import type { Report, Result, Status } from '../../model/subjects/report.ts';
import { diagnosticLines } from '../findings/diagnostic-lines.ts';
import { marginWords } from '../words/margin-words.ts';
import { paceRemark } from '../words/pace-remark.ts';
import type { Page } from '../layout/page.ts';
import {
  besideWords,
  missedGroupWords,
  planWords,
  reachedWords,
  requiredWords,
  waiverWords,
  whyWords,
} from '../words/result-words.ts';
import { vetoWords } from '../words/score-words.ts';
import { touching } from '../findings/touching.ts';
import { blockTitle, placeLines } from './block-parts.ts';
import { spread } from './lines.ts';

/** The missed targets, each in its block: what was required and reached and by how much, where from, and the plan's line. */
export function failureLines(report: Report, page: Page): readonly string[] {
  const blocks = blocksOf(report, ['fail'], (result) => failure(result, page));
  return blocks.length === 0
    ? []
    : titled(page.labels.report.failedTitle(report.summary.fail, report.summary.waived), blocks, page);
}

/** The targets without a verdict for want of data or for errors in it, with the reason and the findings that touch each. */
export function missingLines(report: Report, page: Page): readonly string[] {
  const blocks = blocksOf(report, ['no-data', 'invalid'], (result) => missing(result, report, page));
  const { noData, invalid } = report.summary;
  return blocks.length === 0 ? [] : titled(page.labels.report.missingTitle(noData, invalid), blocks, page);
}

/** The targets whose time has not come. */
export function pendingLines(report: Report, page: Page): readonly string[] {
  const blocks = blocksOf(report, ['pending'], (result) => pending(result, page));
  return blocks.length === 0
    ? []
    : titled(page.labels.report.pendingTitle(report.summary.pending), blocks, page);
}

function failure(result: Result, page: Page): readonly string[] {
  const { labels } = page;
  return [
    ...blockTitle(result, page),
    ...under([requiredWords(result, page), reachedWords(result, page), marginWords(result, labels)], page),
    ...placeLines(result, page),
    ...under([missedGroupWords(result, page), besideWords(result, page)], page),
    ...under([waiverWords(result, labels), vetoWords(result, labels)], page),
  ];
}

function missing(result: Result, report: Report, page: Page): readonly string[] {
  const findings = touching(result, report.diagnostics);
  return [
    ...blockTitle(result, page),
    ...under([requiredWords(result, page), reachedWords(result, page)], page),
    ...under([whyWords(result, page)], page),
    ...placeLines(result, page),
    ...diagnosticLines(findings, report.counts, page, { most: 1, indent: 4, hints: false }),
  ];
}

function pending(result: Result, page: Page): readonly string[] {
  return [
    ...blockTitle(result, page),
    ...under(
      [requiredWords(result, page), reachedWords(result, page), marginWords(result, page.labels)],
      page,
    ),
    ...under([paceRemark(result, page.labels)], page),
    ...under([planWords(result, page)], page),
  ];
}

function blocksOf(
  report: Report,
  statuses: readonly Status[],
  block: (result: Result) => readonly string[],
): readonly string[] {
  return report.results.filter((result) => statuses.includes(result.status)).flatMap(block);
}

function titled(title: string, blocks: readonly string[], page: Page): readonly string[] {
  return ['', page.paint.bold(title), ...blocks];
}

function under(parts: readonly (string | null)[], page: Page): readonly string[] {
  return spread(
    parts.filter((part) => part !== null),
    2,
    page,
  );
}
