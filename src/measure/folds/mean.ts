import { isNumber } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import {
  add,
  compare,
  divide,
  min,
  multiply,
  negate,
  one,
  rational,
  zero,
} from '../../quantity/numbers/rational.ts';
import { type Doubts, numbersOf, unbounded } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  type ManyRows,
  isRefused,
  numberCell,
  plainFigure,
  rankOf,
} from './fold.ts';

/** Sum of weighted numbers, sum of weights. */
export interface MeanState {
  total: Rational;
  weight: Rational;
}

/** The column whose numbers are averaged, and what they are weighted by; without weight every row weighs one. */
export interface MeanOptions extends FigureColumn {
  readonly weight: number | null;
  /** What no weight is less than; null where nothing bounds them. */
  readonly leastWeight: Rational | null;
}

/** The mean of a column, weighted by another one where there is one; without weight it is the rows' mean. */
export function meanFold(options: MeanOptions): Fold<MeanState> {
  const { column, weight, optional } = options;
  return {
    start: () => ({ total: zero, weight: zero }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number === null) return null;
      const share = weight === null ? one : numberCell(row, weight, false);
      if (share === null) return null;
      if (isRefused(share)) return share;
      state.total = add(state.total, multiply(number, share));
      state.weight = add(state.weight, share);
      return null;
    },
    ...(weight === null && {
      addMany: (state: MeanState, many: ManyRows) => {
        const { sum, numbers } = many.sum(column);
        state.total = add(state.total, sum);
        state.weight = add(state.weight, rational(BigInt(numbers)));
      },
    }),
    merge: (a, b) => ({ total: add(a.total, b.total), weight: add(a.weight, b.weight) }),
    read: (state) => {
      if (state.weight.n === 0n) return plainFigure(null, 'nothing-to-average');
      return {
        ...plainFigure(divide(state.total, state.weight)),
        numerator: state.total,
        denominator: state.weight,
      };
    },
    rank: (row) => rankOf(row.cell(column)),
    contribution: (row) => {
      const number = row.cell(column);
      const share = weight === null ? one : row.cell(weight);
      return {
        number: isNumber(number) ? number : null,
        weight: isNumber(share) ? share : null,
        by: null,
      };
    },
    bounds: (state, doubts) => meanBounds(state, doubts, options),
  };
}

/**
 * At worst each row in doubt that may pull the mean down has the least number it may have, and of those that may be left out
 * only rows below the mean are taken; at best the other way round. Rows of unknown weight, and any number of rows, can pull
 * it as far as their numbers go.
 */
function meanBounds(
  state: MeanState,
  doubts: Doubts,
  { range, optional, weight, leastWeight }: MeanOptions,
): Bounds {
  const isSure = doubts.rows === 0 && doubts.extent === 'rows';
  if ((leastWeight === null || leastWeight.n < 0n) && !isSure) return unbounded;
  const isAnyWeight = doubts.extent === 'more' || (weight !== null && doubts.isWeightUnknown);
  const low = lowestMean(state, doubts, range.low, optional, isAnyWeight);
  const high = lowestMean(
    { total: negate(state.total), weight: state.weight },
    mirrored(doubts),
    range.high && negate(range.high),
    optional,
    isAnyWeight,
  );
  const weighsSomething = !optional && doubts.sure > 0 && leastWeight !== null && leastWeight.n > 0n;
  return {
    interval: { low, high: high && negate(high) },
    exists: state.weight.n > 0n || weighsSomething,
  };
}

function mirrored(doubts: Doubts): Doubts {
  const { known } = doubts;
  if (known === null) return doubts;
  return { ...doubts, known: { ...known, low: negate(known.high), high: negate(known.low) } };
}

/** The least mean that rows in doubt may bring about; null where nothing bounds it. */
function lowestMean(
  { total, weight }: MeanState,
  doubts: Doubts,
  least: Rational | null,
  optional: boolean,
  isAnyWeight: boolean,
): Rational | null {
  const { taken, open, known } = doubts;
  if ((taken.n > 0n || open.n > 0n) && least === null) return null;
  const floor = least ?? zero;
  // A blank cell of an optional column takes a row out of the mean.
  const fixed = optional ? zero : taken;
  const maybe = optional ? add(taken, open) : open;
  let mean: MeanState = { total: add(total, multiply(fixed, floor)), weight: add(weight, fixed) };
  if (isAnyWeight) {
    const numbers = numbersOf(doubts, { low: least, high: null })?.low ?? null;
    return numbers === null || mean.weight.n === 0n ? numbers : min(divide(mean.total, mean.weight), numbers);
  }
  mean = pulled(mean, floor, maybe);
  if (known !== null) mean = pulled(mean, known.low, known.weight);
  return mean.weight.n === 0n ? null : divide(mean.total, mean.weight);
}

/** A mean with more weight at a number where that lowers it. */
function pulled({ total, weight }: MeanState, number: Rational, more: Rational): MeanState {
  const isLower = weight.n === 0n || compare(multiply(number, weight), total) < 0;
  return isLower
    ? { total: add(total, multiply(number, more)), weight: add(weight, more) }
    : { total, weight };
}
