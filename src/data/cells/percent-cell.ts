import type { Rational } from '../../model/rational.ts';
import type { Column } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { readNumber } from '../../quantity/parse-number.ts';
import { parseUnit } from '../../quantity/parse-unit.ts';
import { abs, compare, multiply, one, rational } from '../../quantity/rational.ts';
import { narrow } from '../../quantity/width.ts';
import { faulty, plainly, type CellReader } from './fault.ts';
import { isMissingMark } from './missing-marks.ts';
import { withinBounds } from './number-cell.ts';

const hundredth = rational(1n, 100n);

/**
 * Reads a percentage into a ratio. `98.5%` and `0.3‰` say what they are; a bare number is that many of the unit that the
 * header or the plan gives. Where neither does, 98.5 is taken for per cent and 0.985 for a ratio, and a column that has
 * both is an error from the first cell of the second kind on: it cannot be told which 1 is meant (SPEC 6).
 */
export function percentReader(column: Column, headerUnit: Unit | null): CellReader {
  const declared = headerUnit ?? (column.unit !== null && 'dimension' in column.unit ? column.unit : null);
  let habit: 'percent' | 'ratio' | null = null;
  const scale = (value: Rational): Rational | null => {
    if (declared !== null) return multiply(value, declared.factor);
    if (value.n === 0n) return value;
    const kind = compare(abs(value), one) > 0 ? 'percent' : 'ratio';
    habit ??= kind;
    if (habit !== kind) return null;
    return kind === 'percent' ? multiply(value, hundredth) : value;
  };
  return (text) => {
    if (isMissingMark(text)) return plainly(null);
    const tidy = narrow(text).trim();
    const number = readNumber(tidy, 0);
    if (number === null) return faulty('data/bad-number', { detail: '' });
    const rest = tidy.slice(number.end).trim();
    const unit = rest === '' ? null : parseUnit(rest);
    if (unit !== null && unit.dimension !== 'ratio') return faulty('data/wrong-unit', { detail: rest });
    const value = unit === null ? scale(number.value) : multiply(number.value, unit.factor);
    return value === null ? faulty('data/ambiguous-percent', {}) : withinBounds(value, column);
  };
}
