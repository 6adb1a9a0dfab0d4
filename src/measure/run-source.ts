import { type SourceDemand, foldColumns } from '../model/data/demand.ts';
import type { Disposition, RowConsumer } from '../model/data/row-block.ts';
import type { Row } from '../model/data/row.ts';
import { type Finding, at } from '../model/finding.ts';
import { type Period, elapsedPart } from '../model/plan/period.ts';
import type { FoldResult } from '../model/verdict/fold-result.ts';
import { finding } from '../text/finding.ts';
import { checkRows } from './checks/check-row.ts';
import { type LaterState, countLater } from './checks/later-rows.ts';
import { type UnitsResult, runUnits } from './checks/reporting-units.ts';
import { runBlocks } from './classes/block-run.ts';
import type { WindowFolds } from './classes/class-run.ts';
import type { ColumnNumber, Members } from './conditions/compile-condition.ts';
import { type FilePeriod, compileWindow, ownWindow } from './conditions/compile-window.ts';
import { startFolds } from './folds/make-fold.ts';
import type { SourceState } from './source-state.ts';

export type { SourceState } from './source-state.ts';

/** A source at its end. */
export interface SourceResult {
  /** True where at least one file was read as this source. */
  readonly supplied: boolean;
  /** Records read, without totals, nil rows and notes. */
  readonly rows: number;
  readonly folds: ReadonlyMap<string, FoldResult>;
  /** Who has not reported; null where nobody must, and where errors left not a single row to tell. */
  readonly units: UnitsResult | null;
  /** What is said once, however many rows show it. */
  readonly findings: readonly Finding[];
  /** Rows that are too late to count; none where the period is judged as a whole. */
  readonly later: LaterState;
}

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
  const { source, asOf } = demand;
  const period = whole && elapsedPart(whole, asOf);
  const numbers = new Map(source.columns.map((column, index) => [column.name, index]));
  const columnNumber: ColumnNumber = (name) => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`a checked plan has no column ${name} in ${source.name}`);
    return number;
  };
  // Several folds may stumble over the same cell of a row; it is one finding.
  const noted = new Set<string>();
  const noteOnce = (found: Finding): void => {
    const key = `${found.code}\n${found.place.column}`;
    if (!noted.has(key)) note(found);
    noted.add(key);
  };
  const folds = startFolds(demand.folds, source, columnNumber, members, noteOnce);
  const byWindow = new Map<string, WindowFolds>();
  for (const window of demand.folds.length > 0
    ? demand.folds.map((fold) => fold.window)
    : [ownWindow(source, period)]) {
    const key = JSON.stringify(window);
    if (byWindow.has(key)) continue;
    byWindow.set(key, {
      window,
      isIn: compileWindow(window, columnNumber, filePeriod),
      folds: folds.filter((fold) => JSON.stringify(fold.spec.window) === key),
    });
  }
  const windows = [...byWindow.values()];
  const check = checkRows(demand, columnNumber, members, note);
  const units = demand.isRead ? runUnits(source, whole, asOf, columnNumber, filePeriod) : null;
  const later = countLater(source, asOf, columnNumber, filePeriod);
  // A file that should say its period and does not: its rows belong to none, however often that is asked.
  const isOwn = ownWindow(source, period).kind === 'file';
  const isAsked = isOwn || demand.folds.some((fold) => fold.window.kind === 'file');
  const undated = new Map<number, Finding>();
  let rows = 0;
  let touched = false;

  const fileFaults = (row: Row): readonly string[] => {
    if (!isAsked || filePeriod(row.file) !== null) return [];
    const unknown = finding('data/file-period-unknown', {}, at(row.place(0).file ?? ''));
    if (!undated.has(row.file)) undated.set(row.file, unknown);
    return isOwn ? [unknown.code] : [];
  };
  const touch = (code: string, column?: string): void => {
    if (column === undefined) touched = true;
    for (const fold of folds) {
      if (column === undefined || foldColumns(fold.spec).includes(column)) fold.touch(code);
    }
  };
  const begin = (): void => {
    if (noted.size > 0) noted.clear();
  };
  const add = (row: Row): Disposition => {
    rows += 1;
    begin();
    const faults = [...fileFaults(row), ...check.faults(row)];
    units?.add(row);
    if (faults.length > 0) {
      for (const code of faults) touch(code);
      return 'rejected';
    }
    let used = false;
    for (const window of windows) {
      const truth = window.isIn(row);
      if (truth !== 'false') used = true;
      for (const fold of window.folds) fold.add(row, truth);
    }
    if (!used) later?.add(row);
    return used ? 'used' : 'out-of-period';
  };
  const blocks = runBlocks({
    demand,
    columnNumber,
    members,
    windows,
    check,
    isSingle: (file) => isAsked && filePeriod(file) === null,
    add,
    report: units && units.addBlock,
    count: (more) => {
      rows += more;
    },
    begin,
    touch,
    passOver: later && later.add,
  });
  return {
    touch,
    add,
    blocks,
    nil: (row) => units?.nil(row),
    rereader: (fileNames) => (check.key?.hasRepeated() ? check.key.rereader(fileNames) : null),
    state: () => {
      blocks.settle();
      return {
        rows,
        touched,
        folds: new Map(folds.map((fold) => [fold.spec.id, fold.state])),
        key: check.key?.state() ?? null,
        units: units?.state ?? null,
        later: later?.state ?? null,
        undated,
      };
    },
    absorb: (other) => {
      blocks.settle();
      rows += other.rows;
      touched ||= other.touched;
      for (const fold of folds) {
        const state = other.folds.get(fold.spec.id);
        if (state) fold.absorb(state);
      }
      if (other.units) units?.absorb(other.units);
      if (other.later) later?.absorb(other.later);
      for (const [file, found] of other.undated) if (!undated.has(file)) undated.set(file, found);
      return !(other.key && check.key?.absorb(other.key));
    },
    read: (supplied) => {
      blocks.settle();
      return {
        supplied,
        rows,
        folds: new Map(folds.map((fold) => [fold.spec.id, fold.read()])),
        units: touched && rows === 0 ? null : (units?.read() ?? null),
        findings: [...undated.values(), ...(units?.findings() ?? [])],
        later: later?.state ?? new Map(),
      };
    },
  };
}
