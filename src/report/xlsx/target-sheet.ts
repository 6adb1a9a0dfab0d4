import { type Result, isWarned } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';
import type { FieldName } from '../../text/labels/spreadsheet.ts';
import { targetField } from '../layout/target-fields.ts';
import { type SheetCell, numberCell } from './cells.ts';
import type { Sheet } from './workbook.ts';

/** A target with its number in the report. */
export interface Numbered {
  readonly number: number;
  readonly result: Result;
}

/** A column of targets. */
export interface TargetColumn {
  readonly field: FieldName;
  readonly width: number;
  /** Whether it is put on paper: what everybody looks for. */
  readonly isPrinted: boolean;
}

const printed: readonly (readonly [field: FieldName, width: number])[] = [
  ['number', 6],
  ['section', 14],
  ['title', 40],
  ['words', 18],
  ['actual', 12],
  ['completion', 11],
  ['points', 8],
  ['pointsOf', 8],
  ['baseline', 12],
  ['change', 18],
  ['owners', 18],
  ['status', 9],
  ['margin', 16],
  ['items', 10],
  ['reason', 24],
  ['note', 36],
];

const others: readonly (readonly [field: FieldName, width: number])[] = [
  ['reading', 36],
  ['display', 24],
  ['marginWords', 34],
  ['wording', 16],
  ['limit', 10],
  ['upper', 10],
  ['unit', 8],
  ['numerator', 15],
  ['denominator', 15],
  ['attainment', 10],
  ['provisional', 8],
  ['stated', 20],
  ['waiver', 24],
  ['others', 24],
  ['groups', 30],
  ['measure', 40],
  ['findings', 20],
  ['evidence', 40],
  ['clause', 10],
  ['place', 28],
  ['id', 30],
];

/** The columns that say something of one of the targets at least, in their order. */
export function targetColumns(targets: readonly Numbered[], labels: Labels): readonly TargetColumn[] {
  const silent = new Set(['', labels.spreadsheet.no]);
  const isSaid = (field: FieldName): boolean =>
    targets.some(({ result, number }) => {
      const value = targetField(field, result, number, labels);
      return typeof value !== 'string' || !silent.has(value);
    });
  return [
    ...printed.map(([field, width]) => ({ field, width, isPrinted: true })),
    ...others.map(([field, width]) => ({ field, width, isPrinted: false })),
  ].filter(({ field }) => field === 'id' || isSaid(field));
}

/** A sheet of targets: a head that stays in sight and filters, a row a target, colours by status. */
export function targetSheet(
  name: string,
  above: readonly (readonly SheetCell[])[],
  columns: readonly TargetColumn[],
  targets: readonly Numbered[],
  labels: Labels,
): Sheet {
  const head = columns.map(({ field }): SheetCell => ({
    value: labels.spreadsheet.fields[field],
    look: 'head',
  }));
  const rows = targets.map(({ result, number }) =>
    columns.map(({ field }) => fieldCell(field, result, number, labels)),
  );
  const onPaper = columns.filter(({ isPrinted }) => isPrinted).length;
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [...above, head, ...rows],
    head: above.length,
    ...(onPaper === 0 ? {} : { printed: onPaper }),
  };
}

function fieldCell(field: FieldName, result: Result, number: number, labels: Labels): SheetCell {
  const value = targetField(field, result, number, labels);
  if (typeof value !== 'string') return { ...numberCell(value), isCentred: field === 'number' };
  if (field !== 'status') return { value };
  return isWarned(result)
    ? { value: `${value} (${labels.report.warnedMark})`, look: 'warned', isCentred: true }
    : { value, look: result.status, isCentred: true };
}
