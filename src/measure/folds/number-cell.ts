import { type Row, isNumber } from '../../model/data/row.ts';
import type { Rational } from '../../model/quantity.ts';
import type { Refused } from './fold.ts';

/** The number in a column; null where an optional one is blank; refused where it is blank otherwise or has an error. */
export function numberCell(row: Row, column: number, optional: boolean): Rational | null | Refused {
  const cell = row.cell(column);
  if (isNumber(cell)) return cell;
  return cell === null && optional ? null : { column };
}

/** True for a refusal. */
export function isRefused(given: Rational | null | Refused): given is Refused {
  return given !== null && 'column' in given;
}
