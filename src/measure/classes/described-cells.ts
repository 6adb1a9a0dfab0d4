import { type Cell, type Row, isNumber, isUnknown } from '../../model/data/row.ts';
import { type CodedColumn, type RowBlock, blankScale } from '../../model/data/row-block.ts';
import { one } from '../../quantity/numbers/rational.ts';
import { cellKey } from '../conditions/compare-cells.ts';

/** What tells rows apart: the cells of some columns, as codes that are equal only where no question tells the cells apart. */
export interface CodedCells {
  /** By row of a block. */
  readonly codes: Int32Array;
  /** Another object as soon as codes mean something else. */
  readonly meaning: object;
  /** Cells that stand for all of a code. */
  readonly cellsOf: (code: number) => readonly Cell[];
}

/** Finds the codes of a block's rows. The same object is the same block. */
export type FindCodes = (block: RowBlock) => CodedCells;

/** The codes of one column. */
export function codesOfColumn(number: number): FindCodes {
  return (block) => {
    const { codes, cells } = codedColumn(block, number);
    return { codes, meaning: cells, cellsOf: (code) => [cells[code] ?? null] };
  };
}

/** The codes of the units that rows name for the numbers of a column; one of them is that of all rows without a number. */
export function codesOfUnits(number: number): FindCodes {
  let codes = new Int32Array(0);
  return ({ columns, rows, length, lines }) => {
    const column = columns[number];
    if (column?.kind !== 'numbers' || !column.units) throw new Error(`column ${number} comes without units`);
    const { scales, units } = column;
    if (codes.length < lines.length) codes = new Int32Array(lines.length);
    for (let index = 0; index < length; index += 1) {
      const row = rows[index] ?? 0;
      codes[row] = scales[row] === blankScale ? 0 : (units.codes[row] ?? 0) + 1;
    }
    const cellsOf = (code: number): readonly Cell[] => [
      code === 0 ? null : { ...one, unit: units.unitOf(code - 1) },
    ];
    return { codes, meaning: units.meaning, cellsOf };
  };
}

/** The unit of a cell, told apart from every other. */
export function unitName(cell: Cell): string {
  return isNumber(cell) ? `=${cell.unit?.text ?? ''};` : '-;';
}

/** A column of a block that was asked to come as codes. */
export function codedColumn(block: RowBlock, number: number): CodedColumn {
  const column = block.columns[number];
  if (column?.kind !== 'codes') throw new Error(`column ${number} comes without codes`);
  return column;
}

/** A row of which only some cells are known. */
export function rowOf(cell: Row['cell']): Row {
  return { file: -1, line: 0, cell, place: nowhere };
}

function nowhere(): never {
  throw new Error('cells that stand for others have no place');
}

/** A row that holds cells in these columns. */
export function rowOfCells(columns: readonly number[], cells: readonly Cell[]): Row {
  return rowOf((column) => cells[columns.indexOf(column)] ?? null);
}

/** A cell as it is: told apart from every other. With its length, so that two descriptions never run together. */
export function itself(cell: Cell): string {
  if (cell === null) return '-';
  const text = isUnknown(cell) ? cell.code : cellKey(cell);
  return `${text.length}:${text}`;
}
