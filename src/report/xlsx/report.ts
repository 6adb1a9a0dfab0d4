import type { Report } from '../../model/report.ts';
import { labelsOf } from '../../text/labels.ts';
import type { Style } from '../style.ts';
import { fileSheet } from './file-sheet.ts';
import { findingSheet } from './finding-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { targetColumns, targetSheet } from './target-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** The report as a workbook: a summary, all targets, the targets of each department, the findings, the data files. */
export async function reportXlsx(report: Report, { language }: Style): Promise<Uint8Array> {
  const labels = labelsOf(language);
  const { sheets, owes } = labels.spreadsheet;
  const targets = report.results.map((result, i) => ({ result, number: i + 1 }));
  const columns = targetColumns(targets, labels);
  const byOwner = report.summary.owners.map((tally) => {
    const title = `${tally.owner}    ${owes(tally.targets, tally.pass)}`;
    const own = targets.filter(({ result }) => result.owners.includes(tally.owner));
    return targetSheet(tally.owner, [[{ value: title, look: 'title' }]], columns, own, labels);
  });
  return writeWorkbook(report.plan.title, [
    summarySheet(report, labels),
    targetSheet(sheets.targets, [], columns, targets, labels),
    ...byOwner,
    findingSheet(report, labels),
    fileSheet(report, labels),
  ]);
}
