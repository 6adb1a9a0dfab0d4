import { type FoldSpec, type Formula, foldsOf } from '../../model/data/demand.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { Condition, Literal, Operand, Test } from '../../model/plan/condition.ts';
import type { Measure, MeasurePeriod, RowMeasure, Window } from '../../model/plan/measure.ts';
import {
  type Day,
  type Period,
  type Stretch,
  elapsedPart,
  isoOf,
  stretchBefore,
  stretchYearBefore,
} from '../../model/plan/period.ts';
import type { Column, Plan, Source } from '../../model/plan/plan.ts';
import { foldText } from '../../quantity/words/width.ts';
import { finding } from '../../text/finding.ts';

/** Which rows belong to a period. */
type RowRule = Exclude<MeasurePeriod, { readonly kind: 'fixed' }>;

/** What stays the same while a measure is compiled, and what it hands down to its parts. */
export interface Scope {
  readonly plan: Plan;
  readonly place: Place;
  readonly period: Period | null;
  /** The last day that counts, where that is before the period's end; else null. */
  readonly asOf: Day | null;
  readonly rule: RowRule;
  /** The `period:` of a measure that has one of its own, as written; null where the plan's is asked. */
  readonly fixed: string | null;
  readonly each: string | null;
  /** True for a month or quarter among others. */
  readonly isPart?: true;
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
          : compileMeasure(compared, { ...current, ...earlier(measure.against, current) });
      if (typeof measure.against === 'string' && isTimeless(compared, current)) {
        scope.findings.push(finding('plan/comparison-needs-period', { measure: measure.kind }, scope.place));
      }
      return { kind: measure.kind, of, against };
    }
    default:
      return { kind: 'fold', fold: compileFold(measure, scope) };
  }
}

function earlier(against: 'year-ago' | 'previous', { period, asOf }: Scope): Partial<Stretch> {
  if (period === null) return {};
  return against === 'year-ago' ? stretchYearBefore({ period, asOf }) : stretchBefore({ period, asOf });
}

/** True where some of the rows belong to every period, so that an earlier one has the same. */
function isTimeless(measure: Measure, scope: Scope): boolean {
  const whole = compileMeasure(measure, { ...scope, asOf: null, findings: [] });
  return foldsOf(whole).some((fold) => fold.window.kind === 'all');
}

function scopeWithin({ period, each }: Measure, outer: Scope): Scope {
  const scope: Scope = { ...outer, each: typeof each === 'string' ? each : outer.each };
  if (period?.kind === 'fixed') {
    const asOf = scope.asOf !== null && scope.asOf < period.period.to ? scope.asOf : null;
    return { ...scope, period: period.period, asOf, fixed: period.text };
  }
  return { ...scope, rule: period ?? outer.rule };
}

