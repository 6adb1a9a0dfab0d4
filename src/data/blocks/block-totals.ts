import {
  type CodedColumn,
  type NumberColumn,
  type RowBlock,
  blankScale,
} from '../../model/data/row-block.ts';
import { isNumber } from '../../model/data/row.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { multiply, rational, zero } from '../../quantity/numbers/rational.ts';
import { scales } from '../../quantity/numbers/scaled-number.ts';
import { type ColumnSum, type Reconciler, joined } from '../rows/reconcile-totals.ts';

/** Adds a block's rows to what totals are held against; `textOf` gives a cell as it is written. */
export function addToTotals(
  { columns }: Source,
  totals: Reconciler,
  block: RowBlock,
  textOf: (row: number, column: number) => string,
): void {
  if (totals.held.length === 0) return;
  const sums = new Map<number, ColumnSum>();
  for (const number of totals.held) {
    const column = block.columns[number];
    if (!column || column.kind === 'texts') continue;
    const sum =
      column.kind === 'numbers'
        ? sumOf(column, block, columns[number]?.type === 'integer')
        : sumOfCodes(column, block, (row, cell) => totals.sumOf(number, cell, textOf(row, number)));
    if (sum !== null) sums.set(number, sum);
  }
  totals.addRows(block.length, sums);
}

/** The same of a column that comes as codes: each different cell is looked at once, and counted. */
function sumOfCodes(
  { codes, cells }: CodedColumn,
  { rows, length }: RowBlock,
  sumOfCell: (row: number, cell: Rational) => ColumnSum,
): ColumnSum | null {
  const counts = new Map<number, { readonly row: number; count: number }>();
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const code = codes[row] ?? 0;
    const own = counts.get(code);
    if (own === undefined) counts.set(code, { row, count: 1 });
    else own.count += 1;
  }
  let all: ColumnSum | null = null;
  for (const [code, { row, count }] of counts) {
    const cell = cells[code] ?? null;
    if (!isNumber(cell)) continue;
    const one = sumOfCell(row, cell);
    const times = rational(BigInt(count));
    const sum = { ...one, sum: multiply(one.sum, times), tolerance: multiply(one.tolerance, times) };
    all = all === null ? sum : joined(all, sum);
  }
  return all;
}

/** What the numbers of one scale come to. */
interface ScaleSum {
  sum: number;
  count: number;
  least: number;
  greatest: number;
}

/**
 * The exact sum of a block's numbers, half a unit of the last printed place for each (nothing for whole numbers), the least
 * and the greatest of them; null where there are none.
 */
function sumOf(
  { numbers, scales: decimals, factor }: NumberColumn,
  { rows, length }: RowBlock,
  areWhole: boolean,
): ColumnSum | null {
  const byScale = Array.from({ length: scales }, (): ScaleSum => {
    return { sum: 0, count: 0, least: Infinity, greatest: -Infinity };
  });
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const own = byScale[decimals[row] ?? blankScale];
    if (own === undefined) continue;
    const number = numbers[row] ?? 0;
    own.sum += number;
    own.count += 1;
    own.least = Math.min(own.least, number);
    own.greatest = Math.max(own.greatest, number);
  }
  const met = byScale.flatMap(({ sum, count, least, greatest }, scale) => {
    if (count === 0) return [];
    const power = 10n ** BigInt(scale);
    const worth = (whole: number): Rational => multiply(rational(BigInt(whole), power), factor);
    const tolerance = areWhole ? zero : multiply(rational(BigInt(count), 2n * power), factor);
    return [{ sum: worth(sum), tolerance, least: worth(least), greatest: worth(greatest) }];
  });
  const [first, ...others] = met;
  return first === undefined ? null : others.reduce(joined, first);
}
