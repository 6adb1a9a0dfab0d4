import type { Place } from '../finding.ts';
import type { Condition, Test } from '../plan/condition.ts';
import type { Measure, RowMeasure, Window } from '../plan/measure.ts';
import type { Day, Period } from '../plan/period.ts';
import type { Level, Rule, Source } from '../plan/plan.ts';
import type { Quantity, Rational, Unit } from '../quantity.ts';

/** What the targets ask of the data: plain data that can be cloned, posted to a thread and printed. */
export interface Demand {
  /** The period judged; null where the plan has none and every row counts. */
  readonly period: Period | null;
  /** The last day that counts, where that is before the period's end; null where it is judged as a whole. */
  readonly asOf: Day | null;
  readonly sources: readonly SourceDemand[];
  readonly targets: readonly TargetDemand[];
  readonly agreements: readonly AgreementDemand[];
}

/** What one source must deliver. */
export interface SourceDemand {
  readonly source: Source;
  /** As of the demand. */
  readonly asOf: Day | null;
  readonly folds: readonly FoldSpec[];
  /** Columns whose values another source's conditions look up; of several looked up together, their joined names. */
  readonly members: readonly string[];
  /** True where somebody reads or looks into the source: then its key, its rules and its units are asked too. */
  readonly isRead: boolean;
  /** The source's rules where it is read, with the edges of the period filled in. */
  readonly rules: readonly Rule[];
  /** Columns that conditions alone ask and that must hold something: a blank is warned of. None where only targets are judged. */
  readonly filled: readonly string[];
}

/** For what a column is asked of which less than every value will do. */
export type ColumnUse =
  | { readonly kind: 'summed' }
  /** Only on which side of each of these days a date is, in order. */
  | { readonly kind: 'days'; readonly edges: readonly Day[] }
  | { readonly kind: 'key' };

/** The uses of such columns, by name; every value of any other is asked. */
export type ColumnUses = ReadonlyMap<string, ColumnUse>;

/** One aggregate over the rows of a source; measures that ask the same share it. */
export interface FoldSpec {
  /** Its normal form: equal for equal questions. */
  readonly id: string;
  readonly source: string;
  readonly kind: RowMeasure['kind'];
  /** The column that is summed, averaged, looked up …; null for counts and shares. */
  readonly column: string | null;
  /** The columns whose combinations are counted once; null for a count of rows. */
  readonly distinct: readonly string[] | null;
  /** The weight of `mean`, else null. */
  readonly weight: string | null;
  /** The part of the rows of `median` and `percentile`; absent otherwise. */
  readonly at?: Rational;
  /** The order of `latest`, else null. */
  readonly by: string | null;
  readonly where: Condition | null;
  /** The second condition of `share`, else null. */
  readonly meets: Condition | null;
  readonly window: Window;
  /** True where the window is a month or quarter among others; absent otherwise. */
  readonly isPart?: true;
  /** The column whose values are the groups; null where there is one group. */
  readonly each: string | null;
}

/** A measure as arithmetic over folds. */
export type Formula =
  | { readonly kind: 'fold'; readonly fold: FoldSpec }
  | {
      readonly kind: 'ratio';
      readonly numerator: Formula;
      readonly denominator: Formula;
      readonly per: number | null;
      /** True where the numerator counts pieces, so that a margin can be said in them. */
      readonly countable: boolean;
    }
  | { readonly kind: 'total'; readonly parts: readonly Formula[] }
  | { readonly kind: 'growth' | 'difference'; readonly of: Formula; readonly against: Formula }
  /** One figure a month or quarter, and that of them all. */
  | { readonly kind: 'periods'; readonly whole: Formula; readonly parts: readonly PeriodPart[] };

/** A month or quarter of the period judged. */
export interface PeriodPart {
  /** `2017-05`, `2017-Q2`. */
  readonly group: string;
  readonly period: Period;
  /** Null where it has not begun on the day it is judged as of. */
  readonly formula: Formula | null;
}

