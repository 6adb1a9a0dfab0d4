import type { Row } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import type { Reason } from '../../model/verdict/verdict.ts';
import type { KeySlots } from '../keys/key-table.ts';
import type { ManyRows } from './many-rows.ts';

/** What a fold's state comes to: a figure, or why there is none. */
export interface Folded {
  readonly value: Rational | null;
  readonly reason: Reason | null;
  readonly numerator: Rational | null;
  readonly denominator: Rational | null;
  /** The value or numerator counts pieces. */
  readonly countable: boolean;
  /** What no correction of other rows could take it below; null where there is no such figure. */
  readonly atLeast: Rational | null;
}

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
