import type { BlockColumn } from '../../model/data/row-block.ts';
import type { Cell } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { ColumnReader } from '../cells/cell-reading.ts';
import type { RowTable } from './row-table.ts';

/** Reads the cells of one column for all good rows of a table. */
export interface BlockReader {
  readonly column: BlockColumn;
  /**
   * Reads so many rows; those whose cell has to be read on its own it marks in `table.single`. While the beginnings of rows
   * are open, it counts their texts in `table.texts`, and a label keeps a row out.
   */
  readonly read: (rows: number, isOpen: boolean) => void;
  /** Hears which of these rows are taken by the block, in order. */
  readonly watch: (rows: Uint32Array, length: number, place: (row: number) => Place) => void;
  /** What the cell of a row taken by the block means. */
  readonly cell: (row: number) => Cell;
  /** Of a column whose blanks are filled from above. */
  readonly filling?: Filling;
}

/** Fills the blanks of a column while rows are taken in order. */
export interface Filling {
  /** Takes a row, or fills it; false where it has to be taken on its own. */
  readonly take: (row: number) => boolean;
  /** Says what stands above, by field, before rows are taken one by one. */
  readonly leave: (above: Map<number, string>) => void;
  /** Hears what stands above after they were; `row` is the one that was taken, -1 for others. */
  readonly resume: (above: ReadonlyMap<number, string>, row: number) => void;
  /** The text that a blank was filled with; null for a row that had its own. */
  readonly text: (row: number) => string | null;
}

/** What is wanted of the cells of a field so that a row may be taken by the block. */
export interface FieldRole {
  /** A blank cell keeps the row out. */
  readonly filled: boolean;
  /** A mark that nothing happened keeps the row out. */
  readonly says: boolean;
  /** True for a text that says that nothing happened or that there is nothing. */
  readonly isNothing: (text: string) => boolean;
  /** The most units that a header's name or a mark of the plan's own has. */
  readonly heading: number;
  /** True for a text that keeps its row out wherever it stands: the label of a declared total. */
  readonly isTotal: (text: string) => boolean;
  /** What a text that is not blank may be beside data. */
  readonly isLabel: (text: string) => boolean;
}

/** What all readers of columns are made of. */
export interface FieldOfTable {
  readonly table: RowTable;
  readonly field: number;
  readonly reader: ColumnReader;
  readonly role: FieldRole;
}

/** Texts of a row, of which one may be a label. */
export const textsAsked = 2;
