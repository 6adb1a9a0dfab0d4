import type { CodedColumn, RowBlock } from '../../model/data/row-block.ts';
import { type Cell, type Row, isNumber, isSpan } from '../../model/data/row.ts';
import type { Comparator, Test } from '../../model/plan/condition.ts';
import { scaledNumber, scales } from '../../quantity/numbers/scaled-number.ts';
import {
  type ColumnNumber,
  type Members,
  compileCondition,
  normalForm,
} from '../conditions/compile-condition.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import { type CodedCells, type FindCodes, codedColumn, itself, rowOfCells } from './described-cells.ts';

/**
 * What several cells of a row are to each other, as far as tests of these cells can tell: so many days apart, so much more
 * than a sum, before or after, known together or not. Tests that differ in their limits share a relation, which is worked out
 * once a row.
 */
export interface Relation {
  /** Equal for the same question to the same cells. */
  readonly name: string;
  readonly columns: readonly number[];
  /** Where the cells are plain: their numbers, the first less the others; where only the order is asked, its sign. */
  readonly difference: 'exact' | 'order' | null;
  /** For other cells: a text that is equal only where no test of the relation tells them apart. */
  readonly keyOf: (row: Row) => string;
}

const comparators: readonly Comparator[] = ['gt', 'gte', 'lt', 'lte'];

/** The relation that a test asks; null where it asks one column alone. */
export function relationOf(test: Test, columnNumber: ColumnNumber, members: Members): Relation | null {
  const columnsOf = (names: readonly string[]): readonly number[] => names.map(columnNumber);
  const answers = (tests: readonly Test[]): Relation['keyOf'] => {
    const all = tests.map((each) => compileCondition(each, columnNumber, members));
    return (row) => all.map((holds) => holds(row).charAt(0)).join('');
  };
  const apart = (columns: readonly number[], difference: 'exact'): Omit<Relation, 'name'> => ({
    columns,
    difference,
    keyOf: (row) => columns.map((column) => itself(row.cell(column))).join(''),
  });
  switch (test.kind) {
    case 'days': {
      const names = [test.to, test.column];
      return { name: `days ${JSON.stringify(names)}`, ...apart(columnsOf(names), 'exact') };
    }
    case 'sum': {
      const names = [test.column, ...test.of];
      return { name: `sum ${JSON.stringify(names)}`, ...apart(columnsOf(names), 'exact') };
    }
    case 'compare': {
      if (test.to.kind !== 'column') return null;
      const names = [test.column, test.to.column];
      const keyOf = answers(comparators.map((by) => ({ ...test, by })));
      return {
        name: `order ${JSON.stringify(names)}`,
        columns: columnsOf(names),
        difference: 'order',
        keyOf,
      };
    }
    case 'equals-column': {
      const plain = { ...test, negated: false };
      const columns = columnsOf([test.column, test.other]);
      return { name: normalForm(plain), columns, difference: null, keyOf: answers([plain]) };
    }
    case 'match':
      if (test.columns.length === 1) return null;
      return {
        name: normalForm(test),
        columns: columnsOf(test.columns),
        difference: null,
        keyOf: answers([test]),
      };
    default:
      return null;
  }
}

/** So many outcomes, and pairs of codes, are remembered before all are forgotten. */
const mostKnown = 1 << 16;
/** Figures so near to zero are looked up at once. */
const nearest = 1024;
/** Of a cell whose number has not been looked at, or which has none. */
const noNumber = Number.NaN;

/** What is known of a relation while the blocks of a file are read. */
interface Known {
  readonly numbers: readonly { cells: readonly Cell[]; readonly ofCode: number[] }[];
  /** From what the cells are to each other to its code. */
  readonly byNumber: Map<number, number>;
  /** The same of small whole numbers, -1 where it is not known. */
  readonly byNear: Int32Array;
  readonly byKey: Map<string, number>;
  /** From codes of columns, pair by pair, to the code of all of them together. */
  readonly pairs: readonly PairTable[];
  tuples: (readonly Cell[])[];
}

