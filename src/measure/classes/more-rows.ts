import type { Disposition } from '../../model/data/row-block.ts';
import { type Cell, type Row, isNumber, isUnknown } from '../../model/data/row.ts';
import { multiply, rational, zero } from '../../quantity/numbers/rational.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import { unranked } from '../folds/first-places.ts';
import type { ManyRows } from '../folds/fold.ts';
import type { WindowFolds } from './class-run.ts';

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
  const sum = (column: number): ReturnType<ManyRows['sum']> => {
    const cell = row.cell(column);
    if (!isNumber(cell)) return { sum: zero, numbers: 0, ranked: unranked };
    return { sum: multiply(cell, rational(BigInt(rows))), numbers: rows, ranked: unranked };
  };
  const many: ManyRows = { rows, file: row.file, lines: [], sum };
  let used = false;
  for (const { isIn, folds } of windows) {
    const truth = isIn(row);
    if (truth !== 'false') used = true;
    for (const fold of folds) {
      const { column, weight, distinct } = fold.spec;
      const read = [column, weight, ...(distinct ?? [])].filter((name) => name !== null);
      // A cell that is blank or wrong may refuse each of the rows.
      const isRead = read.every((name) => isSound(row.cell(columnNumber(name))));
      const decision = fold.decide(row, truth);
      if (decision === 'nothing' || (decision === 'many' && isRead)) fold.addMany(row, truth, many);
      else for (let more = 0; more < rows; more += 1) fold.add(row, truth);
    }
  }
  return used ? 'used' : 'out-of-period';
}

function isSound(cell: Cell): boolean {
  return cell !== null && !isUnknown(cell);
}
