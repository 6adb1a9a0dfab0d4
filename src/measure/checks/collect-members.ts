import { type SourceDemand, columnsOfJoined } from '../../model/data/demand.ts';
import type { RowConsumer } from '../../model/data/row-block.ts';
import { type MemberSet, type Members, joinedKey } from '../conditions/compile-condition.ts';
import { foldText } from '../../quantity/words/width.ts';
import type { FilePeriod } from '../conditions/compile-window.ts';
import type { KeyState } from '../keys/source-key.ts';
import { checkRows } from './check-row.ts';
import { laterThan } from './later-rows.ts';

/** Knows no value, and that it may be for want of data. */
export const knowsNothing: MemberSet = { has: () => false, hasLoosely: () => false, complete: false };

/** The values of some rows: plain data. */
export interface MembersState {
  /** By the columns' names. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly complete: boolean;
  readonly key: KeyState | null;
}

/** Takes the rows of a source and remembers the values of some of its columns, for other sources to look up. */
export interface MemberCollector extends RowConsumer {
  readonly set: (column: string) => MemberSet;
  readonly state: () => MembersState;
  /** Takes in the values of the rows that follow; false where both have a key in common, as with the source's folds. */
  readonly absorb: (next: MembersState) => boolean;
}

/**
 * Makes a collector for the columns of a source that others look up. A row that the source's own rules reject is no
 * evidence: its values are not taken, and not finding one proves nothing. Rules that look values up elsewhere are not
 * asked here, since sources may look into each other. Rows later than the day as of which is judged are not there yet.
 */
export function collectMembers(demand: SourceDemand, filePeriod: FilePeriod = () => null): MemberCollector {
  const { source, asOf, members: columns } = demand;
  const columnNumber = (name: string): number => source.columns.findIndex((column) => column.name === name);
  const unknown: Members = () => knowsNothing;
  const check = checkRows(demand, columnNumber, unknown, () => undefined);
  const wanted = columns.map((name) => ({
    name,
    numbers: columnsOfJoined(name).map(columnNumber),
    keys: new Set<string>(),
  }));
  const isLater = laterThan(source, asOf, columnNumber, filePeriod) ?? (() => false);
  let complete = true;
  return {
    add: (row) => {
      if (check.faults(row).length > 0) {
        complete = false;
        return 'rejected';
      }
      if (isLater(row)) return 'out-of-period';
      for (const { numbers, keys } of wanted) {
        const key = joinedKey(row, numbers);
        if (key === 'unknown') complete = false;
        else if (key !== null) keys.add(key.text);
      }
      return 'used';
    },
    touch: () => {
      complete = false;
    },
    set: (column) => {
      const keys = wanted.find(({ name }) => name === column)?.keys ?? new Set<string>();
      let folded: ReadonlySet<string> | null = null;
      return {
        has: (key) => keys.has(key),
        hasLoosely: (key) => (folded ??= new Set([...keys].map(foldText))).has(key),
        complete,
      };
    },
    state: () => ({
      values: new Map(wanted.map(({ name, keys }) => [name, keys])),
      complete,
      key: check.key?.state() ?? null,
    }),
    absorb: (next) => {
      for (const { name, keys } of wanted) for (const key of next.values.get(name) ?? []) keys.add(key);
      complete &&= next.complete;
      return !(next.key && check.key?.absorb(next.key));
    },
  };
}
