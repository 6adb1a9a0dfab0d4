import type { Disposition, SummedColumn } from '../../model/data/row-block.ts';
import { type Cell, type Row, isNumber, isUnknown } from '../../model/data/row.ts';
import { multiply, rational, zero } from '../../quantity/numbers/rational.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import { unranked } from '../folds/first-places.ts';
import type { FoldRun } from '../folds/fold-run.ts';
import type { ManyRows } from '../folds/fold.ts';
import type { WindowFolds } from './class-tables.ts';

/** How many rows of those that are alike are kept as examples. */
const mostPlaces = 6;

/**
 * Adds so many more rows like one that was added before and not rejected, as a database counts them: together where a fold
 * can take them so, else one by one.
 */
export function addMoreRows(
  windows: readonly WindowFolds[],
  columnNumber: ColumnNumber,
  row: Row,
  rows: number,
): Disposition {
  const many = rowsLike(row, rows, new Map());
  let used = false;
  for (const { isIn, folds } of windows) {
    const truth = isIn(row);
    if (truth !== 'false') used = true;
    for (const fold of folds) {
      const decision = fold.decide(row, truth);
      if (decision === 'nothing' || (decision === 'many' && isRead(fold, row, columnNumber)))
        fold.addMany(row, truth, many);
      else for (let more = 0; more < rows; more += 1) fold.add(row, truth);
    }
  }
  return used ? 'used' : 'out-of-period';
}

/**
 * Adds so many rows that are like one, save in columns that were summed; null, and nothing done, where a fold wants to see
 * the numbers of each.
 */
export function addSummedRows(
  windows: readonly WindowFolds[],
  columnNumber: ColumnNumber,
  row: Row,
  rows: number,
  sums: ReadonlyMap<number, SummedColumn>,
): Disposition | null {
  const [many, more] = [rowsLike(row, rows, sums), rowsLike(row, rows - 1, sums)];
  const steps: (() => void)[] = [];
  let used = false;
  for (const { isIn, folds } of windows) {
    const truth = isIn(row);
    if (truth !== 'false') used = true;
    for (const fold of folds) {
      const { column } = fold.spec;
      const decision = fold.decide(row, truth);
      const isTogether = decision === 'nothing' || (decision === 'many' && isRead(fold, row, columnNumber));
      const isSummed = column !== null && sums.has(columnNumber(column));
      if (isSummed) {
        if (!isTogether) return null;
        steps.push(() => fold.addMany(row, truth, many));
        continue;
      }
      // The first one is added as it is: its key, its sign.
      steps.push(() => {
        fold.add(row, truth);
        if (isTogether && rows > 1) fold.addMany(row, truth, more);
        else for (let one = 1; one < rows; one += 1) fold.add(row, truth);
      });
    }
  }
  for (const step of steps) step();
  return used ? 'used' : 'out-of-period';
}

function rowsLike(row: Row, rows: number, sums: ReadonlyMap<number, SummedColumn>): ManyRows {
  const { file, line, alike = null } = row;
  const places = Array.from({ length: Math.min(rows, mostPlaces) }, () => line);
  const sum = (column: number): SummedColumn => {
    const own = sums.get(column);
    if (own) return own;
    const cell = row.cell(column);
    if (!isNumber(cell)) return { sum: zero, numbers: 0, ranked: unranked };
    const ranked = places.map(() => ({ file, line, alike, rank: { n: cell.n, d: cell.d } }));
    return {
      sum: multiply(cell, rational(BigInt(rows))),
      numbers: rows,
      ranked: { high: ranked, low: ranked },
    };
  };
  const numbers = (column: number): ReturnType<ManyRows['numbers']> => {
    const cell = row.cell(column);
    return isNumber(cell) ? [[{ n: cell.n, d: cell.d }, rows]] : [];
  };
  return { rows, file, lines: places, alike, sum, numbers };
}

/** False where a cell that the fold reckons with is blank or wrong: it may refuse each of the rows. */
function isRead({ spec }: FoldRun, row: Row, columnNumber: ColumnNumber): boolean {
  const { column, weight, distinct } = spec;
  const read = [column, weight, ...(distinct ?? [])].filter((name) => name !== null);
  return read.every((name) => isSound(row.cell(columnNumber(name))));
}

function isSound(cell: Cell): boolean {
  return cell !== null && !isUnknown(cell);
}
