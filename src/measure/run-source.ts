import { type SourceDemand, blankColumns, foldColumns } from '../model/data/demand.ts';
import type { Disposition, Harm, RowConsumer } from '../model/data/row-block.ts';
import type { Row, RowPlace } from '../model/data/row.ts';
import { type Finding, at } from '../model/finding.ts';
import { type Period, elapsedPart } from '../model/plan/period.ts';
import { finding } from '../text/finding.ts';
import { type RowCheck, checkRows } from './checks/check-row.ts';
import { type LaterRows, countLater } from './checks/later-rows.ts';
import { type UnitsRun, runUnits } from './checks/reporting-units.ts';
import { unmetTotals } from './checks/unmet-totals.ts';
import { runBlocks } from './classes/block-run.ts';
import type { WindowFolds } from './classes/class-tables.ts';
import { addMoreRows, addSummedRows } from './classes/more-rows.ts';
import { type ColumnNumber, type Members, columnNumbers } from './conditions/compile-condition.ts';
import { type FilePeriod, compileWindow, ownWindow } from './conditions/compile-window.ts';
import type { FoldRun } from './folds/fold-run.ts';
import { startFolds } from './folds/make-fold.ts';
import type { SourceResult } from './source-result.ts';
import type { SourceState } from './source-state.ts';
import { addSpelled } from './spelled-texts.ts';

export type { SourceResult } from './source-result.ts';
export type { SourceState } from './source-state.ts';

/** All folds of one source while its rows come. */
export interface SourceRun extends RowConsumer {
  /** Who notes the rows that repeat a key when the source is read once more; null where no key was met again. */
  readonly rereader: (fileNames: readonly string[]) => RowConsumer | null;
  readonly state: () => SourceState;
  /**
   * Takes in what was seen of the rows that follow. False where both have a key in common: the later rows have been folded
   * already and cannot be taken back, so the source has to be read in one piece.
   */
  readonly absorb: (other: SourceState) => boolean;
  readonly read: (supplied: boolean) => SourceResult;
}

/** A source at work: what it asks of its rows, and what it has seen of them. */
interface SourceWork {
  readonly demand: SourceDemand;
  readonly filePeriod: FilePeriod;
  readonly folds: readonly FoldRun[];
  readonly windows: readonly WindowFolds[];
  readonly check: RowCheck;
  readonly units: UnitsRun | null;
  readonly later: LaterRows | null;
  /** What is noted of the row at hand: several folds may stumble over the same cell, and it is one finding. */
  readonly noted: Set<string>;
  /** Whether rows belong to the period by their file, by the source's own rule; and whether anybody asks for that. */
  readonly isOwn: boolean;
  readonly isAsked: boolean;
  /** Files that should say their period and do not: their rows belong to none, however often that is asked. */
  readonly undated: Map<number, Finding>;
  rows: number;
  touched: boolean | 'lost';
  /** The labels of total rows that were met, each behind its column. */
  readonly totals: Set<string>;
  /** By file: the optional columns that it has not. */
  readonly lacking: Map<number, ReadonlySet<number>>;
  /** By column: how its texts are shown, by what they are compared as. */
  readonly spelled: Map<number, ReadonlyMap<string, string>>;
}

/**
 * Makes a source ready: each row is asked once for each window, then handed to the folds of that window. `whole` is the
 * period judged, all of it.
 */
