import type { SummedColumn } from '../../model/data/row-block.ts';
import { type Cell, type Row, type RowsAlike, isNumber, isSpan } from '../../model/data/row.ts';
import type { Interval, Rational } from '../../model/quantity.ts';
import type { Bounds, Folded, Reason } from '../../model/verdict/verdict.ts';
import { rational } from '../../quantity/numbers/rational.ts';
import type { KeySlots } from '../keys/key-table.ts';
import { type Contribution, type Doubts, counted } from './doubts.ts';

/** Why a row could not be added: the column whose cell is blank or has an error. */
export interface Refused {
  readonly column: number;
}

/**
 * An aggregate as a monoid: `merge` is associative and `start()` its neutral element, so rows may come in any split.
 * `add` changes the state it is given (its own); it returns null, or the cell that keeps the row from being added.
 * `merge` takes its first state over and may change it; the second stays as it is.
 */
export interface Fold<S> {
  readonly start: () => S;
  readonly add: (state: S, row: Row) => Refused | null;
  /** Adds rows that need not be told apart, all sound; `meets` is the side of a share. Without it rows come one by one. */
  readonly addMany?: (state: S, many: ManyRows, meets: boolean) => void;
  /** Beside `addMany`: the keys that each of the rows adds its own to, made of these columns. */
  readonly keys?: { readonly columns: readonly number[]; readonly of: (state: S) => KeySlots };
  readonly merge: (a: S, b: S) => S;
  readonly read: (state: S) => Folded;
  /** Where the numbers of a column make the figure: the one of a row that was added, null where it has none. */
  readonly rank?: (row: Row) => Rational | null;
  /** What a row in doubt would add; without it rows are counted. */
  readonly contribution?: (row: Row) => Contribution;
  /** What the figure may be after any correction of the rows in doubt. */
  readonly bounds: (state: S, doubts: Doubts) => Bounds;
}

/** A figure with nothing beside it. */
export function plainFigure(value: Rational | null, reason: Reason | null = null): Folded {
  return { value, reason, numerator: null, denominator: null, countable: false, atLeast: null };
}

/** Rows that a fold need not tell apart: they meet the same conditions and are of the same group. */
export interface ManyRows {
  readonly rows: number;
  readonly file: number;
  /** The lines of the first of them, in order. */
  readonly lines: readonly number[];
  /** The rows of a database that they are; absent for rows of files. */
  readonly alike?: RowsAlike | null;
  /** The sum of a column's numbers over the rows, none of which is below zero, how many rows have one, and the ends. */
  readonly sum: (column: number) => SummedColumn;
  /** Each number of a column that any of the rows holds, and how many do; for medians and percentiles. */
  readonly numbers: (column: number) => readonly (readonly [number: Rational, rows: number])[];
}

/** A column whose numbers a fold takes, and what its cells may hold. */
export interface FigureColumn {
  readonly column: number;
  readonly optional: boolean;
  readonly isDate: boolean;
  readonly range: Interval;
}

/** What a row adds that has a number in a column and no weight; an unreadable or blank cell has none. */
export function contributionOf(row: Row, { column }: FigureColumn): Contribution {
  const cell = row.cell(column);
  if (isSpan(cell) && cell.from === cell.to) return { ...counted, number: rational(BigInt(cell.from)) };
  return { ...counted, number: isNumber(cell) ? cell : null };
}

/** The number of a cell, of a date its last day; null where there is none. */
export function rankOf(cell: Cell): Rational | null {
  return isSpan(cell) ? rational(BigInt(cell.to)) : isNumber(cell) ? cell : null;
}

/** The number in a column; null where an optional one is blank; refused where it is blank otherwise or has an error. */
export function numberCell(row: Row, column: number, optional: boolean): Rational | null | Refused {
  const cell = row.cell(column);
  if (isNumber(cell)) return cell;
  return cell === null && optional ? null : { column };
}

/** True for a refusal. */
export function isRefused(given: Rational | null | Refused): given is Refused {
  return given !== null && 'column' in given;
}

/** The number or the date in a column, a date as its first and its last day; null where it is blank and may be. */
export function readFigure(row: Row, { column, optional, isDate }: FigureColumn): Interval | null | Refused {
  const cell = row.cell(column);
  if (isNumber(cell)) return { low: cell, high: cell };
  if (isSpan(cell)) return { low: rational(BigInt(cell.from)), high: rational(BigInt(cell.to)) };
  return cell === null && (optional || isDate) ? null : { column };
}

/** True for a refusal. */
export function isRefusedFigure(given: Interval | null | Refused): given is Refused {
  return given !== null && 'column' in given;
}

/** True where a date was not filled in: what it is the date of is not done yet. */
export function isBlankDate(row: Row, { column, isDate }: FigureColumn): boolean {
  return isDate && row.cell(column) === null;
}

/** A number, or the last of the days that a date stands for; with a date that is not filled in there is none yet. */
export function figureOf(figure: Interval | null, isUndone: boolean): Folded {
  if (figure === null) return plainFigure(null, isUndone ? 'not-done' : 'nothing-to-average');
  return plainFigure(figure.high);
}
