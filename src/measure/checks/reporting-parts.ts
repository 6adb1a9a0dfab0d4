import { calendarOf, isWithin, monthsOf, type Day, type Period } from '../../model/plan/period.ts';

/** A stretch for which a unit must report; without a name it is the whole period. */
export interface ReportingPart {
  /** `2017-03` or `2017-Q1`; null for the whole period. */
  readonly name: string | null;
  readonly span: Period | null;
}

/**
 * The months or quarters that lie wholly within a period: of one that is cut off not all rows belong to the period, so
 * nobody can be asked for it. Where none does, or nothing is said of how often, the period as a whole. Of the months or
 * quarters only those are asked for that have passed at the end of `asOf`; in the first one nobody is asked for anything.
 */
export function reportingParts(
  every: 'month' | 'quarter' | null,
  period: Period | null,
  asOf: Day | null = null,
): readonly ReportingPart[] {
  const parts: ReportingPart[] = [];
  if (every !== null && period !== null) {
    const length = every === 'month' ? 1 : 3;
    const { year, month } = calendarOf(period.from);
    let first = month - ((month - 1) % length);
    for (;;) {
      const span = monthsOf(year, first, first + length - 1);
      if (span.to > period.to) break;
      if (isWithin(span, period)) parts.push({ name: nameOf(span, every), span });
      first += length;
    }
  }
  if (parts.length === 0) return [{ name: null, span: null }];
  return asOf === null ? parts : parts.filter(({ span }) => span === null || span.to <= asOf);
}

function nameOf(span: Period, every: 'month' | 'quarter'): string {
  const { year, month } = calendarOf(span.from);
  return every === 'month' ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${(month + 2) / 3}`;
}
