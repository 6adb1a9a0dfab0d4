import type { Rational, Unit } from '../quantity.ts';
import type { Cell, RankedRows, Row } from './row.ts';

/** Cells as codes: rows of equal codes have cells that are equal to the letter. */
export interface CodedColumn {
  readonly kind: 'codes';
  /** By row. */
  readonly codes: Int32Array;
  /** By code; another array as soon as codes mean something else. */
  readonly cells: readonly Cell[];
}

/** Numbers: `numbers[row] / 10 ** scales[row]`, times the factor. */
export interface NumberColumn {
  readonly kind: 'numbers';
  /** Whole numbers of up to eleven digits. */
  readonly numbers: Float64Array;
  /** 0 to 6; 254 for a blank cell. */
  readonly scales: Uint8Array;
  readonly factor: Rational;
  /** Where each row names its unit: the factor is then that of the row's unit beside. */
  readonly units?: RowUnitCodes;
}

/** The units of the numbers of a block, by row. */
export interface RowUnitCodes {
  /** By row. */
  readonly codes: Int32Array;
  readonly unitOf: (code: number) => Unit;
  /** Another object as soon as codes mean something else. */
  readonly meaning: object;
}

/** Texts as fingerprints: four words a row; those of a blank cell mean nothing. */
export interface TextColumn {
  readonly kind: 'texts';
  readonly words: Uint32Array;
}

/** The cells of one column in a block. */
export type BlockColumn = CodedColumn | NumberColumn | TextColumn;

/** The scale of a blank cell in a column of numbers. */
export const blankScale = 254;

/**
 * Rows of one file, column by column, for whoever takes many at once. Every cell that is asked is sound, and blank only
 * where that was allowed. The arrays are used again for the next block: whoever wants to keep something copies it.
 */
export interface RowBlock {
  readonly file: number;
  /** How many rows there are to take. */
  readonly length: number;
  /** The numbers of those rows, in order; columns and lines are by number. */
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  /** The columns of the source, by number; null for those nobody asked for. */
  readonly columns: readonly (BlockColumn | null)[];
  /** One of the rows, good until the next call. */
  readonly row: (number: number) => Row;
}

/** Where the rows of a block went. */
export interface BlockAccount {
  readonly used: number;
  readonly outOfPeriod: number;
  readonly rejected: number;
}

/** Somebody who takes rows by the block. */
export interface BlockConsumer {
  /** True for a column that is to be handed over as codes, whatever its cells. */
  readonly needsCodes: (column: number) => boolean;
  /** True for a column whose blank cells it wants to see row by row. */
  readonly needsFilled: (column: number) => boolean;
  readonly add: (block: RowBlock) => BlockAccount;
}

/** The numbers of a column over some rows, none below zero: their sum, how many there are, and the rows at the ends. */
export interface SummedColumn {
  readonly sum: Rational;
  readonly numbers: number;
  readonly ranked: RankedRows;
}

/** Where a row went in the row account. */
export type Disposition = 'used' | 'out-of-period' | 'rejected';

/**
 * What an error leaves in doubt: one row, which may be any or none; any number of rows beside those that were read; or
 * everything. `nested`: everything where rows of periods that lie within one another are taken together. `none`: that has
 * been said with another code.
 */
export type Harm = 'row' | 'more' | 'all' | 'nested' | 'none';

/** Somebody who takes the rows of one source. */
export interface RowConsumer {
  readonly add: (row: Row) => Disposition;
  /** Takes so many more rows like the one it was just given; null where each has to be given by itself. */
  readonly addMore?: (row: Row, rows: number) => Disposition | null;
  /**
   * Takes so many rows that are like one, save in columns that were summed; null, and nothing done, where something of them
   * has to be looked at row by row.
   */
  readonly addSummed?: (
    row: Row,
    rows: number,
    sums: ReadonlyMap<number, SummedColumn>,
  ) => Disposition | null;
  /** Hears that all keys of the rows to come are whole and different: nobody need look at them. */
  readonly keysAreKnown?: () => void;
  /** Takes sound rows by the block, in the order of the file among the others; without it they come one by one. */
  readonly blocks?: BlockConsumer;
  /** Hears of a nil return: a row that reports for its unit and period and is not counted. */
  readonly nil?: (row: Row) => void;
  /** Hears, before a file's rows, which optional columns it has not: what depends on them nobody knows. */
  readonly lacks?: (file: number, columns: ReadonlySet<number>) => void;
  /** Hears of the label of a total row, as the plan has it. */
  readonly total?: (column: string, label: string) => void;
  /** True for a column whose texts tell rows apart: in a key, in a distinct count. */
  readonly tellsApart?: (column: number) => boolean;
  /** Hears how the texts of a column are shown, by what they are compared as. */
  readonly spelled?: (column: number, shown: ReadonlyMap<string, string>) => void;
  /**
   * Hears of an error that touches every target of the source, or those that read a column, and of how much it leaves in
   * doubt; everything, where nothing is said of that.
   */
  readonly touch: (code: string, column?: string | null, harm?: Harm) => void;
}
