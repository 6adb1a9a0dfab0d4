import type { SourceDemand } from '../../model/data/demand.ts';
import type { BlockAccount, BlockConsumer, Disposition, RowBlock } from '../../model/data/row-block.ts';
import type { Cell, Row } from '../../model/data/row.ts';
import type { Window } from '../../model/plan/measure.ts';
import type { RowCheck } from '../checks/check-row.ts';
import type { ColumnNumber, Predicate } from '../conditions/compile-condition.ts';
import type { Members } from '../conditions/members.ts';
import type { Truth } from '../conditions/truth.ts';
import type { FoldRun } from '../folds/fold-run.ts';
import { type KeySlots, addWords } from '../keys/key-table.ts';
import { keyWords } from '../keys/row-key.ts';
import { datedColumns } from '../readings/dated-columns.ts';
import { classColumns } from './class-columns.ts';
import { classSums, oddNumbers } from './class-sums.ts';
import { classRow, rowClasses } from './row-classes.ts';
import { ruleClasses } from './rule-classes.ts';

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
  readonly touch: (code: string) => void;
  /** Hears of rows that no window takes; null where nobody counts them. */
  readonly passOver: ((row: Row) => void) | null;
}

/** Takes rows by the block; what it holds back is added to the folds when it is told to settle. */
export interface BlockRun extends BlockConsumer {
  readonly settle: () => void;
}

/** Rows that no fold tells apart. */
interface RowClass {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly isUsed: boolean;
  readonly each: readonly (readonly [fold: FoldRun, inWindow: Truth])[];
  readonly keys: readonly { readonly finder: number; readonly keys: KeySlots }[];
  rows: number;
  lines: number[];
}

const mostLines = 5;

/**
 * Folds rows class by class: rows that no fold tells apart are only counted and summed, and each fold is asked once for all
 * of them. So more targets cost next to nothing. What needs single rows (the key, rules, distinct counts, values) gets them.
 */
