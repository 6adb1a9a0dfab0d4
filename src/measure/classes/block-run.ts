import type { SourceDemand } from '../../model/data/demand.ts';
import type { BlockConsumer, Disposition, RowBlock } from '../../model/data/row-block.ts';
import type { Row } from '../../model/data/row.ts';
import { datedColumns } from '../asked-columns.ts';
import type { ColumnNumber } from '../conditions/compile-condition.ts';
import { addWords } from '../keys/key-table.ts';
import { type KeyWords, keyWords } from '../keys/row-key.ts';
import { numberCodes } from './class-numbers.ts';
import { questionsOf } from './class-questions.ts';
import {
  type BlockSurroundings,
  type ClassRun,
  type ClassTable,
  classTable,
  rankedColumns,
  settle,
  sortRows,
  summedColumns,
} from './class-run.ts';
import { unsummableNumbers } from './class-sums.ts';
import { joinSubjects } from './joint-subjects.ts';
import { splitFolds } from './class-tables.ts';
import { ruleClasses } from './rule-classes.ts';

/** Takes rows by the block; what it holds back is added to the folds when it is told to settle. */
export interface BlockRun extends BlockConsumer {
  readonly settle: () => void;
}

const mostLines = 5;

/**
 * Folds rows class by class: rows that some folds do not tell apart are only counted and summed, and each of these folds is
 * asked once for all of them. So more targets cost next to nothing. What needs single rows (the key, rules, distinct counts,
 * values) gets them.
 */
export function runBlocks(around: BlockSurroundings): BlockRun {
  const { demand, columnNumber, members, windows } = around;
  const { source, folds: specs } = demand;
  const questions = questionsOf(source, columnNumber, members);
  const rules = ruleClasses(demand.rules, source, columnNumber, members, questions);
  const ranked = rankedColumns(specs, columnNumber);
  const numbers = new Map(ranked.map((column) => [column, numberCodes(column)]));
  const tables = joinSubjects(splitFolds(windows, questions)).map((plan) =>
    classTable(plan, source, columnNumber, numbers),
  );
  const summed = summedColumns(specs, source, columnNumber);
  const run: ClassRun = {
    ...around,
    tables,
    numbers,
    unsummable: summed.map(unsummableNumbers),
    rules,
    key: demand.isRead && source.key.length > 0 ? keyWords(source.key.map(columnNumber)) : null,
    finders: [],
    file: -1,
    kept: new Uint32Array(0),
    used: new Uint8Array(0),
  };
  const told = new Set(tables.flatMap(({ coded }) => coded));
  const coded = new Set([...told, ...(rules?.columns ?? []), ...unitColumns(demand, columnNumber)]);
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
    settle: () => settleAll(run),
    add: (block) => {
      if (block.file !== run.file) settleAll(run);
      run.file = block.file;
      // A column that nobody asks for, as in a source that no target reads, comes without codes.
      const isTold = [...told].every((column) => block.columns[column]?.kind === 'codes');
      const account: Counted = { used: 0, 'out-of-period': 0, rejected: 0 };
      if (!run.isSingle(block.file) && isTold) addBlock(run, { ...block }, account);
      else for (const row of rowsOf(block)) account[run.add(block.row(row))] += 1;
      return { used: account.used, outOfPeriod: account['out-of-period'], rejected: account.rejected };
    },
  };
}

type Counted = Record<Disposition, number>;

function settleAll(run: ClassRun): void {
  for (const table of run.tables) settle(run, table);
  for (const each of run.numbers.values()) each.forget();
}

function rowsOf({ rows, length }: RowBlock): Uint32Array {
  return rows.subarray(0, length);
}

function addBlock(run: ClassRun, block: RowBlock, account: Counted): void {
  run.report?.(block);
  const kept = withoutRejected(run, block, account);
  if (run.used.length < kept.length) run.used = new Uint8Array(block.lines.length);
  run.used.fill(0, 0, kept.length);
  for (const table of run.tables) {
    sortRows(run, table, kept);
    if (!table.isSorted) continue;
    countRows(table, kept, run.used);
    for (const each of [...table.sums.values(), ...table.numbers.values()])
      each.add(kept, table.sorted, table.met.length);
  }
  addSingly(run, kept);
  const { used: isUsed, passOver } = run;
  const { rows, length } = kept;
  let used = 0;
  for (let index = 0; index < length; index += 1) {
    if (isUsed[index] === 1) used += 1;
    else if (passOver !== null) passOver(kept.row(rows[index] ?? 0));
  }
  run.count(length);
  account.used += used;
  account['out-of-period'] += length - used;
}

