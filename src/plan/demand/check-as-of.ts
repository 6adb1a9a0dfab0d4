import { type Finding, nowhere } from '../../model/finding.ts';
import { type Day, type Period, isoOf } from '../../model/plan/period.ts';
import { finding } from '../../text/finding.ts';

/**
 * What is wrong with the day of `--as-of`: without a period nothing is before its end, and on a day before the period
 * nothing of it has begun. A day on or after the period's last is no mistake: then all of it counts.
 */
export function checkAsOf(period: Period | null, day: Day | null): readonly Finding[] {
  if (day === null) return [];
  if (period === null) return [finding('usage/as-of-needs-period', {}, nowhere)];
  if (day >= period.from) return [];
  const args = { day: isoOf(day), from: isoOf(period.from), to: isoOf(period.to) };
  return [finding('usage/as-of-before-period', args, nowhere)];
}