export function runBlocks(around: BlockSurroundings): BlockRun {
  const { demand, columnNumber, members, windows, check, isSingle, add, report, count, begin } = around;
  const { touch, passOver } = around;
  const { source, folds: specs } = demand;
  const told = classColumns(
    specs,
    windows.map(({ window }) => window),
    columnNumber,
    members,
  );
  const classes = rowClasses(told);
  const summed = [
    ...new Set(
      specs.flatMap(({ kind, column }) =>
        column !== null && (kind === 'sum' || kind === 'mean') ? [columnNumber(column)] : [],
      ),
    ),
  ];
  const odds = summed.map(oddNumbers);
  const sums = new Map(summed.map((column) => [column, classSums(column)]));
  const rules = ruleClasses(demand.rules, source, columnNumber, members);
  const coded = new Set([...told.keys(), ...(rules?.columns ?? []), ...unitColumns(demand, columnNumber)]);
  const filled = new Set(
    [
      ...datedColumns(source),
      ...(demand.isRead ? source.key : []),
      ...specs.flatMap(({ distinct }) => distinct ?? []),
    ].map(columnNumber),
  );
  for (const number of summed) if (source.columns[number]?.optional === false) filled.add(number);
  // One finder for each combination of columns, by its number.
  const finders: { readonly columns: string; readonly find: ReturnType<typeof keyWords> }[] = [];
  const finderOf = (columns: readonly number[]): number => {
    const name = columns.join();
    const known = finders.findIndex((finder) => finder.columns === name);
    return known >= 0 ? known : finders.push({ columns: name, find: keyWords(columns) }) - 1;
  };
  const key = demand.isRead && source.key.length > 0 ? keyWords(source.key.map(columnNumber)) : null;
  let met: RowClass[] = [];
  let file = -1;
  let sorted = new Int32Array(0);
  let anyEach = false;
  let anyKeys = false;

  const meet =
    (block: RowBlock) =>
    (number: number): void => {
      const row = block.row(number);
      const cells = new Map([...told.keys()].map((column) => [column, row.cell(column)]));
      const asked = classRow(block.file, block.lines[number] ?? 0, cells);
      const each: [FoldRun, Truth][] = [];
      const keys: { finder: number; keys: KeySlots }[] = [];
      let isUsed = false;
      for (const { isIn, folds } of windows) {
        const truth = isIn(asked);
        if (truth !== 'false') isUsed = true;
        for (const fold of folds) {
          const decision = fold.decide(asked, truth);
          if (decision === 'each') each.push([fold, truth]);
          if (decision !== 'many') continue;
          const own = fold.keysFor(asked);
          if (own) keys.push({ finder: finderOf(own.columns), keys: own.keys });
        }
      }
      anyEach ||= each.length > 0;
      anyKeys ||= keys.length > 0;
      met.push({ cells, isUsed, each, keys, rows: 0, lines: [] });
    };
  const settle = (): void => {
    met.forEach(({ cells, each, rows, lines }, number) => {
      if (rows === 0) return;
      const apart = new Set(each.map(([fold]) => fold));
      const sum = (column: number): ReturnType<ReturnType<typeof classSums>['of']> => {
        const own = sums.get(column);
        if (!own) throw new Error(`column ${column} was not summed`);
        return own.of(number);
      };
      const many = { rows, file, lines, sum };
      const asked = classRow(file, lines[0] ?? 0, cells);
      for (const { isIn, folds } of windows) {
        const truth = isIn(asked);
        for (const fold of folds) if (!apart.has(fold)) fold.addMany(asked, truth, many);
      }
    });
    met = [];
    [anyEach, anyKeys] = [false, false];
    classes.forget();
    for (const each of sums.values()) each.forget();
  };
  /** False where hardly two rows of the block are of one class. */
  const sort = (block: RowBlock): boolean => {
    if (sorted.length < block.length) sorted = new Int32Array(block.rows.length);
    if (classes.sort(block, sorted, meet(block))) return true;
    settle();
    if (classes.sort(block, sorted, meet(block))) return true;
    settle();
    return false;
  };

  /** Takes out the rows that cannot be used, and those that have to be taken as they are. */
  const rejected = (block: RowBlock, account: Counted): void => {
    const { rows, length } = block;
    const words = key === null ? null : key(block);
    const odd = odds.flatMap((find) => find(block));
    const broken = rules?.broken(block) ?? null;
    if (words === null && demand.rules.length === 0 && odd.length === 0) return;
    if (words === null && odd.length === 0 && broken !== null && !broken.subarray(0, length).includes(1))
      return;
    for (let index = 0; index < length; index += 1) {
      const row = rows[index] ?? 0;
      if (odd.some((isOdd) => isOdd(row))) {
        account[add(block.row(row))] += 1;
        sorted[index] = -1;
        continue;
      }
      const codes = check.blockFaults(block, row, words, broken?.[index] === 0);
      if (codes.length === 0) continue;
      for (const code of codes) touch(code);
      account.rejected += 1;
      count(1);
      sorted[index] = -1;
    }
  };

  return {
    needsCodes: (column) => coded.has(column),
    needsFilled: (column) => filled.has(column),
    settle,
    add: (block) => {
      const account: Counted = { used: 0, 'out-of-period': 0, rejected: 0 };
      if (block.file !== file) settle();
      file = block.file;
      const { rows, length, lines } = block;
      // A column that nobody asks for, as in a source that no target reads, comes without codes.
      const isTold = [...told.keys()].every((column) => block.columns[column]?.kind === 'codes');
      if (isSingle(file) || !isTold || !sort(block)) {
        for (let index = 0; index < length; index += 1) account[add(block.row(rows[index] ?? 0))] += 1;
        return accountOf(account);
      }
      report?.(block);
      rejected(block, account);
      let used = 0;
      let taken = 0;
      for (let index = 0; index < length; index += 1) {
        const own = met[sorted[index] ?? -1];
        if (own === undefined) continue;
        taken += 1;
        own.rows += 1;
        if (own.rows <= mostLines) own.lines.push(lines[rows[index] ?? 0] ?? 0);
        if (own.isUsed) used += 1;
        else passOver?.(block.row(rows[index] ?? 0));
      }
      count(taken);
      for (const each of sums.values()) each.add(block, sorted);
      if (anyEach || anyKeys) {
        const found = finders.map(({ find }) => find(block));
        for (let index = 0; index < length; index += 1) {
          const own = met[sorted[index] ?? -1];
          if (own === undefined || (own.each.length === 0 && own.keys.length === 0)) continue;
          const row = rows[index] ?? 0;
          for (const { finder, keys } of own.keys) {
            const words = found[finder];
            if (words) addWords(keys, words.words, words.at(row));
          }
          if (own.each.length === 0) continue;
          const single = block.row(row);
          begin();
          for (const [fold, inWindow] of own.each) fold.add(single, inWindow);
        }
      }
      account.used += used;
      account['out-of-period'] += taken - used;
      return accountOf(account);
    },
  };
}

type Counted = Record<Disposition, number>;

function accountOf(counted: Counted): BlockAccount {
  return { used: counted.used, outOfPeriod: counted['out-of-period'], rejected: counted.rejected };
}

/** The columns that say for whom and when a row reports. */
function unitColumns({ source, isRead }: SourceDemand, columnNumber: ColumnNumber): readonly number[] {
  if (!isRead || source.complete === null) return [];
  return [source.complete.column, ...datedColumns(source)].map(columnNumber);
}