export function runSource(
  demand: SourceDemand,
  whole: Period | null,
  members: Members,
  filePeriod: FilePeriod,
  note: (finding: Finding) => void,
): SourceRun {
  const columnNumber = columnNumbers(demand.source);
  const work = startWork(demand, whole, { columnNumber, members, filePeriod, note });
  const { check, units, later } = work;
  const told = [
    ...(demand.isRead ? demand.source.key : []),
    ...demand.folds.flatMap(({ distinct }) => distinct ?? []),
  ];
  const apart = new Set(told.map(columnNumber));
  const touch: RowConsumer['touch'] = (code, column = null, harm = 'all') =>
    touchFolds(work, code, column, harm);
  const add = (row: Row): Disposition => addRow(work, row);
  const blocks = runBlocks({
    demand,
    columnNumber,
    members,
    windows: work.windows,
    check,
    isSingle: (file) => work.isAsked && filePeriod(file) === null,
    add,
    report: units && units.addBlock,
    count: (more) => {
      work.rows += more;
    },
    begin: () => work.noted.clear(),
    refuse: (codes, place) => refuseRow(work, codes, place),
    passOver: later && later.add,
  });
  return {
    touch,
    add,
    addMore: (row, rows) => {
      // Where a key is asked for, or rows may come too late, each has to be added by itself.
      if (check.asksKeys() || later !== null) return null;
      work.rows += rows;
      return addMoreRows(work.windows, columnNumber, row, rows);
    },
    addSummed: (row, rows, sums) => {
      const isAsked = work.isAsked && filePeriod(row.file) === null;
      if (later !== null || isAsked || !check.isSound(row)) return null;
      const went = addSummedRows(work.windows, columnNumber, row, rows, sums);
      if (went === null) return null;
      work.rows += rows;
      work.units?.add(row);
      return went;
    },
    keysAreKnown: () => check.trustKeys(),
    blocks,
    nil: (row) => addNil(work, row),
    total: (column, label) => void work.totals.add(`${column}\n${label}`),
    lacks: (file, columns) => void work.lacking.set(file, columns),
    tellsApart: (column) => apart.has(column),
    spelled: (column, shown) => addSpelled(work.spelled, column, shown),
    rereader: (fileNames) => (check.key?.hasRepeated() ? check.key.rereader(fileNames) : null),
    state: () => {
      blocks.settle();
      return stateOf(work);
    },
    absorb: (other) => {
      blocks.settle();
      return absorbState(work, other);
    },
    read: (supplied) => {
      blocks.settle();
      return readWork(work, supplied);
    },
  };
}

function startWork(
  demand: SourceDemand,
  whole: Period | null,
  around: {
    readonly columnNumber: ColumnNumber;
    readonly members: Members;
    readonly filePeriod: FilePeriod;
    readonly note: (finding: Finding) => void;
  },
): SourceWork {
  const { source, asOf } = demand;
  const { columnNumber, members, filePeriod, note } = around;
  const own = ownWindow(source, whole && elapsedPart(whole, asOf));
  const noted = new Set<string>();
  const noteOnce = (found: Finding): void => {
    const key = `${found.code}\n${found.place.column}`;
    if (!noted.has(key)) note(found);
    noted.add(key);
  };
  const lacking = new Map<number, ReadonlySet<number>>();
  const folds = startFolds(demand.folds, { source, columnNumber, members, lacking, note: noteOnce });
  const asked = folds.length > 0 ? folds.map(({ spec }) => spec.window) : [own];
  const byWindow = new Map(asked.map((window) => [JSON.stringify(window), window]));
  return {
    demand,
    filePeriod,
    folds,
    windows: [...byWindow].map(([key, window]) => ({
      window,
      isIn: compileWindow(window, columnNumber, filePeriod),
      folds: folds.filter((fold) => JSON.stringify(fold.spec.window) === key),
    })),
    check: checkRows(demand, columnNumber, members, note),
    units: demand.isRead ? runUnits(source, whole, asOf, columnNumber, filePeriod) : null,
    later: countLater(source, asOf, columnNumber, filePeriod),
    noted,
    isOwn: own.kind === 'file',
    isAsked: own.kind === 'file' || folds.some(({ spec }) => spec.window.kind === 'file'),
    undated: new Map(),
    lacking,
    totals: new Set(),
    spelled: new Map(),
    rows: 0,
    touched: false,
  };
}

