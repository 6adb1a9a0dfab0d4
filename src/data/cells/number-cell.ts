import type { Rational } from '../../model/rational.ts';
import type { Column } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { readNumber } from '../../quantity/parse-number.ts';
import { parseUnit } from '../../quantity/parse-unit.ts';
import { compare, isInteger, multiply } from '../../quantity/rational.ts';
import { narrow } from '../../quantity/width.ts';
import { exactText } from '../../quantity/exact-text.ts';
import { faulty, plainly, type CellReader, type CellReading } from './fault.ts';
import { isMissingMark } from './missing-marks.ts';

/**
 * Reads a number into its column's base unit. A bare number is in the unit of the header, else of the column, else of the
 * row's own unit cell; a number with a unit behind it is converted, if the unit measures the same thing.
 */
export function numberReader(column: Column, headerUnit: Unit | null): CellReader {
  const ownUnit = column.unit !== null && 'dimension' in column.unit ? column.unit : null;
  const byRow = column.unit !== null && 'column' in column.unit;
  // Without a unit in the plan a header's counter may still say 万人; its 万元 would be a figure the plan knows nothing of.
  const bare = ownUnit === null && headerUnit?.dimension !== 'count' ? null : (headerUnit ?? ownUnit);
  return (text, unitText) => {
    if (isMissingMark(text)) return plainly(null);
    const unit = byRow && unitText !== null && !isMissingMark(unitText) ? parseUnit(unitText) : bare;
    const value = readValue(text, unit, byRow ? unit : ownUnit);
    return 'code' in value ? faulty(value.code, { detail: value.detail }) : withinBounds(value, column);
  };
}

/** Holds a number against what its column allows. */
export function withinBounds(value: Rational, column: Column): CellReading {
  if (column.type === 'integer' && !isInteger(value)) return faulty('data/not-integer', {});
  if (column.min !== null && compare(value, column.min) < 0) {
    return faulty('data/below-minimum', { minimum: exactText(column.min) });
  }
  if (column.max !== null && compare(value, column.max) > 0) {
    return faulty('data/above-maximum', { maximum: exactText(column.max) });
  }
  return plainly(value);
}

interface Fault {
  readonly code: 'data/bad-number' | 'data/wrong-unit';
  readonly detail: string;
}

function readValue(text: string, bare: Unit | null, expected: Unit | null): Rational | Fault {
  const tidy = narrow(text).trim();
  const number = readNumber(tidy, 0);
  if (number === null) return { code: 'data/bad-number', detail: '' };
  const rest = tidy.slice(number.end).trim();
  if (rest === '') return bare === null ? number.value : multiply(number.value, bare.factor);
  const unit = parseUnit(rest);
  if (unit.dimension === 'opaque' && unit.base !== expected?.base)
    return { code: 'data/bad-number', detail: rest };
  if (!isSameKind(unit, expected)) return { code: 'data/wrong-unit', detail: rest };
  return multiply(number.value, unit.factor);
}

/** A counter goes with a plain number; else the units must measure the same thing. */
function isSameKind(unit: Unit, expected: Unit | null): boolean {
  const wanted = expected?.dimension ?? 'plain';
  const counts = ['count', 'plain'];
  return unit.dimension === wanted || (counts.includes(unit.dimension) && counts.includes(wanted));
}
