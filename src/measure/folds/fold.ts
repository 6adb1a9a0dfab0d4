import type { Folded } from '../../model/verdict/fold-result.ts';
import { type Row, isNumber } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import type { Reason } from '../../model/verdict/verdict.ts';
import type { KeySlots } from '../keys/key-table.ts';

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
  /** The sum of a column's numbers over the rows, none of which is below zero, and how many rows have one. */
  readonly sum: (column: number) => { readonly sum: Rational; readonly numbers: number };
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
