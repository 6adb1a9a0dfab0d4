import type { RowAccount } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

const parts = ['outOfPeriod', 'totals', 'nil', 'notes', 'rejected'] as const;

/** Where the rows of a file went: `共 1566 行：计入 1530、期外 36`. Kinds of rows that the file has none of are left out. */
export function accountWords(rows: RowAccount, labels: Labels): string {
  const words = labels.html.rows;
  const others = parts.filter((part) => rows[part] > 0).map((part) => words[part](rows[part]));
  return words.read(rows.read) + labels.html.colon + labels.list([words.used(rows.used), ...others]);
}
