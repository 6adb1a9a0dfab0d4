import {
  type AgreementDemand,
  type Demand,
  type FoldSpec,
  type Formula,
  type SourceDemand,
  type TargetDemand,
  blankColumns,
  conditionColumns,
  foldsOf,
  joinedColumns,
  sourcesOf,
  windowColumns,
} from '../../model/data/demand.ts';
import { type Finding, type Outcome, type Place, nowhere } from '../../model/finding.ts';
import type { Condition } from '../../model/plan/condition.ts';
import type { Measure } from '../../model/plan/measure.ts';
import { type Day, type Period, isoOf } from '../../model/plan/period.ts';
import {
  type Agreement,
  type Plan,
  type Rule,
  type Source,
  type Target,
  isRelative,
} from '../../model/plan/plan.ts';
import { finding } from '../../text/finding.ts';
import { type Scope, asCompared, fillEdges } from './compile-measure.ts';
import { compileGrouped, compileWhole } from './compile-periods.ts';

/**
 * How far the data are asked: `targets` is what the targets read and no more; `everything` is every source of the plan
 * with its own rules, and every agreement.
 */
type Reach = 'targets' | 'everything';

/**
 * Works out what the data must deliver for the targets (all, or those named) in a period. `period` null means the
 * plan has none: then every row counts, and a measure that cannot do without a period is an error. `day` is that of
 * `--as-of`: rows after it do not count.
 */
export function compileDemand(
  plan: Plan,
  period: Period | null,
  only: ReadonlySet<string> | null,
  reach: Reach = 'targets',
  day: Day | null = null,
): Outcome<Demand> {
  const findings: Finding[] = [...checkAsOf(period, day), ...(period === null ? endlessWaivers(plan) : [])];
  const asOf = period !== null && day !== null && day < period.to ? day : null;
  const scopeAt = (place: Place): Scope => ({
    plan,
    place,
    period,
    asOf,
    rule: null,
    fixed: null,
    each: null,
    findings,
  });
  const targets = plan.sections
    .flatMap((section) => section.targets)
    .filter((target) => only === null || only.has(target.id))
    .map((target) => compileTarget(target, scopeAt(target.place)));
  const asked = targets.flatMap(({ formula, limit }) => [formula, limit]).filter((part) => part !== null);
  const agreements = askedAgreements(plan, asked, reach).map((agreement) =>
    compileAgreement(agreement, scopeAt(agreement.place)),
  );
  const folds = new Map<string, FoldSpec>();
  for (const formula of [...asked, ...agreements.flatMap((agreement) => agreement.formulas)]) {
    for (const fold of foldsOf(formula)) folds.set(fold.id, fold);
  }
  const sources = compileSources(plan, asOf, [...folds.values()], reach, (rule) => ({
    ...rule,
    // A rule says what a row of the source is, also a later one: its edges are those of the whole period.
    where: fillEdges(rule.where, { ...scopeAt(rule.place), asOf: null }),
  }));
  return { value: { period, asOf, sources, targets, agreements }, findings };
}

/** Waivers of a plan without a period, which end some day, but nobody knows before or after what. */
function endlessWaivers({ sections }: Plan): readonly Finding[] {
  return sections
    .flatMap(({ targets }) => targets)
    .flatMap(({ waiver, place }) =>
      waiver === null ? [] : [finding('plan/waiver-needs-period', { until: isoOf(waiver.until) }, place)],
    );
}

function compileTarget(target: Target, scope: Scope): TargetDemand {
  const measure = target.basis.kind === 'measured' ? target.basis.measure : null;
  return {
    target: target.id,
    measure,
    formula: measure ? compileGrouped(measure, scope) : null,
    limit: isRelative(target.threshold) ? compileWhole(target.threshold.measure, scope) : null,
  };
}

/** The agreements of the plan and of its sources; for targets, those between sources that targets read anyway. */
function askedAgreements(plan: Plan, asked: readonly Formula[], reach: Reach): readonly Agreement[] {
  const agreements = [...plan.agree, ...plan.sources.flatMap((source) => source.agree)];
  if (reach === 'everything') return agreements;
  const read = new Set(asked.flatMap(sourcesOf));
  return agreements.filter(({ measures }) =>
    measures.flatMap(measuredSources).every((source) => read.has(source)),
  );
}

