import { isNumber } from '../../model/data/row.ts';
import { blankScale, type NumberColumn, type RowUnitCodes } from '../../model/data/row-block.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { type BareNumbers, unitOfRow } from '../cells/number-cell.ts';
import { divide, multiply, rational } from '../../quantity/numbers/rational.ts';
import { type Scaled, scaledNumber } from '../../quantity/numbers/scaled-number.ts';
import { goodRow } from './kernel/kernel.ts';
import type { BlockReader, FieldOfTable, Filling } from './block-reader.ts';
import type { CodedReader } from './coded-reader.ts';

/** What the kernel says of a cell that is no plain number. */
const toBeRead = 255;

/**
 * Reads a column of numbers that are mostly plain digits, straight from the bytes; the others one by one. `isHeld` where
 * totals are held against the column; `units` where each row names its unit.
 */
export function numberReader(
  given: FieldOfTable,
  { factor, decimals, mayBeNegative }: BareNumbers,
  isHeld: boolean,
  units: RowUnits | null = null,
): BlockReader {
  const { table, field, role } = given;
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
    // 零 is a number, and a mark that nothing happened.
    const isOther = (role.says && role.isNothing(text)) || role.isLabel(text);
    const found = isOther ? null : readNumber(given, { factor, isHeld, units }, row, text);
    if (found === null) single[row] = 1;
    else if (found === 'blank') scales[row] = blankScale;
    else [numbers[row], scales[row]] = [found.number, found.scale];
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
    ...(units && { units }),
  };
  return {
    column,
    ...(units && decimals === 0 && { filling: wholeUnits(units) }),
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
      const value = rational(BigInt(numbers[row] ?? 0), 10n ** BigInt(scale));
      if (units === null) return multiply(value, factor);
      const unit = units.at(row);
      return { ...multiply(value, unit.factor), unit };
    },
  };
}

/** Reads a cell that is no plain number; null where its row has to be read on its own. */
function readNumber(
  { reader }: FieldOfTable,
  how: { readonly factor: Rational; readonly isHeld: boolean; readonly units: RowUnits | null },
  row: number,
  text: string,
): Scaled | 'blank' | null {
  const { factor, isHeld, units } = how;
  const unitText = units?.textAt(row) ?? null;
  const { cell, remark, seen } = reader.read(text, unitText);
  const unit = units === null || unitText === null ? null : units.of(unitText);
  // Its unit is not known yet, or stands behind the number itself.
  if (units !== null && (unit === null || (isNumber(cell) && cell.unit?.text !== unit.text))) return null;
  if (remark !== null || seen) return null;
  if (cell === null) return 'blank';
  // How far a total may be off is told by how a number is written.
  return isHeld || !isNumber(cell) ? null : scaledNumber(divide(cell, unit?.factor ?? factor));
}

/** Leaves rows out whose unit may make a fraction of a whole number: three of a hundred are no integer. */
function wholeUnits(units: RowUnits): Filling {
  return {
    take: (row) => units.at(row).factor.d === 1n,
    leave: () => undefined,
    resume: () => undefined,
    text: () => null,
  };
}

/** The units that rows name beside a number. */
export interface RowUnits extends RowUnitCodes {
  /** What the numbers of a row measure, once its blanks are filled. */
  readonly at: (row: number) => Unit;
  /** The text that names the unit of a row; null where a blank has yet to be filled. */
  readonly textAt: (row: number) => string | null;
  /** The unit that a text names. */
  readonly of: (text: string) => Unit;
}

/** Reads the units of rows from the column that has them, null where the file has none; each different text once. */
export function rowUnits(
  reader: CodedReader | null,
  headerUnit: Unit | null,
  most: number,
  textAt: (row: number) => string | null,
): RowUnits {
  const none = new Int32Array(reader === null ? most : 0);
  let units: (Unit | undefined)[] = [];
  let meaning: object = units;
  const unitOf = (code: number): Unit => {
    if (reader !== null && meaning !== reader.column.cells) {
      meaning = reader.column.cells;
      units = [];
    }
    return (units[code] ??= unitOfRow(reader?.textOf(code) ?? '', headerUnit));
  };
  return {
    get codes() {
      return reader?.column.codes ?? none;
    },
    get meaning() {
      return reader?.column.cells ?? units;
    },
    unitOf,
    textAt,
    of: (text) => unitOfRow(text, headerUnit),
    at: (row) => unitOf((reader?.column.codes ?? none)[row] ?? 0),
  };
}
