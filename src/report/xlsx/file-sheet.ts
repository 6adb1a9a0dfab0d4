import type { Report } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import type { Sheet, SheetCell } from './workbook.ts';

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
