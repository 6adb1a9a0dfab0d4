import type { Finding } from '../../model/finding.ts';
import type { RecordTaker, RowClass, TableOfSource } from '../rows/take-records.ts';

/** Takes the rows of a table of a database, class by class. Where it breaks off, what was read is not relied on. */
export async function takeClasses(
  classes: AsyncGenerator<readonly RowClass[], Finding | null>,
  { table, taker }: { readonly table: TableOfSource; readonly taker: RecordTaker },
): Promise<void> {
  for (;;) {
    const { value, done } = await classes.next();
    if (done !== true) {
      for (const alike of value) taker.takeClass(alike);
      continue;
    }
    if (value !== null) {
      table.report(value);
      // How many rows are missing nobody knows.
      table.consumer.touch('data/unreadable');
    }
    break;
  }
  taker.end();
}

/** A finding about the rows or the columns of a table, which have no lines. */
export function withoutLine(found: Finding): Finding {
  return found.place.line === 0 ? { ...found, place: { ...found.place, line: null } } : found;
}
