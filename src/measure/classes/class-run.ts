import type { FoldSpec, SourceDemand } from '../../model/data/demand.ts';
import type { Disposition, RowBlock } from '../../model/data/row-block.ts';
import { type Cell, type Row, type RowPlace, isNumber } from '../../model/data/row.ts';
import type { Place } from '../../model/finding.ts';
import type { Source } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/quantity.ts';
import { one } from '../../quantity/numbers/rational.ts';
import type { RowCheck } from '../checks/check-row.ts';
import type { Truth } from '../conditions/compare-cells.ts';
import type { ColumnNumber, Members } from '../conditions/compile-condition.ts';
import { rowUnitsOf } from '../conditions/units-seen.ts';
import type { ManyRows } from '../folds/fold.ts';
import type { FoldRun } from '../folds/fold-run.ts';
import type { KeySlots } from '../keys/key-table.ts';
import { keyWords } from '../keys/row-key.ts';
import { type ClassNumbers, type FindNumbers, classNumbers } from './class-numbers.ts';
import { columnsAsked } from './class-questions.ts';
import { type ClassSums, classSums, type unsummableNumbers } from './class-sums.ts';
import type { TablePlan, WindowFolds } from './class-tables.ts';
import { type RowClasses, classRow, rowClasses } from './row-classes.ts';
import type { RuleClasses } from './rule-classes.ts';

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

/** Rows that no fold of a table tells apart. */
export interface RowClass {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly places: ReadonlyMap<number, Place>;
  /** The folds that want the rows one by one. */
  readonly each: readonly (readonly [fold: FoldRun, inWindow: Truth])[];
  /** The folds that only want the rows' keys, with the number of the finder that knows them. */
  readonly keys: readonly { readonly finder: number; readonly keys: KeySlots }[];
  readonly lines: number[];
}

export type KeyFinder = ReturnType<typeof keyWords>;

/** Folds whose rows are told apart together, with the classes met so far. */
export interface ClassTable extends TablePlan {
  readonly classes: RowClasses;
  /** The columns whose cells tell its rows apart, and those of them that have to come as codes. */
  readonly columns: readonly number[];
  readonly coded: readonly number[];
  /** The columns whose places are shown of a class's first row. */
  readonly placed: readonly number[];
  readonly sums: ReadonlyMap<number, ClassSums>;
  readonly numbers: ReadonlyMap<number, ClassNumbers>;
  met: RowClass[];
  /** By class: how many rows it has, and 1 where a window takes them. */
  rows: Float64Array;
  used: Uint8Array;
  /** By place in the block: the row's class. */
  sorted: Int32Array;
  /** False where hardly two rows of the block at hand are of one class: then they are taken one by one. */
  isSorted: boolean;
}

/** What takes the blocks of a source: how rows are told apart, and the classes met so far. */
export interface ClassRun extends BlockSurroundings {
  readonly tables: readonly ClassTable[];
  /** By column: the numbers that medians and percentiles ask. */
  readonly numbers: ReadonlyMap<number, FindNumbers>;
  /** Find the rows whose number cannot be summed with others. */
  readonly unsummable: readonly ReturnType<typeof unsummableNumbers>[];
  readonly rules: RuleClasses | null;
  /** The finder of the source's key; null where nobody asks for it. */
  readonly key: KeyFinder | null;
  /** One finder for each combination of columns whose keys a fold wants. */
  readonly finders: { readonly columns: string; readonly find: KeyFinder }[];
  /** The file that the classes are of. */
  file: number;
  /** By place in the block: the rows that are kept, and 1 for those that a window takes. */
  kept: Uint32Array;
  used: Uint8Array;
}

/** Makes a table ready. */
export function classTable(
  plan: TablePlan,
  source: Source,
  columnNumber: ColumnNumber,
  numbers: ReadonlyMap<number, FindNumbers>,
): ClassTable {
  const specs = plan.windows.flatMap(({ folds }) => folds.map(({ spec }) => spec));
  const ofCells = [...plan.questions].filter(({ subject }) => subject.areUnits !== true);
  const units = specs.flatMap((spec) => rowUnitsOf(spec, source, columnNumber));
  return {
    ...plan,
    columns: columnsAsked(plan.questions),
    coded: columnsAsked(ofCells),
    placed: [...new Set(units.flatMap(({ column, unitColumn }) => [column, unitColumn]))],
    classes: rowClasses(plan.questions),
    sums: new Map(summedColumns(specs, source, columnNumber).map((column) => [column, classSums(column)])),
    numbers: new Map(
      rankedColumns(specs, columnNumber).map((column) => [column, classNumbers(of(numbers, column))]),
    ),
    met: [],
    rows: new Float64Array(64),
    used: new Uint8Array(64),
    sorted: new Int32Array(0),
    isSorted: true,
  };
}

