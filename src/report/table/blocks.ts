import type { Report, Result, Status } from '../../model/subjects/report.ts';
import { statusGlyphs } from '../../text/words/conclusions.ts';
import { diagnosticLines } from '../layout/diagnostic-lines.ts';
import { touching, touchingCounts } from '../../model/subjects/touching.ts';
import { type Page, resultPaint } from '../layout/page.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { marginWords, paceRemark } from '../words/figure-words.ts';
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
import { labelled, spread } from './lines.ts';

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
    ...diagnosticLines(findings, touchingCounts(findings, report), page, {
      most: 1,
      indent: 4,
      hints: false,
    }),
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

/** The title of a target's block: glyph, id, title and owners. */
export function blockTitle(
  result: Pick<Result, 'id' | 'title' | 'owners' | 'status'>,
  page: Page,
): readonly string[] {
  const title = [result.id, result.title, page.labels.list(result.owners)].filter(Boolean).join('  ');
  const glyph = resultPaint(result, page)(statusGlyphs[result.status]);
  return page.wrap(title, page.columns - 2, 4).map((line, i) => `${i === 0 ? glyph : ' '} ${line}`);
}

/** `数据 产品抽检.csv 第 118、204 行 ..` and `目标 plan/nantong-2017.yaml:141`, in one line where both fit. */
export function placeLines(result: Result, page: Page): readonly string[] {
  const { labels, columns, width } = page;
  const label = `  ${labels.report.evidence} `;
  const parts = evidenceWords(result, labels);
  const lines = labelled(label, page.fill(parts, labels.placeSeparator, columns - width(label)), page);
  const last = lines.at(-1);
  const place = planWords(result, page);
  if (last !== undefined && width(last) + 4 + width(place) <= columns)
    return [...lines.slice(0, -1), `${last}    ${place}`];
  return [...lines, ...spread([place], 2, page)];
}
