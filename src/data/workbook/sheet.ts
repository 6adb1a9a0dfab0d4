import type { WorkSheet } from '@e965/xlsx';

/** A sheet as texts: what its cells show. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its days are counted from 1904. */
  readonly is1904: boolean;
  /** By row, from the first row of the sheet on; each is as long as it holds something. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell is a number with a decimal point, whatever marks its texts have; null where nobody asked. */
  readonly isDecimal: ((row: number, column: number) => boolean) | null;
  /** How many of its rows and columns that hold something are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** What was read of a sheet, before its merged cells are made one. */
export interface RawSheet {
  /** By row; a row that holds nothing may be missing, and each is as long as it has texts. */
  readonly rows: string[][];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHiddenColumn: (column: number) => boolean;
  readonly merges: NonNullable<WorkSheet['!merges']>;
  /** Which cells are numbers with a point; null where nobody asked. */
  readonly decimals: ReadonlySet<number> | null;
}

/** A cell by one number. */
export function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}
