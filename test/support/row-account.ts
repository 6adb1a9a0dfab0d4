import type { RowAccount } from '../../src/model/subjects/report.ts';

/** Every row is accounted for: read = used + outOfPeriod + totals + nil + notes + rejected. */
export function rowsAddUp({ read, ...went }: RowAccount): boolean {
  return Object.values(went).reduce((sum, rows) => sum + rows, 0) === read;
}