/** Finds what the cells of each row of a block are to each other, once a block however many ask; each outcome is a code. */
export function codesOfRelation(relation: Relation): FindCodes {
  const { columns } = relation;
  const known: Known = {
    numbers: columns.map(() => ({ cells: [], ofCode: [] })),
    byNumber: new Map(),
    byNear: new Int32Array(2 * nearest).fill(-1),
    byKey: new Map(),
    pairs: columns.slice(1).map(pairTable),
    tuples: [],
  };
  let codes = new Int32Array(0);
  let last: { readonly block: RowBlock; readonly found: CodedCells } | null = null;
  const find = (block: RowBlock): CodedCells => {
    const parts = columns.map((column) => codedColumn(block, column));
    refresh(
      relation,
      known,
      parts.map(({ cells }) => cells),
    );
    const { rows, length } = block;
    if (codes.length < block.lines.length) codes = new Int32Array(block.lines.length);
    for (let index = 0; index < length; index += 1) {
      const row = rows[index] ?? 0;
      let figure = 0;
      for (let part = 0; part < parts.length; part += 1) {
        const number = known.numbers[part]?.ofCode[parts[part]?.codes[row] ?? 0] ?? noNumber;
        figure = part === 0 ? number : figure - number;
      }
      if (relation.difference === 'order') figure = Math.sign(figure);
      // Whole sums mostly are what they should be, and rows lie few days apart.
      const near = figure + nearest;
      const code = near >= 0 && near < 2 * nearest ? known.byNear[near] : undefined;
      if (code !== undefined && code >= 0) codes[row] = code;
      else if (Number.isNaN(figure)) codes[row] = codeOfPairs(relation, known, parts, row);
      else codes[row] = known.byNumber.get(figure) ?? learn(known, parts, row, figure);
    }
    const { tuples } = known;
    return { codes, meaning: tuples, cellsOf: (code) => tuples[code] ?? [] };
  };
  return (block) => {
    if (last?.block !== block) last = { block, found: find(block) };
    return last.found;
  };
}

/** Looks at the cells whose codes are new. */
function refresh({ difference, columns }: Relation, known: Known, all: readonly (readonly Cell[])[]): void {
  const isFull = known.tuples.length > mostKnown || known.pairs.some(({ size }) => size > mostKnown);
  const isOther = known.numbers.some(({ cells }, part) => cells !== all[part]);
  if (isFull || isOther) for (const pairs of known.pairs) pairs.clear();
  if (isFull) {
    known.byNumber.clear();
    known.byNear.fill(-1);
    known.byKey.clear();
    known.tuples = [];
  }
  known.numbers.forEach((own, part) => {
    const cells = all[part] ?? [];
    if (own.cells !== cells) {
      own.cells = cells;
      own.ofCode.length = 0;
    }
    for (let code = own.ofCode.length; code < cells.length; code += 1) {
      own.ofCode.push(difference === null ? noNumber : plainNumber(cells[code] ?? null, columns.length));
    }
  });
}

/** A number of so few digits that it is added and taken away without rounding, in millionths, or a day; NaN for none. */
function plainNumber(cell: Cell, parts: number): number {
  if (isSpan(cell)) return cell.from === cell.to ? cell.from : noNumber;
  const scaled = isNumber(cell) ? scaledNumber(cell) : null;
  if (scaled === null) return noNumber;
  const whole = scaled.number * 10 ** (scales - 1 - scaled.scale);
  return Math.abs(whole) <= Number.MAX_SAFE_INTEGER / parts ? whole : noNumber;
}

/** A code for a figure that is new, with the cells of the first row that has it. */
function learn(
  { byNumber, byNear, tuples }: Known,
  parts: readonly CodedColumn[],
  row: number,
  figure: number,
): number {
  byNumber.set(figure, tuples.length);
  if (Number.isInteger(figure) && Math.abs(figure) < nearest) byNear[figure + nearest] = tuples.length;
  return tuples.push(cellsOf(parts, row)) - 1;
}

function cellsOf(parts: readonly CodedColumn[], row: number): readonly Cell[] {
  return parts.map(({ codes, cells }) => cells[codes[row] ?? 0] ?? null);
}

/** The code of cells that have no figure: of the first two, then of these and the third, and so on. */
function codeOfPairs(
  { columns, keyOf }: Relation,
  { pairs, byKey, tuples }: Known,
  parts: readonly CodedColumn[],
  row: number,
): number {
  let at = parts[0]?.codes[row] ?? 0;
  for (let part = 1; part < parts.length; part += 1) {
    const known = pairs[part - 1];
    const code = parts[part]?.codes[row] ?? 0;
    let next = known?.get(at, code);
    if (next === undefined) {
      next = known?.size ?? 0;
      if (part === parts.length - 1) {
        const cells = cellsOf(parts, row);
        const key = keyOf(rowOfCells(columns, cells));
        next = byKey.get(key) ?? tuples.push(cells) - 1;
        byKey.set(key, next);
      }
      known?.set(at, code, next);
    }
    at = next;
  }
  return at;
}
