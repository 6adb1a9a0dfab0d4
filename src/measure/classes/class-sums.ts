import { type Cell, isNumber } from '../../model/data/row.ts';
import {
  type CodedColumn,
  type NumberColumn,
  type RowBlock,
  blankScale,
} from '../../model/data/row-block.ts';
import type { Rational } from '../../model/quantity.ts';
import { add, multiply, one, rational, zero } from '../../quantity/numbers/rational.ts';
import type { ManyRows } from '../folds/fold.ts';
import { type ClassEnds, endsOf, keepEnd, powers, startEnds, widenEnds } from './class-ends.ts';
import { type Scaled, scaledNumber, scales } from '../../quantity/numbers/scaled-number.ts';

/** The exact sums of one column, by class of rows. */
export interface ClassSums {
  /** Adds the numbers of a block's rows, each to its class, of so many there are. */
  readonly add: (block: RowBlock, classes: Int32Array, count: number) => void;
  /**
   * The sum of a class, how many rows had a number, and those with the largest and the smallest, as rows of a file; where rows
   * name their units, each of the class's numbers is `worth` as much.
   */
  readonly of: (each: number, file: number, worth: Rational) => ReturnType<ManyRows['sum']>;
  readonly forget: () => void;
}

/** Numbers of up to eleven digits so often added are below 2^53. */
const mostAdded = 65_536;

/** Sums of whole numbers by class and number of decimals, and how many numbers a class has. */
interface Sums {
  pending: Float64Array;
  counts: Float64Array;
  exact: (bigint | undefined)[];
  /** How many numbers may be in `pending`. */
  added: number;
  ends: ClassEnds;
}

/** Sums a column by class, as whole numbers of each number of decimals: nothing is rounded. */
export function classSums(column: number): ClassSums {
  const sums: Sums = {
    pending: new Float64Array(64 * scales),
    counts: new Float64Array(64),
    exact: [],
    added: 0,
    ends: startEnds(64),
  };
  let factor = one;
  let codeNumbers: { readonly cells: readonly Cell[]; readonly numbers: (Scaled | null)[] } | null = null;
  return {
    add: (block, classes, count) => {
      const values = block.columns[column];
      if (!values || values.kind === 'texts') throw new Error(`column ${column} comes without numbers`);
      makeRoom(sums, count, block.length);
      if (values.kind === 'numbers') {
        // Of one file, and sums are read when a file ends.
        factor = values.factor;
        return addNumbers(sums, values, block, classes);
      }
      factor = one;
      if (codeNumbers?.cells !== values.cells) codeNumbers = { cells: values.cells, numbers: [] };
      addCodes(sums, values, codeNumbers.numbers, block, classes);
    },
    of: (each, file, worth) => {
      settle(sums);
      const own = multiply(factor, worth);
      let sum = zero;
      for (let scale = 0; scale < scales; scale += 1) {
        const part = sums.exact[each * scales + scale];
        if (part !== undefined) sum = add(sum, rational(part, 10n ** BigInt(scale)));
      }
      const ranked = endsOf(sums.ends, each, file, own);
      return { sum: multiply(sum, own), numbers: sums.counts[each] ?? 0, ranked };
    },
    forget: () => {
      sums.pending.fill(0);
      sums.counts.fill(0);
      sums.exact = [];
      sums.added = 0;
      sums.ends = startEnds(sums.counts.length);
    },
  };
}

function settle(sums: Sums): void {
  if (sums.added === 0) return;
  const { pending, exact } = sums;
  for (let slot = 0; slot < pending.length; slot += 1) {
    const sum = pending[slot] ?? 0;
    if (sum !== 0) exact[slot] = (exact[slot] ?? 0n) + BigInt(sum);
  }
  pending.fill(0);
  sums.added = 0;
}

/** Room for so many classes, and for so many numbers more. */
function makeRoom(sums: Sums, classes: number, length: number): void {
  if (classes > sums.counts.length) {
    const counts = new Float64Array(2 * classes);
    counts.set(sums.counts);
    const pending = new Float64Array(counts.length * scales);
    pending.set(sums.pending);
    [sums.counts, sums.pending] = [counts, pending];
    widenEnds(sums.ends, counts.length);
  }
  if (sums.added + length > mostAdded) settle(sums);
  sums.added += length;
}

function addNumbers(
  { pending, counts, ends }: Sums,
  { numbers, scales: decimals }: NumberColumn,
  { rows, length, lines }: RowBlock,
  classes: Int32Array,
): void {
  const { floors, ceilings } = ends;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const each = classes[index] ?? 0;
    const scale = decimals[row] ?? blankScale;
    if (scale === blankScale) continue;
    const slot = each * scales + scale;
    const number = numbers[row] ?? 0;
    pending[slot] = (pending[slot] ?? 0) + number;
    counts[each] = (counts[each] ?? 0) + 1;
    const value = scale === 0 ? number : number / (powers[scale] ?? 1);
    if (value > (floors[each] ?? 0) || value < (ceilings[each] ?? 0))
      keepEnd(ends, each, number, scale, lines[row] ?? 0);
  }
}

/** The number of each code is looked at once, and kept in `known`. */
function addCodes(
  { pending, counts, ends }: Sums,
  { cells, codes }: CodedColumn,
  known: (Scaled | null)[],
  { rows, length, lines }: RowBlock,
  classes: Int32Array,
): void {
  const { floors, ceilings } = ends;
  for (let index = 0; index < length; index += 1) {
    const each = classes[index] ?? 0;
    const row = rows[index] ?? 0;
    const code = codes[row] ?? 0;
    let parts = known[code];
    if (parts === undefined) {
      const cell = cells[code] ?? null;
      parts = isNumber(cell) ? scaledNumber(cell) : null;
      known[code] = parts;
    }
    if (parts === null) continue;
    const slot = each * scales + parts.scale;
    pending[slot] = (pending[slot] ?? 0) + parts.number;
    counts[each] = (counts[each] ?? 0) + 1;
    const value = parts.number / (powers[parts.scale] ?? 1);
    if (value > (floors[each] ?? 0) || value < (ceilings[each] ?? 0))
      keepEnd(ends, each, parts.number, parts.scale, lines[row] ?? 0);
  }
}

/**
 * Finds the rows whose number in a column cannot be summed with others, where the column comes as codes: each code is looked
 * at once.
 */
export function unsummableNumbers(
  column: number,
): (block: RowBlock) => readonly ((row: number) => boolean)[] {
  let known: readonly Cell[] | null = null;
  let isUnsummable: boolean[] = [];
  let anyUnsummable = false;
  return (block) => {
    const values = block.columns[column];
    if (values?.kind !== 'codes') return [];
    const { codes, cells } = values;
    if (known !== cells) [known, isUnsummable, anyUnsummable] = [cells, [], false];
    for (let code = isUnsummable.length; code < cells.length; code += 1) {
      const cell = cells[code] ?? null;
      isUnsummable.push(isNumber(cell) && scaledNumber(cell) === null);
      anyUnsummable ||= isUnsummable[code] === true;
    }
    return anyUnsummable ? [(row) => isUnsummable[codes[row] ?? 0] === true] : [];
  };
}