function addRow(work: SourceWork, row: Row): Disposition {
  work.rows += 1;
  work.noted.clear();
  const faults = [...fileFaults(work, row), ...work.check.faults(row)];
  work.units?.add(row);
  if (faults.length > 0) {
    refuseRow(work, faults, row);
    return 'rejected';
  }
  let used = false;
  for (const window of work.windows) {
    const truth = window.isIn(row);
    if (truth !== 'false') used = true;
    for (const fold of window.folds) fold.add(row, truth);
  }
  if (!used) work.later?.add(row);
  return used ? 'used' : 'out-of-period';
}

function fileFaults({ isAsked, isOwn, filePeriod, undated }: SourceWork, row: Row): readonly string[] {
  if (!isAsked || filePeriod(row.file) !== null) return [];
  const unknown = finding('data/file-period-unknown', {}, at(row.place(0).file ?? ''));
  if (!undated.has(row.file)) undated.set(row.file, unknown);
  return isOwn ? [unknown.code] : [];
}

/** Says that a row cannot be used, and why: it may be any row or none. */
function refuseRow(work: SourceWork, codes: readonly string[], place: RowPlace): void {
  codes.forEach((code, index) => touchFolds(work, code, null, index === 0 ? 'row' : 'none', place));
}

function touchFolds(
  work: SourceWork,
  code: string,
  column: string | null,
  harm: Harm,
  place: RowPlace | null = null,
): void {
  if (column === null) work.touched = harm === 'more' ? 'lost' : work.touched || true;
  for (const fold of work.folds) {
    if (column === null || foldColumns(fold.spec).includes(column)) fold.touch(code, harm, place);
  }
}

/** A nil row reports for its unit; it counts only where a condition asks whether a cell is blank. */
function addNil(work: SourceWork, row: Row): void {
  work.noted.clear();
  work.units?.nil(row);
  for (const window of work.windows) {
    for (const fold of window.folds) {
      const { where, meets } = fold.spec;
      const asksBlank = [where, meets].some((condition) => blankColumns(condition).length > 0);
      if (asksBlank) fold.add(row, window.isIn(row));
    }
  }
}

function stateOf({ rows, touched, folds, check, units, later, undated, totals }: SourceWork): SourceState {
  return {
    totals,
    rows,
    touched,
    folds: new Map(folds.map((fold) => [fold.spec.id, fold.state()])),
    key: check.key?.state() ?? null,
    units: units?.state ?? null,
    later: later?.state ?? null,
    undated,
  };
}

function absorbState(work: SourceWork, other: SourceState): boolean {
  work.rows += other.rows;
  work.touched = other.touched === 'lost' ? 'lost' : work.touched || other.touched;
  for (const fold of work.folds) {
    const state = other.folds.get(fold.spec.id);
    if (state) fold.absorb(state);
  }
  for (const label of other.totals) work.totals.add(label);
  if (other.units) work.units?.absorb(other.units);
  if (other.later) work.later?.absorb(other.later);
  for (const [file, found] of other.undated) if (!work.undated.has(file)) work.undated.set(file, found);
  return !(other.key && work.check.key?.absorb(other.key));
}

function readWork(work: SourceWork, supplied: boolean): SourceResult {
  const { rows, touched, folds, units, later, undated, spelled, totals } = work;
  return {
    supplied,
    rows,
    folds: new Map(folds.map((fold) => [fold.spec.id, fold.read((column) => spelled.get(column))])),
    units: touched === 'lost' || (touched && rows === 0) ? null : (units?.read() ?? null),
    unitColumn: work.demand.source.complete?.column ?? null,
    findings: [
      ...undated.values(),
      ...(units?.findings() ?? []),
      ...(rows > 0 && touched !== 'lost' ? unmetTotals(work.demand.source, totals) : []),
    ],
    later: later?.state ?? new Map(),
    asOf: work.demand.asOf,
  };
}
