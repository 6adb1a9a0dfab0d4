import type { SourceDemand } from '../../model/data/demand.ts';
import type { BlockAccount, BlockConsumer, Disposition, RowBlock } from '../../model/data/row-block.ts';
import { datedColumns } from '../asked-columns.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import { addWords } from '../keys/key-table.ts';
import { keyWords } from '../keys/row-key.ts';
import { classColumns } from './class-columns.ts';
import { type BlockSurroundings, type ClassRun, settle, sortRows } from './class-run.ts';
import { classSums, unsummableNumbers } from './class-sums.ts';
import { rowClasses } from './row-classes.ts';
import { ruleClasses } from './rule-classes.ts';

/** Takes rows by the block; what it holds back is added to the folds when it is told to settle. */
export interface BlockRun extends BlockConsumer {
  readonly settle: () => void;
}

const mostLines = 5;

/**
 * Folds rows class by class: rows that no fold tells apart are only counted and summed, and each fold is asked once for all
 * of them. So more targets cost next to nothing. What needs single rows (the key, rules, distinct counts, values) gets them.
 */
export function runBlocks(around: BlockSurroundings): BlockRun {
  const { demand, columnNumber, members, windows } = around;
  const { source, folds: specs } = demand;
  const told = classColumns(
    specs,
    windows.map(({ window }) => window),
    columnNumber,
    members,
  );
  const summed = [
    ...new Set(
      specs.flatMap(({ kind, column }) =>
        column !== null && (kind === 'sum' || kind === 'mean') ? [columnNumber(column)] : [],
      ),
    ),
  ];
  const rules = ruleClasses(demand.rules, source, columnNumber, members);
  const run: ClassRun = {
    ...around,
    told,
    classes: rowClasses(told),
    sums: new Map(summed.map((column) => [column, classSums(column)])),
    unsummable: summed.map(unsummableNumbers),
    rules,
    key: demand.isRead && source.key.length > 0 ? keyWords(source.key.map(columnNumber)) : null,
    finders: [],
    met: [],
    file: -1,
    sorted: new Int32Array(0),
  };
  const coded = new Set([...told.keys(), ...(rules?.columns ?? []), ...unitColumns(demand, columnNumber)]);
  const filled = new Set(
    [
      ...datedColumns(source),
      ...(demand.isRead ? source.key : []),
      ...demand.filled,
      ...specs.flatMap(({ distinct }) => distinct ?? []),
    ].map(columnNumber),
  );
  for (const number of summed) if (source.columns[number]?.optional === false) filled.add(number);
  return {
    needsCodes: (column) => coded.has(column),
    needsFilled: (column) => filled.has(column),
    settle: () => settle(run),
    add: (block) => addBlock(run, block),
  };
}

function addBlock(run: ClassRun, block: RowBlock): BlockAccount {
  const account: Counted = { used: 0, 'out-of-period': 0, rejected: 0 };
  if (block.file !== run.file) settle(run);
  run.file = block.file;
  // A column that nobody asks for, as in a source that no target reads, comes without codes.
  const isTold = [...run.told.keys()].every((column) => block.columns[column]?.kind === 'codes');
  if (run.isSingle(block.file) || !isTold || !sortRows(run, block)) {
    for (let index = 0; index < block.length; index += 1)
      account[run.add(block.row(block.rows[index] ?? 0))] += 1;
    return accountOf(account);
  }
  run.report?.(block);
  reject(run, block, account);
  countRows(run, block, account);
  for (const each of run.sums.values()) each.add(block, run.sorted);
  addSingly(run, block);
  return accountOf(account);
}

/** Takes out the rows that cannot be used, and those that have to be taken as they are. */
function reject(run: ClassRun, block: RowBlock, account: Counted): void {
  const { demand, sorted } = run;
  const { rows, length } = block;
  const words = run.key === null ? null : run.key(block);
  const unsummable = run.unsummable.flatMap((find) => find(block));
  const broken = run.rules?.broken(block) ?? null;
  if (words === null && demand.rules.length === 0 && unsummable.length === 0) return;
  if (words === null && unsummable.length === 0 && broken !== null && !broken.subarray(0, length).includes(1))
    return;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    if (unsummable.some((isUnsummable) => isUnsummable(row))) {
      account[run.add(block.row(row))] += 1;
      sorted[index] = -1;
      continue;
    }
    const codes = run.check.blockFaults(block, row, words, broken?.[index] === 0);
    if (codes.length === 0) continue;
    run.refuse(codes, { file: block.file, line: block.lines[row] ?? 0 });
    account.rejected += 1;
    run.count(1);
    sorted[index] = -1;
  }
}

/** Counts the rows of each class. */
function countRows(run: ClassRun, { rows, length, lines, row }: RowBlock, account: Counted): void {
  const { met, sorted } = run;
  let used = 0;
  let taken = 0;
  for (let index = 0; index < length; index += 1) {
    const own = met[sorted[index] ?? -1];
    if (own === undefined) continue;
    taken += 1;
    own.rows += 1;
    if (own.rows <= mostLines) own.lines.push(lines[rows[index] ?? 0] ?? 0);
    if (own.isUsed) used += 1;
    else run.passOver?.(row(rows[index] ?? 0));
  }
  run.count(taken);
  account.used += used;
  account['out-of-period'] += taken - used;
}

/** Gives the folds the keys and the single rows that they want. */
function addSingly(run: ClassRun, block: RowBlock): void {
  const { met, sorted } = run;
  if (!met.some(({ each, keys }) => each.length > 0 || keys.length > 0)) return;
  const found = run.finders.map(({ find }) => find(block));
  for (let index = 0; index < block.length; index += 1) {
    const own = met[sorted[index] ?? -1];
    if (own === undefined || (own.each.length === 0 && own.keys.length === 0)) continue;
    const row = block.rows[index] ?? 0;
    for (const { finder, keys } of own.keys) {
      const words = found[finder];
      if (words) addWords(keys, words.words, words.at(row));
    }
    if (own.each.length === 0) continue;
    const single = block.row(row);
    run.begin();
    for (const [fold, inWindow] of own.each) fold.add(single, inWindow);
  }
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
