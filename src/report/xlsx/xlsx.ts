import type { Report } from '../../model/subjects/report.ts';
import { labelsOf } from '../../text/labels.ts';
import { groupsOf } from '../layout/arrange.ts';
import type { Renderers, Style } from '../renderers.ts';
import { asOfWords } from '../words/result-words.ts';
import type { SheetCell } from './cells.ts';
import { fileSheet, findingSheet } from './list-sheets.ts';
import { comparisonXlsx } from './comparison-book.ts';
import { validationXlsx } from './problem-book.ts';
import { sheetNames } from './sheet-names.ts';
import { summarySheet } from './summary-sheet.ts';
import { targetColumns, targetSheet } from './target-sheet.ts';
import { writeWorkbook } from './workbook.ts';

export { problemBook } from './problem-book.ts';

/** Workbooks as offices circulate them. */
export const xlsx: Renderers = {
  report: reportXlsx,
  validation: validationXlsx,
  comparison: comparisonXlsx,
};

/** The report as a workbook: a summary, all targets, the targets of each department, the findings, the data files. */
export async function reportXlsx(report: Report, style: Style): Promise<Uint8Array> {
  const labels = labelsOf(style.language);
  const { sheets, owes } = labels.spreadsheet;
  const numbers = new Map(report.results.map((result, i) => [result, i + 1]));
  const groups = groupsOf(report, style);
  // Each target once, at its first department: what is summed up in a spreadsheet must not count twice.
  const ordered =
    style.by === 'owner' ? new Set(groups.flatMap(({ results }) => results)) : new Set(report.results);
  const targets = [...ordered].map((result) => ({ result, number: numbers.get(result) ?? 0 }));
  const columns = targetColumns(targets, labels);
  const departments = report.summary.owners.filter(
    ({ owner }) => style.by === 'section' || groups.some((group) => group.owner === owner),
  );
  const named = sheetNames([sheets.summary, sheets.targets, ...departments.map(({ owner }) => owner)]);
  const links = new Map(departments.map(({ owner }, i) => [owner, named[i + 2] ?? '']));
  const { period } = report.plan;
  const about = [
    report.plan.title,
    period === null ? labels.noPeriod : labels.period(period.from, period.to),
    asOfWords(report, labels),
  ].filter((part) => part !== null);
  const byOwner = departments.map((tally) => {
    const above: readonly (readonly SheetCell[])[] = [
      [{ value: `${tally.owner}    ${owes(tally.targets, tally.pass)}`, look: 'title' }],
      [{ value: about.join('    '), look: 'sentence' }],
    ];
    const own = targets.filter(({ result }) => result.owners.includes(tally.owner));
    return targetSheet(tally.owner, above, columns, own, labels);
  });
  return writeWorkbook(report.plan.title, [
    summarySheet(report, style, labels, links),
    targetSheet(sheets.targets, [], columns, targets, labels),
    ...byOwner,
    findingSheet(report, labels),
    fileSheet(report, labels),
  ]);
}