function compileAgreement(agreement: Agreement, scope: Scope): AgreementDemand {
  const { title, level, within, unit, place } = agreement;
  const [one, other] = agreement.measures;
  return {
    title,
    level,
    within,
    unit,
    place,
    formulas: [compileWhole(one, scope), compileWhole(other, scope)],
  };
}

/**
 * What each source must deliver. A source is read where a fold takes its rows or a condition looks values up in it, also
 * a condition of the rules of a source that is read.
 */
function compileSources(
  plan: Plan,
  asOf: Day | null,
  folds: readonly FoldSpec[],
  reach: Reach,
  fill: (rule: Rule) => Rule,
): readonly SourceDemand[] {
  const members = new Map<string, Set<string>>();
  const read = new Map<string, readonly Rule[]>();
  const waiting =
    reach === 'everything' ? plan.sources.map(({ name }) => name) : folds.map(({ source }) => source);
  const lookUp = (conditions: Parameters<typeof lookedUpIn>[0]): void => {
    for (const { source, column } of lookedUpIn(conditions)) {
      members.set(source, (members.get(source) ?? new Set()).add(column));
      waiting.push(source);
    }
  };
  lookUp(folds.flatMap((fold) => [fold.where, fold.meets]));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = plan.sources.find((candidate) => candidate.name === name);
    if (!source || read.has(name)) continue;
    const rules = source.rules
      .map(fill)
      .map((rule) => ({ ...rule, where: asCompared(rule.where, source, plan.sources) }));
    read.set(name, rules);
    lookUp(rules.map(({ where }) => where));
  }
  const own = (source: Source): readonly FoldSpec[] => folds.filter((fold) => fold.source === source.name);
  return plan.sources.map((source: Source): SourceDemand => ({
    source,
    asOf,
    folds: own(source),
    filled: reach === 'everything' ? columnsToFill(source, own(source)) : [],
    members: [...(members.get(source.name) ?? [])].sort(),
    isRead: read.has(source.name),
    rules: read.get(source.name) ?? [],
  }));
}

/** The columns of a source that must hold something and that nobody but conditions asks: a blank there goes unnoticed. */
function columnsToFill({ columns, key, complete }: Source, folds: readonly FoldSpec[]): readonly string[] {
  const conditions = folds.flatMap(({ where, meets }) => [where, meets]);
  const asked = new Set(conditions.flatMap(conditionColumns));
  const elsewhere = new Set([
    ...key,
    ...(complete === null ? [] : [complete.column]),
    ...conditions.flatMap(blankColumns),
    ...folds.flatMap(({ column, weight, by, each, distinct, window }) => [
      ...[column, weight, by, each].filter((name) => name !== null),
      ...(distinct ?? []),
      ...windowColumns(window),
    ]),
  ]);
  return columns
    .filter(({ name, optional }) => !optional && asked.has(name) && !elsewhere.has(name))
    .map(({ name }) => name);
}

/**
 * What is wrong with the day of `--as-of`: without a period nothing is before its end, and on a day before the period
 * nothing of it has begun. A day on or after the period's last is no mistake: then all of it counts.
 */
function checkAsOf(period: Period | null, day: Day | null): readonly Finding[] {
  if (day === null) return [];
  if (period === null) return [finding('usage/as-of-needs-period', {}, nowhere)];
  if (day >= period.from) return [];
  const args = { day: isoOf(day), from: isoOf(period.from), to: isoOf(period.to) };
  return [finding('usage/as-of-before-period', args, nowhere)];
}

/** The columns of sources that conditions look values up in, those of a `match` joined; one may come more than once. */
export function lookedUpIn(
  conditions: readonly (Condition | null)[],
): readonly { readonly source: string; readonly column: string }[] {
  return conditions.flatMap((condition) => {
    if (condition === null) return [];
    if ('parts' in condition) return lookedUpIn(condition.parts);
    const { kind } = condition;
    if (kind === 'match') return [{ source: condition.source, column: joinedColumns(condition.of) }];
    return kind === 'member' ? [{ source: condition.source, column: condition.of }] : [];
  });
}

/** The sources whose rows a measure reads. */
function measuredSources(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'ratio':
      return [...measuredSources(measure.numerator), ...measuredSources(measure.denominator)];
    case 'total':
      return measure.parts.flatMap(measuredSources);
    case 'growth':
    case 'difference': {
      const { of, against } = measure;
      return [...measuredSources(of), ...(typeof against === 'string' ? [] : measuredSources(against))];
    }
    default:
      return [measure.source];
  }
}