function compileFold(measure: RowMeasure, scope: Scope): FoldSpec {
  const source = scope.plan.sources.find((candidate) => candidate.name === measure.source);
  if (!source) throw new Error(`a checked plan has no source ${measure.source}`);
  const condition = (given: Condition | null): Condition | null =>
    given && asCompared(fillEdges(given, scope), source, scope.plan.sources);
  const spec: Omit<FoldSpec, 'id'> = {
    source: measure.source,
    kind: measure.kind,
    column: 'column' in measure ? measure.column : null,
    distinct: measure.kind === 'count' ? measure.distinct : null,
    weight: measure.kind === 'mean' ? measure.weight : null,
    ...('at' in measure ? { at: measure.at } : {}),
    by: measure.kind === 'latest' ? measure.by : null,
    where: condition(measure.where),
    meets: measure.kind === 'share' ? condition(measure.meets) : null,
    window: windowOf(scope.rule, source, scope),
    ...(scope.isPart && { isPart: true }),
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
  if (rule === null) return { kind: 'all' };
  if (rule.kind === 'all') return everyRow(source, scope);
  if (scope.period === null) {
    if (rule.kind === 'in-force' || rule.kind === 'file') {
      scope.findings.push(finding('plan/period-needed', { source: source.name }, scope.place));
    }
    return { kind: 'all' };
  }
  return { ...rule, period: elapsedPart(scope.period, scope.asOf) };
}

/** Every row; before the period's end, every row that is not later than the day. */
function everyRow({ period: rule }: Source, { period, asOf }: Scope): Window {
  if (rule === null || period === null || asOf === null) return { kind: 'all' };
  const until: Period = { from: earliest, to: asOf };
  if (rule.kind === 'file') return { kind: 'file', period: until };
  return { kind: 'until', column: rule.kind === 'in-force' ? rule.from : rule.column, period: until };
}

/** 1900-01-01: no date of a register and no period of a file is earlier. */
const earliest: Day = -25_567;

/** Replaces `{ period: start | end, days }` by the day it means; before the period's end, `end` is the day as of which. */
export function fillEdges(
  condition: Condition,
  scope: Pick<Scope, 'place' | 'period' | 'asOf' | 'findings'>,
): Condition {
  if (condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'none') {
    return { kind: condition.kind, parts: condition.parts.map((part) => fillEdges(part, scope)) };
  }
  if (condition.kind !== 'compare' || condition.to.kind !== 'period') return condition;
  if (scope.period === null) {
    scope.findings.push(finding('plan/period-needed', { source: condition.column }, scope.place));
    return condition;
  }
  const { from, to: end } = elapsedPart(scope.period, scope.asOf);
  const day = (condition.to.edge === 'start' ? from : end) + condition.to.days;
  const to: Operand = {
    kind: 'literal',
    value: { kind: 'date', span: { from: day, to: day }, text: isoOf(day) },
  };
  return { ...condition, to };
}

/** The same condition with its texts as the source's columns are compared. `sources` are those it may look into. */
export function asCompared(
  condition: Condition,
  source: Pick<Source, 'columns'>,
  sources: readonly Source[],
): Condition {
  if ('parts' in condition) {
    return { kind: condition.kind, parts: condition.parts.map((part) => asCompared(part, source, sources)) };
  }
  const loose = looseTest(condition, source, sources);
  if (loose !== null) return loose;
  const asked = condition.column;
  const column = source.columns.find(({ name }) => name === asked);
  if (column?.type !== 'text' || column.exact) return condition;
  const folded = (literal: Literal): Literal => {
    if (literal.kind !== 'text') return literal;
    const compared = foldText(literal.text);
    return compared === literal.text ? literal : { ...literal, compared };
  };
  switch (condition.kind) {
    case 'in':
    case 'not-in':
      return { ...condition, values: condition.values.map(folded) };
    case 'text': {
      const compared = foldText(condition.text);
      return compared === condition.text ? condition : { ...condition, compared };
    }
    case 'compare':
      return condition.to.kind === 'literal'
        ? { ...condition, to: { kind: 'literal', value: folded(condition.to.value) } }
        : condition;
    default:
      return condition;
  }
}

/** A test that holds two columns against each other of which only one is compared to the letter; null for others. */
function looseTest(
  test: Test,
  { columns }: Pick<Source, 'columns'>,
  sources: readonly Source[],
): Test | null {
  const isExact = (among: readonly Column[], name: string | undefined): boolean | null => {
    const column = among.find((each) => each.name === name);
    return column?.type === 'text' ? column.exact : null;
  };
  const differ = (own: string | undefined, among: readonly Column[], other: string | undefined): boolean => {
    const [first, second] = [isExact(columns, own), isExact(among, other)];
    return first !== null && second !== null && first !== second;
  };
  const elsewhere = (name: string): readonly Column[] =>
    sources.find((each) => each.name === name)?.columns ?? [];
  switch (test.kind) {
    case 'equals-column':
      return differ(test.column, columns, test.other) ? { ...test, isLoose: true } : null;
    case 'member':
      return differ(test.column, elsewhere(test.source), test.of) ? { ...test, isLoose: true } : null;
    case 'match': {
      const others = elsewhere(test.source);
      const isLoose = test.columns.some((own, index) => differ(own, others, test.of[index]));
      return isLoose ? { ...test, isLoose } : null;
    }
    default:
      return null;
  }
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
