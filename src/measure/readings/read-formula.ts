import { type Formula, foldsOf } from '../../model/data/demand.ts';
import type { RowPlace } from '../../model/data/row.ts';
import { compareText } from '../../model/finding.ts';
import type { Interval, Rational, Unit } from '../../model/quantity.ts';
import type { Folded, Reading, ReadingBounds, Reason } from '../../model/verdict/verdict.ts';
import {
  differenceOf,
  everything,
  exactly,
  quotientOf,
  sumOf as sumOfIntervals,
} from '../../quantity/numbers/interval.ts';
import { add, divide, rational, subtract, zero } from '../../quantity/numbers/rational.ts';
import { areAlike, differenceUnit, quotientUnit, ratioUnit } from '../../quantity/units/measure-unit.ts';
import { mergePlaces } from '../folds/first-places.ts';
import { misfitting } from './hold-units.ts';
import { type SourceResults, readFold } from './read-fold.ts';

/** The figure of a formula; with `each` in it, one reading a group. */
export function readFormula(formula: Formula, sources: SourceResults): Reading {
  const grouped = foldsOf(formula).filter((fold) => fold.each !== null);
  if (grouped.length === 0) return readOne(formula, '', sources);
  const names = groupsOf(formula, sources);
  const whole = readOne(formula, '', sources);
  if (names.length === 0 || whole.reason === 'source-missing') return whole;
  const groups = names.map(({ key, group }) => ({ group, reading: readOne(formula, key, sources) }));
  const codes = [...new Set(groups.flatMap(({ reading }) => reading.codes))].sort();
  return { ...grouping(whole), codes, groups };
}

/** What is left of a figure where its groups are judged. */
export function grouping(whole: Reading): Reading {
  const none = { value: null, numerator: null, denominator: null, bounds: null };
  return { ...whole, state: 'sure', reason: null, ...none };
}

/**
 * The groups of a formula, sorted; none without `each`. A group that the plan names is there without a row too. Counts,
 * sums and totals have a group for each value of the column that the conditions on that column leave, so that a group
 * without a single row taken is a 0 and not forgotten; other measures have a group where they have a row to divide by,
 * average or look up.
 */
