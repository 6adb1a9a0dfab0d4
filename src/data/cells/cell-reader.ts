import type { Column } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { readBoolean } from './boolean-cell.ts';
import { readDate } from './date-cell.ts';
import type { CellReader, CellReading } from './fault.ts';
import { numberReader } from './number-cell.ts';
import { percentReader } from './percent-cell.ts';
import { textReader } from './text-cell.ts';

const memoSize = 4096;

/**
 * The one place where it is decided what a cell of a column means. Remembers what it has read, within bounds: the cells of
 * a register repeat themselves.
 */
export function cellReader(column: Column, headerUnit: Unit | null): CellReader {
  const read = readerOf(column, headerUnit);
  const memo = new Map<string, CellReading>();
  return (text, unitText) => {
    if (unitText !== null) return read(text.trim(), unitText);
    const known = memo.get(text);
    if (known) return known;
    const reading = read(text.trim(), null);
    if (memo.size >= memoSize) memo.clear();
    memo.set(text, reading);
    return reading;
  };
}

function readerOf(column: Column, headerUnit: Unit | null): CellReader {
  switch (column.type) {
    case 'text':
      return textReader(column);
    case 'integer':
    case 'decimal':
      return numberReader(column, headerUnit);
    case 'percent':
      return percentReader(column, headerUnit);
    case 'date':
      return readDate;
    case 'boolean':
      return readBoolean;
  }
}
