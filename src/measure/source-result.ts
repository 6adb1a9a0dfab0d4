import type { Finding } from '../model/finding.ts';
import type { Day } from '../model/plan/period.ts';
import type { FoldResult } from '../model/verdict/verdict.ts';
import type { LaterState } from './checks/later-rows.ts';
import type { UnitsResult } from './checks/reporting-units.ts';

/** A source at its end. */
export interface SourceResult {
  /** True where at least one file was read as this source. */
  readonly supplied: boolean;
  /** Records read, without totals, nil rows and notes. */
  readonly rows: number;
  readonly folds: ReadonlyMap<string, FoldResult>;
  /** Who has not reported; null where nobody must, and where errors left not a single row to tell. */
  readonly units: UnitsResult | null;
  /** The column that says who has reported; null where nobody must. */
  readonly unitColumn: string | null;
  /** What is said once, however many rows show it. */
  readonly findings: readonly Finding[];
  /** Rows that are too late to count; none where the period is judged as a whole. */
  readonly later: LaterState;
  /** The day as of which is judged; null where the period is judged as a whole. */
  readonly asOf: Day | null;
}
