import { type FoldSpec, comparedColumns, conditionColumns, windowColumns } from '../../model/data/demand.ts';
import type { Harm } from '../../model/data/row-block.ts';
import { type Cell, type Row, type RowPlace, isUnknown } from '../../model/data/row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { FoldResult } from '../../model/verdict/verdict.ts';
import { foldText } from '../../quantity/words/width.ts';
import { type Truth, cellKey } from '../conditions/compare-cells.ts';
import type { ColumnNumber, Predicate } from '../conditions/compile-condition.ts';
import { type RowQuestions, faultsOf, periodFault, refuse } from '../conditions/row-faults.ts';
import { type RowUnits, rowUnitsOf, unitOfFold } from '../conditions/units-seen.ts';
import type { KeySlots } from '../keys/key-table.ts';
import { type AnyRows, type Doubts, counted, mergeDoubts, noDoubts, withAnyRows, withRow } from './doubts.ts';
import { keepPlace, mergePlaces } from './first-places.ts';
import type { Fold, ManyRows } from './fold.ts';
import { type SpansTaken, absorbSpans, nestedCodes, takeSpan } from '../conditions/spans-taken.ts';
import {
  type GroupRun,
  joinDoubts,
  mergeGroups,
  namedGroups,
  readGroup,
  rowWith,
  startGroup,
  takeRow,
  placesOf,
  takeMany,
} from './group-run.ts';

/** What a fold has seen: plain data, so that a thread can hand it back. */
export interface FoldState<S = unknown> {
  readonly groups: ReadonlyMap<string, GroupRun<S>>;
  /** Codes of errors that touch every group. */
  readonly codes: ReadonlySet<string>;
  /** Rows in doubt that may belong to any group; null where there are none. */
  readonly doubts: Doubts | null;
  /** Rows in the window that are of no group: the conditions on the groups' column leave them out. */
  readonly outside: number;
  readonly spans: SpansTaken;
}

/** One fold while rows come. */
export interface FoldRun {
  readonly spec: FoldSpec;
  /** Adds a row of which it is known, or not known, that the fold's window takes it. */
  readonly add: (row: Row, inWindow: Truth) => void;
  /** What becomes of rows like this one: nothing, or they are added together, or one by one. */
  readonly decide: (row: Row, inWindow: Truth) => 'nothing' | 'many' | 'each';
  /** Adds rows like this one, which `decide` says may be added together. */
  readonly addMany: (row: Row, inWindow: Truth, many: ManyRows) => void;
  /** The keys that each of the rows like this one adds its own to; null where rows have none, or are not taken. */
  readonly keysFor: (row: Row) => { readonly columns: readonly number[]; readonly keys: KeySlots } | null;
  /** Says that an error touches every group, and how much of the data it leaves in doubt. */
  readonly touch: (code: string, harm: Harm, place: RowPlace | null) => void;
  readonly state: () => FoldState;
  /** Takes in what the same fold saw elsewhere. */
  readonly absorb: (other: FoldState) => void;
  /** `spelled` is how the texts of a column were spelled, by what they are compared as. */
  readonly read: (spelled?: SpelledColumn) => FoldResult;
}

/** How the texts of a column were spelled, by what they are compared as. */
export type SpelledColumn = (column: number) => ReadonlyMap<string, string> | undefined;

/** What a fold run needs to know of its source. */
export interface FoldSurroundings {
  readonly source: Source;
  readonly columnNumber: ColumnNumber;
  readonly where: Predicate;
  readonly meets: Predicate;
  /** The part of `where` that asks the column of `each` alone: what it leaves out is no group. */
  readonly grouped: Predicate;
  /** By file: the optional columns that it has not. */
  readonly lacking: ReadonlyMap<number, ReadonlySet<number>>;
  readonly note: (finding: Finding) => void;
}

/** A fold at work: what it asks of rows, and what it has seen. */
interface FoldWork<S> extends FoldSurroundings, RowQuestions {
  readonly spec: FoldSpec;
  readonly fold: Fold<S>;
  readonly groups: Map<string, GroupRun<S>>;
  readonly codes: Set<string>;
  doubts: Doubts | null;
  outside: number;
  /** The rows beside these of which nothing is known; a damaged register has millions. */
  readonly anyRows: AnyRows;
  readonly spans: SpansTaken;
  /** The column that says when a row happened, where the fold asks it. */
  readonly happened: number | null;
  /** The column of the groups. */
  readonly each: number | null;
  /** The column whose numbers are ranked, where rows may be added together. */
  readonly column: number | null;
  readonly rowUnits: readonly RowUnits[];
}

