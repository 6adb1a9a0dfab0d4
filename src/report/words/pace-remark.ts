import type { Result } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/** A growing figure against the time gone by, and what would be needed from now on; null where there is no pace. */
export function paceRemark({ pace }: Result, labels: Labels): string | null {
  if (pace === null) return null;
  const { days, display, state, needed } = pace;
  return labels.clauses([
    labels.report.pace(state, `${days.gone}/${days.all}`, display),
    labels.report.needed(needed.display, needed.days),
  ]);
}
