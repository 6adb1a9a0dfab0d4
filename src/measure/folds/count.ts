import { isUnknown } from '../../model/data/row.ts';
import type { Bounds, Folded } from '../../model/verdict/verdict.ts';
import type { Rational } from '../../model/quantity.ts';
import { max, min, one, rational, zero } from '../../quantity/numbers/rational.ts';
import { type KeySlots, absorbKeys, addKey, startSlots } from '../keys/key-table.ts';
import { rowKey } from '../keys/row-key.ts';
import type { Doubts } from './doubts.ts';
import { type Fold, plainFigure } from './fold.ts';

/** How many rows. */
export const countFold: Fold<{ rows: number }> = {
  start: () => ({ rows: 0 }),
  add: (state) => {
    state.rows += 1;
    return null;
  },
  addMany: (state, { rows }) => {
    state.rows += rows;
  },
  merge: (a, b) => ({ rows: a.rows + b.rows }),
  read: ({ rows }) => pieces(rows),
  bounds: ({ rows }, doubts) => piecesBounds(rows, doubts, true),
};

/** A number of pieces that good rows alone come to. */
export function pieces(count: number): Folded {
  const value = rational(BigInt(count));
  return { value, reason: null, numerator: null, denominator: null, countable: true, atLeast: value };
}

/** Each row in doubt may be one piece more; what the good rows come to stays. */
export function piecesBounds(count: number, { rows, extent }: Doubts, exists: boolean): Bounds {
  const high = extent === 'rows' ? rational(BigInt(count + rows)) : null;
  return { interval: { low: rational(BigInt(count)), high }, exists };
}

/** A column whose values are counted once, and whether its cells may be blank. */
export interface DistinctColumn {
  readonly column: number;
  readonly optional: boolean;
  /** How many values the column allows; null where any. */
  readonly values: number | null;
}

/** No more combinations than the columns allow, where all of them name their values. */
function capped(high: Rational | null, columns: readonly DistinctColumn[]): Rational | null {
  const most = columns.reduce<number | null>(
    (all, { values }) => (all === null || values === null ? null : all * values),
    1,
  );
  if (most === null) return high;
  return high === null ? rational(most) : min(high, rational(most));
}

/** The combinations so far, by their fingerprints, and whether a row had none. */
export interface DistinctState {
  readonly keys: KeySlots;
  anyBlank: boolean;
}

/**
 * How many different combinations of the columns' values. A faulty cell refuses the row, and a blank one too; where the
 * column is optional, a blank makes no combination, and rows that are all blank come to nothing that could be counted.
 */
export function distinctFold(columns: readonly DistinctColumn[]): Fold<DistinctState> {
  const isAnyOptional = columns.some(({ optional }) => optional);
  const numbers = columns.map(({ column }) => column);
  return {
    start: () => ({ keys: startSlots(), anyBlank: false }),
    add: (state, row) => {
      let isBlank = false;
      for (const { column, optional } of columns) {
        const cell = row.cell(column);
        if ((cell === null && !optional) || isUnknown(cell)) return { column };
        isBlank ||= cell === null;
      }
      if (isBlank) state.anyBlank = true;
      else addKey(state.keys, rowKey(row, numbers));
      return null;
    },
    addMany: () => undefined,
    keys: { columns: numbers, of: (state) => state.keys },
    merge: (a, b) => {
      absorbKeys(a.keys, b.keys);
      return { keys: a.keys, anyBlank: a.anyBlank || b.anyBlank };
    },
    read: ({ keys, anyBlank }) => {
      if (anyBlank && keys.size === 0) return { ...plainFigure(null, 'nothing-to-average'), countable: true };
      return pieces(keys.size);
    },
    bounds: ({ keys }, doubts) => {
      const { interval, exists } = piecesBounds(keys.size, doubts, keys.size > 0 || !isAnyOptional);
      // A row that is taken has some value, whichever it is.
      const least = !isAnyOptional && doubts.sure > 0 ? max(interval.low ?? zero, one) : interval.low;
      return { interval: { low: least, high: capped(interval.high, columns) }, exists };
    },
  };
}
