import { type Row, isNumber, isUnknown } from '../../model/data/row.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { Column, Source } from '../../model/plan/plan.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { exactText } from '../../quantity/numbers/exact-text.ts';
import {
  abs,
  add,
  compare,
  divide,
  equals,
  multiply,
  one,
  rational,
  subtract,
  zero,
} from '../../quantity/numbers/rational.ts';
import { narrow } from '../../quantity/words/width.ts';
import { finding } from '../../text/finding.ts';
import { writtenNumber } from '../cells/written-number.ts';
import type { HeaderMap } from '../table/map-header.ts';
import { isAverage, isSubtotal } from '../table/row-labels.ts';
import { bareUnitOf } from './column-readers.ts';

/** What the cells of a column come to, within what tolerance, and between which of them an average must lie. */
export interface ColumnSum {
  readonly sum: Rational;
  readonly tolerance: Rational;
  readonly least: Rational;
  readonly greatest: Rational;
}

/** Sums of some rows: a sum and a tolerance for each column that totals are held against. */
interface Sums {
  readonly by: Map<number, ColumnSum>;
  rows: number;
  /** Columns with a cell that could not be read: nothing can be said of their totals. */
  readonly unsure: Set<number>;
}

/** Holds total rows against the rows they total. */
export interface Reconciler {
  /** The numbers of the columns that totals are held against. */
  readonly held: readonly number[];
  /** Takes many rows, with the sums of the held columns that have a number in one of them. */
  readonly addRows: (rows: number, sums: ReadonlyMap<number, ColumnSum>) => void;
  /** What one number of a held column comes to, as it is written. */
  readonly sumOf: (column: number, cell: Rational, text: string) => ColumnSum;
  readonly addRow: (row: Row, fields: readonly string[]) => void;
  readonly addTotal: (row: Row, label: string) => readonly Finding[];
  /** What is left to say at the end: totals that stand above their rows. */
  readonly end: () => readonly Finding[];
}

/** Of a table without declared totals. */
export const nothingToReconcile: Reconciler = {
  held: [],
  addRows: () => undefined,
  sumOf: () => {
    throw new Error('no totals are declared');
  },
  addRow: () => undefined,
  addTotal: () => [],
  end: () => [],
};

const half = rational(1n, 2n);

/**
 * Reconciles totals exactly for integers, within half a unit of the last printed place per row for decimals, never for
 * percentages; an average (全市平均) lies between the least and the greatest of its rows. A 小计 totals the rows since the
 * total before it; another label those since the same label, all rows so far, or, where it stands above them, all rows of
 * the file.
 */
export function reconciler(
  source: Source,
  map: HeaderMap,
  columns: readonly number[],
  unit: Unit | null,
): Reconciler {
  if (Object.keys(source.totals).length === 0) return nothingToReconcile;
  const held = columns.filter((number) => isNumeric(source.columns[number]));
  const isHeld = (number: number, label: string): boolean =>
    isAverage(label) || isAdditive(source.columns[number]);
  const all = startSums();
  const since = new Map<string, Sums>();
  let sinceAny = startSums();
  const early: { label: string; values: Map<number, { value: Rational; place: Place }> }[] = [];

  const sumOf = (number: number, cell: Rational, text: string): ColumnSum => {
    const column = source.columns[number];
    const tolerance =
      column === undefined || column.type === 'integer'
        ? zero
        : halfPlace(column, text, cell, bareUnitOf(column, map.units[number] ?? null, unit));
    return { sum: cell, tolerance, least: cell, greatest: cell };
  };
  const addTo = (sums: Sums, row: Row, fields: readonly string[]): void => {
    sums.rows += 1;
    for (const number of held) {
      const cell = row.cell(number);
      if (cell === null) continue;
      if (!isNumber(cell)) {
        if (isUnknown(cell)) sums.unsure.add(number);
        continue;
      }
      addSum(sums, number, sumOf(number, cell, fields[map.fields[number] ?? -1] ?? ''));
    }
  };
  const agrees = (sums: Sums, label: string, values: ReadonlyMap<number, { value: Rational }>): boolean =>
    sums.rows > 0 && [...values].every(([number, { value }]) => fits(sums, label, number, value));

  return {
    held,
    sumOf,
    addRows: (rows, more) => {
      for (const sums of new Set([all, sinceAny, ...since.values()])) {
        sums.rows += rows;
        for (const [number, sum] of more) addSum(sums, number, sum);
      }
    },
    addRow: (row, fields) => {
      for (const sums of new Set([all, sinceAny, ...since.values()])) addTo(sums, row, fields);
    },
    addTotal: (row, label) => {
      const values = new Map<number, { value: Rational; place: Place }>();
      for (const number of held) {
        const cell = row.cell(number);
        if (isNumber(cell) && isHeld(number, label))
          values.set(number, { value: cell, place: row.place(number) });
      }
      const groups = isSubtotal(label) ? [sinceAny, since.get(label)] : [since.get(label), all, sinceAny];
      const candidates = groups.filter((sums) => sums !== undefined && sums.rows > 0);
      const [nearest] = candidates;
      since.set(label, startSums());
      sinceAny = startSums();
      if (!nearest) {
        early.push({ label, values });
        return [];
      }
      if (candidates.some((sums) => sums !== undefined && agrees(sums, label, values))) return [];
      return disagreements(nearest, label, values);
    },
    end: () =>
      early.flatMap(({ label, values }) => {
        const below = since.get(label) ?? all;
        if (all.rows === 0 || agrees(all, label, values) || agrees(below, label, values)) return [];
        return disagreements(all, label, values);
      }),
  };
}