/** Runs a fold: which rows it takes in three-valued logic, in which group, and which errors touch it. */
export function runFold<S>(spec: FoldSpec, fold: Fold<S>, around: FoldSurroundings): FoldRun {
  const { source, columnNumber } = around;
  const work: FoldWork<S> = {
    ...around,
    spec,
    fold,
    groups: new Map(),
    codes: new Set(),
    doubts: null,
    outside: 0,
    anyRows: { rows: 0, places: [] },
    spans: { kinds: new Map(), codes: new Set() },
    happened: spec.window.kind === 'flow' ? columnNumber(spec.window.column) : null,
    each: spec.each === null ? null : columnNumber(spec.each),
    column: fold.rank && spec.column !== null ? columnNumber(spec.column) : null,
    asked: [...conditionColumns(spec.where), ...conditionColumns(spec.meets)].map(columnNumber),
    ordered: [...comparedColumns(spec.where), ...comparedColumns(spec.meets)].map(columnNumber),
    dates: windowColumns(spec.window).map(columnNumber),
    rowUnits: rowUnitsOf(spec, source, columnNumber),
  };
  const { groups, codes } = work;
  return {
    spec,
    state: () => ({ groups, codes, doubts: allDoubts(work), outside: work.outside, spans: work.spans }),
    touch: (code, harm, place) => {
      if (harm === 'nested') return void work.spans.codes.add(code);
      codes.add(code);
      if (harm === 'row') {
        work.anyRows.rows += 1;
        if (place) keepPlace(work.anyRows.places, place);
      } else if (harm !== 'none')
        work.doubts = mergeDoubts(work.doubts ?? noDoubts, { ...noDoubts, extent: harm });
    },
    add: (row, inWindow) => addRow(work, row, inWindow),
    decide: (row, inWindow) => decideRow(work, row, inWindow),
    addMany: (row, inWindow, many) => addManyRows(work, row, inWindow, many),
    keysFor: (row) => {
      if (!fold.keys || work.where(row) !== 'true') return null;
      return { columns: fold.keys.columns, keys: fold.keys.of(groupOf(work, groupName(work, row)).inner) };
    },
    absorb: (other) => {
      // The other state comes from a fold of the same specification, perhaps through a thread.
      for (const [key, group] of other.groups as ReadonlyMap<string, GroupRun<S>>) {
        groups.set(key, mergeGroups(fold, groupOf(work, key), group));
      }
      for (const code of other.codes) codes.add(code);
      work.doubts = joinDoubts(work.doubts, other.doubts);
      work.outside += other.outside;
      absorbSpans(work.spans, other.spans);
    },
    read: (spelled = () => undefined) => readWork(work, spelled),
  };
}

function addRow<S>(work: FoldWork<S>, row: Row, inWindow: Truth): void {
  const { spec, codes, each } = work;
  if (inWindow === 'false') return;
  const taken = work.where(row);
  if (taken === 'false' && inWindow === 'unknown') return;
  if (isOutside(work, row, taken)) {
    work.outside += 1;
    return;
  }
  if (inWindow === 'unknown') {
    const isHomeless = each !== null && isWithoutGroup(row.cell(each));
    const touched = isHomeless ? codes : groupOf(work, groupName(work, row)).codes;
    touched.add(periodFault(work, row));
    doubt(work, row, { taken: 'unknown', side: work.meets(row) });
    return;
  }
  if (each !== null && isWithoutGroup(row.cell(each))) {
    codes.add(refuse(work, row, each));
    if (taken !== 'false') doubt(work, row, { taken, side: work.meets(row) });
    return;
  }
  const group = groupOf(work, groupName(work, row));
  group.inWindow += 1;
  if (taken !== 'false' && work.happened !== null) takeSpan(work.spans, row, work.happened);
  if (taken === 'false') {
    if (spec.kind !== 'share') keepPlace(group.unmet, row);
    return;
  }
  const answer = work.meets(row);
  if (taken === 'unknown' || answer === 'unknown') {
    for (const code of faultsOf(work, row, work.asked)) group.codes.add(code);
    doubt(work, row, { taken, side: answer });
    return;
  }
  const refused = takeRow(work.fold, group, row, answer === 'true', work.rowUnits);
  if (!refused) return;
  group.codes.add(refuse(work, row, refused.column));
  doubt(work, row, { taken, side: answer });
}

/** True for a row that is not asked for and is of no group that is: the conditions leave its group out, or it names none. */
function isOutside<S>(work: FoldWork<S>, row: Row, taken: Truth): boolean {
  if (taken !== 'false') return false;
  return work.grouped(row) === 'false' || (work.each !== null && row.cell(work.each) === null);
}

