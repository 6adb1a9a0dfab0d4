import type { Cell } from './cell.ts';
import type { Place } from '../place.ts';

/**
 * One data record while it is read. A scanner may reuse the object for the next record: whoever wants to keep
 * something copies it.
 */
export interface Row {
  /** The index of its file among the inputs. */
  readonly file: number;
  /** The line its record begins on. */
  readonly line: number;
  /** What the cell of a column means; columns are counted as in `Source.columns`. */
  cell(column: number): Cell;
  /** Where that cell is. */
  place(column: number): Place;
}

/** Where a row is, to be kept. */
export interface RowPlace {
  readonly file: number;
  readonly line: number;
}