const summing: ReadonlySet<FoldSpec['kind']> = new Set(['sum', 'mean', 'min', 'max'] as const);

/** The columns whose numbers are added up by class, or whose ends are asked. */
export function summedColumns(
  specs: readonly FoldSpec[],
  { columns }: Source,
  columnNumber: ColumnNumber,
): readonly number[] {
  const own = specs.flatMap(({ kind, column }) => {
    const number = column === null ? -1 : columnNumber(column);
    return summing.has(kind) && number >= 0 && columns[number]?.type !== 'date' ? [number] : [];
  });
  return [...new Set([...own, ...rankedColumns(specs, columnNumber)])];
}

/** The columns of which it is counted how many rows hold which number. */
export function rankedColumns(specs: readonly FoldSpec[], columnNumber: ColumnNumber): readonly number[] {
  const own = specs.flatMap(({ kind, column }) =>
    column !== null && (kind === 'median' || kind === 'percentile') ? [columnNumber(column)] : [],
  );
  return [...new Set(own)];
}

/** Sorts a block's rows into the classes of a table, where enough of them are alike. */
export function sortRows(run: ClassRun, table: ClassTable, block: RowBlock): void {
  if (table.sorted.length < block.length) table.sorted = new Int32Array(block.lines.length);
  const meet = (row: number): void => meetClass(run, table, block, row);
  const sort = (): boolean => {
    if (table.classes.sort(block, table.sorted, meet)) return true;
    settle(run, table);
    return false;
  };
  table.isSorted = sort() || sort();
}

/** Begins a class with its first row: asks each fold what it wants of such rows. */
function meetClass(run: ClassRun, table: ClassTable, block: RowBlock, number: number): void {
  const row = block.row(number);
  const cells = new Map(table.columns.map((column) => [column, row.cell(column)]));
  const places = new Map(table.placed.map((column) => [column, row.place(column)]));
  const asked = classRow(block.file, block.lines[number] ?? 0, cells, places);
  const each: [FoldRun, Truth][] = [];
  const keys: { finder: number; keys: KeySlots }[] = [];
  let isUsed = false;
  for (const { isIn, folds } of table.windows) {
    const truth = isIn(asked);
    if (truth === 'false') continue;
    isUsed = true;
    for (const fold of folds) {
      const decision = fold.decide(asked, truth);
      if (decision === 'each') each.push([fold, truth]);
      if (decision !== 'many') continue;
      const own = fold.keysFor(asked);
      if (own) keys.push({ finder: finderOf(run.finders, own.columns), keys: own.keys });
    }
  }
  const own = table.met.push({ cells, places, each, keys, lines: [] }) - 1;
  if (own >= table.rows.length) {
    const [rows, used] = [new Float64Array(2 * own), new Uint8Array(2 * own)];
    rows.set(table.rows);
    used.set(table.used);
    [table.rows, table.used] = [rows, used];
  }
  table.used[own] = Number(isUsed);
}

/** The number of the finder of keys over some columns. */
function finderOf(finders: ClassRun['finders'], columns: readonly number[]): number {
  const name = columns.join();
  const known = finders.findIndex((finder) => finder.columns === name);
  return known >= 0 ? known : finders.push({ columns: name, find: keyWords(columns) }) - 1;
}

/** Adds the classes of a table to its folds and forgets them. */
export function settle({ file }: ClassRun, table: ClassTable): void {
  const { sums, numbers, met, classes } = table;
  met.forEach(({ cells, places, each, lines }, number) => {
    const rows = table.rows[number] ?? 0;
    if (rows === 0) return;
    const apart = new Set(each.map(([fold]) => fold));
    const found = new Map<number, ReturnType<ManyRows['numbers']>>();
    const many: ManyRows = {
      rows,
      file,
      lines,
      sum: (column) => of(sums, column).of(number, file, factorOf(cells.get(column))),
      numbers: (column) => {
        const own = found.get(column) ?? of(numbers, column).of(number);
        found.set(column, own);
        return own;
      },
    };
    const asked = classRow(file, lines[0] ?? 0, cells, places);
    for (const { isIn, folds } of table.windows) {
      const truth = isIn(asked);
      if (truth === 'false') continue;
      for (const fold of folds) if (!apart.has(fold)) fold.addMany(asked, truth, many);
    }
  });
  table.met = [];
  table.rows.fill(0);
  classes.forget();
  for (const each of [...sums.values(), ...numbers.values()]) each.forget();
}

/** What one of a class's numbers is worth, where its rows name their unit. */
function factorOf(cell: Cell | undefined): Rational {
  return (cell !== undefined && isNumber(cell) && cell.unit?.factor) || one;
}

function of<T>(byColumn: ReadonlyMap<number, T>, column: number): T {
  const own = byColumn.get(column);
  if (!own) throw new Error(`column ${column} was not summed`);
  return own;
}
