import type { Cell, RankedRows, Row, RowPlace } from '../../model/data/row.ts';
import { nowhere } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import { foldText } from '../../quantity/words/width.ts';
import type { Bounds, GroupResult, UnitSeen } from '../../model/verdict/verdict.ts';
import { isExact } from '../../quantity/numbers/interval.ts';
import { type RowUnits, keepUnits, mergeUnits, mixedUnits } from '../conditions/units-seen.ts';
import { type Doubts, mergeDoubts, noDoubts, unbounded } from './doubts.ts';
import { keepPlace, keepRanked, mergePlaces, mergeRanked, unranked } from './first-places.ts';
import type { Fold, ManyRows, Refused } from './fold.ts';

/** One group of a fold while rows come: the fold's own state, examples, and the codes of the errors that touch it. */
export interface GroupRun<S> {
  inner: S;
  rows: number;
  inWindow: number;
  met: RowPlace[];
  unmet: RowPlace[];
  ranked: RankedRows;
  /** What the numbers measure, where the rows say so themselves. */
  units: readonly UnitSeen[];
  readonly codes: Set<string>;
  /** The rows in doubt; null where there are none. */
  doubts: Doubts | null;
}

/** A group without rows. */
export function startGroup<S>(fold: Fold<S>): GroupRun<S> {
  return {
    inner: fold.start(),
    rows: 0,
    inWindow: 0,
    met: [],
    unmet: [],
    ranked: unranked,
    units: [],
    codes: new Set(),
    doubts: null,
  };
}

/** Adds a row that the fold takes; `meets` says on which side of a share it is (always true elsewhere). */
export function takeRow<S>(
  fold: Fold<S>,
  group: GroupRun<S>,
  row: Row,
  meets: boolean,
  columns: readonly RowUnits[],
): Refused | null {
  const refused = fold.add(group.inner, row);
  if (refused) return refused;
  group.rows += 1;
  if (columns.length > 0) group.units = keepUnits(group.units, columns, row);
  keepPlace(meets ? group.met : group.unmet, row);
  const rank = fold.rank?.(row) ?? null;
  if (rank !== null) group.ranked = keepRanked(group.ranked, rank, row);
  return null;
}

/**
 * Adds rows that need not be told apart from the one that stands for them; `column` is the one whose numbers are ranked, null
 * where none are.
 */
export function takeMany<S>(
  fold: Fold<S>,
  group: GroupRun<S>,
  row: Row,
  many: ManyRows,
  meets: boolean,
  column: number | null,
  columns: readonly RowUnits[],
): void {
  if (columns.length > 0) group.units = keepUnits(group.units, columns, row);
  fold.addMany?.(group.inner, many, meets);
  group.rows += many.rows;
  if (meets) group.met = mergePlaces(group.met, placesOf(many));
  else group.unmet = mergePlaces(group.unmet, placesOf(many));
  if (column !== null) group.ranked = mergeRanked(group.ranked, many.sum(column).ranked);
}

/** Where the first of many rows are. */
export function placesOf({ file, lines, alike }: ManyRows): RowPlace[] {
  return lines.map((line) => (alike ? { file, line, alike } : { file, line }));
}

/** Two parts of one group together. */
export function mergeGroups<S>(fold: Fold<S>, a: GroupRun<S>, b: GroupRun<S>): GroupRun<S> {
  return {
    inner: fold.merge(a.inner, b.inner),
    rows: a.rows + b.rows,
    inWindow: a.inWindow + b.inWindow,
    met: mergePlaces(a.met, b.met),
    unmet: mergePlaces(a.unmet, b.unmet),
    ranked: mergeRanked(a.ranked, b.ranked),
    units: mergeUnits(a.units, b.units),
    codes: new Set([...a.codes, ...b.codes]),
    doubts: joinDoubts(a.doubts, b.doubts),
  };
}

/** What is in doubt in either, where anything is. */
export function joinDoubts(a: Doubts | null, b: Doubts | null): Doubts | null {
  return a === null || b === null ? (a ?? b) : mergeDoubts(a, b);
}

/** What a group comes to, and what it may after any correction of its rows in doubt; `others` may belong to any group. */
export function readGroup<S>(fold: Fold<S>, group: GroupRun<S>, others: Doubts | null): GroupResult {
  const { rows, inWindow, met, unmet, ranked, units } = group;
  const folded = fold.read(group.inner);
  const doubts = joinDoubts(group.doubts, others);
  const isMixed = mixedUnits(units).length > 0;
  const boundsOf = (given: Doubts): Bounds =>
    isMixed || given.extent === 'all' ? unbounded : fold.bounds(group.inner, given);
  const isCoarse = folded.value !== null && !isMixed && !isExact(boundsOf(noDoubts).interval);
  const rest = {
    rows,
    inWindow,
    met,
    unmet,
    ranked,
    units,
    bounds: doubts === null && !isCoarse ? null : boundsOf(doubts ?? noDoubts),
    boundsWithMore: boundsOf({ ...(doubts ?? noDoubts), extent: doubts?.extent === 'all' ? 'all' : 'more' }),
    doubtful: {
      rows: doubts === null ? 0 : doubts.extent === 'rows' ? doubts.rows : null,
      places: doubts?.places ?? [],
    },
  };
  if (!isMixed) return { ...rest, folded, codes: [...group.codes].sort() };
  // Numbers that do not measure the same come to nothing.
  return {
    ...rest,
    folded: { ...folded, value: null, numerator: null, denominator: null, atLeast: null },
    codes: [...new Set([...group.codes, 'data/mixed-units'])].sort(),
  };
}

/** The groups that a column's values or the units that must report name, by what they are compared as. */
export function namedGroups(
  { name, values, exact }: Column,
  { complete }: Source,
): ReadonlyMap<string, string> {
  const names = [...(complete?.column === name ? complete.units : []), ...Object.keys(values ?? {})];
  return new Map(names.map((each) => [exact ? each : foldText(each), each]));
}

/** A row of which one text is known, and all other cells are blank or whatever is given. */
export function rowWith(column: number, text: string, others: Cell = null): Row {
  return {
    file: 0,
    line: 0,
    cell: (number) => (number === column ? text : others),
    place: () => nowhere,
  };
}
