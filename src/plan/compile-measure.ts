import type { Condition, Operand } from '../model/condition.ts';
import type { FoldSpec, Formula } from '../model/demand.ts';
import { foldsOf } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import type { Measure, MeasurePeriod, RowMeasure, Window } from '../model/measure.ts';
import { isoOf, periodBefore, yearBefore, type Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Plan, Source } from '../model/plan.ts';
import { finding } from '../text/finding.ts';

/** Which rows belong to a period. */
type RowRule = Exclude<MeasurePeriod, { readonly kind: 'fixed' }>;

/** What stays the same while a measure is compiled, and what it hands down to its parts. */
export interface Scope {
  readonly plan: Plan;
  readonly place: Place;
  readonly period: Period | null;
  readonly rule: RowRule;
  /** The `period:` of a measure that has one of its own, as written; null where the plan's is asked. */
  readonly fixed: string | null;
  readonly each: string | null;
  readonly findings: Finding[];
}

/** Turns a measure into arithmetic over folds, with the period's days filled in. */
export function compileMeasure(measure: Measure, outer: Scope): Formula {
  const scope = scopeWithin(measure, outer);
  switch (measure.kind) {
    case 'ratio': {
      const numerator = compileMeasure(measure.numerator, scope);
      const denominator = compileMeasure(measure.denominator, scope);
      const countable = countsPieces(measure.numerator, scope.plan);
      return { kind: 'ratio', numerator, denominator, per: measure.per, countable };
    }
    case 'total':
      return { kind: 'total', parts: measure.parts.map((part) => compileMeasure(part, scope)) };
    case 'growth':
    case 'difference': {
      // A period of its own is where the comparison starts from, and not what both sides are of.
      const current = measure.of.period?.kind === 'fixed' ? scopeWithin(measure.of, scope) : scope;
      const compared = current === scope ? measure.of : { ...measure.of, period: null };
      const of = compileMeasure(compared, current);
      const against =
        typeof measure.against === 'object'
          ? compileMeasure(measure.against, scope)
          : compileMeasure(compared, { ...current, period: earlier(measure.against, current) });
      if (typeof measure.against === 'string' && foldsOf(of).some((fold) => fold.window.kind === 'all')) {
        scope.findings.push(finding('plan/comparison-needs-period', { measure: measure.kind }, scope.place));
      }
      return { kind: measure.kind, of, against };
    }
    default:
      return { kind: 'fold', fold: compileFold(measure, scope) };
  }
}

function scopeWithin({ period, each }: Measure, outer: Scope): Scope {
  const scope: Scope = { ...outer, each: each ?? outer.each };
  if (period?.kind === 'fixed') return { ...scope, period: period.period, fixed: period.text };
  return { ...scope, rule: period ?? outer.rule };
}

function earlier(against: 'year-ago' | 'previous', scope: Scope): Period | null {
  if (scope.period === null) return null;
  return against === 'year-ago' ? yearBefore(scope.period) : periodBefore(scope.period);
}

function compileFold(measure: RowMeasure, scope: Scope): FoldSpec {
  const source = scope.plan.sources.find((candidate) => candidate.name === measure.source);
  if (!source) throw new Error(`a checked plan has no source ${measure.source}`);
  const condition = (given: Condition | null): Condition | null => given && fillEdges(given, scope);
  const spec: Omit<FoldSpec, 'id'> = {
    source: measure.source,
    kind: measure.kind,
    column: 'column' in measure ? measure.column : null,
    distinct: measure.kind === 'count' ? measure.distinct : null,
    weight: measure.kind === 'mean' ? measure.weight : null,
    by: measure.kind === 'latest' ? measure.by : null,
    where: condition(measure.where),
    meets: measure.kind === 'share' ? condition(measure.meets) : null,
    window: windowOf(scope.rule, source, scope),
    each: scope.each,
  };
  return { id: normalForm(spec), ...spec };
}

function normalForm(spec: Omit<FoldSpec, 'id'>): string {
  return JSON.stringify(spec, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

function windowOf(own: RowRule, source: Source, scope: Scope): Window {
  const rule = own ?? source.period;
  if (rule === null && scope.fixed !== null) {
    const args = { source: source.name, period: scope.fixed };
    scope.findings.push(finding('plan/period-of-rows-without', args, scope.place));
  }
  if (rule === null || rule.kind === 'all') return { kind: 'all' };
  if (scope.period === null) {
    if (rule.kind === 'in-force' || rule.kind === 'file') {
      scope.findings.push(finding('plan/period-needed', { source: source.name }, scope.place));
    }
    return { kind: 'all' };
  }
  return { ...rule, period: scope.period };
}

/** Replaces `{ period: start | end }` by the day it means. */
export function fillEdges(
  condition: Condition,
  scope: Pick<Scope, 'place' | 'period' | 'findings'>,
): Condition {
  if (condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'none') {
    return { kind: condition.kind, parts: condition.parts.map((part) => fillEdges(part, scope)) };
  }
  if (condition.kind !== 'compare' || condition.to.kind !== 'period') return condition;
  if (scope.period === null) {
    scope.findings.push(finding('plan/period-needed', { source: condition.column }, scope.place));
    return condition;
  }
  const day = condition.to.edge === 'start' ? scope.period.from : scope.period.to;
  const to: Operand = {
    kind: 'literal',
    value: { kind: 'date', span: { from: day, to: day }, text: isoOf(day) },
  };
  return { ...condition, to };
}

/** True where one unit of the measure's figure is one piece: counts, and sums of whole numbers. */
function countsPieces(measure: Measure, plan: Plan): boolean {
  if (measure.kind === 'count') return true;
  if (measure.kind === 'total') return measure.parts.every((part) => countsPieces(part, plan));
  if (measure.kind !== 'sum') return false;
  const source = plan.sources.find((candidate) => candidate.name === measure.source);
  const column = source?.columns.find((candidate) => candidate.name === measure.column);
  if (column?.type !== 'integer') return false;
  return column.unit === null || ('dimension' in column.unit && column.unit.dimension === 'count');
}
