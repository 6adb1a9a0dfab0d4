import { type Row, isSpan } from '../../model/data/row.ts';
import type { Window } from '../../model/plan/measure.ts';
import { type Period, isWithin } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';
import { type Truth, truthOf } from './compare-cells.ts';
import type { ColumnNumber, Predicate } from './compile-condition.ts';

/** The period that a file's name or the command line gives it, by the index of the file; null where none does. */
export type FilePeriod = (file: number) => Period | null;

/**
 * Makes a predicate of a window. Flow: all the row's days lie within the period. Until: they are on or
 * before its end. In force: begun by its end and not over before it, a blank end being open. File: the file's period
 * lies within. A cell that is blank or has an error leaves it unknown.
 */
export function compileWindow(window: Window, columnNumber: ColumnNumber, filePeriod: FilePeriod): Predicate {
  if (window.kind === 'all') return () => 'true';
  const { period } = window;
  if (window.kind === 'file') {
    return (row) => {
      const own = filePeriod(row.file);
      return own === null ? 'unknown' : truthOf(isWithin(own, period));
    };
  }
  if (window.kind === 'flow') return spanTest(columnNumber(window.column), (span) => isWithin(span, period));
  const begun = spanTest(
    columnNumber(window.kind === 'until' ? window.column : window.from),
    (span) => span.to <= period.to,
  );
  if (window.kind === 'until') return begun;
  const end = columnNumber(window.to);
  const notOver = spanTest(end, (span) => span.to >= period.to);
  return (row) => {
    const first = begun(row);
    if (first === 'false') return first;
    const second = row.cell(end) === null ? 'true' : notOver(row);
    return second === 'true' ? first : second;
  };
}

function spanTest(column: number, holds: (span: Period) => boolean): (row: Row) => Truth {
  return (row) => {
    const cell = row.cell(column);
    return isSpan(cell) ? truthOf(holds(cell)) : 'unknown';
  };
}

/** Which rows of a source are of the period judged, by the source's own rule. */
export function ownWindow(source: Pick<Source, 'period'>, period: Period | null): Window {
  return source.period === null || period === null ? { kind: 'all' } : { ...source.period, period };
}
