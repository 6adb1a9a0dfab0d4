import type { FoldSpec } from '../../model/data/demand.ts';
import type { Unit } from '../../model/quantity.ts';
import type { GroupResult } from './group-run.ts';

/** One fold at its end. */
export interface FoldResult {
  readonly spec: FoldSpec;
  /** What its figure measures; null where only the groups' rows know. */
  readonly unit: Unit | null;
  /** Rows of the source in the fold's window. */
  readonly inWindow: number;
  /** Codes of errors that touch every group. */
  readonly codes: readonly string[];
  /** By name; '' where there is no `each`. */
  readonly groups: ReadonlyMap<string, GroupResult>;
  /** What a group comes to that no row belongs to. */
  readonly empty: GroupResult;
}
