import { type Cell, isNumber } from '../../model/data/row.ts';
import { type RowBlock, blankScale } from '../../model/data/row-block.ts';
import type { Rational } from '../../model/quantity.ts';
import { multiply, one, rational } from '../../quantity/numbers/rational.ts';
import { scaledNumber, scales } from '../../quantity/numbers/scaled-number.ts';

/** The different numbers of a column, by their codes. */
interface NumberCodes {
  /** By row of a block: the code of its number, -1 for a blank. */
  readonly codes: Int32Array;
  readonly numbers: readonly Rational[];
}

/** Finds the codes of numbers. */
export interface FindNumbers {
  /** Of a block, once however many ask; the same object is the same block. */
  readonly find: (block: RowBlock) => NumberCodes;
  /** Codes are given out anew: before a file whose numbers may have another factor. */
  readonly forget: () => void;
}

/** Gives the numbers of a column codes; memory goes with the different ones. */
export function numberCodes(column: number): FindNumbers {
  /** By unit, where rows name theirs: another number has another code. */
  const known = new Map<string, Map<number, number>>();
  let numbers: Rational[] = [];
  let ofCells: { readonly cells: readonly Cell[]; readonly codes: number[] } | null = null;
  let codes = new Int32Array(0);
  let last: RowBlock | null = null;
  /** A number of up to eleven digits and its decimals are one key. */
  const codeOf = (number: number, scale: number, factor: Rational, unit: string = ''): number => {
    const key = number * scales + scale;
    let own = known.get(unit);
    if (own === undefined) known.set(unit, (own = new Map()));
    let code = own.get(key);
    if (code === undefined) {
      code = numbers.push(multiply(rational(BigInt(number), 10n ** BigInt(scale)), factor)) - 1;
      own.set(key, code);
    }
    return code;
  };
  const codeOfCell = (cell: Cell): number => {
    const parts = isNumber(cell) ? scaledNumber(cell) : null;
    return parts === null ? -1 : codeOf(parts.number, parts.scale, one);
  };
  const forget = (): void => {
    known.clear();
    [numbers, ofCells] = [[], null];
  };
  return {
    forget,
    find: (block) => {
      if (last === block) return { codes, numbers };
      last = block;
      const { columns, rows, length } = block;
      const values = columns[column];
      if (!values || values.kind === 'texts') throw new Error(`column ${column} comes without numbers`);
      if (codes.length < block.lines.length) codes = new Int32Array(block.lines.length);
      if (values.kind === 'numbers') {
        const { units } = values;
        for (let index = 0; index < length; index += 1) {
          const row = rows[index] ?? 0;
          const scale = values.scales[row] ?? blankScale;
          const unit = scale === blankScale ? undefined : units?.unitOf(units.codes[row] ?? 0);
          codes[row] =
            scale === blankScale
              ? -1
              : codeOf(values.numbers[row] ?? 0, scale, unit?.factor ?? values.factor, unit?.text);
        }
        return { codes, numbers };
      }
      if (ofCells?.cells !== values.cells) ofCells = { cells: values.cells, codes: [] };
      for (const cell of values.cells.slice(ofCells.codes.length)) ofCells.codes.push(codeOfCell(cell));
      for (let index = 0; index < length; index += 1) {
        const row = rows[index] ?? 0;
        codes[row] = ofCells.codes[values.codes[row] ?? 0] ?? -1;
      }
      return { codes, numbers };
    },
  };
}

/** How many rows of each class hold which number of a column. */
export interface ClassNumbers {
  /** Adds the numbers of a block's rows, each to its class. */
  readonly add: (block: RowBlock, classes: Int32Array, count: number) => void;
  readonly of: (each: number) => readonly (readonly [number: Rational, rows: number])[];
  readonly forget: () => void;
}

/** Numbers of small codes are counted in a table, as long as it has so many places; the others are looked up. */
const mostDense = 1024;
const mostPlaces = 1 << 20;

/** Counts by class and code: `counts[each * width + code]`. A narrow table stays near. */
interface Dense {
  counts: Int32Array;
  width: number;
}

/** Makes room for a place; the table grows by the longest code and by the classes. */
function widen(dense: Dense, each: number, code: number): void {
  let { width } = dense;
  while (code >= width) width *= 2;
  const classes = Math.max(2 * (each + 1), dense.counts.length / dense.width);
  const counts = new Int32Array(Math.min(mostPlaces, classes * width));
  for (let row = 0; row * dense.width < dense.counts.length; row += 1) {
    counts.set(dense.counts.subarray(row * dense.width, (row + 1) * dense.width), row * width);
  }
  [dense.counts, dense.width] = [counts, width];
}

/** Counts by class how many rows hold which number. */
export function classNumbers({ find }: FindNumbers): ClassNumbers {
  let dense: Dense = { counts: new Int32Array(0), width: 64 };
  let sparse: (Map<number, number> | undefined)[] = [];
  let numbers: readonly Rational[] = [];
  return {
    add: (block, classes) => {
      const found = find(block);
      numbers = found.numbers;
      for (let index = 0; index < block.length; index += 1) {
        const code = found.codes[block.rows[index] ?? 0] ?? -1;
        if (code < 0) continue;
        const each = classes[index] ?? 0;
        if (code < mostDense && (each + 1) * mostDense <= mostPlaces) {
          if (code >= dense.width || each * dense.width + code >= dense.counts.length)
            widen(dense, each, code);
          const place = each * dense.width + code;
          dense.counts[place] = (dense.counts[place] ?? 0) + 1;
        } else {
          const own = (sparse[each] ??= new Map());
          own.set(code, (own.get(code) ?? 0) + 1);
        }
      }
    },
    of: (each) => {
      const found: (readonly [Rational, number])[] = [];
      const add = (code: number, rows: number): void => {
        const number = numbers[code];
        if (rows > 0 && number) found.push([number, rows]);
      };
      const { counts, width } = dense;
      const own =
        (each + 1) * mostDense <= mostPlaces ? counts.subarray(each * width, (each + 1) * width) : [];
      own.forEach((rows, code) => add(code, rows));
      for (const [code, rows] of sparse[each] ?? []) add(code, rows);
      return found;
    },
    forget: () => {
      dense = { counts: new Int32Array(0), width: 64 };
      sparse = [];
    },
  };
}
