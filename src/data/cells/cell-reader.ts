import type { Period } from '../../model/plan/period.ts';
import type { Column } from '../../model/plan/plan.ts';
import type { Unit } from '../../model/quantity.ts';
import { parseFlag } from '../../quantity/numbers/parse-flag.ts';
import {
  type CellReader,
  type CellReading,
  type ColumnReader,
  byCell,
  faulty,
  plainly,
} from './cell-reading.ts';
import { dateColumn } from './date-cell.ts';
import { type KeyFor, numberFault, numberReader } from './number-cell.ts';
import { ownMarks } from './own-marks.ts';
import { percentReader } from './percent-cell.ts';
import { textReader } from './text-cell.ts';
import { isMissingMark, tidyCell } from './tidy-cell.ts';
import { keyForNumber, writtenNumber } from './written-number.ts';

const memoSize = 4096;
/** Longer cells are not remembered, so that a memo stays small. */
const memoText = 200;

/** What the cells of a column stand in. */
interface CellSurroundings {
  /** The year of dates that give none; null where none is known. */
  readonly year: number | null;
  /** The period that is judged, for the column that says when its rows happened; null for others. */
  readonly judged: { readonly period: Period | null } | null;
  /** True where the spellings of the column's texts are remembered. */
  readonly isWatched: boolean;
  /** True where the column is part of its source's key. */
  readonly isKey: boolean;
  /** Texts of the column that show how its numbers and dates are written; few. */
  readonly sample: readonly string[];
}

/**
 * The one place where it is decided what a cell of a column means. Remembers what it has read, within bounds: the cells of
 * a register repeat themselves.
 */
export function cellReader(column: Column, headerUnit: Unit | null, around: CellSurroundings): ColumnReader {
  const own = readerOf(column, headerUnit, around);
  const isOwnMark = ownMarks(column);
  const written = writtenNumber(column.form?.numbers);
  const isNumeric = column.form?.numbers !== undefined;
  const readTidy: CellReader = (raw, unitText) => {
    const { text, remark, fault } = tidyCell(raw);
    if (fault) return fault;
    if (isOwnMark(text)) return remark === null ? plainly(null) : { cell: null, remark };
    const usual = isNumeric ? written(text) : text;
    if (usual === null) return numberFault(text, '', null, keyFor(column, around));
    const reading = own.read(usual, unitText);
    return remark === null || reading.remark ? reading : { ...reading, remark };
  };
  const memo = new Map<string, CellReading>();
  return {
    end: own.end,
    state: own.state,
    absorb: (next) => {
      if (next?.kind !== own.state()?.kind) throw new Error(`two readers of ${column.name} differ`);
      own.absorb(next);
    },
    ...(own.spellings && { spellings: own.spellings }),
    ...(own.sawPlain && { sawPlain: own.sawPlain }),
    ...(own.sawDigits && { sawDigits: own.sawDigits }),
    read: (raw, unitText) => {
      if (unitText !== null || raw.length > memoText) return readTidy(raw, unitText);
      const known = memo.get(raw);
      if (known) return known;
      const reading = readTidy(raw, null);
      if (memo.size >= memoSize) memo.clear();
      memo.set(raw, reading);
      return reading;
    },
  };
}

function readerOf(column: Column, headerUnit: Unit | null, around: CellSurroundings): ColumnReader {
  switch (column.type) {
    case 'text':
      return textReader(column, around.isKey, around.isWatched);
    case 'integer':
    case 'decimal':
      return isRatio(column)
        ? percentReader(column, headerUnit, keyFor(column, around))
        : byCell(numberReader(column, headerUnit, keyFor(column, around)));
    case 'percent':
      return percentReader(column, headerUnit, keyFor(column, around));
    case 'date':
      return dateColumn({ year: around.year, form: column.form, sample: around.sample }, around.judged);
    case 'boolean':
      return byCell(readBoolean);
  }
}

function keyFor({ form }: Column, { sample }: CellSurroundings): KeyFor {
  return (text) => keyForNumber(text, sample, form?.numbers);
}

function isRatio({ unit }: Column): boolean {
  return unit !== null && 'dimension' in unit && unit.dimension === 'ratio';
}

/** Reads 是/否, 有/无, √/×, Y/N and the like; 无 is no, not a missing value. */
function readBoolean(text: string): CellReading {
  const flag = parseFlag(text);
  if (flag !== null) return plainly(flag);
  return isMissingMark(text) ? plainly(null) : faulty('data/bad-boolean', {});
}
