import { daysOf, parseDay } from '../../model/plan/period.ts';
import type { Input, PlanSummary } from '../../model/subjects/report.ts';
import type { Labels } from '../../text/labels.ts';

/**
 * As of which day is judged, how many days of the period have gone by then, and how many rows are later; null where it is
 * judged as a whole.
 */
export function asOfWords(
  { plan, asOf, inputs }: { plan: PlanSummary; asOf: string | null; inputs: readonly Input[] },
  labels: Labels,
): string | null {
  if (asOf === null) return null;
  const day = parseDay(asOf);
  const from = parseDay(plan.period?.from ?? '');
  const to = parseDay(plan.period?.to ?? '');
  const isEarly = day !== null && from !== null && to !== null && day < to;
  const days = isEarly ? daysOf({ period: { from, to }, asOf: day }) : null;
  const later = inputs.reduce((sum, { later: rows }) => sum + rows, 0);
  return labels.asOf(asOf, days && `${days.gone}/${days.all}`, later === 0 ? null : String(later));
}