function decideRow<S>(work: FoldWork<S>, row: Row, inWindow: Truth): 'nothing' | 'many' | 'each' {
  if (inWindow === 'false') return 'nothing';
  if (inWindow === 'unknown') return 'each';
  const taken = work.where(row);
  if (isOutside(work, row, taken)) return 'many';
  if (work.each !== null && isWithoutGroup(row.cell(work.each))) return 'each';
  if (taken === 'false') return 'many';
  const isSure = taken === 'true' && work.meets(row) !== 'unknown';
  return isSure && work.fold.addMany ? 'many' : 'each';
}

function addManyRows<S>(work: FoldWork<S>, row: Row, inWindow: Truth, many: ManyRows): void {
  const taken = work.where(row);
  if (inWindow === 'false') return;
  if (isOutside(work, row, taken)) {
    work.outside += many.rows;
    return;
  }
  const group = groupOf(work, groupName(work, row));
  group.inWindow += many.rows;
  if (taken !== 'false' && work.happened !== null) takeSpan(work.spans, row, work.happened);
  if (taken === 'true')
    return takeMany(work.fold, group, row, many, work.meets(row) === 'true', work.column, work.rowUnits);
  if (work.spec.kind !== 'share') group.unmet = mergePlaces(group.unmet, placesOf(many));
}

function readWork<S>(work: FoldWork<S>, spelled: SpelledColumn): FoldResult {
  const { spec, source, fold, groups, each } = work;
  const nested = nestedCodes(work.spans);
  const codes = [...work.codes, ...nested];
  const doubts = joinDoubts(allDoubts(work), nested.length > 0 ? { ...noDoubts, extent: 'all' } : null);
  const own = each === null ? null : (source.columns[each] ?? null);
  const named = own === null || each === null ? new Map<string, string>() : namedGroups(own, source);
  const left = [...named.keys()].filter(
    (key) => each !== null && work.grouped(rowWith(each, key)) !== 'false',
  );
  const sure = [...groups].filter(([, group]) => group.inWindow > 0);
  const rest = [...groups.values()].filter((group) => group.inWindow === 0);
  const unsure = rest.map((group) => group.doubts).reduce(joinDoubts, doubts);
  return {
    spec,
    unit: unitOfFold(spec, source),
    inWindow: [...groups.values()].reduce((sum, group) => sum + group.inWindow, work.outside),
    codes: [...new Set([...codes, ...rest.flatMap((group) => [...group.codes])])].sort(),
    groups: new Map(sure.map(([key, group]) => [key, readGroup(fold, group, doubts)])),
    shown: new Map([...((each === null ? null : spelled(each)) ?? []), ...named]),
    named: left,
    empty: readGroup(fold, startGroup(fold), unsure),
    leavesOut: unitsLeftOut(work),
  };
}

/** Units that must report and whose rows the conditions leave out, whatever else may stand in them. */
function unitsLeftOut<S>({ source, columnNumber, where }: FoldWork<S>): ReadonlySet<string> {
  const { complete } = source;
  if (complete === null) return new Set();
  const column = columnNumber(complete.column);
  const keyOf = source.columns[column]?.exact === true ? (unit: string) => unit : foldText;
  const isOut = (key: string): boolean =>
    where(rowWith(column, key, { code: 'data/unit-missing' })) === 'false';
  return new Set(complete.units.map(keyOf).filter(isOut));
}

function groupOf<S>({ groups, fold }: FoldWork<S>, key: string): GroupRun<S> {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = startGroup(fold)));
  return group;
}

function groupName<S>({ each }: FoldWork<S>, row: Row): string {
  return each === null ? '' : cellKey(row.cell(each));
}

function isWithoutGroup(cell: Cell): boolean {
  return cell === null || isUnknown(cell);
}

/** Takes a row in doubt into account: in its group, or where that is not known in all of them. */
function doubt<S>(work: FoldWork<S>, row: Row, standing: { taken: Truth; side: Truth }): void {
  const isHomeless = work.each !== null && isWithoutGroup(row.cell(work.each));
  const own = work.fold.contribution?.(row) ?? counted;
  const taken = standing.taken === 'true' && !isHomeless ? 'true' : 'unknown';
  const given = { taken, side: standing.side } as const;
  if (isHomeless) work.doubts = withRow(work.doubts ?? noDoubts, row, given, own);
  else {
    const group = groupOf(work, groupName(work, row));
    group.doubts = withRow(group.doubts ?? noDoubts, row, given, own);
  }
}

/** What is in doubt beside the groups. */
function allDoubts<S>({ doubts, anyRows }: FoldWork<S>): Doubts | null {
  return anyRows.rows === 0 ? doubts : withAnyRows(doubts ?? noDoubts, anyRows);
}
