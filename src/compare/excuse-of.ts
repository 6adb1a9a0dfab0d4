import type { ComparedTarget } from '../model/subjects/comparison.ts';
import type { PlanSummary } from '../model/subjects/report.ts';
import type { ComparableReport, ComparableResult } from './saved/comparable-report.ts';

// Later than any day.
const end = '9999-12-31';

/**
 * Why a target that passed and does not now is not held against the later report: a failure that is waived, as in the
 * report itself; or one that is pending in another period, or as of an earlier day, where nothing has been lost yet. One that
 * had passed by an earlier day of the same period and is pending now has lost something.
 */
export function excuseOf(
  after: ComparableResult,
  reports: { readonly before: ComparableReport; readonly after: ComparableReport },
): ComparedTarget['excused'] {
  const { status, waiver } = after;
  if (status === 'fail' && waiver !== null && !waiver.expired) return 'waived';
  if (status !== 'pending') return null;
  const isEarlier = (reports.after.asOf ?? end) < (reports.before.asOf ?? end);
  return isEarlier || !arePeriodsEqual(reports.before.plan.period, reports.after.plan.period)
    ? 'pending'
    : null;
}

/** True for one period, also where there is none. */
export function arePeriodsEqual(a: PlanSummary['period'], b: PlanSummary['period']): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
