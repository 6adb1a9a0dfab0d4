import type { SourceDemand } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import { foldColumns } from '../model/fold-columns.ts';
import type { Period } from '../model/period.ts';
import { at } from '../model/place.ts';
import type { Row } from '../model/row.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import { checkRows } from './check-row.ts';
import type { ColumnNumber, Predicate } from './compile-condition.ts';
import { compileWindow, type FilePeriod } from './compile-window.ts';
import type { FoldState } from './fold-run.ts';
import type { FoldResult } from './fold-result.ts';
import type { Members } from './members.ts';
import { ownWindow } from './own-window.ts';
import { runUnits, type UnitsResult, type UnitsState } from './reporting-units.ts';
import type { KeyState } from './source-key.ts';
import { startFolds } from './start-folds.ts';

/** What a source's folds have seen, by the folds' ids, and its key and units: plain data. */
export interface SourceState {
  readonly rows: number;
  /** True where an error touches every target of the source. */
  readonly touched: boolean;
  readonly folds: ReadonlyMap<string, FoldState>;
  readonly key: KeyState | null;
  readonly units: UnitsState | null;
}

/** A source at its end. */
export interface SourceResult {
  /** True where at least one file was read as this source. */
  readonly supplied: boolean;
  /** Records read, without totals, nil rows and notes. */
  readonly rows: number;
  readonly folds: ReadonlyMap<string, FoldResult>;
  /** Who has not reported; null where nobody must, and where errors left not a single row to tell. */
  readonly units: UnitsResult | null;
}

/** All folds of one source while its rows come. */
export interface SourceRun extends RowConsumer {
  /** Who notes the rows that repeat a key when the source is read once more; null where no key was met again. */
  readonly rereader: (fileNames: readonly string[]) => RowConsumer | null;
  readonly state: () => SourceState;
  /**
   * Takes in what was seen of other rows of the source. False where both have a key in common: the later rows have been
   * folded already and cannot be taken back, so the source has to be read in one piece.
   */
  readonly absorb: (other: SourceState) => boolean;
  readonly read: (supplied: boolean) => SourceResult;
}

/** Makes a source ready: each row is asked once for each window, then handed to the folds of that window. */
export function runSource(
  demand: SourceDemand,
  period: Period | null,
  members: Members,
  filePeriod: FilePeriod,
  note: (finding: Finding) => void,
): SourceRun {
  const { source } = demand;
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
  const byWindow = new Map<string, { isIn: Predicate; folds: typeof folds }>();
  for (const window of demand.folds.length > 0
    ? demand.folds.map((fold) => fold.window)
    : [ownWindow(source, period)]) {
    const key = JSON.stringify(window);
    if (byWindow.has(key)) continue;
    byWindow.set(key, {
      isIn: compileWindow(window, columnNumber, filePeriod),
      folds: folds.filter((fold) => JSON.stringify(fold.spec.window) === key),
    });
  }
  const windows = [...byWindow.values()];
  const check = checkRows(demand, columnNumber, members, note);
  const units = demand.isRead ? runUnits(source, period, columnNumber, filePeriod, note) : null;
  // A file that should say its period and does not: its rows belong to none, however often that is asked.
  const isOwn = ownWindow(source, period).kind === 'file';
  const isAsked = isOwn || demand.folds.some((fold) => fold.window.kind === 'file');
  const undated = new Set<number>();
  let rows = 0;
  let touched = false;

  const fileFaults = (row: Row): readonly string[] => {
    if (!isAsked || filePeriod(row.file) !== null) return [];
    const unknown = finding('data/file-period-unknown', {}, at(row.place(0).file ?? ''));
    if (!undated.has(row.file)) note(unknown);
    undated.add(row.file);
    return isOwn ? [unknown.code] : [];
  };
  const touch = (code: string, column?: string): void => {
    if (column === undefined) touched = true;
    for (const fold of folds) {
      if (column === undefined || foldColumns(fold.spec).includes(column)) fold.touch(code);
    }
  };
  return {
    touch,
    add: (row) => {
      rows += 1;
      if (noted.size > 0) noted.clear();
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
      return used ? 'used' : 'out-of-period';
    },
    nil: (row) => units?.nil(row),
    rereader: (fileNames) => (check.key?.hasRepeated() ? check.key.rereader(fileNames) : null),
    state: () => ({
      rows,
      touched,
      folds: new Map(folds.map((fold) => [fold.spec.id, fold.state])),
      key: check.key?.state() ?? null,
      units: units?.state ?? null,
    }),
    absorb: (other) => {
      rows += other.rows;
      touched ||= other.touched;
      for (const fold of folds) {
        const state = other.folds.get(fold.spec.id);
        if (state) fold.absorb(state);
      }
      if (other.units) units?.absorb(other.units);
      return !(other.key && check.key?.absorb(other.key));
    },
    read: (supplied) => ({
      supplied,
      rows,
      folds: new Map(folds.map((fold) => [fold.spec.id, fold.read()])),
      units: touched && rows === 0 ? null : (units?.read() ?? null),
    }),
  };
}