function addSum({ by }: Sums, number: number, more: ColumnSum): void {
  const before = by.get(number);
  by.set(number, before === undefined ? more : joined(before, more));
}

/** What the cells of two parts of a column come to together. */
export function joined(before: ColumnSum, more: ColumnSum): ColumnSum {
  return {
    sum: add(before.sum, more.sum),
    tolerance: add(before.tolerance, more.tolerance),
    least: compare(more.least, before.least) < 0 ? more.least : before.least,
    greatest: compare(more.greatest, before.greatest) > 0 ? more.greatest : before.greatest,
  };
}

function startSums(): Sums {
  return { by: new Map(), rows: 0, unsure: new Set() };
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === 'integer' || column?.type === 'decimal' || column?.type === 'percent';
}

function isAdditive(column: Column | undefined): boolean {
  if (column === undefined || (column.type !== 'integer' && column.type !== 'decimal')) return false;
  return column.unit === null || !('dimension' in column.unit) || column.unit.dimension !== 'ratio';
}

/** A total is the sum of its rows, an average lies between the least and the greatest of them. */
function fits(sums: Sums, label: string, number: number, value: Rational): boolean {
  if (!isAverage(label)) return isClose(sums, number, value);
  const own = sums.by.get(number);
  if (own === undefined || sums.unsure.has(number)) return true;
  return compare(value, own.least) >= 0 && compare(value, own.greatest) <= 0;
}

function isClose(sums: Sums, number: number, value: Rational): boolean {
  if (sums.unsure.has(number)) return true;
  const { sum, tolerance } = sums.by.get(number) ?? { sum: zero, tolerance: zero };
  return equals(sum, value) || compare(abs(subtract(sum, value)), tolerance) <= 0;
}

function disagreements(
  sums: Sums,
  label: string,
  values: ReadonlyMap<number, { value: Rational; place: Place }>,
): readonly Finding[] {
  return [...values].flatMap(([number, { value, place }]) => {
    if (fits(sums, label, number, value)) return [];
    if (isAverage(label)) return [strayAverage(sums, label, number, value, place)];
    const sum = exactText(sums.by.get(number)?.sum ?? zero);
    return [
      finding('data/total-disagrees', { label, stated: exactText(value), sum, rows: sums.rows }, place),
    ];
  });
}

function strayAverage(sums: Sums, label: string, number: number, value: Rational, place: Place): Finding {
  const { least = zero, greatest = zero } = sums.by.get(number) ?? {};
  const args = { label, stated: exactText(value), least: exactText(least), greatest: exactText(greatest) };
  return finding('data/average-out-of-range', { ...args, rows: sums.rows }, place);
}

/**
 * Half a unit of the last place that a number is printed with, in the column's base unit. What one of its digits is worth
 * is told by what the cell means: the file may count in another unit than the plan. Of a zero it is the column's unit.
 */
function halfPlace({ form }: Column, given: string, value: Rational, bare: Unit | null): Rational {
  const text = writtenNumber(form?.numbers)(given) ?? given;
  const [, whole = '', decimals = ''] = /(\d[\d,\s]*)(?:\.(\d*))?/.exec(narrow(text)) ?? [];
  const place = rational(1n, 10n ** BigInt(decimals.length));
  const digits = BigInt(`0${whole.replaceAll(/\D/g, '')}${decimals}`);
  const worth = digits === 0n ? null : divide(abs(value), multiply(rational(digits), place));
  return multiply(multiply(half, place), worth ?? bare?.factor ?? one);
}
