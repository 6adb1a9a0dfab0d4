import type { Formula, PeriodPart } from '../../model/data/demand.ts';
import type { Measure, Rhythm } from '../../model/plan/measure.ts';
import { type Period, calendarOf, monthsOf } from '../../model/plan/period.ts';
import { finding } from '../../text/finding.ts';
import { type Scope, compileMeasure } from './compile-measure.ts';

/** Turns the measure of a target into arithmetic over folds; with `each: { every: … }` once more for each month or quarter. */
export function compileGrouped(measure: Measure, scope: Scope): Formula {
  const whole = compileMeasure(measure, scope);
  const rhythm = rhythmOf(measure);
  if (rhythm === null) return whole;
  const own = measure.period?.kind === 'fixed' ? measure.period : null;
  const period = own?.period ?? scope.period;
  if (period === null) {
    scope.findings.push(finding('plan/every-needs-period', { every: rhythm.every }, scope.place));
    return whole;
  }
  const single = own === null ? measure : { ...measure, period: null };
  const parts = periodsOf(period, rhythm).map(({ name, days }, index): PeriodPart => {
    const { asOf } = scope;
    // What is wrong with one is wrong with all.
    const findings = index === 0 ? scope.findings : [];
    if (asOf !== null && asOf < days.from) return { group: name, period: days, formula: null };
    const cut = asOf !== null && asOf < days.to ? asOf : null;
    return {
      group: name,
      period: days,
      formula: compileMeasure(single, {
        ...scope,
        period: days,
        asOf: cut,
        fixed: name,
        isPart: true,
        findings,
      }),
    };
  });
  return { kind: 'periods', whole, parts };
}

/** The same for a measure that another figure is held against: there are no months in it. */
export function compileWhole(measure: Measure, scope: Scope): Formula {
  if (rhythmOf(measure) !== null) scope.findings.push(finding('plan/every-of-targets-only', {}, scope.place));
  return compileMeasure(measure, scope);
}

/** The rhythm of a measure or of the first of its parts that has one; null where none has. */
function rhythmOf(measure: Measure): Rhythm | null {
  const { each } = measure;
  if (each !== null) return typeof each === 'string' ? null : each;
  switch (measure.kind) {
    case 'ratio':
      return rhythmOf(measure.numerator) ?? rhythmOf(measure.denominator);
    case 'total':
      return measure.parts.map(rhythmOf).find((rhythm) => rhythm !== null) ?? null;
    case 'growth':
    case 'difference':
      return rhythmOf(measure.of) ?? (typeof measure.against === 'object' ? rhythmOf(measure.against) : null);
    default:
      return null;
  }
}

interface NamedPeriod {
  /** `2017-05`, `2017-Q2`. */
  readonly name: string;
  readonly days: Period;
}

/** The months or quarters of a period, in order; the first and the last as far as they lie within it. */
function periodsOf({ from, to }: Period, { every }: Rhythm): readonly NamedPeriod[] {
  const length = every === 'month' ? 1 : 3;
  const start = calendarOf(from);
  const periods: NamedPeriod[] = [];
  for (let month = start.month - ((start.month - 1) % length); ; month += length) {
    const year = start.year + Math.floor((month - 1) / 12);
    const first = ((month - 1) % 12) + 1;
    const whole = monthsOf(year, first, first + length - 1);
    if (whole.from > to) return periods;
    const name =
      every === 'month' ? `${year}-${String(first).padStart(2, '0')}` : `${year}-Q${(first + 2) / 3}`;
    periods.push({ name, days: { from: Math.max(from, whole.from), to: Math.min(to, whole.to) } });
  }
}
