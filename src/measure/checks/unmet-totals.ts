import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';

/**
 * What there is to say of columns in which no row of any file has a label of a total that the plan names; `met` are those that
 * were met, each behind its column. Where one of several was, the others are other names for it.
 */
export function unmetTotals({ totals, place }: Source, met: ReadonlySet<string>): readonly Finding[] {
  return Object.entries(totals).flatMap(([column, labels]) =>
    labels.some((label) => met.has(`${column}\n${label}`))
      ? []
      : [finding('data/totals-unmet', { column, labels }, place)],
  );
}
