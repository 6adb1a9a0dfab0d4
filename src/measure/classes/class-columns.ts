import { type FoldSpec, otherColumns, windowColumns } from '../../model/data/demand.ts';
import { type Cell, type Row, isUnknown } from '../../model/data/row.ts';
import type { Condition, Test } from '../../model/plan/condition.ts';
import type { Window } from '../../model/plan/measure.ts';
import { spanKind } from '../conditions/spans-taken.ts';
import { cellKey } from '../conditions/compare-cells.ts';
import { type ColumnNumber, type Members, compileCondition } from '../conditions/compile-condition.ts';
import { compileWindow } from '../conditions/compile-window.ts';

/** Says in a short text all that some folds can tell of a cell of one column: cells of one text are alike to them. */
export type CellDescription = (cell: Cell) => string;

/** Descriptions in the making, by column and by what they answer. */
type Parts = Map<number, Map<string, CellDescription>>;

/**
 * The columns by which some folds tell rows apart (their conditions, windows and groups), and how: rows whose cells in these
 * columns have the same descriptions are of one class, and the folds do the same with all of them.
 */
export function classColumns(
  specs: readonly FoldSpec[],
  windows: readonly Window[],
  columnNumber: ColumnNumber,
  members: Members,
): ReadonlyMap<number, CellDescription> {
  const parts: Parts = new Map();
  for (const { where, meets, each } of specs) {
    for (const condition of [where, meets]) addCondition(parts, condition, columnNumber, members);
    if (each !== null) add(parts, columnNumber(each), 'itself', itself);
  }
  for (const window of windows) {
    const isIn = compileWindow(window, columnNumber, () => null);
    const begins = window.kind === 'in-force' ? columnNumber(window.from) : null;
    for (const column of windowColumns(window)) {
      const number = columnNumber(column);
      // Of the two ends of a term each is described with the other out of the way.
      const other: Cell = number === begins ? null : { from: -Infinity, to: -Infinity };
      const isIt = (cell: Cell): string =>
        isIn(rowOf((asked) => (asked === number ? cell : other))).charAt(0);
      add(parts, number, keyOf(window), isIt);
      if (window.kind === 'flow') add(parts, number, 'span', spanKind);
    }
  }
  return joined(parts);
}

/** The columns by which some conditions tell rows apart, and how. */
export function conditionClassColumns(
  conditions: readonly Condition[],
  columnNumber: ColumnNumber,
  members: Members,
): ReadonlyMap<number, CellDescription> {
  const parts: Parts = new Map();
  for (const condition of conditions) addCondition(parts, condition, columnNumber, members);
  return joined(parts);
}

function add(parts: Parts, number: number, key: string, describe: CellDescription): void {
  const own = parts.get(number) ?? new Map<string, CellDescription>();
  parts.set(number, own);
  if (!own.has(key)) own.set(key, describe);
}

function addCondition(
  parts: Parts,
  condition: Condition | null,
  columnNumber: ColumnNumber,
  members: Members,
): void {
  if (condition === null) return;
  if ('parts' in condition) {
    for (const part of condition.parts) addCondition(parts, part, columnNumber, members);
    return;
  }
  const others = otherColumns(condition);
  for (const column of [condition.column, ...others]) {
    if (others.length > 0) add(parts, columnNumber(column), 'itself', itself);
    else {
      const holds = compileCondition(condition, columnNumber, members);
      add(parts, columnNumber(column), keyOf(condition), (cell) => holds(rowOf(() => cell)).charAt(0));
    }
  }
}

function joined(parts: Parts): ReadonlyMap<number, CellDescription> {
  return new Map(
    [...parts].map(([number, own]) => {
      const all = [...own.values()];
      return [number, (cell: Cell) => all.map((describe) => describe(cell)).join('')];
    }),
  );
}

/** A cell as it is: told apart from every other. With its length, so that two descriptions never run together. */
function itself(cell: Cell): string {
  if (cell === null) return '-';
  const text = isUnknown(cell) ? cell.code : cellKey(cell);
  return `${text.length}:${text}`;
}

function keyOf(value: Test | Window): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}

function rowOf(cell: Row['cell']): Row {
  return { file: -1, line: 0, cell, place: nowhere };
}

function nowhere(): never {
  throw new Error('a description has no place');
}
