import { type RowBlock, type BlockColumn, blankScale } from '../../../src/model/data/row-block.ts';
import type { Cell } from '../../../src/model/data/row.ts';
import { nowhere } from '../../../src/model/finding.ts';
import type { Rational } from '../../../src/model/quantity.ts';
import { one } from '../../../src/quantity/numbers/rational.ts';

/** A column of codes, a code for each different cell. */
export function codesOf(cells: readonly Cell[], known: Cell[] = []): BlockColumn {
  const codes = cells.map((cell) => {
    const code = known.indexOf(cell);
    return code >= 0 ? code : known.push(cell) - 1;
  });
  return { kind: 'codes', codes: Int32Array.from(codes), cells: known };
}

/** A column of decimals as they are written, blank where there is nothing. */
export function numbersOf(texts: readonly string[], factor: Rational = one): BlockColumn {
  const decimals = texts.map((text) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0));
  return {
    kind: 'numbers',
    numbers: Float64Array.from(texts.map((text) => Number(text.replace('.', '')))),
    scales: Uint8Array.from(texts.map((text, i) => (text === '' ? blankScale : (decimals[i] ?? 0)))),
    factor,
  };
}

/** A block of these columns, of which the rows of these numbers are to be taken; lines count from 2 on. */
export function blockOf(columns: readonly (BlockColumn | null)[], rows: readonly number[]): RowBlock {
  const all = Math.max(...rows, 0) + 1;
  return {
    file: 0,
    length: rows.length,
    rows: Uint32Array.from(rows),
    lines: Uint32Array.from({ length: all }, (_, i) => 2 + i),
    columns,
    row: (number) => ({
      file: 0,
      line: 2 + number,
      cell: (column) => {
        const own = columns[column];
        return own?.kind === 'codes' ? (own.cells[own.codes[number] ?? 0] ?? null) : null;
      },
      place: () => nowhere,
    }),
  };
}