/** What one target needs: its own figure, and the figure it is compared with where its threshold is a measure. */
export interface TargetDemand {
  readonly target: string;
  readonly measure: Measure | null;
  readonly formula: Formula | null;
  readonly limit: Formula | null;
}

/** Two figures that must agree. */
export interface AgreementDemand {
  readonly title: string;
  readonly level: Level;
  readonly formulas: readonly [Formula, Formula];
  readonly within: Quantity | null;
  /** How the figures are shown; null where only the data know. */
  readonly unit: Unit | null;
  readonly place: Place;
}

/** True where some condition on a source's rows looks values up in another source, or its own do in it. */
export function looksUp({ folds, rules, members }: SourceDemand): boolean {
  const asked = [...folds.flatMap(({ where, meets }) => [where, meets]), ...rules.map(({ where }) => where)];
  return members.length > 0 || asked.some(asksMembers);
}

function asksMembers(condition: Condition | null): boolean {
  if (condition === null) return false;
  if ('parts' in condition) return condition.parts.some(asksMembers);
  return condition.kind === 'member' || condition.kind === 'match';
}

/** The sources a formula reads, each once. */
export function sourcesOf(formula: Formula): readonly string[] {
  return [...new Set(foldsOf(formula).map((fold) => fold.source))];
}

/** The folds a formula is made of, in order. */
export function foldsOf(formula: Formula): readonly FoldSpec[] {
  switch (formula.kind) {
    case 'fold':
      return [formula.fold];
    case 'ratio':
      return [...foldsOf(formula.numerator), ...foldsOf(formula.denominator)];
    case 'total':
      return formula.parts.flatMap(foldsOf);
    case 'growth':
    case 'difference':
      return [...foldsOf(formula.of), ...foldsOf(formula.against)];
    case 'periods':
      return [formula.whole, ...formula.parts.flatMap((part) => part.formula ?? [])].flatMap(foldsOf);
  }
}

/** The columns of its own source that a condition asks, in order, each once. */
export function conditionColumns(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('parts' in condition) return [...new Set(condition.parts.flatMap(conditionColumns))];
  return [condition.column, ...otherColumns(condition)];
}

/** The columns of which a condition asks whether they are blank. */
export function blankColumns(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('parts' in condition) return condition.parts.flatMap(blankColumns);
  return condition.kind === 'blank' ? [condition.column] : [];
}

/** The columns beside its own that a test asks of the row. */
export function otherColumns(test: Test): readonly string[] {
  switch (test.kind) {
    case 'equals-column':
      return [test.other];
    case 'compare':
      return test.to.kind === 'column' ? [test.to.column] : [];
    case 'sum':
      return test.of;
    case 'days':
      return [test.to];
    case 'match':
      return test.columns.slice(1);
    default:
      return [];
  }
}

/** The name under which the values of several columns are looked up together; a single column's is its own. */
export function joinedColumns(columns: readonly string[]): string {
  return columns.join('\u001f');
}

/** The columns behind such a name. */
export function columnsOfJoined(name: string): readonly string[] {
  return name.split('\u001f');
}

/** The columns whose order a condition asks. */
export function comparedColumns(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('parts' in condition) return [...new Set(condition.parts.flatMap(comparedColumns))];
  const { kind } = condition;
  return kind === 'compare' || kind === 'sum' || kind === 'days' ? conditionColumns(condition) : [];
}

/** The columns that decide whether a row is in a window. */
export function windowColumns(window: Window): readonly string[] {
  if (window.kind === 'flow' || window.kind === 'until') return [window.column];
  return window.kind === 'in-force' ? [window.from, window.to] : [];
}

/** Every column a fold reads. */
export function foldColumns(fold: FoldSpec): readonly string[] {
  const single = [fold.column, fold.weight, fold.by, fold.each].filter((name) => name !== null);
  return [
    ...new Set([
      ...single,
      ...(fold.distinct ?? []),
      ...conditionColumns(fold.where),
      ...conditionColumns(fold.meets),
      ...windowColumns(fold.window),
    ]),
  ];
}
