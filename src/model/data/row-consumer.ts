import type { BlockConsumer } from './row-block.ts';
import type { Row } from './row.ts';

/** Where a row went in the row account. */
export type Disposition = 'used' | 'out-of-period' | 'rejected';

/** Somebody who takes the rows of one source. */
export interface RowConsumer {
  readonly add: (row: Row) => Disposition;
  /** Takes sound rows by the block, in the order of the file among the others; without it they come one by one. */
  readonly blocks?: BlockConsumer;
  /** Hears of a nil return: a row that reports for its unit and period and is not counted. */
  readonly nil?: (row: Row) => void;
  /** Hears of an error that touches every target of the source, or those that read a column. */
  readonly touch: (code: string, column?: string) => void;
}
