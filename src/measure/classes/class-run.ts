import type { SourceDemand } from '../../model/data/demand.ts';
import type { Disposition, RowBlock } from '../../model/data/row-block.ts';
import type { Cell, Row, RowPlace } from '../../model/data/row.ts';
import type { Window } from '../../model/plan/measure.ts';
import type { RowCheck } from '../checks/check-row.ts';
import type { Truth } from '../conditions/compare-cells.ts';
import type { ColumnNumber, Members, Predicate } from '../conditions/compile-condition.ts';
import type { FoldRun } from '../folds/fold-run.ts';
import type { KeySlots } from '../keys/key-table.ts';
import { keyWords } from '../keys/row-key.ts';
import type { CellDescription } from './class-columns.ts';
import { type ClassSums, unsummableNumbers } from './class-sums.ts';
import { type RowClasses, classRow } from './row-classes.ts';
import type { RuleClasses } from './rule-classes.ts';

/** A window and the folds that take their rows through it. */
export interface WindowFolds {
  readonly window: Window;
  readonly isIn: Predicate;
  readonly folds: readonly FoldRun[];
}

/** What a run of blocks shares with the run of single rows of the same source. */
export interface BlockSurroundings {
  readonly demand: SourceDemand;
  readonly columnNumber: ColumnNumber;
  readonly members: Members;
  readonly windows: readonly WindowFolds[];
  readonly check: RowCheck;
  /** True where the rows of a file have to come one by one. */
  readonly isSingle: (file: number) => boolean;
  /** Takes one row as it is. */
  readonly add: (row: Row) => Disposition;
  /** Hears of rows, who wants to know which units have reported. */
  readonly report: ((block: RowBlock) => void) | null;
  /** Takes note that so many sound rows went by, and of what makes others unusable. */
  readonly count: (rows: number) => void;
  /** Says that another row is asked on its own. */
  readonly begin: () => void;
  /** Hears of a row that cannot be used, and why. */
  readonly refuse: (codes: readonly string[], place: RowPlace) => void;
  /** Hears of rows that no window takes; null where nobody counts them. */
  readonly passOver: ((row: Row) => void) | null;
}

/** Rows that no fold tells apart. */
export interface RowClass {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly isUsed: boolean;
  /** The folds that want the rows one by one. */
  readonly each: readonly (readonly [fold: FoldRun, inWindow: Truth])[];
  /** The folds that only want the rows' keys, with the number of the finder that knows them. */
  readonly keys: readonly { readonly finder: number; readonly keys: KeySlots }[];
  rows: number;
  lines: number[];
}

export type KeyFinder = ReturnType<typeof keyWords>;

/** What takes the blocks of a source: how rows are told apart, and the classes met so far. */
export interface ClassRun extends BlockSurroundings {
  readonly told: ReadonlyMap<number, CellDescription>;
  readonly classes: RowClasses;
  readonly sums: ReadonlyMap<number, ClassSums>;
  /** Find the rows whose number cannot be summed with others. */
  readonly unsummable: readonly ReturnType<typeof unsummableNumbers>[];
  readonly rules: RuleClasses | null;
  /** The finder of the source's key; null where nobody asks for it. */
  readonly key: KeyFinder | null;
  /** One finder for each combination of columns whose keys a fold wants. */
  readonly finders: { readonly columns: string; readonly find: KeyFinder }[];
  met: RowClass[];
  /** The file that the classes are of. */
  file: number;
  /** By place in the block: the row's class, -1 for a row that is out. */
  sorted: Int32Array;
}

/** Sorts a block's rows into classes; false where hardly two rows of the block are of one class. */
export function sortRows(run: ClassRun, block: RowBlock): boolean {
  if (run.sorted.length < block.length) run.sorted = new Int32Array(block.rows.length);
  const meet = (row: number): void => meetClass(run, block, row);
  if (run.classes.sort(block, run.sorted, meet)) return true;
  settle(run);
  if (run.classes.sort(block, run.sorted, meet)) return true;
  settle(run);
  return false;
}

/** Begins a class with its first row: asks each fold what it wants of such rows. */
function meetClass(run: ClassRun, block: RowBlock, number: number): void {
  const row = block.row(number);
  const cells = new Map([...run.told.keys()].map((column) => [column, row.cell(column)]));
  const asked = classRow(block.file, block.lines[number] ?? 0, cells);
  const each: [FoldRun, Truth][] = [];
  const keys: { finder: number; keys: KeySlots }[] = [];
  let isUsed = false;
  for (const { isIn, folds } of run.windows) {
    const truth = isIn(asked);
    if (truth !== 'false') isUsed = true;
    for (const fold of folds) {
      const decision = fold.decide(asked, truth);
      if (decision === 'each') each.push([fold, truth]);
      if (decision !== 'many') continue;
      const own = fold.keysFor(asked);
      if (own) keys.push({ finder: finderOf(run.finders, own.columns), keys: own.keys });
    }
  }
  run.met.push({ cells, isUsed, each, keys, rows: 0, lines: [] });
}

/** The number of the finder of keys over some columns. */
function finderOf(finders: ClassRun['finders'], columns: readonly number[]): number {
  const name = columns.join();
  const known = finders.findIndex((finder) => finder.columns === name);
  return known >= 0 ? known : finders.push({ columns: name, find: keyWords(columns) }) - 1;
}

/** Adds the classes to the folds and forgets them. */
export function settle(run: ClassRun): void {
  const { file, sums } = run;
  run.met.forEach(({ cells, each, rows, lines }, number) => {
    if (rows === 0) return;
    const apart = new Set(each.map(([fold]) => fold));
    const sum = (column: number): ReturnType<ClassSums['of']> => {
      const own = sums.get(column);
      if (!own) throw new Error(`column ${column} was not summed`);
      return own.of(number, file);
    };
    const many = { rows, file, lines, sum };
    const asked = classRow(file, lines[0] ?? 0, cells);
    for (const { isIn, folds } of run.windows) {
      const truth = isIn(asked);
      for (const fold of folds) if (!apart.has(fold)) fold.addMany(asked, truth, many);
    }
  });
  run.met = [];
  run.classes.forget();
  for (const each of sums.values()) each.forget();
}
