import type { Report } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import { findingsByFile } from '../layout/finding-groups.ts';
import type { SheetCell } from './cells.ts';
import type { Sheet } from './workbook.ts';

/** The sheet of data files: how each was read, and its hash. */
export function fileSheet({ inputs }: Report, labels: Labels): Sheet {
  const { columns, rows } = labels.validation;
  const { bytes, encoding } = labels.spreadsheet;
  const heads = [columns.file, columns.source, rows, bytes, encoding, 'SHA-256'];
  return {
    name: labels.spreadsheet.sheets.files,
    widths: [44, 24, 10, 12, 12, 70],
    head: 0,
    rows: [
      heads.map((value): SheetCell => ({ value, look: 'head' })),
      ...inputs.map((input): readonly SheetCell[] => [
        { value: input.file },
        { value: input.source },
        { value: input.rows.read },
        { value: input.bytes },
        { value: input.encoding },
        { value: input.sha256 },
      ]),
    ],
  };
}

/** The sheet of findings: a row each; of a code and file of which not all are listed a row says how many are left. */
export function findingSheet({ diagnostics, counts }: Report, labels: Labels): Sheet {
  const titles = labels.validation.columns;
  const heads = [
    titles.severity,
    titles.file,
    titles.line,
    titles.record,
    titles.field,
    titles.cell,
    titles.message,
    titles.hint,
    titles.code,
  ];
  const rows = diagnostics.map(({ severity, file, line, record, field, cell, message, hint, code }) => [
    labels.severities[severity],
    file,
    line,
    record,
    field,
    cell,
    message,
    hint,
    code,
  ]);
  const left = findingsByFile({ diagnostics, counts }).flatMap(({ file, groups }) =>
    groups
      .filter(({ count, findings }) => count > findings.length)
      .map(({ severity, code, count, findings }) => {
        const message = `${labels.spreadsheet.moreFindings} ${labels.validation.times(count - findings.length)}`;
        return [labels.severities[severity], file, null, null, null, null, message, null, code];
      }),
  );
  return {
    name: labels.spreadsheet.sheets.findings,
    widths: [8, 34, 8, 8, 16, 20, 50, 50, 26],
    head: 0,
    rows: [
      heads.map((value): SheetCell => ({ value, look: 'head' })),
      ...[...rows, ...left].map((row) => row.map((value): SheetCell => ({ value }))),
    ],
  };
}
