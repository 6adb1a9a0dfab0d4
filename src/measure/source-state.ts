import { type Finding, shiftFinding } from '../model/finding.ts';
import type { LaterState } from './checks/later-rows.ts';
import type { UnitsState } from './checks/reporting-units.ts';
import { shiftUnitsSeen } from './conditions/units-seen.ts';
import type { FoldState } from './folds/fold-run.ts';
import type { KeyState } from './keys/source-key.ts';

/** What a source's folds have seen, by the folds' ids, and its key and units: plain data. */
export interface SourceState {
  readonly rows: number;
  /** True where an error touches every target of the source, `lost` where any number of rows may stand where nobody could read. */
  readonly touched: boolean | 'lost';
  /** The labels of total rows that were met, each behind its column. */
  readonly totals: ReadonlySet<string>;
  readonly folds: ReadonlyMap<string, FoldState>;
  readonly key: KeyState | null;
  readonly units: UnitsState | null;
  readonly later: LaterState | null;
  /** What there is to say, by their numbers, of files that should give their period and do not. */
  readonly undated: ReadonlyMap<number, Finding>;
}

/** What was seen of rows whose records were counted from the beginning of a range, with so many records before it. */
export function shiftRecords(state: SourceState, records: number): SourceState {
  if (records === 0) return state;
  const { folds, units, undated } = state;
  return {
    ...state,
    folds: mapValues(folds, (fold) => shiftFold(fold, records)),
    units: units && {
      ...units,
      unexpected: mapValues(units.unexpected, (found) => shiftFinding(found, records)),
    },
    undated: mapValues(undated, (found) => shiftFinding(found, records)),
  };
}

function shiftFold(fold: FoldState, records: number): FoldState {
  return {
    ...fold,
    groups: mapValues(fold.groups, (group) => ({ ...group, units: shiftUnitsSeen(group.units, records) })),
  };
}

function mapValues<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
