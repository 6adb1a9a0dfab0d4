import { isNumber } from '../../model/data/row.ts';
import { blankScale, type NumberColumn } from '../../model/data/row-block.ts';
import type { BareNumbers } from '../cells/number-cell.ts';
import { divide, multiply, rational } from '../../quantity/numbers/rational.ts';
import { scaledNumber } from '../../quantity/numbers/scaled-number.ts';
import { goodRow } from './kernel/kernel.ts';
import type { BlockReader, FieldOfTable } from './block-reader.ts';

/** What the kernel says of a cell that is no plain number. */
const toBeRead = 255;

/**
 * Reads a column of numbers that are mostly plain digits, straight from the bytes; the others one by one. `isHeld` where
 * totals are held against the column.
 */
export function numberReader(
  { table, field, reader, role }: FieldOfTable,
  { factor, decimals, mayBeNegative }: BareNumbers,
  isHeld: boolean,
): BlockReader {
  const { kernel, single } = table;
  const numberTable = kernel.reserve(table.most * 8);
  const scaleTable = kernel.reserve(table.most);
  let buffer: ArrayBuffer | null = null;
  let numbers = new Float64Array(0);
  let scales = new Uint8Array(0);
  const refresh = (): void => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    numbers = new Float64Array(buffer, numberTable, table.most);
    scales = new Uint8Array(buffer, scaleTable, table.most);
  };
  const readOne = (row: number): void => {
    const text = table.textAt(row, field);
    const reading = reader.read(text, null);
    const { cell } = reading;
    // 零 is a number, and a mark that nothing happened.
    if ((role.says && role.isNothing(text)) || role.isLabel(text)) single[row] = 1;
    else if (reading.remark !== null || reading.seen) single[row] = 1;
    else if (cell === null) scales[row] = blankScale;
    // How far a total may be off is told by how a number is written.
    else if (isHeld) single[row] = 1;
    else {
      const parts = isNumber(cell) ? scaledNumber(divide(cell, factor)) : null;
      if (parts === null) single[row] = 1;
      else {
        numbers[row] = parts.number;
        scales[row] = parts.scale;
      }
    }
  };
  const column: NumberColumn = {
    kind: 'numbers',
    get numbers() {
      return numbers;
    },
    get scales() {
      return scales;
    },
    factor,
  };
  return {
    column,
    read: (rows) => {
      const input = table.input + table.base;
      const others = kernel.digits(
        input,
        rows,
        ...table.tables,
        field,
        decimals,
        mayBeNegative ? 1 : 0,
        numberTable,
        scaleTable,
      );
      refresh();
      if (others === 0) return;
      const { kinds } = table;
      for (let row = 0; row < rows; row += 1) {
        if (kinds[row] !== goodRow) continue;
        if (scales[row] === toBeRead) readOne(row);
        if (scales[row] === blankScale && role.filled) single[row] = 1;
      }
    },
    watch: () => undefined,
    cell: (row) => {
      const scale = scales[row] ?? 0;
      if (scale === blankScale) return null;
      const number = BigInt(numbers[row] ?? 0);
      const value = scale === 0 ? { n: number, d: 1n } : rational(number, 10n ** BigInt(scale));
      return factor.n === 1n && factor.d === 1n ? value : multiply(value, factor);
    },
  };
}
