import type { Cell } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { BlockColumn } from '../../model/data/row-block.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import type { RowTable } from './row-table.ts';

/** Reads the cells of one column for all good rows of a table. */
export interface BlockReader {
  readonly column: BlockColumn;
  /** Reads so many rows; those whose cell has to be read on its own it marks in `table.single`. */
  readonly read: (rows: number) => void;
  /** Hears which of these rows are taken by the block, in order. */
  readonly watch: (rows: Uint32Array, length: number, place: (row: number) => Place) => void;
  /** What the cell of a row taken by the block means. */
  readonly cell: (row: number) => Cell;
}

/** What is wanted of the cells of a field so that a row may be taken by the block. */
export interface FieldRole {
  /** A blank cell keeps the row out. */
  readonly filled: boolean;
  /** True for a text that cannot be a label, a header or a mark of a nil row, as far as that is asked of the field. */
  readonly isPlain: (text: string) => boolean;
  /** True where a cell of nothing but digits and marks is not plain either: a label may stand further on. */
  readonly isText: boolean;
  /** True where `isPlain` is asked at all. */
  readonly isAsked: boolean;
}

/** What all readers of columns are made of. */
export interface FieldOfTable {
  readonly table: RowTable;
  readonly field: number;
  readonly reader: ColumnReader;
  readonly role: FieldRole;
}
