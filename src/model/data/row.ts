import type { Place, RowKey } from '../finding.ts';
import type { Period } from '../plan/period.ts';
import type { Rational, Unit } from '../quantity.ts';

/** A cell that could not be read: the code of the finding that says why. */
export interface Unknown {
  readonly code: string;
}

/** A number; in a column whose rows name their units themselves, with the unit that says what it measures. */
export interface NumberCell extends Rational {
  readonly unit?: Unit;
}

/**
 * What a cell means: text, a number in its column's base unit, a date as the days it covers, a boolean,
 * null where it is blank, unknown where it holds an error.
 */
export type Cell = string | boolean | NumberCell | Period | null | Unknown;

/** True for a cell with an error. */
export function isUnknown(cell: Cell): cell is Unknown {
  return typeof cell === 'object' && cell !== null && 'code' in cell;
}

/** True for a number. */
export function isNumber(cell: Cell): cell is NumberCell {
  return typeof cell === 'object' && cell !== null && 'n' in cell;
}

/** True for a date of any precision. */
export function isSpan(cell: Cell): cell is Period {
  return typeof cell === 'object' && cell !== null && 'from' in cell;
}

/**
 * One data record while it is read. A scanner may reuse the object for the next record: whoever wants to keep
 * something copies it.
 */
export interface Row {
  /** The index of its file among the inputs. */
  readonly file: number;
  /** The line its record begins on. */
  readonly line: number;
  /** The rows of a database that it stands for, which have no line; absent for rows of files. */
  readonly alike?: RowsAlike | null;
  /** What the cell of a column means; columns are counted as in `Source.columns`. */
  cell(column: number): Cell;
  /** Where that cell is. */
  place(column: number): Place;
}

/** The keys of the first of some rows that are alike. */
export type RowNames = ReadonlyMap<RowsAlike, readonly RowKey[]>;

/** Rows of a database that are the same in all that is asked of them: what stands for each column of the table, as text. */
export interface RowsAlike {
  readonly fields: readonly string[];
  /** The same as the database writes it; absent where that is no different. */
  readonly written?: readonly string[];
  /** The number of the query that gave them. */
  readonly query: number;
  /** The column by which the one that is meant is the first or the last of them; absent where any is meant. */
  readonly by?: { readonly column: string; readonly end: 'high' | 'low' };
}

/** Where a row is, to be kept. */
export interface RowPlace {
  readonly file: number;
  readonly line: number;
  /** The rows of a database that it is one of; the line is then only the number of these among others. */
  readonly alike?: RowsAlike | null;
}

/** Where a row is, with the number that it adds to a figure. */
export interface RankedPlace extends RowPlace {
  readonly rank: Rational;
}

/** The rows with the largest numbers, from the largest on, and those with the smallest, from the smallest on. */
export interface RankedRows {
  readonly high: readonly RankedPlace[];
  readonly low: readonly RankedPlace[];
}
