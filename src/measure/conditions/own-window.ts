import type { Window } from '../../model/plan/measure.ts';
import type { Period } from '../../model/plan/period.ts';
import type { Source } from '../../model/plan/plan.ts';

/** Which rows of a source are of the period judged, by the source's own rule. */
export function ownWindow(source: Pick<Source, 'period'>, period: Period | null): Window {
  return source.period === null || period === null ? { kind: 'all' } : { ...source.period, period };
}
