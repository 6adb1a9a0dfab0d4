import { type Cell, isNumber } from '../../model/data/row.ts';
import { type RowBlock, blankScale } from '../../model/data/row-block.ts';
import type { Rational } from '../../model/quantity.ts';
import { add, multiply, one, rational, zero } from '../../quantity/numbers/rational.ts';
import { type Scaled, scaledNumber, scales } from '../../quantity/numbers/scaled-number.ts';

/** The exact sums of one column, by class of rows. */
export interface ClassSums {
  /** Adds the numbers of a block's rows, each to its class; rows of class -1 are passed over. */
  readonly add: (block: RowBlock, classes: Int32Array) => void;
  /** The sum of a class, and how many rows had a number. */
  readonly of: (each: number) => { readonly sum: Rational; readonly numbers: number };
  readonly forget: () => void;
}

/** Numbers of up to eleven digits so often added are below 2^53. */
const mostAdded = 65_536;

/** Sums a column by class, as whole numbers of each number of decimals: nothing is rounded. */
export function classSums(column: number): ClassSums {
  let pending = new Float64Array(64 * scales);
  let counts = new Float64Array(64);
  let exact: (bigint | undefined)[] = [];
  let factor = one;
  let added = 0;
  let codeNumbers: { readonly cells: readonly Cell[]; readonly numbers: (Scaled | null)[] } | null = null;

  const settle = (): void => {
    if (added === 0) return;
    for (let slot = 0; slot < pending.length; slot += 1) {
      const sum = pending[slot] ?? 0;
      if (sum !== 0) exact[slot] = (exact[slot] ?? 0n) + BigInt(sum);
    }
    pending.fill(0);
    added = 0;
  };
  const reach = (classes: Int32Array, length: number): void => {
    let most = 0;
    for (let index = 0; index < length; index += 1) most = Math.max(most, classes[index] ?? 0);
    if (most < counts.length) return;
    const longer = new Float64Array(2 * (most + 1));
    longer.set(counts);
    counts = longer;
    const more = new Float64Array(longer.length * scales);
    more.set(pending);
    pending = more;
  };
  return {
    add: (block, classes) => {
      const values = block.columns[column];
      const { rows, length } = block;
      if (!values || values.kind === 'texts') throw new Error(`column ${column} comes without numbers`);
      reach(classes, length);
      if (added + length > mostAdded) settle();
      added += length;
      if (values.kind === 'numbers') {
        // Of one file, and sums are read when a file ends.
        factor = values.factor;
        const { numbers, scales: decimals } = values;
        for (let index = 0; index < length; index += 1) {
          const row = rows[index] ?? 0;
          const each = classes[index] ?? -1;
          const scale = decimals[row] ?? blankScale;
          if (scale === blankScale || each < 0) continue;
          const slot = each * scales + scale;
          pending[slot] = (pending[slot] ?? 0) + (numbers[row] ?? 0);
          counts[each] = (counts[each] ?? 0) + 1;
        }
        return;
      }
      factor = one;
      if (codeNumbers?.cells !== values.cells) codeNumbers = { cells: values.cells, numbers: [] };
      const known = codeNumbers.numbers;
      for (let index = 0; index < length; index += 1) {
        const each = classes[index] ?? -1;
        const code = values.codes[rows[index] ?? 0] ?? 0;
        let parts = known[code];
        if (parts === undefined) {
          const cell = values.cells[code] ?? null;
          parts = isNumber(cell) ? scaledNumber(cell) : null;
          known[code] = parts;
        }
        if (parts === null || each < 0) continue;
        const slot = each * scales + parts.scale;
        pending[slot] = (pending[slot] ?? 0) + parts.number;
        counts[each] = (counts[each] ?? 0) + 1;
      }
    },
    of: (each) => {
      settle();
      let sum = zero;
      for (let scale = 0; scale < scales; scale += 1) {
        const part = exact[each * scales + scale];
        if (part !== undefined) sum = add(sum, rational(part, 10n ** BigInt(scale)));
      }
      return { sum: multiply(sum, factor), numbers: counts[each] ?? 0 };
    },
    forget: () => {
      pending.fill(0);
      counts.fill(0);
      exact = [];
      added = 0;
    },
  };
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
