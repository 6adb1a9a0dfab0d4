import type { Report } from '../../model/subjects/report.ts';
import { labelsOf } from '../../text/labels.ts';
import { groupsOf } from '../layout/arrange.ts';
import type { Renderers, Style } from '../renderers.ts';
import { fileSheet, findingSheet } from './list-sheets.ts';
import { comparisonXlsx } from './comparison-book.ts';
import { validationXlsx } from './problem-book.ts';
import { summarySheet } from './summary-sheet.ts';
import { targetColumns, targetSheet } from './target-sheet.ts';
import { writeWorkbook } from './workbook.ts';

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
  const byOwner = departments.map((tally) => {
    const title = `${tally.owner}    ${owes(tally.targets, tally.pass)}`;
    const own = targets.filter(({ result }) => result.owners.includes(tally.owner));
    return targetSheet(tally.owner, [[{ value: title, look: 'title' }]], columns, own, labels);
  });
  return writeWorkbook(report.plan.title, [
    summarySheet(report, style, labels),
    targetSheet(sheets.targets, [], columns, targets, labels),
    ...byOwner,
    findingSheet(report, labels),
    fileSheet(report, labels),
  ]);
}
