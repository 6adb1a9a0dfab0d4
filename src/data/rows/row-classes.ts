import type { ColumnUses } from '../../model/data/demand.ts';
import type { RowNames, RowsAlike } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';

/** What a database adds up of a column over the rows of a class, as it writes numbers; none of them is below zero. */
export interface ColumnSum {
  readonly sum: string;
  readonly least: string;
  readonly greatest: string;
}

/** Rows of a table that are alike in all that is asked of them, save in the columns that are summed. */
export interface RowClass extends RowsAlike {
  readonly rows: number;
  /** By the place of a column in the table; empty where none is summed. */
  readonly sums: ReadonlyMap<number, ColumnSum>;
}

/** Classes, and at the end why they broke off; null where they are all there. */
export type Classes = AsyncGenerator<readonly RowClass[], Finding | null>;

/** A table of a database made ready for some columns of its rows. */
export interface PreparedTable {
  /** The columns that are read of each class: those asked without those that only tell rows apart. */
  readonly asked: readonly string[];
  /** True where the database has seen that every key is whole and different from the others. */
  readonly areKeysKnown: boolean;
  readonly classes: () => Classes;
}

/** Reads the rows of a table of a database class by class. */
export interface TableReader {
  readonly prepare: (asked: readonly string[], uses?: ColumnUses) => Promise<PreparedTable>;
  /** True where the database sees that every key is whole and different; asked once. */
  readonly knowsKeys: () => Promise<boolean>;
  /** The rows of some classes, told apart by the numbers that were summed. */
  readonly within: (classes: readonly RowClass[]) => Classes;
  /** Says which rows are taken now; null where none are. */
  readonly lookAt: (alike: RowsAlike | null) => void;
  readonly looked: () => RowsAlike | null;
  /** Says how many of the rows just read are data: where all are, no column need be looked at again for labels and marks. */
  readonly tookAll: (rows: number) => void;
  /** The keys of the first rows of some classes: how many are wanted of each. */
  readonly names: (wanted: ReadonlyMap<RowsAlike, number>) => Promise<RowNames>;
}
