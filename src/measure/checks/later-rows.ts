import { type Row, isSpan } from '../../model/data/row.ts';
import type { Day } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import type { FilePeriod } from '../conditions/compile-window.ts';

/** How many rows of a file are later than the day as of which it is judged, by the number of the file: plain data. */
export type LaterState = ReadonlyMap<number, number>;

/** Counts the rows that nothing takes because they speak of days after the one as of which is judged. */
export interface LaterRows {
  readonly add: (row: Row) => void;
  readonly state: LaterState;
  readonly absorb: (other: LaterState) => void;
}

/** Says of a row of a source whether it speaks of days after the one as of which is judged; null where none can. */
export function laterThan(
  { period: rule }: Source,
  asOf: Day | null,
  columnNumber: ColumnNumber,
  filePeriod: FilePeriod,
): ((row: Row) => boolean) | null {
  if (rule === null || asOf === null) return null;
  const column =
    rule.kind === 'file' ? null : columnNumber(rule.kind === 'in-force' ? rule.from : rule.column);
  return (row) => {
    const span = column === null ? filePeriod(row.file) : row.cell(column);
    return isSpan(span) && span.to > asOf;
  };
}

/** Makes the count ready for the rows of a source; null where it is judged as a whole, or its rows have no dates. */
export function countLater(
  source: Source,
  asOf: Day | null,
  columnNumber: ColumnNumber,
  filePeriod: FilePeriod,
): LaterRows | null {
  const isLater = laterThan(source, asOf, columnNumber, filePeriod);
  if (isLater === null) return null;
  const later = new Map<number, number>();
  const count = (file: number, rows: number): void => void later.set(file, (later.get(file) ?? 0) + rows);
  return {
    state: later,
    add: (row) => {
      if (isLater(row)) count(row.file, 1);
    },
    absorb: (other) => {
      for (const [file, rows] of other) count(file, rows);
    },
  };
}
