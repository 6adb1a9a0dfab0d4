import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { MatchedColumn } from './class-query.ts';
import type { Connection, databaseFault, Dialect } from './engine.ts';

/** A table of a database, as it is read. */
export interface OpenTable {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly relation: string;
  readonly columns: readonly MatchedColumn[];
  readonly source: Source;
  /** Says what an error of the database means. */
  readonly faultOf: (fault: NonNullable<ReturnType<typeof databaseFault>>) => Finding;
}
