import { isUnknown } from '../model/cell.ts';
import type { SourceDemand } from '../model/demand.ts';
import type { Finding } from '../model/finding.ts';
import { foldColumns, windowColumns } from '../model/fold-columns.ts';
import type { Window } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { RowConsumer } from '../model/row-consumer.ts';
import { finding } from '../text/finding.ts';
import type { ColumnNumber, Predicate } from './compile-condition.ts';
import { compileWindow, type FilePeriod } from './compile-window.ts';
import type { FoldState } from './fold-run.ts';
import type { FoldResult } from './fold-result.ts';
import type { Members } from './members.ts';
import { startFolds } from './start-folds.ts';

/** What a source's folds have seen, by the folds' ids: plain data. */
export interface SourceState {
  readonly rows: number;
  readonly folds: ReadonlyMap<string, FoldState>;
}

/** A source at its end. */
export interface SourceResult {
  /** True where at least one file was read as this source. */
  readonly supplied: boolean;
  /** Records read, without totals, nil rows and notes. */
  readonly rows: number;
  readonly folds: ReadonlyMap<string, FoldResult>;
}

/** All folds of one source while its rows come. */
export interface SourceRun extends RowConsumer {
  readonly state: () => SourceState;
  readonly absorb: (other: SourceState) => void;
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
  const own = ownWindow(demand, period);
  // Several folds may stumble over the same cell of a row; it is one finding.
  const noted = new Set<string>();
  const noteOnce = (found: Finding): void => {
    const key = `${found.code}\n${found.place.column}`;
    if (!noted.has(key)) note(found);
    noted.add(key);
  };
  const folds = startFolds(demand.folds, source, columnNumber, members, noteOnce);
  const byWindow = new Map<string, { isIn: Predicate; folds: typeof folds }>();
  for (const window of demand.folds.length > 0 ? demand.folds.map((fold) => fold.window) : [own]) {
    const key = JSON.stringify(window);
    if (byWindow.has(key)) continue;
    byWindow.set(key, {
      isIn: compileWindow(window, columnNumber, filePeriod),
      folds: folds.filter((fold) => JSON.stringify(fold.spec.window) === key),
    });
  }
  const windows = [...byWindow.values()];
  const dated = datedColumns(demand).map(columnNumber);
  let rows = 0;

  const touch = (code: string, column?: string): void => {
    for (const fold of folds) {
      if (column === undefined || foldColumns(fold.spec).includes(column)) fold.touch(code);
    }
  };
  return {
    touch,
    add: (row) => {
      rows += 1;
      if (noted.size > 0) noted.clear();
      for (const column of dated) {
        const cell = row.cell(column);
        if (cell !== null && !isUnknown(cell)) continue;
        const fault = cell === null ? finding('data/no-period', {}, row.place(column)) : null;
        if (fault) noteOnce(fault);
        touch(fault?.code ?? (cell !== null && isUnknown(cell) ? cell.code : ''));
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
    state: () => ({ rows, folds: new Map(folds.map((fold) => [fold.spec.id, fold.state])) }),
    absorb: (other) => {
      rows += other.rows;
      for (const fold of folds) {
        const state = other.folds.get(fold.spec.id);
        if (state) fold.absorb(state);
      }
    },
    read: (supplied) => ({
      supplied,
      rows,
      folds: new Map(folds.map((fold) => [fold.spec.id, fold.read()])),
    }),
  };
}

/** The window of the source's own rule: what counts as used where no fold asks. */
function ownWindow({ source }: SourceDemand, period: Period | null): Window {
  return source.period === null || period === null ? { kind: 'all' } : { ...source.period, period };
}

/** The columns without which a row has no period: those of the source's own rule, but for the end of a term. */
export function datedColumns({ source }: SourceDemand): readonly string[] {
  const rule = source.period;
  if (rule === null || rule.kind === 'file') return [];
  if (rule.kind === 'in-force') return [rule.from];
  return windowColumns({ ...rule, period: { from: 0, to: 0 } });
}
