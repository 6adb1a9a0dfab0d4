import type { Rational } from '../../model/quantity.ts';
import type { Bounds } from '../../model/verdict/verdict.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import { hull } from '../../quantity/numbers/interval.ts';
import { ceil, compare, max, min, multiply, rational } from '../../quantity/numbers/rational.ts';
import { type Doubts, numbersOf } from './doubts.ts';
import {
  type FigureColumn,
  type Fold,
  contributionOf,
  isRefused,
  numberCell,
  plainFigure,
  rankOf,
} from './fold.ts';

/** How many rows hold each number, by its exact text: memory goes with the different numbers. */
export interface PercentileState {
  readonly numbers: Map<string, { readonly number: Rational; readonly rows: number }>;
}

/**
 * A percentile by nearest rank: the least number such that at least the part `at` of all rows holds no greater one. It is
 * always a number of some row, and exact; of an even number of rows the median is the lower of the two in the middle.
 */
export function percentileFold(options: FigureColumn, at: Rational): Fold<PercentileState> {
  const { column, optional } = options;
  const addRows = (state: PercentileState, number: Rational, rows: number): void => {
    const text = exactText(number);
    const known = state.numbers.get(text)?.rows ?? 0;
    state.numbers.set(text, { number, rows: known + rows });
  };
  return {
    start: () => ({ numbers: new Map() }),
    add: (state, row) => {
      const number = numberCell(row, column, optional);
      if (isRefused(number)) return number;
      if (number !== null) addRows(state, { n: number.n, d: number.d }, 1);
      return null;
    },
    addMany: (state, many) => {
      for (const [number, rows] of many.numbers(column)) addRows(state, number, rows);
    },
    merge: (a, b) => {
      for (const { number, rows } of b.numbers.values()) addRows(a, number, rows);
      return a;
    },
    read: ({ numbers }) => {
      const sorted = sortedNumbers(numbers);
      const all = rowsOf(sorted);
      const figure = numberAt(sorted, at, 0, all);
      if (figure === null) return plainFigure(null, 'nothing-to-average');
      return { ...plainFigure(figure), rank: { some: rankIn(all, at), all } };
    },
    rank: (row) => rankOf(row.cell(column)),
    contribution: (row) => contributionOf(row, options),
    bounds: (state, doubts) => percentileBounds(state, doubts, at, options),
  };
}

type Numbers = PercentileState['numbers'];
type Sorted = readonly { readonly number: Rational; readonly rows: number }[];

function sortedNumbers(numbers: Numbers): Sorted {
  return [...numbers.values()].sort((a, b) => compare(a.number, b.number));
}

function rowsOf(sorted: Sorted): number {
  return sorted.reduce((sum, { rows }) => sum + rows, 0);
}

/** Which of so many numbers, from the least, is the one at a part of them. */
function rankIn(all: number, at: Rational): number {
  return Math.max(1, Number(ceil(multiply(at, rational(all)))));
}

/** The number at a part of `all` rows, of which `below` are less than those that are sorted; null where it is none of these. */
function numberAt(sorted: Sorted, at: Rational, below: number, all: number): Rational | null {
  const rank = rankIn(all, at);
  let before = below;
  if (before >= rank) return null;
  for (const { number, rows } of sorted) {
    before += rows;
    if (before >= rank) return number;
  }
  return null;
}

/** At worst every row in doubt is taken and has the least number it may have, at best the greatest. */
function percentileBounds(
  { numbers }: PercentileState,
  doubts: Doubts,
  at: Rational,
  { range, optional }: FigureColumn,
): Bounds {
  const sorted = sortedNumbers(numbers);
  const sure = rowsOf(sorted);
  const exists = sure > 0 || (doubts.taken.n > 0n && !optional);
  const other = numbersOf(doubts, range) ?? { low: null, high: null };
  const [least, greatest] = [sorted[0]?.number, sorted.at(-1)?.number];
  if (doubts.extent !== 'rows') {
    const own = least && greatest ? { low: least, high: greatest } : other;
    return { interval: hull(own, other), exists };
  }
  const all = sure + doubts.rows;
  const low =
    numberAt(sorted, at, doubts.rows, all) ?? (least && other.low ? min(least, other.low) : other.low);
  const high =
    numberAt(sorted, at, 0, all) ?? (greatest && other.high ? max(greatest, other.high) : other.high);
  return { interval: { low, high }, exists };
}
