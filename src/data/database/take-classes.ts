import type { RowsAlike } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Classes, RowClass, TableReader } from '../rows/row-classes.ts';
import type { RecordTaker, TableOfSource } from '../rows/take-records.ts';

/**
 * Takes the rows of a table of a database, class by class; classes that have to be told apart come once more at the end,
 * apart. Where it breaks off, what was read is not relied on.
 */
export async function takeClasses(
  classes: Classes,
  reader: TableReader,
  { table, taker }: { readonly table: TableOfSource; readonly taker: RecordTaker },
): Promise<void> {
  const apart: RowClass[] = [];
  let number = 0;
  const takeAll = async (from: Classes): Promise<boolean> => {
    for (;;) {
      const { value, done } = await from.next();
      if (done !== true) {
        for (const alike of value) {
          number += 1;
          reader.lookAt(alike);
          if (!taker.takeClass(alike, number)) apart.push(alike);
        }
        continue;
      }
      if (value === null) return true;
      table.report(value);
      // How many rows are missing nobody knows.
      table.consumer.touch('data/unreadable');
      return false;
    }
  };
  const { account } = taker;
  const isWhole = (await takeAll(classes)) && (apart.length === 0 || (await takeAll(reader.within(apart))));
  if (isWhole) reader.tookAll(account.read - account.totals - account.nil - account.notes - account.rejected);
  reader.lookAt(null);
  taker.end();
}

/** How many findings of a table have the key of their row named. */
const mostNamed = 20;

/** Findings about the rows of a table, which have no lines: the first are held back until their keys are known. */
export function nameFindings(
  reader: TableReader,
  tell: (finding: Finding) => void,
): {
  readonly note: (finding: Finding) => void;
  readonly end: () => Promise<void>;
} {
  const held: { readonly found: Finding; readonly alike: RowsAlike }[] = [];
  return {
    note: (found) => {
      const looked = reader.looked();
      const place = { ...found.place, line: null, record: null };
      const bare = { ...found, place };
      if (looked === null || found.place.line === null || held.length === mostNamed) tell(bare);
      else held.push({ found: bare, alike: looked });
    },
    end: async () => {
      const wanted = new Map<RowsAlike, number>();
      for (const { alike } of held) wanted.set(alike, (wanted.get(alike) ?? 0) + 1);
      const names = wanted.size === 0 ? new Map() : await reader.names(wanted);
      const told = new Map<RowsAlike, number>();
      for (const { found, alike } of held) {
        const nth = told.get(alike) ?? 0;
        told.set(alike, nth + 1);
        const key = names.get(alike)?.[nth];
        tell(key === undefined ? found : { ...found, place: { ...found.place, key } });
      }
    },
  };
}
