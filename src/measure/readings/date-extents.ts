import { windowColumns } from '../../model/data/demand.ts';
import type { RowConsumer } from '../../model/data/row-block.ts';
import { isSpan } from '../../model/data/row.ts';
import type { Window } from '../../model/plan/measure.ts';
import type { Period } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';

/** The columns whose days say of which period a row is, by windows that are asked: of a term, its beginning. */
export function beginnings(windows: readonly Window[]): readonly string[] {
  const columns = windows.map((window) =>
    window.kind === 'in-force' ? [window.from] : windowColumns(window),
  );
  return [...new Set(columns.flat())];
}

/** Takes rows for nothing but the first and the last day that some of their columns have; null while there is none. */
export function dateExtent(
  source: Source,
  columns: readonly string[],
): RowConsumer & { readonly extent: () => Period | null } {
  const numbers = columns.map((name) => source.columns.findIndex((column) => column.name === name));
  let found: Period | null = null;
  return {
    add: (row) => {
      for (const number of numbers) {
        const cell = row.cell(number);
        if (!isSpan(cell)) continue;
        const { from, to }: Period = found ?? cell;
        found = { from: Math.min(from, cell.from), to: Math.max(to, cell.to) };
      }
      return 'used';
    },
    touch: () => undefined,
    extent: () => found,
  };
}
