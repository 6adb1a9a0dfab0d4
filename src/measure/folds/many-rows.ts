import type { Rational } from '../../model/quantity.ts';

/** Rows that a fold need not tell apart: they meet the same conditions and are of the same group. */
export interface ManyRows {
  readonly rows: number;
  readonly file: number;
  /** The lines of the first of them, in order. */
  readonly lines: readonly number[];
  /** The sum of a column's numbers over the rows, none of which is below zero, and how many rows have one. */
  readonly sum: (column: number) => { readonly sum: Rational; readonly numbers: number };
}