/** The block without the rows that cannot be used, and those that have to be taken as they are. */
function withoutRejected(run: ClassRun, block: RowBlock, account: Counted): RowBlock {
  const words = run.key === null ? null : run.key(block);
  const unsummable = run.unsummable.flatMap((find) => find(block));
  const broken = run.rules?.broken(block) ?? null;
  if (words === null && run.demand.rules.length === 0 && unsummable.length === 0) return block;
  if (words === null && unsummable.length === 0 && broken !== null) {
    if (!broken.subarray(0, block.length).includes(1)) return block;
  }
  if (run.kept.length < block.length) run.kept = new Uint32Array(block.lines.length);
  let length = 0;
  for (const [index, row] of rowsOf(block).entries()) {
    if (unsummable.some((isUnsummable) => isUnsummable(row))) {
      account[run.add(block.row(row))] += 1;
      continue;
    }
    const codes = run.check.blockFaults(block, row, words, broken?.[index] === 0);
    if (codes.length === 0) {
      run.kept[length] = row;
      length += 1;
      continue;
    }
    run.refuse(codes, { file: block.file, line: block.lines[row] ?? 0 });
    account.rejected += 1;
    run.count(1);
  }
  return length === block.length ? block : { ...block, rows: run.kept, length };
}

/** Counts the rows of each class, and notes those that a window takes. */
function countRows(table: ClassTable, { rows, length, lines }: RowBlock, used: Uint8Array): void {
  const { met, sorted, rows: counts, used: isUsed } = table;
  for (let index = 0; index < length; index += 1) {
    const own = sorted[index] ?? 0;
    const before = counts[own] ?? 0;
    counts[own] = before + 1;
    if (before < mostLines) met[own]?.lines.push(lines[rows[index] ?? 0] ?? 0);
    if (isUsed[own] === 1) used[index] = 1;
  }
}

/** Gives the folds the keys and the single rows that they want. A row is asked once, whatever stumbles over it. */
function addSingly(run: ClassRun, block: RowBlock): void {
  const asking = run.tables.filter(
    ({ isSorted, met }) => !isSorted || met.some(({ each, keys }) => each.length > 0 || keys.length > 0),
  );
  if (asking.length === 0) return;
  const found = run.finders.map(({ find }) => find(block));
  for (const table of asking) if (table.isSorted) addKeys(table, block, found);
  if (asking.every(({ isSorted, met }) => isSorted && met.every(({ each }) => each.length === 0))) return;
  for (let index = 0; index < block.length; index += 1) {
    const row = block.rows[index] ?? 0;
    let single: Row | null = null;
    for (const table of asking) {
      const own = table.isSorted ? table.met[table.sorted[index] ?? 0] : null;
      if (own?.each.length === 0) continue;
      if (single === null) run.begin();
      single = block.row(row);
      if (own) for (const [fold, inWindow] of own.each) fold.add(single, inWindow);
      else if (addToAll(table, single)) run.used[index] = 1;
    }
  }
}

/** Adds the keys of a block's rows to the folds that want them. */
function addKeys({ met, sorted }: ClassTable, { rows, length }: RowBlock, found: readonly KeyWords[]): void {
  for (let index = 0; index < length; index += 1) {
    const wanted = met[sorted[index] ?? 0]?.keys;
    if (wanted === undefined) continue;
    for (let at = 0; at < wanted.length; at += 1) {
      const each = wanted[at];
      const words = found[each?.finder ?? 0];
      if (each && words) addWords(each.keys, words.words, words.at(rows[index] ?? 0));
    }
  }
}

/** Adds a row to every fold of a table that may take it; false where no window does. */
function addToAll({ windows }: ClassTable, row: Row): boolean {
  let isUsed = false;
  for (const { isIn, folds } of windows) {
    const truth = isIn(row);
    if (truth === 'false') continue;
    isUsed = true;
    for (const fold of folds) fold.add(row, truth);
  }
  return isUsed;
}

/** The columns that say for whom and when a row reports. */
function unitColumns({ source, isRead }: SourceDemand, columnNumber: ColumnNumber): readonly number[] {
  if (!isRead || source.complete === null) return [];
  return [source.complete.column, ...datedColumns(source)].map(columnNumber);
}
