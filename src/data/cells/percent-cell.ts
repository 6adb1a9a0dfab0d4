import type { Column } from '../../model/plan/plan.ts';
import type { Rational, Unit } from '../../model/quantity.ts';
import { abs, compare, multiply, one, rational } from '../../quantity/numbers/rational.ts';
import { parseUnit } from '../../quantity/units/parse-unit.ts';
import { readAmount } from './amount.ts';
import { type CellReading, type ColumnReader, plainly } from './cell-reading.ts';
import { type KeyFor, numberFault, withinBounds } from './number-cell.ts';
import { percentHabits } from './columns/percent-habits.ts';
import { isMissingMark } from './tidy-cell.ts';

const hundredth = rational(1n, 100n);
const percent = parseUnit('%');

/**
 * Reads a percentage into a ratio. `98.5%` and `0.3‰` say what they are; a bare number is that many of the unit that the
 * row, the header or the plan gives. Where none does, a number above 1 is taken for per cent and another for a ratio.
 * A column that has numbers of both kinds is an error, said at the end of the file.
 */
export function percentReader(column: Column, headerUnit: Unit | null, keyFor?: KeyFor): ColumnReader {
  const declared = ratioUnit(headerUnit) ?? ratioUnit(column.unit);
  const habits = percentHabits(declared);
  const readBare = (value: Rational, rowUnit: Unit | null): CellReading => {
    const unit = rowUnit ?? declared;
    const isLarge = compare(abs(value), one) > 0;
    const scale = unit === null ? (isLarge ? hundredth : one) : unit.factor;
    const reading = withinBounds(multiply(value, scale), column);
    return rowUnit === null && value.n !== 0n ? { ...reading, seen: habits.bare(value) } : reading;
  };
  return {
    end: habits.end,
    state: habits.state,
    absorb: (next) => {
      if (next?.kind === 'percentages') habits.absorb(next);
    },
    read: (text, unitText) => {
      if (isMissingMark(text)) return plainly(null);
      const amount = readAmount(text);
      if (amount === null) return numberFault(text, '', null, keyFor);
      const rowUnit = unitText === null || isMissingMark(unitText.trim()) ? null : parseUnit(unitText);
      if (rowUnit !== null && rowUnit.dimension !== 'ratio') return numberFault(text, rowUnit.text, percent);
      if (amount.unit === '') return readBare(amount.value, rowUnit);
      const unit = parseUnit(amount.unit);
      if (unit.dimension !== 'ratio') return numberFault(text, amount.unit, declared ?? percent);
      const ratio = multiply(amount.value, unit.factor);
      const reading = withinBounds(ratio, column);
      return ratio.n === 0n ? reading : { ...reading, seen: habits.signed(ratio, unit) };
    },
  };
}

/** A unit of shares; null for any other. */
function ratioUnit(unit: Column['unit']): Unit | null {
  return unit !== null && 'dimension' in unit && unit.dimension === 'ratio' ? unit : null;
}