export function groupsOf(formula: Formula, sources: SourceResults): readonly Group[] {
  const counts = isCount(formula);
  const grouped = foldsOf(formula).filter((fold) => fold.each !== null);
  const results = grouped.flatMap((spec) => sources.get(spec.source)?.folds.get(spec.id) ?? []);
  const names = new Set<string>();
  for (const { groups, named } of results) {
    for (const [name, group] of groups) {
      if (counts || group.rows > 0 || group.codes.length > 0) names.add(name);
    }
    if (results.some((result) => result.groups.size > 0)) for (const name of named) names.add(name);
  }
  return [...names]
    .map((key) => {
      const group = results.map(({ shown }) => shown.get(key)).find((name) => name !== undefined) ?? key;
      return { key, group, number: plainNumber.test(group) ? Number(group) : null };
    })
    .sort(inOrderOfNumbers)
    .map(({ key, group }) => ({ key, group }));
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A group: what its rows are compared as, and how it is shown. */
export interface Group {
  readonly key: string;
  readonly group: string;
}

/** Numbers in their own order (1, 2, 10), before texts in theirs. */
function inOrderOfNumbers(
  a: { readonly group: string; readonly number: number | null },
  b: { readonly group: string; readonly number: number | null },
): number {
  const areNumbers = a.number !== null && b.number !== null && a.number !== b.number;
  return areNumbers ? (a.number ?? 0) - (b.number ?? 0) : compareText(a.group, b.group);
}

function isCount(formula: Formula): boolean {
  if (formula.kind === 'fold') return formula.fold.kind === 'count' || formula.fold.kind === 'sum';
  return formula.kind === 'total' && formula.parts.every(isCount);
}

/** The figure of a formula in the group with this key; '' where it has none. */
export function readOne(formula: Formula, group: string, sources: SourceResults): Reading {
  if (formula.kind === 'fold') return readFold(formula.fold, group, sources);
  if (formula.kind === 'ratio') {
    const parts = [readOne(formula.numerator, group, sources), readOne(formula.denominator, group, sources)];
    const [numerator, denominator] = parts.map((part) => part.value);
    return combine(
      'ratio',
      parts,
      { ...quotient(numerator, denominator), countable: formula.countable },
      ([of, by]) => (of && by ? quotientOf(of, by) : everything),
    );
  }
  if (formula.kind === 'total') {
    const parts = formula.parts.map((part) => readOne(part, group, sources));
    return combine(
      'total',
      parts,
      {
        value: sumOf(parts.map((part) => part.value)),
        reason: null,
        numerator: null,
        denominator: null,
        countable: parts.every((part) => part.countable),
        atLeast: sumOf(parts.map((part) => part.atLeast)),
      },
      (ends) => ends.reduce(sumOfIntervals, exactly(zero)),
    );
  }
  if (formula.kind === 'periods') return readOne(formula.whole, group, sources);
  const parts = [readOne(formula.of, group, sources), readOne(formula.against, group, sources)];
  const [of, against] = parts.map((part) => part.value);
  return combine(
    formula.kind,
    parts,
    formula.kind === 'growth' ? growth(of, against) : difference(of, against),
    formula.kind === 'growth'
      ? growthBounds
      : ([now, then]) => (now && then ? differenceOf(now, then) : everything),
  );
}

/** A missing source comes first, then errors, then what there is nothing to reckon with. */
function combine(
  kind: Formula['kind'],
  parts: readonly Reading[],
  folded: Folded,
  arithmetic: (ends: readonly Interval[]) => Interval,
): Reading {
  const codes = [...new Set(parts.flatMap((part) => part.codes))].sort();
  const absent = parts.find((part) => part.state === 'absent');
  const missing = parts.some((part) => part.reason === 'source-missing');
  const touched = parts.find((part) => part.state === 'touched');
  const reading = {
    kind,
    codes,
    parts,
    evidence: null,
    groups: null,
    bounds: combineBounds(parts, arithmetic),
    ...folded,
    unit: unitOf(kind, parts),
    misfit: null,
  };
  if (missing) return { ...reading, state: 'absent', reason: 'source-missing', value: null, bounds: null };
  if (touched) return { ...reading, state: 'touched', reason: touched.reason };
  if (absent) {
    const awaits = parts.every((part) => part.state !== 'absent' || part.reason === 'units-missing');
    const value = awaits ? folded.value : null;
    return { ...reading, state: 'absent', reason: absent.reason, value, ...(!awaits && { bounds: null }) };
  }
  const misfit = kind === 'ratio' ? null : unlike(parts);
  if (misfit) return misfitting({ ...reading, state: 'sure' }, misfit);
  return folded.value === null ? { ...reading, state: 'absent' } : { ...reading, state: 'sure' };
}

/** What a figure made of others may be after any correction; null where nothing is in doubt. */
function combineBounds(
  parts: readonly Reading[],
  arithmetic: (ends: readonly Interval[]) => Interval,
): ReadingBounds | null {
  const doubtful = parts.flatMap(({ bounds }) => bounds ?? []);
  if (doubtful.length === 0) return null;
  const ends = parts.map(({ bounds, value }) => bounds?.interval ?? (value ? exactly(value) : everything));
  const rows = new Map<string, number | null>();
  for (const [source, count] of doubtful.flatMap((bounds) => [...bounds.rows])) {
    const known = rows.get(source);
    // The same row may be in doubt for several parts.
    rows.set(
      source,
      known === undefined ? count : known === null || count === null ? null : Math.max(known, count),
    );
  }
  return {
    interval: arithmetic(ends),
    exists: parts.every(({ bounds, value }) => (bounds === null ? value !== null : bounds.exists)),
    rows,
    places: doubtful.reduce<readonly RowPlace[]>(
      (places, bounds) =>
        mergePlaces(
          places,
          bounds.places.filter((place) => !isAmong(places, place)),
        ),
      [],
    ),
  };
}

/** True for a row that is there already: the same one may be in doubt for several parts. */
function isAmong(places: readonly RowPlace[], { file, line, alike }: RowPlace): boolean {
  return places.some((other) => other.file === file && other.line === line && other.alike === alike);
}

/** The rate of change over a base that is above zero for sure, and nothing over any other. */
function growthBounds([of, against]: readonly Interval[]): Interval {
  if (!of || !against || against.low === null || against.low.n <= 0n) return everything;
  return differenceOf(quotientOf(of, against), exactly(rational(1n)));
}

/** What a figure made of others measures; null where one is not known. */
function unitOf(kind: Formula['kind'], parts: readonly Reading[]): Unit | null {
  const [first, second] = parts.map((part) => part.unit);
  if (kind === 'ratio') return quotientUnit(first ?? null, second ?? null);
  if (kind === 'growth') return ratioUnit();
  const known = parts.find((part) => part.unit !== null)?.unit ?? null;
  return kind === 'difference' ? differenceUnit(known) : known;
}

/** Two parts that do not measure the same; null where all do. */
function unlike(parts: readonly Reading[]): readonly [Unit, Unit] | null {
  const [known, ...others] = parts.flatMap(({ unit }) => unit ?? []);
  const other = known && others.find((unit) => !areAlike(known, unit));
  return known && other ? [known, other] : null;
}

function figure(value: Rational | null, reason: Reason | null): Folded {
  return { value, reason, numerator: null, denominator: null, countable: false, atLeast: null };
}

type Maybe = Rational | null | undefined;

function quotient(numerator: Maybe, denominator: Maybe): Folded {
  const counts = { numerator: numerator ?? null, denominator: denominator ?? null };
  if (!numerator || !denominator) return { ...figure(null, null), ...counts };
  if (denominator.n === 0n) return { ...figure(null, 'zero-denominator'), ...counts };
  return { ...figure(divide(numerator, denominator), null), ...counts };
}

/** The rate of change; over a base that is not above zero it has no meaning. */
function growth(of: Maybe, against: Maybe): Folded {
  if (!of || !against) return figure(null, null);
  if (against.n === 0n) return figure(null, 'zero-denominator');
  if (against.n < 0n) return figure(null, 'negative-base');
  return figure(divide(subtract(of, against), against), null);
}

function difference(of: Maybe, against: Maybe): Folded {
  return figure(of && against ? subtract(of, against) : null, null);
}

function sumOf(values: readonly (Rational | null)[]): Rational | null {
  let sum = zero;
  for (const value of values) {
    if (value === null) return null;
    sum = add(sum, value);
  }
  return sum;
}
