import type { ColumnType, NumberForm } from '../plan/plan.ts';

/** A table of data as it was found, without a plan: what a source of a plan can be written from. */
export interface Register {
  /** As shown to people. */
  readonly file: string;
  /** Of a workbook; null for other files. */
  readonly sheet: string | null;
  readonly rows: number;
  readonly columns: readonly RegisterColumn[];
  /** Labels of rows that total others, by the column that they stand in. */
  readonly totals: readonly { readonly column: number; readonly labels: readonly string[] }[];
}

/** A column as its cells are. */
export interface RegisterColumn {
  readonly header: string;
  readonly type: ColumnType | 'empty';
  /** Of its header, or of all of its cells; null where there is none. */
  readonly unit: string | null;
  readonly filled: number;
  readonly blank: number;
  /** Its different texts with how often they stand there, most often first; null where there are too many. */
  readonly values: readonly { readonly text: string; readonly count: number }[] | null;
  /** No two cells are the same. */
  readonly isUnique: boolean;
  /** How its numbers are written; null where as usual. */
  readonly numbers: NumberForm | null;
  /** Which way round its days stand, and whether a day says so (03/05/2017 does not); null where the year stands first. */
  readonly dates: { readonly order: 'dmy' | 'mdy'; readonly isSure: boolean } | null;
  /** Texts that say that there is no figure, beside the usual marks. */
  readonly missing: readonly string[];
}
